import { fillText } from './parts.ts'
import { t } from './templates.ts'

/**
 * TIMEX3 values as words, no more exact than they are: `2024-10-18` → "18 October 2024", `2024-10` → "October 2024",
 * `2024-10` with MID → "mid-October 2024", `2024-W44` → "the week of 28 October 2024". What we cannot read stays as it is.
 */
export function dateText(value: string, mod?: string): string {
  const text = bare(value)
  // "more than two years ago" is no more than a date, it is before one.
  const said = mod !== undefined && dateKey(value) !== undefined ? (aroundDates[mod] ?? mod) : mod
  const pattern = said === undefined ? undefined : (t.time.mod as Record<string, string>)[said]
  return pattern === undefined ? text : fillText(pattern, { when: text })
}

/**
 * The first day that a value may mean, to sort by; a value that is only known to the month sorts before its days.
 * `undefined` for durations, PAST_REF and all else that has no place on a calendar.
 */
export function dateKey(value: string): string | undefined {
  let m = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(T.*)?$/.exec(value)
  if (m) return Number(m[2] ?? 1) > 12 ? undefined : `${m[1]}-${m[2] ?? '00'}-${m[3] ?? '00'}${m[4] ?? ''}`
  m = /^(\d{4})-W(\d\d)/.exec(value)
  if (m) return monday(Number(m[1]), Number(m[2]))
  m = /^(\d{4})-(SP|SU|FA|AU|WI|Q[1-4]|H[12])$/.exec(value)
  if (m) return `${m[1]}-${seasonMonths[m[2]!]}-00`
  m = /^(\d{3})$/.exec(value)
  return m ? `${m[1]}0-00-00` : undefined
}

/** Whether the value names a day, so that "before" and "after" can be said of it. */
export function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(value)
}

/** `P1M` → "1 month", `P2Y6M` → "2 years 6 months". */
export function durationText(value: string): string | undefined {
  const m =
    /^P(?=.)(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(
      value,
    )
  if (!m) return undefined
  const units = Object.values(t.time.unit)
  const words = units.flatMap(([one, many], index) => {
    const count = m[index + 1]
    return count === undefined ? [] : [`${count} ${count === '1' ? one : many}`]
  })
  return words.length > 0 ? words.join(' ') : undefined
}

function bare(value: string): string {
  let m = /^(\d{4})-(\d\d)-(\d\d)(?:T(.+))?$/.exec(value)
  if (m && month(m[2])) return `${Number(m[3])} ${month(m[2])} ${m[1]}${timeOfDay(m[4])}`
  m = /^(\d{4})-(\d\d)$/.exec(value)
  if (m && month(m[2])) return `${month(m[2])} ${m[1]}`
  m = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value)
  const day = m && monday(Number(m[1]), Number(m[2]), m[3] ? 5 : 0)
  if (m && day) return fillText(m[3] ? t.time.weekend : t.time.week, { day: bare(day) })
  m = /^(\d{4})-(SP|SU|FA|AU|WI|Q[1-4]|H[12])$/.exec(value)
  if (m) return fillText(partOfYear(m[2]!), { year: m[1]! })
  m = /^(\d{3})$/.exec(value)
  if (m) return fillText(t.time.decade, { year: `${m[1]}0` })
  return (t.time.ref as Record<string, string>)[value] ?? durationText(value) ?? value
}

function month(number: string | undefined): string | undefined {
  return t.time.months[Number(number) - 1]
}

function timeOfDay(time: string | undefined): string {
  if (time === undefined) return ''
  const part = (t.time.part as Record<string, string>)[time]
  if (part !== undefined) return `, ${part}`
  return /^\d\d:\d\d/.test(time) ? `, ${time.slice(0, 5)}` : ''
}

function partOfYear(code: string): string {
  if (code.startsWith('Q')) return t.time.quarter[Number(code[1]) - 1]!
  if (code.startsWith('H')) return t.time.half[Number(code[1]) - 1]!
  return t.time.season[code as keyof typeof t.time.season]
}

/** ISO 8601: week 1 is the week of 4 January. */
function monday(year: number, week: number, plus = 0): string | undefined {
  if (week < 1 || week > 53) return undefined
  const fourth = new Date(Date.UTC(year, 0, 4))
  const offset = (fourth.getUTCDay() + 6) % 7
  return new Date(Date.UTC(year, 0, 4 - offset + (week - 1) * 7 + plus)).toISOString().slice(0, 10)
}

const aroundDates: Readonly<Record<string, string>> = {
  MORE_THAN: 'BEFORE',
  LESS_THAN: 'AFTER',
  EQUAL_OR_MORE: 'ON_OR_BEFORE',
  EQUAL_OR_LESS: 'ON_OR_AFTER',
}

const seasonMonths: Readonly<Record<string, string>> = {
  SP: '03',
  SU: '06',
  FA: '09',
  AU: '09',
  WI: '12',
  Q1: '01',
  Q2: '04',
  Q3: '07',
  Q4: '10',
  H1: '01',
  H2: '07',
}
