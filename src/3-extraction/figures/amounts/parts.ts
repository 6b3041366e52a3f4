import type { Amount, Scene } from '../draft.ts'
import { readUnit } from '../units/read-unit.ts'
import { rounded, singleAt } from './single.ts'

/** "half of 1 percent", "a tenth of one percentage point": a part of that, in its unit. */
export function partFrom(scene: Scene, part: Amount): Amount | undefined {
  const { tokens } = scene.analysis
  if (part.kind !== 'share' || part.unit !== undefined || part.high >= 1 || tokens[part.last]?.lower !== 'of')
    return undefined
  const article = /^an?$/.test(tokens[part.last + 1]?.lower ?? '')
  const whole = article ? articled(scene, part.last + 1) : singleAt(scene, part.last + 1)
  if (whole === undefined || (whole.unitCode !== '%' && !/points?$/.test(whole.unit ?? ''))) return undefined
  return {
    ...whole,
    first: part.first,
    low: rounded(part.low * whole.low),
    high: rounded(part.high * whole.high),
    number: { first: part.number.first, last: whole.number.last },
  }
}

/** "a percent", "a percentage point": one of it. */
function articled(scene: Scene, at: number): Amount | undefined {
  const one = { first: at, last: at + 1, low: 1, high: 1, approximate: false, form: 'words' } as const
  const unit = readUnit(scene, one)
  return (
    unit && {
      ...one,
      last: unit.last,
      number: { first: at, last: at + 1 },
      kind: unit.kind,
      unit: unit.unit,
      ...(unit.unitCode === undefined ? {} : { unitCode: unit.unitCode }),
    }
  )
}
