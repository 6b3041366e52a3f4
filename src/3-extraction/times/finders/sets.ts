/** What recurs: "each month", "every Tuesday", "daily", "twice a week", "every other year", "every two weeks". */
import { holidays } from '#lexicon/holidays.ts'
import { months } from '#lexicon/months.ts'
import { seasons } from '#lexicon/seasons.ts'
import { frequencies, timeUnits, unitLetters } from '#lexicon/time-units.ts'
import { weekdays } from '#lexicon/weekdays.ts'
import type { Word, Wording } from '#types/analysis.ts'
import { numberAt } from '../../numbers.ts'
import { draft, type Finder, isCapital, isTightDash, wordAt } from '../draft.ts'

export const findSet: Finder = (analysis, at) => {
  const { tokens } = analysis
  const word = wordAt(tokens, at)
  const frequency = frequencies.get(word)
  // "a quarterly dividend" is a kind of dividend; "paid quarterly" says when.
  if ((word === 'quarterly' || word === 'everyday') && tokens[at + 1]?.tag === 'NOUN') return undefined
  if (frequency !== undefined)
    // "the Daily Mail", "Weekly Standard", "the People's Daily"
    return isCapital(analysis, at) &&
      (isCapital(analysis, at + 1) || /^(?:PROPN|PART)$/.test(tokens[at - 1]?.tag ?? ''))
      ? undefined
      : draft(at, at + 1, { set: frequency })
  if (word === 'every' || word === 'each') return everyOne(analysis, at)
  const daily = plurals.get(word)
  if (daily !== undefined && /^(?:on|in|and)?$/.test(lead(tokens, at)) && wordAt(tokens, at + 1) === 'at')
    return draft(at, at + 1, { set: daily })
  if (word === 'weekends' && !isCounted(tokens, at)) return draft(at, at + 1, { set: 'XXXX-WXX-WE' })
  const hyphened = hyphenedFrequency(tokens, at)
  if (hyphened !== undefined) return draft(at, at + 3, { set: hyphened })
  if (word === 'once' || word === 'twice' || wordAt(tokens, at + 1) === 'times') return timesAWeek(tokens, at)
  return undefined
}

/** "in the mornings", "mornings at 9": the word before it, articles aside. */
function lead(tokens: readonly Word[], at: number): string {
  const before = wordAt(tokens, at - 1) === 'the' ? at - 2 : at - 1
  return tokens[before]?.sentence !== tokens[at]!.sentence || tokens[before]!.tag === 'VERB'
    ? ''
    : wordAt(tokens, before)
}

/** "two weekends", "the last few weekends" are so many, "on weekends" are all. */
function isCounted(tokens: readonly Word[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    before?.sentence === tokens[at]!.sentence && /^(?:NUM|ADJ|DET|NOUN)$/.test(before.tag) && before.lower !== 'all'
  )
}

/** "bi-monthly", "semi-annually" */
function hyphenedFrequency(tokens: readonly Word[], at: number): string | undefined {
  const word = wordAt(tokens, at)
  if ((word !== 'bi' && word !== 'semi') || !isTightDash(tokens, at + 1)) return undefined
  const frequency = wordAt(tokens, at + 2)
  if (word === 'semi') return /^(?:annually|yearly)$/.test(frequency) ? 'P6M' : undefined
  return /^(?:weekly|monthly)$/.test(frequency) ? `P2${frequency === 'weekly' ? 'W' : 'M'}` : undefined
}

function everyOne(analysis: Wording, at: number) {
  const { tokens } = analysis
  const other = wordAt(tokens, at + 1) === 'other' ? 1 : 0
  const single = /^(?:single|passing)$/.test(wordAt(tokens, at + 1)) ? 1 : 0
  const number = other + single === 0 ? numberAt(analysis, at + 1) : undefined
  const noun = number === undefined ? at + 1 + other + single : number.last
  const name = wordAt(tokens, noun)
  const unit = timeUnits.get(name)
  const count = number?.low ?? 1 + other
  if (unit !== undefined && Number.isInteger(count)) return draft(at, noun + 1, { set: lengthValue(unit, count) })
  const value = namedSet(name)
  return value === undefined ? undefined : draft(at, noun + 1, { set: value })
}

function namedSet(name: string): string | undefined {
  if (name === 'weekday' || name === 'workday') return 'P1WD'
  const weekday = weekdays.get(name)
  if (weekday !== undefined) return `XXXX-WXX-${weekday}`
  const month = months.get(name)
  if (month !== undefined) return `XXXX-${String(month).padStart(2, '0')}`
  const season = seasons.get(name)
  if (season !== undefined) return `XXXX-${season}`
  const holiday = holidays.get(name)
  if (holiday?.kind === 'fixed')
    return `XXXX-${String(holiday.month).padStart(2, '0')}-${String(holiday.day).padStart(2, '0')}`
  return parts.get(name)
}

const parts: ReadonlyMap<string, string> = new Map([
  ['morning', 'XXXX-XX-XXTMO'],
  ['afternoon', 'XXXX-XX-XXTAF'],
  ['evening', 'XXXX-XX-XXTEV'],
  ['night', 'XXXX-XX-XXTNI'],
])

const plurals: ReadonlyMap<string, string> = new Map([...parts].map(([part, value]) => [`${part}s`, value]))

/** "once a week", "three times a day". */
function timesAWeek(tokens: readonly Word[], at: number) {
  const article = wordAt(tokens, at + 1) === 'times' ? at + 2 : at + 1
  if (!/^(?:a|an|each|every|per)$/.test(wordAt(tokens, article))) return undefined
  const unit = timeUnits.get(wordAt(tokens, article + 1))
  return unit === undefined || wordAt(tokens, article + 1).endsWith('s')
    ? undefined
    : draft(at, article + 2, { set: lengthValue(unit, 1) })
}

function lengthValue(unit: keyof typeof unitLetters, count: number): string {
  const [prefix, letter, times] = unitLetters[unit]
  return `${prefix}${count * times}${letter}`
}
