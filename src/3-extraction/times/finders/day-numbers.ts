/** Days of a month in digits and words: "18", "18th", "eighteenth", "twenty-first", "the thirty first" (without its article). */
import { tens, units } from '#lexicon/number-words.ts'
import type { Word } from '#types/analysis.ts'
import { isTightDash, wordAt } from '../draft.ts'

export interface DayNumber {
  readonly day: number
  readonly last: number
  /** "18th", "third", not "18". */
  readonly ranked: boolean
}

export function dayAt(tokens: readonly Word[], at: number): DayNumber | undefined {
  const word = wordAt(tokens, at)
  const digits = /^(\d{1,2})(st|nd|rd|th)?$/.exec(word)
  if (digits) return checked(Number(digits[1]), at + 1, digits[2] !== undefined)
  const rank = ranks.get(word)
  if (rank !== undefined) return checked(rank, at + 1, true)
  const ten = tens.get(word)
  if (ten !== 20 && ten !== 30) return undefined
  const dash = isTightDash(tokens, at + 1) ? 1 : 0
  const second = wordAt(tokens, at + 1 + dash)
  const unit = ranks.get(second) ?? units.get(second)
  return unit === undefined || unit < 1 || unit > 9 ? undefined : checked(ten + unit, at + 2 + dash, ranks.has(second))
}

function checked(day: number, last: number, ranked: boolean): DayNumber | undefined {
  return day >= 1 && day <= 31 ? { day, last, ranked } : undefined
}

const ranks: ReadonlyMap<string, number> = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
  ['thirtieth', 30],
])
