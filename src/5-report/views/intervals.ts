import type { Span } from '#types/span.ts'
import { rangeEnd, type Time } from '#types/time.ts'
import type { Interval } from '#types/views.ts'
import { dateText } from '../dates.ts'
import type { Source } from '../lookup.ts'
import { fillText } from '../parts.ts'
import { because, t } from '../templates.ts'

/**
 * A TIMEX3 value as a stretch of days, as wide as it is known: `2024-10` is 1 to 31 October, with MID its middle third; `2024-W44` a week.
 * `undefined` for what has no place on a calendar (`P1M`, `PAST_REF`).
 */
export function intervalOf(value: string, mod?: string): Pick<Interval, 'from' | 'to' | 'precision'> | undefined {
  const whole = wholeOf(value)
  if (whole === undefined) return undefined
  const { from, to, precision } = whole
  const third = thirds[mod ?? '']
  if (third === undefined || precision === 'day') return { from: day(from), to: day(to), precision }
  const step = (to - from) / 3
  return { from: day(from + step * third), to: day(from + step * (third + 1)), precision }
}

/** When a time of a document is, with how we know. */
export function saidInterval(time: Time | undefined): Interval | undefined {
  const found = time?.value === undefined ? undefined : intervalOf(time.value, time.mod)
  if (!found || time?.value === undefined) return undefined
  return {
    ...found,
    text: dateText(time.value, time.mod),
    because: time.because ?? because.asWritten,
    dated: 'said',
  }
}

/** The day of publication, for what does not say when it was said. */
export function publishedInterval({ reading }: Source): Interval | undefined {
  const { published } = reading.document
  const found = published === undefined ? undefined : intervalOf(published.slice(0, 10))
  if (!found || published === undefined) return undefined
  return { ...found, text: dateText(published.slice(0, 10)), because: because.published, dated: 'published' }
}

/** The first of the times given by id that has a place on a calendar. */
export function firstInterval(source: Source, ids: readonly (string | undefined)[]): (Interval & Span) | undefined {
  for (const id of ids) {
    const time = id === undefined ? undefined : source.times.get(id)
    const found = saidInterval(time)
    if (!time || !found) continue
    const last = saidInterval(rangeEnd(time, source.times))
    const whole = last ? { to: last.to, text: fillText(t.time.range, { from: found.text, to: last.text }) } : {}
    return { ...found, ...whole, start: time.start, end: time.end }
  }
  return undefined
}

function wholeOf(value: string): { from: number; to: number; precision: Interval['precision'] } | undefined {
  let m = /^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/.exec(value)
  if (m) return stretch(Number(m[1]), Number(m[2]) - 1, Number(m[3]), dayLength, 'day')
  m = /^(\d{4})-(\d\d)$/.exec(value)
  if (m && Number(m[2]) <= 12) return months(Number(m[1]), Number(m[2]) - 1, 1, 'month')
  m = /^(\d{4})$/.exec(value)
  if (m) return months(Number(m[1]), 0, 12, 'year')
  m = /^(\d{3})$/.exec(value)
  if (m) return months(Number(m[1]) * 10, 0, 120, 'decade')
  m = /^(\d{4})-Q([1-4])$/.exec(value)
  if (m) return months(Number(m[1]), (Number(m[2]) - 1) * 3, 3, 'quarter')
  m = /^(\d{4})-H([12])$/.exec(value)
  if (m) return months(Number(m[1]), (Number(m[2]) - 1) * 6, 6, 'half')
  m = /^(\d{4})-(SP|SU|FA|AU|WI)$/.exec(value)
  if (m) return months(Number(m[1]), seasons[m[2]!]!, 3, 'season')
  m = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value)
  if (m) return week(Number(m[1]), Number(m[2]), m[3] !== undefined)
  return undefined
}

function stretch(year: number, month: number, date: number, length: number, precision: Interval['precision']) {
  const from = Date.UTC(year, month, date)
  return Number.isNaN(from) ? undefined : { from, to: from + length, precision }
}

function months(year: number, month: number, count: number, precision: Interval['precision']) {
  return { from: Date.UTC(year, month, 1), to: Date.UTC(year, month + count, 1), precision }
}

/** ISO 8601: week 1 is the week of 4 January. */
function week(year: number, number: number, weekend: boolean) {
  if (number < 1 || number > 53) return undefined
  const fourth = new Date(Date.UTC(year, 0, 4))
  const monday = fourth.getTime() + (number - 1) * 7 * dayLength - ((fourth.getUTCDay() + 6) % 7) * dayLength
  return weekend
    ? { from: monday + 5 * dayLength, to: monday + 7 * dayLength, precision: 'week' as const }
    : { from: monday, to: monday + 7 * dayLength, precision: 'week' as const }
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

const dayLength = 86_400_000
const thirds: Readonly<Record<string, number | undefined>> = { START: 0, MID: 1, END: 2 }
const seasons: Readonly<Record<string, number>> = { SP: 2, SU: 5, FA: 8, AU: 8, WI: 11 }
