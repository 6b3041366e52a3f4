/** Days since 1970-01-01, first and last day inclusive: what a TIMEX3 value covers. */
export interface Days {
  readonly from: number
  readonly to: number
}

/**
 * The days that a value covers: "2024-10-18" is one, "2024-W44" seven, "2024-10" with the modifier MID ("mid-October") ten.
 * `undefined` for what names no days: "PAST_REF", "P1M", "XXXX-WXX-1".
 */
export function daysOf(value: string | undefined, mod?: string): Days | undefined {
  const match = value === undefined ? null : /^(\d{4})(?:-([0-9A-Z]{1,3}))?(?:-([0-9A-Z]{1,2}))?(?:T.*)?$/.exec(value)
  if (match === null) return undefined
  const year = Number(match[1])
  const part = match[2]
  const day = match[3]
  if (part === undefined) return narrowed({ from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) }, mod)
  if (/^\d\d$/.test(part)) {
    const month = Number(part)
    if (month < 1 || month > 12) return undefined
    if (day !== undefined && /^\d\d$/.test(day)) {
      const at = dayNumber(year, month, Number(day))
      return { from: at, to: at }
    }
    return narrowed({ from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 1) - 1 }, mod)
  }
  const week = /^W(\d\d)$/.exec(part)
  if (week) {
    const from = mondayOf(year, Number(week[1]))
    return day === 'WE' ? { from: from + 5, to: from + 6 } : { from, to: from + 6 }
  }
  const span = seasons[part]
  if (span === undefined) return undefined
  return narrowed({ from: dayNumber(year, span[0], 1), to: dayNumber(year, span[1] + 1, 1) - 1 }, mod)
}

/** "2017-11-27" → "27 November 2017"; what is no day stays as it is. */
export function dayText(value: string | undefined): string | undefined {
  const match = value === undefined ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(value)
  const month = match && months[Number(match[2]) - 1]
  return match && month ? `${Number(match[3])} ${month} ${match[1]}` : value
}

const months = 'January February March April May June July August September October November December'.split(' ')

export function meet(a: Days, b: Days): boolean {
  return a.from <= b.to && b.from <= a.to
}

/** The first two thirds, the middle, the last third: enough to put "mid-October" after "early October". */
function narrowed(days: Days, mod: string | undefined): Days {
  const third = Math.floor((days.to - days.from + 1) / 3)
  if (mod === 'START') return { from: days.from, to: days.from + third - 1 }
  if (mod === 'MID') return { from: days.from + third, to: days.to - third }
  if (mod === 'END') return { from: days.to - third + 1, to: days.to }
  return days
}

function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000)
}

/** ISO 8601: week 1 is the one with January 4 in it. */
function mondayOf(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4)
  const weekday = (fourth + 3) % 7
  return fourth - weekday + (week - 1) * 7
}

/** Quarters, halves and seasons (winter by its first month). */
const seasons: Readonly<Record<string, readonly [number, number]>> = {
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  H1: [1, 6],
  H2: [7, 12],
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 14],
}
