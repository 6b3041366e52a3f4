/** "about an hour", "more than a year", "less than a mile": after a bound the article counts one. */
import { measureWords } from '#lexicon/measure-units.ts'
import { timeUnits } from '#lexicon/time-units.ts'
import type { NumberReading } from '../numbers.ts'
import { boundEnding } from './bound-phrases.ts'
import type { Scene } from './draft.ts'

export function isIndefinite(scene: Scene, index: number): NumberReading | undefined {
  const { tokens } = scene.analysis
  const article = tokens[index]
  if (article === undefined || (article.lower !== 'a' && article.lower !== 'an')) return undefined
  const unit = tokens[index + 1]
  if (unit === undefined || unit.sentence !== article.sentence) return undefined
  const isUnit =
    timeUnits.has(unit.lower) || measureWords.has(unit.lower) || /^(?:percent|percentage)$/.test(unit.lower)
  const bound = boundEnding(tokens, index)
  // "a trillion over a decade": a stretch, not a bound.
  const stretch =
    timeUnits.has(unit.lower) &&
    bound?.last === index &&
    tokens[index - 1]!.lower === 'over' &&
    !/^(?:for|lasted|took|just|well|little|of|by)$/.test(tokens[index - 2]?.lower ?? '')
  const counted = isUnit && ((bound !== undefined && !stretch) || isHalf(tokens, index + 2))
  if (!counted || unit.lower === 'point' || unit.lower === 'degree') return undefined
  return { first: index, last: index + 1, low: 1, high: 1, approximate: false, form: 'words' }
}

function isHalf(tokens: readonly { readonly lower: string }[], at: number): boolean {
  return tokens[at]?.lower === 'and' && tokens[at + 1]?.lower === 'a' && tokens[at + 2]?.lower === 'half'
}
