/** Tokens → amounts: a number with its unit, one in two units, a part of one, or two that make a range. */
import type { Amount, Scene } from '../draft.ts'
import { compoundFrom, heightFrom, primesFrom } from './compounds.ts'
import { partFrom } from './parts.ts'
import { rangeFrom } from './ranges.ts'
import { singleAt } from './single.ts'

/** The amount whose number starts at token `index`; a range where a second one is joined to it. */
export function amountAt(scene: Scene, index: number): Amount | undefined {
  const first = singleAt(scene, index)
  if (first === undefined) return undefined
  return (
    primesFrom(scene, first) ??
    heightFrom(scene, first) ??
    rangeFrom(scene, first) ??
    compoundFrom(scene, first) ??
    partFrom(scene, first) ??
    first
  )
}
