/** Lengths of time: "three days", "three previous years", "two-and-a-half-hour", "an hour and a half". */
import { denominators } from '#lexicon/number-words.ts'
import { timeUnits } from '#lexicon/time-units.ts'
import type { UnitReader } from './unit.ts'

/** UCUM; a fortnight and a weekend have no code of their own. */
const codes: ReadonlyMap<string, string> = new Map([
  ['second', 's'],
  ['minute', 'min'],
  ['hour', 'h'],
  ['day', 'd'],
  ['week', 'wk'],
  ['month', 'mo'],
  ['year', 'a'],
  ['decade', '10.a'],
  ['century', '100.a'],
])

/** Adjectives that may part a number from its unit of time. */
const between =
  /^(?:previous|past|last|more|full|consecutive|straight|long|additional|whole|other|successive|calendar|working|business|short|solid|further|intense|bloody)$/

export const readLength: UnitReader = ({ analysis }, number, after) => {
  const { tokens, document } = analysis
  const sentence = tokens[number.first]!.sentence
  let at = after
  while (at < after + 2 && tokens[at] !== undefined && between.test(tokens[at]!.lower)) at++
  const word = tokens[at]
  if (word === undefined || word.sentence !== sentence) return undefined
  // "the second largest": an ordinal; "90 second half goals" is rarer than "5 second place finishes".
  const lower = word.lower.replace(/\.$/, '')
  // "a record 212,000 last week": one week, not many.
  if (at > after && !lower.endsWith('s') && number.high > 1 && /^(?:last|past|previous)$/.test(tokens[at - 1]!.lower))
    return undefined
  const unit = timeUnits.get(lower) ?? (/^(?:fortnight|night|weeknight)s?$/.test(word.lower) ? 'night' : undefined)
  if (unit === undefined || unit === 'quarter') return undefined
  if ((word.lower === 'second' || word.lower === 'min') && after === number.last) return undefined
  const unitCode = codes.get(unit)
  const half = halfAfter(tokens, at + 1)
  return {
    first: number.first,
    last: half?.last ?? at + 1,
    kind: 'duration',
    unit: document.text.slice(word.start, word.end),
    ...(unitCode === undefined ? {} : { unitCode }),
    ...(half === undefined ? {} : { more: half.value }),
  }
}

/** "a year and a half", "an hour and a quarter". */
function halfAfter(
  tokens: readonly { readonly lower: string }[],
  at: number,
): { last: number; value: number } | undefined {
  if (tokens[at]?.lower !== 'and' || tokens[at + 1]?.lower !== 'a') return undefined
  const under = denominators.get(tokens[at + 2]?.lower ?? '')
  return under !== undefined && under <= 4 ? { last: at + 3, value: 1 / under } : undefined
}
