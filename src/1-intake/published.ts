/**
 * A publication date as people and pages write it → ISO 8601, or undefined where it is none.
 * "2024-11-02", "2024-11-02T18:30:00+02:00", "2 November 2024", "Nov. 2, 2024", "Sat, 02 Nov 2024 18:30:00 GMT".
 *
 * A time of day keeps its own offset, since "today" in the text is the outlet's today. Whether 02/11/2024 is in
 * February or in November cannot be known, so that it is no date unless one of the two is over 12.
 */
export function publishedOf(written: string): string | undefined {
  const text = written.trim().replace(/\s+/g, ' ')
  if (text.length > 64) return undefined
  return iso(text) ?? named(text) ?? slashed(text)
}

/** Whether a publication date lies after `now`, wherever on Earth it was written. */
export function isAfter(published: string, now: Date): boolean {
  const exact = /T.*(?:Z|[+-]\d\d:\d\d)$/.test(published)
  const earliest = Date.parse(exact ? published : `${published.slice(0, 10)}T00:00:00+14:00`)
  return earliest > now.getTime()
}

function iso(text: string): string | undefined {
  const match =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)? ?(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?$/i.exec(
      text,
    )
  if (!match) return undefined
  return compose(match[1], match[2], match[3], match[4], match[5], match[6], match[7])
}

/** With the month in letters: day first (Britain, RFC 2822) or month first (America). */
function named(text: string): string | undefined {
  const clock =
    /[ ,]+(?:at )?(\d{1,2}):(\d\d)(?::(\d\d))? ?([ap])?\.?(?:m\.?)? ?(Z|UTC|GMT|[+-]\d\d:?\d\d)?(?: ?\([A-Z]{2,5}\))?$/i.exec(
      text,
    )
  const date = (clock ? text.slice(0, clock.index) : text).replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? /i, '')
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/i.exec(date)
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(date)
  const [day, month, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]]
  const number = monthNumber(month)
  if (number === undefined) return undefined
  // Without its zone a time of day adds nothing that holds, and may lie in another.
  const zone = clock?.[5]
  if (!zone) return compose(year, number, day)
  const half = clock[4]?.toLowerCase()
  const hour = half ? String((Number(clock[1]) % 12) + (half === 'p' ? 12 : 0)) : clock[1]
  return compose(year, number, day, hour, clock[2], clock[3], zone)
}

function slashed(text: string): string | undefined {
  const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(text)
  if (yearFirst) return compose(yearFirst[1], yearFirst[2], yearFirst[3])
  const match = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text)
  if (!match) return undefined
  const [, a, b, year] = match
  if (text.includes('.') || Number(a) > 12 || a === b) return compose(year, b, a) // dots: always day first
  return Number(b) > 12 ? compose(year, a, b) : undefined
}

/** ISO 8601, if the calendar has such a day and the day such a time. */
function compose(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): string | undefined {
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  const moment = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== date) return undefined
  if (hour === undefined) return date
  const value = `${date}T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}${offset(zone)}`
  return Number.isNaN(Date.parse(value)) || Number(hour) > 23 ? undefined : value
}

function offset(zone: string | undefined): string {
  if (zone === undefined) return ''
  if (/^[a-z]/i.test(zone)) return 'Z'
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`
}

function monthNumber(name: string | undefined): string | undefined {
  const lower = name?.toLowerCase() ?? ''
  const short = lower === 'sept' ? 'sep' : lower
  const at = short.length < 3 ? -1 : months.findIndex((month) => month === lower || month.slice(0, 3) === short)
  return at < 0 ? undefined : String(at + 1)
}

const months: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
