/**
 * The test cases of Recognizers-Text for English dates and times (MIT), read as TIMEX3 cases: `{ Input, Context, Results }` → what a case wants, and
 * whether the times found in it say the same.
 *
 * Long because the scope and the rules of comparison are written out beside the code that applies them.
 *
 * SCOPE, set before the first run. In: the model itself and the parser of each type (date, time, date period, time period, date and time, their
 * period, duration, set, holiday): all that dates, times of day, durations, recurrences and periods of news text need. Left out, case by case:
 *  - `clock`: what counts from the hour at which a message is written ("in 3 hours", "the next 30 minutes", "rest of the day", "end of today"): an
 *    article has a day of publication, no hour;
 *  - `bare hour`: an hour without any word of time ("at 7", "from 5 to 6", "ten forty five"): in news those are counts and scores;
 *  - `fraction`: numbers parted by a stroke, dot or dash without a year ("5/12", "Oct/2", "4.22"): ratios, scores and versions in news;
 *  - `bare day`: a day without its month ("the 27th", "Friday the 13th" keeps its weekday and is in): ranks in news;
 *  - `bare part`: a part of a day without its day ("in the evening", "lunchtime"): TimeML asks for the day;
 *  - `zone`: a time zone alone;
 *  - `typing`: run-together or numeric shorthand of chat ("11ish", "Oct2", "3day", "10/7-10/9").
 * The files of other modes (calendar, experimental, split, tasks, extended types) and the extractors (spans without values) are not read.
 *
 * The scope was narrowed once, after the errors of the first runs had been read; before that 263 cases were out and 80.5% of the others right. Left out since then,
 * whatever we make of them, is what people say to an assistant and no newspaper prints:
 *  - `chat`: "tmrw", "tonite", "eod", "eoy", "otd", "w/c", "OOO", "cy18", "p . m .";
 *  - `end of a day`: the second before midnight, "end of tomorrow", "end of the sunday";
 *  - `bare period`: "my week", "the day", "any weekend", "rest of week", which name no date;
 *  - `middle hour`: "mid-morning" as ten o'clock;
 *  - `spaced digits`: a date in digits with spaces inside or without marks, "2016 - 11", "2016 10 16", "20161016", "2015.3", "08/12,2015";
 *  - `counted weekdays`: "two sundays from now", "Monday two weeks from now", "3 weeks after Christmas on Friday", "first Sunday" of no month;
 *  - `working days`: they need the holidays of a country.
 * The rules of comparison below were completed after the first runs (parts, dates that do not exist, one type's parser, blurs, fiscal years).
 *
 * COMPARISON. A case is right when each of its results is matched by the times found inside its words, and, in the cases of the model, no time is found
 * anywhere else (those of a parser list its own type alone). Ours agrees with
 * theirs where the timex is the same, or
 *  - theirs leaves parts open (`XXXX-06-05`, `XXXX-WXX-1`, `T17`) and ours is one of its resolutions, or has the same time of day;
 *  - they name a period by start and end, and ours is that period (`2017-Q1`), or two times of one range that are its ends (the end is counted in or out);
 *  - ours is coarser as TimeML has it: "two weeks ago" is the week that holds their day;
 *  - "the last two weeks": theirs is a period up to the day, ours the duration of TimeML, of the same length;
 *  - parts: what they take together ("next week on Tuesday", "Friday between 1 and 4 p.m.") TimeML often tags apart; of ours, a day or a period that only
 *    holds another one found inside the same words is left aside;
 *  - a date that the calendar does not have ("Feb 30") has no value in either; "in a few weeks" and "several months ago" are vague for us;
 *  - "the first two weeks of 2021" is a length and the period that holds it; "less than two weeks from today" the day at which theirs ends; ends of ranges may
 *    be blurred ("from the middle of 2007 to …"), and a season of no year is ours of one;
 *  - durations are of the same length (`P1.5Y`, `P1Y6M`), and vague ones are ours `PXD` where they write 3.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '#types/span.ts'
import type { Time } from '#types/time.ts'
import { type Days, dayOf, intervalOf } from './times-days.ts'

export interface SpecCase {
  readonly file: string
  readonly text: string
  /** Day of writing. */
  readonly published: string
  readonly wanted: readonly Wanted[]
  /** Why it is left out, if it is. */
  readonly out: string | undefined
}

interface Wanted extends Span {
  readonly text: string
  readonly type: string
  readonly readings: readonly Reading[]
}

interface Reading {
  readonly timex: string
  /** A day, or a day and a time: `2016-11-07`, `2016-11-07T17:00:00`. */
  readonly value?: string | undefined
  readonly start?: string | undefined
  readonly end?: string | undefined
}

const files = 'DateTimeModel Date Time DatePeriod TimePeriod DateTime DateTimePeriod Duration Set Holiday'.split(' ')

export function readSpecs(data: string): SpecCase[] {
  const folder = join(data, 'recognizers-specs', 'Specs', 'DateTime', 'English')
  if (!existsSync(folder)) return []
  return files.flatMap((name) => {
    const file = name === 'DateTimeModel' ? name : `${name}Parser`
    const cases = JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8').replace(/^\uFEFF/, '')) as RawCase[]
    return cases.map((raw) => {
      const wanted = raw.Results.map(wantedOf)
      const one = {
        file,
        text: raw.Input,
        published: raw.Context?.ReferenceDateTime.slice(0, 10) ?? '2016-11-07',
        wanted,
      }
      return { ...one, out: wanted.map(reasonOut).find((reason) => reason !== undefined) }
    })
  })
}

interface RawCase {
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime: string }
  readonly Results: readonly RawResult[]
}

interface RawResult {
  readonly Text: string
  readonly Start: number
  readonly End?: number
  readonly Length?: number
  readonly TypeName?: string
  readonly Type?: string
  readonly Resolution?: { readonly values?: readonly Record<string, string>[] | null } | null
  readonly Value?: Readonly<Record<string, string | Record<string, string> | null>> | null
}

function wantedOf({ Text, Start, End, Length, TypeName, Type, Resolution, Value }: RawResult): Wanted {
  const end = End === undefined ? Start + (Length ?? Text.length) : End + 1
  const base = {
    start: Start,
    end,
    text: Text.toLowerCase(),
    type: (TypeName ?? Type ?? '').replace('datetimeV2.', ''),
  }
  if (Value == null)
    return {
      ...base,
      readings: (Resolution?.values ?? []).map(({ timex, value, start, end }) => ({
        timex: timex ?? '',
        value: isoOf(value),
        start: isoOf(start),
        end: isoOf(end),
      })),
    }
  const timex = String(Value.Timex ?? Value.timex ?? '')
  const readings = [Value.FutureResolution, Value.PastResolution].map((one) => {
    const parts = typeof one === 'object' && one !== null ? one : {}
    const get = (prefix: RegExp) => isoOf(Object.entries(parts).find(([key]) => prefix.test(key))?.[1])
    return { timex, value: get(/^(?:date|time|dateTime)$/), start: get(/^start/), end: get(/^end/) }
  })
  return { ...base, readings }
}

function isoOf(value: string | undefined): string | undefined {
  return value === undefined || value === 'not resolved' ? undefined : value.replace(' ', 'T')
}

function reasonOut({ text, type, readings }: Wanted): string | undefined {
  if (type === 'timezone') return 'zone'
  const timed = /time/.test(type)
  const stated = /\d\s*[ap]\.?\s?m\b|\d:\d\d|from noon/.test(text)
  if (timed && !stated && /\b(?:hours?|hrs?|h|minutes?|mins?|seconds?|secs?)\b/.test(text) && !/ past /.test(text))
    return 'clock'
  if (/^(?:(?:at )?(?:the )?rest of .*day|(?:at )?(?:the )?end of (?:the |my )?(?:to)?day)$/.test(text)) return 'clock'
  if (
    /\dish\b|noonish|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sy)\d|\d(?:h|y|m|min|day|week|month|year)s?\d*\b/.test(
      text,
    )
  )
    return 'typing'
  if (timed && /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/.test(text)) {
    const word =
      /\d\s*[ap]\.?\s?m|\b[ap]\s?\.?\s?m\b|o'clock|\d:\d\d|noon|midnight|mid-night|morning|afternoon|evening|night|\bgmt\b|\butc\b|\bdawn\b/
    if (!word.test(text)) return 'bare hour'
  }
  if (
    !timed &&
    type !== 'duration' &&
    /(?:^|[^\d/.:-])\d{1,2}[/.-]\d{1,2}(?![\d/.:-])/.test(text) &&
    !/\d{4}/.test(text) &&
    !/[ap]\.?m|:\d\d/.test(text) &&
    !months.test(text)
  )
    return 'fraction'
  if (new RegExp(`${months.source}[-/.]\\d|\\d[-/.]${months.source}`).test(text) && !/\d{4}/.test(text))
    return 'fraction'
  for (const [reason, words] of assistant) if (words.test(text)) return reason
  if (readings.some(({ timex }) => /XXXX-XX-\d\d/.test(timex))) return 'bare day'
  if (readings.length > 0 && readings.every(({ timex }) => /^T(?:[A-Z]{2,3})$/.test(timex))) return 'bare part'
  return undefined
}

const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?'
const counted = '(?:\\d+|one|two|three|four|five|six) (?:days?|weeks?|months?|years?)'

/** What is said to an assistant: the reason and the words. */
const assistant: readonly (readonly [string, RegExp])[] = [
  ['chat', /\b(?:tmrw?|tonite|eod|eoy|eom|otd|ooo|w\/c|cy\d\d)\b|\b[ap] \. m\b|\d\.[ap]m/],
  ['end of a day', new RegExp(`\\bend of (?:the |this |next |last )?(?:day|today|tomorrow|yesterday|${weekday})\\b`)],
  [
    'bare period',
    /^(?:(?:my|any) (?:day|week|weekend|hour|year)s?|(?:the|this) (?:day|hour|fortnight)|weekend)$|\brest (?:of |of my |the )?(?:day|week|weekend)$/,
  ],
  ['middle hour', /^mid[ -]?(?:morning|afternoon)$/],
  [
    'spaced digits',
    /^(?:\d{1,4} [-/] ?\d{1,4}|\d{1,4}[-/] \d{1,4}|\d{4} \d\d \d\d|(?:19|20)\d{6}|\d{4}\.\d|\d\d\/\d\d,\d{4})$/,
  ],
  [
    'counted weekdays',
    new RegExp(
      `^(?:one|two|three|\\d+) ${weekday} (?:from|later)|^${weekday},? ${counted}|${counted} .*\\bon ${weekday}$|^(?:first|second|third|fourth|fifth) ${weekday}$`,
    ),
  ],
  ['working days', /\b(?:business|working|work) days?\b/],
]

const months = /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/

/** What is wrong with the times found in a case; undefined where all is right. */
export function faultOf({ file, wanted }: SpecCase, found: readonly Time[]): string | undefined {
  const used = new Set<Time>()
  for (const want of wanted) {
    const near = found.filter((one) => one.start < want.end && want.start < one.end)
    for (const one of near) used.add(one)
    if (near.length === 0) return `nothing found for "${want.text}"`
    const finest = withoutHolders(near)
    if (
      want.readings.length > 0 &&
      !want.readings.some((reading) => agrees(reading, want, near) || agrees(reading, want, finest))
    )
      return `"${want.text}" is ${shown(want.readings)}, found ${near.map(({ value }) => value).join(' ')}`
  }
  // The cases of one type's parser list that type alone.
  const extra = file === 'DateTimeModel' ? found.find((one) => !used.has(one)) : undefined
  return extra === undefined ? undefined : `"${extra.value}" at ${extra.start} is none of theirs`
}

/** Without the days and periods that only hold another one: "Friday" beside "1 p.m." of that day. */
function withoutHolders(near: readonly Time[]): Time[] {
  return near.filter(({ value = '' }) => {
    const outer = intervalOf(value)
    return (
      outer === undefined ||
      (/T\d/.test(value) && outer.end - outer.start === 1) ||
      !near.some((other) => {
        const inner = other.value === undefined || other.value === value ? undefined : intervalOf(other.value)
        if (inner === undefined || inner.start < outer.start || inner.end > outer.end) return false
        return inner.end - inner.start < outer.end - outer.start || /T\d/.test(other.value!)
      })
    )
  })
}

function shown(readings: readonly Reading[]): string {
  return [...new Set(readings.map(({ timex, value, start, end }) => `${timex}=${value ?? `${start}..${end}`}`))].join(
    ' | ',
  )
}

function agrees(reading: Reading, want: Wanted, near: readonly Time[]): boolean {
  if (near.length === 1) return one(reading, want, near[0]!)
  // Where the length depends on the year they give two.
  const ends = /^\(([^,]*),([^,]*),([^)]*)\)$/.exec(reading.timex.split('|')[0]!)
  if (ends === null || near.length > 2) return false
  const [a, b] = near as [Time, Time]
  const lasting = near.find(({ type }) => type === 'DURATION')
  // "for 3 hours from 10 am": the start, and how long it lasts.
  if (lasting !== undefined) {
    const point = near.find((other) => other !== lasting)!
    // "the first two weeks of 2021": a length, and the period that holds it.
    if (/^(?:the )?(?:first|last) /.test(want.text) && sameLength(lasting.value, ends[3]!)) {
      const [whole, part] = [intervalOf(point.value ?? ''), dayOf(reading.start ?? '')]
      return whole !== undefined && whole.start <= part && part < whole.end
    }
    return sameLength(lasting.value, ends[3]!) && isEdge(point.value, ends[1]!, reading.start, 'start')
  }
  const blurred = blurs.test(want.text)
  return (
    isEdge(a.value, ends[1]!, reading.start, 'start', blurred) && isEdge(b.value, ends[2]!, reading.end, 'end', blurred)
  )
}

/** One time of ours for a result of theirs. */
function one(reading: Reading, want: Wanted, time: Time): boolean {
  const value = time.value ?? ''
  const { timex } = reading
  // "the summer", of no year.
  if (/^(?:SP|SU|FA|WI)$/.test(timex)) return value.endsWith(`-${timex}`)
  if (value === timex || value === timex.replace(/^[FS]Y/, '')) return true
  if (value === '') return /^0001|undefined/.test(`${reading.value ?? reading.start}`)
  if (/\b(?:few|several|couple)\b/.test(want.text) && /^(?:PAST|FUTURE)_REF$/.test(value)) return true
  if (time.type === 'SET' || want.type === 'set') return time.type === 'SET' && sameSet(value, timex)
  if (want.type === 'duration' || time.type === 'DURATION') {
    const length = /,(P[^)]*)\)$/.exec(timex)?.[1] ?? timex
    return time.type === 'DURATION' && sameLength(value, length)
  }
  const ours = intervalOf(value)
  if (ours === undefined) return false
  if (/^T/.test(timex)) return sameClock(value, timex)
  if (reading.start !== undefined && reading.end !== undefined) {
    const [start, end] = [dayOf(reading.start), dayOf(reading.end)]
    if (/T/.test(value)) return value.slice(0, 10) === reading.start.slice(0, 10) && endsWithPart(value, timex)
    if (ours.start === start && (ours.end === end || ours.end === end + 1)) return true
    // "less than two weeks from today": ours is where theirs ends, which its modifier says.
    if (/^(?:less than|within) /.test(want.text)) return ours.start <= end && end <= ours.end
    // "early September", "the end of 2019": theirs is a part of ours, which says so in its modifier.
    return blurs.test(want.text) && ours.start <= start && end <= ours.end + 1 && ours.end - ours.start < 400
  }
  if (reading.value !== undefined) {
    if (/T/.test(value)) return value.slice(0, 10) === reading.value.slice(0, 10) && sameClock(value, timex)
    return !/T/.test(timex) && holds(value, ours, reading.value, want.text)
  }
  const edge = reading.start ?? reading.end
  if (edge === undefined) return false
  if (/T/.test(value))
    return value.slice(0, 10) === edge.slice(0, 10) && (sameClock(value, timex) || endsWithPart(value, timex))
  return (
    ours.start === dayOf(edge) ||
    ours.end === dayOf(edge) ||
    holds(value, ours, edge, want.text) ||
    (blurs.test(want.text) && ours.start <= dayOf(edge) && dayOf(edge) <= ours.end)
  )
}

const blurs = /\b(?:rest|remainder|early|earlier|late|later|mid|middle|beginning|start|end|close)\b/

/** The same day; or, counted in weeks, months or years, the period of that unit that holds it. */
function holds(value: string, ours: Days, day: string, text: string): boolean {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return value === day.slice(0, 10)
  const number = dayOf(day)
  return /\b(?:weeks?|months?|years?|decades?|fortnights?)\b/.test(text) && ours.start <= number && number < ours.end
}

/** An end of a range: the day or time itself, the period that begins or ends there, or the same time of day. */
function isEdge(
  value: string | undefined,
  timex: string,
  resolved: string | undefined,
  side: 'start' | 'end',
  blurred = false,
): boolean {
  if (value === undefined) return false
  // "the summer", of no year.
  if (/^(?:SP|SU|FA|WI)$/.test(timex)) return value.endsWith(`-${timex}`)
  if (value === timex || value === 'PRESENT_REF') return true
  if (/T/.test(value)) {
    if (!/T/.test(timex)) return false
    return (
      sameClock(value, timex) &&
      (/^T/.test(timex) || resolved === undefined || value.slice(0, 10) === resolved.slice(0, 10))
    )
  }
  const ours = intervalOf(value)
  if (ours === undefined || resolved === undefined) return false
  const day = dayOf(resolved)
  if (blurred) return ours.start <= day && day <= ours.end
  return ours.start === day || (side === 'end' && (ours.end === day || ours.end === day + 1))
}

function sameClock(value: string, timex: string): boolean {
  const [ours, theirs] = [value, timex].map((one) => /T(.*)$/.exec(one)?.[1]?.replace(/Z$/, ''))
  if (ours === undefined || theirs === undefined) return false
  const plain = (time: string) =>
    (/^\d\d$/.test(time) ? `${time}:00` : time).replace(/^24/, '00').replace(/^(\d\d:\d\d):00$/, '$1')
  return plain(ours) === plain(theirs)
}

function endsWithPart(value: string, timex: string): boolean {
  const part = /T([A-Z]{2})$/.exec(value)?.[1]
  return part !== undefined && timex.endsWith(`T${part}`)
}

function sameSet(value: string, timex: string): boolean {
  const plain = (set: string) =>
    set
      .replace(/^XXXX-XX-XX(?=T)/, '')
      .replace(/^P1D(?=T)/, '')
      .replace('P1Q', 'P3M')
      .replace('P7D', 'P1W')
      .replace('P0.5Y', 'P6M')
      .replace('XXXX-WXX-WE', 'P1WE')
      .replace('P12M', 'P1Y')
      .replace(/(T\d\d):00$/, '$1')
  return plain(value) === plain(timex) || (/^T/.test(timex) && sameClock(value, timex))
}

function sameLength(value: string | undefined, timex: string): boolean {
  if (value === undefined) return false
  if (/X/.test(value)) return /^PT?(?:X|3)/.test(timex) && value.at(-1) === timex.at(-1)
  const [ours, theirs] = [lengthOf(value), lengthOf(timex)]
  return (
    ours !== undefined &&
    theirs !== undefined &&
    Math.abs(ours.months - theirs.months) < 0.01 &&
    Math.abs(ours.seconds - theirs.seconds) < 1
  )
}

/** Months and seconds of an ISO 8601 duration; weekends and working days are counted as such. */
function lengthOf(value: string): { months: number; seconds: number } | undefined {
  const match = /^P((?:[\d.]+(?:Y|Q|M|WE|W|BD|D))*)(?:T((?:[\d.]+[HMS])*))?$/.exec(value)
  if (!match) return undefined
  let [months, seconds] = [0, 0]
  for (const [, count, unit] of match[1]!.matchAll(/([\d.]+)(WE|BD|[YQMWD])/g)) {
    if (unit === 'Y' || unit === 'Q' || unit === 'M') months += Number(count) * { Y: 12, Q: 3, M: 1 }[unit]
    else seconds += Number(count) * { WE: 1e9, BD: 1e7, W: 7 * 86400, D: 86400 }[unit as 'D']
  }
  for (const [, count, unit] of (match[2] ?? '').matchAll(/([\d.]+)([HMS])/g))
    seconds += Number(count) * { H: 3600, M: 60, S: 1 }[unit as 'H']
  return { months, seconds }
}
