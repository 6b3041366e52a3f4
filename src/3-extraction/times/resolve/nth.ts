/** "the last week of March", "the first Monday in May", "week 31 of 2018": counted inside a month or a year, as TIMEX3 values. */
import type { Meaning } from '../draft.ts'
import { dayNumber, dayOf, daysIn, isoDay, isoMonth, isoWeek, parseDay, weekdayOf } from './calendar.ts'

/** `period` is the value of the month or the year. A week belongs to where its Thursday lies (ISO 8601), a weekend to where its Saturday does. */
export function nthIn(period: string, { rank, unit, weekday }: NonNullable<Meaning['nth']>): string | undefined {
  const match = /^(\d{4})(?:-(\d\d))?$/.exec(period)
  if (!match) return undefined
  const year = Number(match[1])
  const month = match[2] === undefined ? undefined : Number(match[2])
  if (unit === 'month') {
    const chosen = rank < 0 ? 12 : rank
    return month === undefined ? isoMonth(year, chosen) : undefined
  }
  const start = dayNumber({ year, month: month ?? 1, day: 1 })
  const end = dayNumber({ year, month: month ?? 12, day: daysIn(year, month ?? 12) })
  if (unit === 'day' && weekday === undefined) return isoDay(dayOf(rank < 0 ? end : start + rank - 1))
  const wanted = weekday ?? (unit === 'weekend' ? 6 : 4)
  const first = start + ((wanted - weekdayOf(start) + 7) % 7)
  const last = end - ((weekdayOf(end) - wanted + 7) % 7)
  const chosen = rank < 0 ? last : first + 7 * (rank - 1)
  if (chosen > end) return undefined
  if (unit === 'week') return isoWeek(chosen)
  return unit === 'weekend' ? `${isoWeek(chosen)}-WE` : isoDay(dayOf(chosen))
}

/** "the week of March 6", "the weekend of Halloween": the one that holds the day. */
export function holding(day: string | undefined, holds: 'week' | 'weekend'): string | undefined {
  const parsed = parseDay(day)
  if (parsed === undefined) return undefined
  const number = dayNumber(parsed)
  // "Labor Day weekend" ends with its Monday.
  return holds === 'week' ? isoWeek(number) : `${isoWeek(weekdayOf(number) <= 2 ? number - 7 : number)}-WE`
}
