/** One of a period: "the last week of March", "the first Monday in May", "the second weekend of 2024", "the third week next year"; "the week of March 6". */
import { type TimeUnit, timeUnits } from '#lexicon/time-units.ts'
import { weekdays } from '#lexicon/weekdays.ts'
import type { Word, Wording } from '#types/analysis.ts'
import { type Draft, draft, type Finder, isCapital, type Meaning, wordAt } from '../draft.ts'
import { findDate } from './dates.ts'
import { dayAt } from './day-numbers.ts'
import { findHoliday } from './holidays.ts'
import { findNumericDate } from './numeric-dates.ts'
import { findPeriod } from './periods.ts'
import { findThePeriod } from './the-period.ts'
import { findWeekday } from './weekdays.ts'
import { yearNumber } from './years.ts'

export const findNth: Finder = (analysis, at) => {
  const { tokens } = analysis
  const the = wordAt(tokens, at) === 'the' ? 1 : 0
  const far = dayAt(tokens, at + the)
  const rank = ranks.get(wordAt(tokens, at + the)) ?? (far?.ranked ? far.day : undefined)
  if (rank === undefined) return weekOf(analysis, at, the)
  const noun = far?.ranked ? far.last : at + the + 1
  const unit = unitAt(tokens, noun)
  if (unit === undefined) return undefined
  // Only days run on: "the 23rd day of next month".
  if (rank > 5 && (unit.unit !== 'day' || unit.weekday !== undefined) && !(unit.unit === 'month' && rank <= 12))
    return undefined
  const link = wordAt(tokens, noun + 1)
  const tied = link === 'of' || link === 'in' || (link === ',' && unit.weekday !== undefined)
  const inner = within(analysis, tied ? noun + 2 : noun + 1, tied)
  if (inner === undefined) return undefined
  if (
    unit.unit === 'day' &&
    unit.weekday === undefined &&
    inner.meaning.month === undefined &&
    inner.meaning.shift?.unit !== 'month'
  )
    return undefined
  return draft(at, inner.last, { ...inner.meaning, nth: { rank, ...unit } })
}

function unitAt(tokens: readonly Word[], at: number): { unit: TimeUnit; weekday?: number } | undefined {
  const word = wordAt(tokens, at)
  const weekday = word.endsWith('s') ? undefined : weekdays.get(word)
  if (weekday !== undefined) return { unit: 'day', weekday }
  const unit = timeUnits.get(word)
  return unit !== undefined && counted.has(unit) && !word.endsWith('s') ? { unit } : undefined
}

const counted: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['day', 'week', 'weekend', 'month'])

/** The month or the year that it is one of; without "of" only "next year", "last month". */
function within(analysis: Wording, at: number, tied: boolean): Draft | undefined {
  const shifted = findPeriod(analysis, at)
  if (shifted !== undefined) return isPeriod(shifted.meaning) ? shifted : undefined
  if (!tied) return undefined
  const year = yearNumber(analysis.tokens, at)
  const found =
    findDate(analysis, at) ??
    (year === undefined ? undefined : draft(at, at + year.length, { year: year.year })) ??
    findThePeriod(analysis, at)
  return found !== undefined && isPeriod(found.meaning) ? found : undefined
}

function isPeriod({ shift, month, year, day, length, beforeChrist }: Meaning): boolean {
  if (day !== undefined || length !== undefined || beforeChrist) return false
  return month !== undefined || year !== undefined || shift?.unit === 'month' || shift?.unit === 'year'
}

/** "the week of March 6", "the week beginning 4 February", "the weekend of Halloween", "week 31 of 2018". */
function weekOf(analysis: Wording, at: number, the: number): Draft | undefined {
  const { tokens } = analysis
  const noun = wordAt(tokens, at + the)
  if (noun !== 'week' && noun !== 'weekend') return undefined
  const number = Number(/^\d{1,2}$/.exec(wordAt(tokens, at + the + 1))?.[0])
  if (noun === 'week' && number >= 1 && number <= 53) {
    const year = wordAt(tokens, at + the + 2) === 'of' ? within(analysis, at + the + 3, true) : undefined
    if (year?.meaning.month !== undefined) return undefined
    return year === undefined
      ? the === 1 || leadsToWeek(analysis, at)
        ? draft(at, at + the + 2, { week: number })
        : undefined
      : draft(at, year.last, { ...year.meaning, week: number })
  }
  const link = wordAt(tokens, at + the + 1)
  const begins = /^(?:starting|beginning|commencing)$/.test(link)
  if (link !== 'of' && !begins) return undefined
  const on = begins && wordAt(tokens, at + the + 2) === 'on' ? 1 : 0
  const date = at + the + 2 + on
  const found =
    findHoliday(analysis, date) ??
    findNumericDate(analysis, date) ??
    findDate(analysis, date) ??
    findWeekday(analysis, date)
  if (found === undefined || (found.meaning.day === undefined && found.meaning.holiday === undefined)) return undefined
  return draft(at, found.last, { ...found.meaning, holds: noun })
}

/** "in week 31"; at the head of a clause in lower case, since "Week 10" is one of a season of games. */
function leadsToWeek(analysis: Wording, at: number): boolean {
  const { tokens } = analysis
  const before = tokens[at - 1]?.sentence === tokens[at]!.sentence ? wordAt(tokens, at - 1) : ''
  if (/^(?:in|from|to|between|and|by|until|of|for|during)$/.test(before)) return true
  return /^[,;(]?$/.test(before) && !isCapital(analysis, at)
}

const ranks: ReadonlyMap<string, number> = new Map([
  ...'first second third fourth fifth'.split(' ').map((word, index): [string, number] => [word, index + 1]),
  ...'1st 2nd 3rd 4th 5th'.split(' ').map((word, index): [string, number] => [word, index + 1]),
  ['last', -1],
  ['final', -1],
])
