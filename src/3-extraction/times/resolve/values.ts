/** TIMEX3 values of what is fully stated: `2024-10-18`, `2019-Q3`, `1994-WI`, `199`, `19`, and times of day behind a date. */
import type { Clock, Meaning } from '../draft.ts'
import { daysIn, isoDay, isoMonth, isoYear, two } from './calendar.ts'
import type { Resolved } from './scene.ts'

/** With the finer fields of `meaning` inside `year`. */
export function periodValue(meaning: Meaning, year = meaning.year): string | undefined {
  if (year === undefined) {
    const digits = meaning.decade !== undefined ? String(meaning.decade).padStart(3, '0') : two(meaning.century ?? 0)
    return meaning.beforeChrist ? `BC${digits}` : digits
  }
  if (meaning.beforeChrist) return `BC${isoYear(year)}`
  if (meaning.month !== undefined) {
    if (meaning.day === undefined) return isoMonth(year, meaning.month)
    return meaning.day <= daysIn(year, meaning.month)
      ? isoDay({ year, month: meaning.month, day: meaning.day })
      : undefined
  }
  if (meaning.quarter !== undefined) return `${isoYear(year)}-Q${meaning.quarter}`
  if (meaning.half !== undefined) return `${isoYear(year)}-H${meaning.half}`
  if (meaning.season !== undefined) return `${isoYear(year)}-${meaning.season}`
  return isoYear(year)
}

/** Adds "night" or "10:35" to a date: `1998-08-07TNI`, `1998-08-07T10:35`. */
export function withTimeOfDay(date: Resolved, { part, clock }: Meaning): Resolved {
  if (part === undefined && clock === undefined) return date
  if (date.value === undefined || !/^\d{4}-\d\d-\d\d$/.test(date.value))
    return date.because === undefined ? {} : { because: date.because }
  const time = clock === undefined ? part! : clockValue(clock)
  // The corpora that define the practice write `Z`, and leave other zones out of the value; the offset is kept beside it.
  const universal = clock?.zone === 'Z' ? 'Z' : ''
  const zone = clock?.zone === undefined || clock.zone === '' || universal ? undefined : `UTC offset ${clock.zone}`
  const because = [date.because, zone].filter((one) => one !== undefined).join('; ')
  return { value: `${date.value}T${time}${universal}`, ...(because === '' ? {} : { because }) }
}

/** `10:35`, `10:35:20`. */
export function clockValue({ hour, minute, second }: Clock): string {
  return `${two(hour)}:${two(minute ?? 0)}${second === undefined ? '' : `:${two(second)}`}`
}
