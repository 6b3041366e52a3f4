/** Does a time lie after publication? Compared at the coarser of the two precisions: "November" is not ahead of 2024-11-02, "November 5" is. */
import type { Time } from '#types/time.ts'

export function liesAhead({ value, mod }: Pick<Time, 'value' | 'mod'>, published: string | undefined): boolean {
  if (value === 'FUTURE_REF') return true
  if (value === undefined || published === undefined) return false
  const day = published.slice(0, 10)
  const week = /^(\d{4})-W(\d{2})/.exec(value)
  if (week) return mondayOf(Number(week[1]), Number(week[2])) > day
  if (!/^\d{4}/.test(value)) return false
  const date = /^\d{4}(?:-\d{2}){0,2}/.exec(value)![0]
  // "by the end of the year" is ahead while the year runs
  if (mod === 'END' && date.length < 10 && date === day.slice(0, date.length)) return true
  return date > day.slice(0, date.length)
}

/** The day of publication itself, or an hour of it. */
export function isToday({ value }: Pick<Time, 'value'>, published: string | undefined): boolean {
  return value !== undefined && published !== undefined && value.slice(0, 10) === published.slice(0, 10)
}

/** ISO 8601: week 1 holds January 4. */
function mondayOf(year: number, week: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4))
  const offset = (fourth.getUTCDay() + 6) % 7
  return new Date(Date.UTC(year, 0, 4 - offset + (week - 1) * 7)).toISOString().slice(0, 10)
}
