/** Days as numbers and back, in the proleptic Gregorian calendar, and TIMEX3 values of whole units. Months are 1 to 12, Monday is 1. */
import { holidays } from '#lexicon/holidays.ts'
import type { TimeUnit } from '#lexicon/time-units.ts'

export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const msPerDay = 86_400_000

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / msPerDay)
}

export function dayOf(number: number): CalendarDay {
  const date = new Date(number * msPerDay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** ISO week and the year that the week belongs to. */
function weekOf(number: number): { year: number; week: number } {
  const thursday = number - weekdayOf(number) + 4
  const { year } = dayOf(thursday)
  return { year, week: 1 + Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) }
}

/** `months` later: the day is kept where the month has it, else the last of the month. */
function addMonths({ year, month, day }: CalendarDay, months: number): CalendarDay {
  const count = year * 12 + (month - 1) + months
  const [y, m] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1]
  return { year: y, month: m, day: Math.min(day, daysIn(y, m)) }
}

/** The same day, so many units on; times of day do not move it. */
export function addUnits(from: CalendarDay, unit: TimeUnit, count: number): CalendarDay {
  switch (unit) {
    case 'day':
      return dayOf(dayNumber(from) + count)
    case 'week':
    case 'weekend':
      return dayOf(dayNumber(from) + 7 * count)
    case 'fortnight':
      return dayOf(dayNumber(from) + 14 * count)
    case 'month':
      return addMonths(from, count)
    case 'quarter':
      return addMonths(from, 3 * count)
    case 'year':
      return addMonths(from, 12 * count)
    case 'decade':
      return addMonths(from, 120 * count)
    case 'century':
      return addMonths(from, 1200 * count)
    default:
      return from
  }
}

export function daysIn(year: number, month: number): number {
  return [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ][month - 1]!
}

export function quarterOf(month: number): number {
  return Math.ceil(month / 3)
}

/** `count` units from a day, as a TIMEX3 value no finer than the unit: one year from 2024-11-02 is `2025`. */
export function shiftedValue(from: CalendarDay, unit: TimeUnit, count: number): string | undefined {
  const whole =
    unit === 'day' || unit === 'week' || unit === 'weekend' || unit === 'fortnight' ? from : { ...from, day: 1 }
  const target = addUnits(whole, unit, count)
  if (target.year < 1 || target.year > 9999) return undefined
  switch (unit) {
    case 'day':
      return isoDay(target)
    case 'week':
    case 'fortnight':
      return isoWeek(dayNumber(target))
    case 'weekend':
      return `${isoWeek(dayNumber(target))}-WE`
    case 'month':
      return isoMonth(target.year, target.month)
    case 'quarter':
      return `${isoYear(target.year)}-Q${quarterOf(target.month)}`
    case 'century':
      return isoYear(target.year).slice(0, 2)
    case 'year':
    case 'decade':
      return isoYear(target.year)
    default:
      return undefined
  }
}

export function isoYear(year: number): string {
  return String(year).padStart(4, '0')
}

export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${two(month)}`
}

export function isoDay({ year, month, day }: CalendarDay): string {
  return `${isoMonth(year, month)}-${two(day)}`
}

export function isoWeek(number: number): string {
  const { year, week } = weekOf(number)
  return `${isoYear(year)}-W${two(week)}`
}

export function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** The day of a named day in a year; undefined for what happened once in another. */
export function holidayIn(name: string, year: number): CalendarDay | undefined {
  const rule = holidays.get(name)
  switch (rule?.kind) {
    case 'fixed':
      return { year, month: rule.month, day: rule.day }
    case 'nth': {
      const first = dayNumber({ year, month: rule.month, day: 1 })
      const earliest = first + ((rule.weekday - weekdayOf(first) + 7) % 7)
      const last = earliest + 7 * Math.floor((daysIn(year, rule.month) - 1 - (earliest - first)) / 7)
      return dayOf((rule.nth < 0 ? last : earliest + 7 * (rule.nth - 1)) + (rule.plus ?? 0))
    }
    case 'easter':
      return dayOf(easterOf(year) + rule.plus)
    default:
      return undefined
  }
}

/** Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
function easterOf(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayNumber({ year, month, day: ((h + l - 7 * m + 114) % 31) + 1 })
}

/** `2024-11-02`, with or without a time of day behind it. */
export function parseDay(iso: string | undefined): CalendarDay | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '')
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? { year, month, day } : undefined
}
