/** Weekdays: "Wednesday", "last Wednesday", "this past Monday", "the following Friday", "Sat." beside a date, "Mondays". */

import { months } from '#lexicon/months.ts'
import { afterNamedWeekday, shortWeekdays, weekdays } from '#lexicon/weekdays.ts'
import type { Wording } from '#types/analysis.ts'
import { draft, type Finder, isCapital, wordAt } from '../draft.ts'
import { dayAt } from './day-numbers.ts'
import { whichAt } from './which.ts'

export const findWeekday: Finder = (analysis, at) => {
  const { tokens } = analysis
  const lead = whichAt(tokens, at)
  const start = lead?.last ?? at
  const word = wordAt(tokens, start)
  const weekday = weekdays.get(word) ?? shortWeekday(analysis, start)
  if (weekday === undefined || isOtherName(analysis, start)) return undefined
  if (!isCapital(analysis, start) && !weekdays.has(word) && !clearShort.test(word)) return undefined
  if (
    word.endsWith('s') &&
    lead === undefined &&
    weekdays.has(word) &&
    word.length > 5 &&
    weekdays.has(word.slice(0, -1))
  )
    return draft(at, start + 1, { set: `XXXX-WXX-${weekday}` })
  const ranked = lead === undefined ? rankBehind(analysis, start + 1) : undefined
  if (ranked !== undefined) return draft(at, ranked.last, { weekday, dayOfMonth: ranked.day, which: 'bare' })
  const daily = lead === undefined ? plurals.get(wordAt(tokens, start + 1)) : undefined
  if (daily !== undefined) return draft(at, start + 2, { set: `XXXX-WXX-${weekday}T${daily}` })
  // "the judges came the next Tuesday": counted from the day that is told of.
  const told = lead?.which === 'next' && wordAt(tokens, at) === 'the'
  return draft(at, start + 1, { weekday, which: told ? 'following' : (lead?.which ?? 'bare') })
}

/** "Friday the 13th", "Thursday 21st": the day of a month that is not named. */
function rankBehind({ tokens }: Wording, at: number): { day: number; last: number } | undefined {
  const the = wordAt(tokens, at) === 'the' ? 1 : 0
  const found = dayAt(tokens, at + the)
  // "Sunday 31." at the end of its clause is a day too, "Sunday 31 people" is not.
  const ends = found?.last === at + 1 && /^[.!?;]?$/.test(wordAt(tokens, found.last)) && found.day > 12
  if (found === undefined || (!found.ranked && !ends) || !/^\d|y-?|teen|tieth|th$/.test(wordAt(tokens, at + the)))
    return undefined
  const after = tokens[found.last]
  if (after?.lower === 'of' || months.has(after?.lower ?? '')) return undefined
  // "the Tuesday third round"
  return after?.tag === 'NOUN' || after?.tag === 'ADJ' ? undefined : found
}

/** "Friday mornings" */
const plurals: ReadonlyMap<string, string> = new Map([
  ['mornings', 'MO'],
  ['afternoons', 'AF'],
  ['evenings', 'EV'],
  ['nights', 'NI'],
])

/** "Sat., Oct. 19", "Wed 3 June": short forms count with their full stop or a date after them. */
function shortWeekday({ tokens }: Wording, at: number): number | undefined {
  const word = wordAt(tokens, at)
  const weekday = shortWeekdays.get(word.replace(/\.$/, ''))
  if (weekday === undefined) return undefined
  const after = wordAt(tokens, wordAt(tokens, at + 1) === 'the' ? at + 2 : at + 1)
  // "Tue to Thu", "Mon or Tue"
  const besides = [wordAt(tokens, at - 2), wordAt(tokens, at + 2)]
  const links = [wordAt(tokens, at - 1), wordAt(tokens, at + 1)]
  if ([0, 1].some((side) => isShort(besides[side]!) && /^(?:to|or|and|-|–|through|until|till)$/.test(links[side]!)))
    return weekday
  const dated =
    /^\d{1,2}(?:st|nd|rd|th)?$/.test(after) || /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(after)
  return (word.endsWith('.') && word !== 'sun.') ||
    dated ||
    (after === ',' && /^[a-z]{3,4}\.$/.test(wordAt(tokens, at + 2)))
    ? weekday
    : undefined
}

/** No other words, so that they count in lower case too ("weds" is what a bride does). */
const clearShort = /^(?:tues|thurs?)\.?$/

function isShort(word: string): boolean {
  return shortWeekdays.has(word.replace(/\.$/, ''))
}

/** "the Sunday Times", "Bloody Sunday", "Black Friday": part of a longer name. */
function isOtherName(analysis: Wording, at: number): boolean {
  const { tokens } = analysis
  if (afterNamedWeekday.has(wordAt(tokens, at + 1)) && isCapital(analysis, at + 1)) return true
  const before = wordAt(tokens, at - 1)
  return /^(?:bloody|black|super|ruby|sheffield)$/.test(before) && isCapital(analysis, at - 1)
}
