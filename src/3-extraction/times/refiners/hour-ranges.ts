/** Ranges of hours: "5 to 6 p.m.", "1:30 p.m. to 3:30", "between 7 and 9 last night": what one end says of the half of the day holds for both. */
import type { Wording } from '#types/analysis.ts'
import { type Draft, dashes, type Meaning, wordAt } from '../draft.ts'
import { type HourReading, hourAt } from '../finders/clock.ts'
import { withZone } from '../finders/zones.ts'
import { clockIn } from './hours.ts'

/** "between 7 and 9 last night", "8–10 tomorrow morning", "last night between 7 and 9:30": the part of the day says which hours. */
export function hoursOfPart(one: Draft, { tokens }: Wording, floor: number): [Draft, Draft] | undefined {
  const { part, ...day } = one.meaning
  if (part === undefined || Object.keys(day).length === 0) return undefined
  const lead = wordAt(tokens, one.last)
  const behind = lead === 'from' || lead === 'between' ? hourPair(tokens, one.last + 1, lead) : undefined
  if (behind !== undefined) return timed(one, behind, { first: one.first, last: behind.end })
  for (let at = one.first - 2; at >= Math.max(floor, one.first - 4); at--) {
    const before = hourPair(tokens, at, wordAt(tokens, at - 1))
    if (before?.end === one.first) return timed(one, before, { first: at, last: one.last })
  }
  return undefined
}

interface HourPair {
  readonly start: HourReading
  readonly stop: HourReading
  /** Where the second begins. */
  readonly middle: number
  readonly end: number
}

function hourPair(tokens: Wording['tokens'], at: number, lead: string): HourPair | undefined {
  const start = hourAt(tokens, at)
  if (start === undefined || start.hour > 12 || start.hour === 0 || start.written === 'four digits') return undefined
  const link = wordAt(tokens, start.last)
  const tied = dashes.has(link) || (link === 'to' && lead === 'from') || (link === 'and' && lead === 'between')
  const stop = tied ? hourAt(tokens, start.last + 1) : undefined
  if (stop === undefined || stop.hour > 12 || stop.hour === 0 || stop.written === 'four digits') return undefined
  if (tokens[at]!.sentence !== tokens[stop.last - 1]!.sentence) return undefined
  return { start, stop, middle: start.last + 1, end: stop.last }
}

function timed(
  { meaning }: Draft,
  { start, stop, middle }: HourPair,
  { first, last }: { readonly first: number; readonly last: number },
): [Draft, Draft] {
  const { part, ...day } = meaning
  const at = (time: HourReading): Meaning => ({ ...day, clock: clockIn(part!, time) })
  return [
    { first, last: middle - 1, meaning: at(start) },
    { first: middle, last, meaning: at(stop) },
  ]
}

/** "5 to 6 p.m.", "10:30–11 a.m.", "between 9 and 11 a.m.": the first end is numbers alone. */
export function openingClock(one: Draft, tokens: Wording['tokens'], floor: number): Draft | undefined {
  const clock = one.meaning.clock!
  const link = wordAt(tokens, one.first - 1)
  const at = one.first - 2
  const time = hourAt(tokens, at)
  if (time === undefined || time.last !== one.first - 1 || time.hour > 24 || time.hour === 0 || at < floor)
    return undefined
  const lead = wordAt(tokens, at - 1)
  const dash = dashes.has(link) && !tokens[one.first - 1]!.spaced
  if (!dash && !/^(?:to|until|till?)$/.test(link) && !(link === 'and' && lead === 'between')) return undefined
  if (time.hour > 12 && lead !== 'from' && lead !== 'between') return undefined
  const hour = time.hour > 12 || clock.unmarked ? time.hour : hourBefore(clock, time)
  return {
    first: at,
    last: one.first - 1,
    meaning: { ...one.meaning, clock: { ...clock, hour, minute: time.minute ?? 0 } },
  }
}

/** The last such time of a clock face before `to`: "from 10 to noon" is before noon, "11 to 2 p.m." over it, "11 to 3 a.m." over midnight. */
function hourBefore(to: HourOfDay, { hour, minute = 0 }: HourOfDay): number {
  const end = to.hour * 60 + (to.minute ?? 0)
  const since = (from: number) => (end - from * 60 - minute + 1440) % 1440 || 1440
  const morning = hour % 12
  return since(morning) < since(morning + 12) ? morning : morning + 12
}

/** "1:30 to 3 p.m.", "1:30 p.m. to 3:30": the one that says which half of the day says it for both. */
export function halves(a: Draft, b: Draft): [Draft, Draft] {
  const [x, y] = [a.meaning.clock, b.meaning.clock]
  if (x === undefined || y === undefined || (x.unmarked === undefined && y.unmarked === undefined)) return [a, b]
  if (x.unmarked && !y.unmarked && y.hour > 12)
    return [{ ...a, meaning: { ...a.meaning, clock: { ...x, hour: hourBefore(y, x) } } }, b]
  return y.unmarked ? [a, { ...b, meaning: { ...b.meaning, clock: { ...y, hour: nextHour(x, y) } } }] : [a, b]
}

interface HourOfDay {
  readonly hour: number
  readonly minute?: number
}

/** The first such time of a clock face after `from`. */
function nextHour(from: HourOfDay, { hour, minute = 0 }: HourOfDay): number {
  const start = from.hour * 60 + (from.minute ?? 0)
  const morning = hour % 12
  return morning * 60 + minute > start ? morning : (morning + 12) * 60 + minute > start ? morning + 12 : morning
}

/** "from 1:30 p.m. to 4", "11 a.m.–3": the end is a bare number. */
export function closingClock(one: Draft, { tokens }: Wording): Draft | undefined {
  const clock = one.meaning.clock!
  const link = wordAt(tokens, one.last)
  const lead = wordAt(tokens, one.first - 1)
  const tied =
    (dashes.has(link) && !tokens[one.last]!.spaced) ||
    (/^(?:to|until|till)$/.test(link) && (clock.loose === undefined || lead === 'from')) ||
    (link === 'and' && lead === 'between')
  const time = tied ? hourAt(tokens, one.last + 1) : undefined
  if (time === undefined || time.hour > 24 || time.written === 'four digits') return undefined
  const after = tokens[time.last]
  const zoned = withZone(tokens, one.last + 1, time.last, clock)
  const within = after?.sentence === tokens[one.first]!.sentence
  if (within && zoned.last === time.last && /^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(after!.tag)) return undefined
  // "at 5 p.m. to 12 of them"
  if (
    within &&
    link === 'to' &&
    lead !== 'from' &&
    !/^(?:[.,;:!?)]|on|in|at|and)$/.test(after!.lower) &&
    zoned.last === time.last
  )
    return undefined
  const hour = time.hour > 12 ? time.hour : nextHour(clock, time)
  return {
    first: one.last + 1,
    last: zoned.last,
    meaning: { ...one.meaning, clock: { ...zoned.meaning.clock!, hour, minute: time.minute ?? 0 } },
  }
}
