/** Times of day: "10:35 a.m.", "5pm", "noon", "midnight", "11 o'clock", "17:30 GMT", "1500 GMT", "10 a.m. Moscow time", "eight forty p.m.". */

import { tens, units } from '#lexicon/number-words.ts'
import type { Word } from '#types/analysis.ts'
import { type Draft, draft, type Finder, isTightDash, wordAt } from '../draft.ts'
import { withZone } from './zones.ts'

export const findClock: Finder = ({ tokens }, at) => {
  const word = wordAt(tokens, at)
  const noon = noons.get(word)
  if (noon !== undefined) return withZone(tokens, at, at + 1, noon)
  if (word === 'mid') {
    const dash = isTightDash(tokens, at + 1) ? 1 : 0
    const joined = noons.get(`mid${wordAt(tokens, at + 1 + dash)}`)
    return joined === undefined ? undefined : draft(at, at + 2 + dash, { clock: joined })
  }
  const time = hourAt(tokens, at)
  if (time === undefined) return undefined
  return twelveHours(tokens, at, time) ?? twentyFour(tokens, at, time)
}

const noons: ReadonlyMap<string, { hour: number; minute: number }> = new Map([
  ['noon', { hour: 12, minute: 0 }],
  ['midday', { hour: 12, minute: 0 }],
  ['midnight', { hour: 24, minute: 0 }],
])

/** The numbers of a time of day, before what says that they are one. */
export interface HourReading {
  readonly hour: number
  readonly minute?: number
  readonly second?: number
  readonly last: number
  readonly written: 'digits' | 'colon' | 'four digits' | 'words'
}

/** "7", "7:30", "7:56:30", "8.30", "1500", "seven", "seven thirty", "seven thirty-five", "nine oh five". */
export function hourAt(tokens: readonly Word[], at: number): HourReading | undefined {
  const word = wordAt(tokens, at)
  const digits = /^(\d{1,2})(?:([:.])(\d\d)(?::(\d\d))?)?$/.exec(word)
  if (digits) {
    const [hour, minute, second] = [Number(digits[1]), Number(digits[3] ?? 0), Number(digits[4] ?? 0)]
    if (hour > 24 || minute > 59 || second > 59) return undefined
    return {
      hour,
      ...(digits[3] === undefined ? {} : { minute }),
      ...(digits[4] === undefined ? {} : { second }),
      last: at + 1,
      written: digits[2] === ':' ? 'colon' : 'digits',
    }
  }
  const run = /^(\d{1,2})(\d\d)$/.exec(word)
  if (run) {
    const [hour, minute] = [Number(run[1]), Number(run[2])]
    return hour > 24 || minute > 59 ? undefined : { hour, minute, last: at + 1, written: 'four digits' }
  }
  const hour = units.get(word)
  if (hour === undefined || hour < 1 || hour > 12) return undefined
  // "five-thirty"
  const hyphen = isTightDash(tokens, at + 1) && tens.has(wordAt(tokens, at + 2)) ? 1 : 0
  const minute = minutesAt(tokens, at + 1 + hyphen)
  return minute === undefined
    ? { hour, last: at + 1, written: 'words' }
    : { hour, minute: minute.value, last: minute.last, written: 'words' }
}

/** "thirty", "thirty-five", "fifteen", "oh five". */
function minutesAt(tokens: readonly Word[], at: number): { value: number; last: number } | undefined {
  const word = wordAt(tokens, at)
  const ten = tens.get(word)
  const dash = isTightDash(tokens, at + 1) ? 1 : 0
  const unit = units.get(wordAt(tokens, at + 1 + dash)) ?? 0
  if (ten !== undefined && ten < 60)
    return unit > 0 && unit < 10 ? { value: ten + unit, last: at + 2 + dash } : { value: ten, last: at + 1 }
  if ((word === 'oh' || word === 'o') && unit > 0 && unit < 10) return { value: unit, last: at + 2 + dash }
  const teen = units.get(word)
  return teen !== undefined && teen >= 10 ? { value: teen, last: at + 1 } : undefined
}

/** "5 p.m.", "5:30pm EST", "11 o'clock", "9 in the morning", "10 at night". */
function twelveHours(tokens: readonly Word[], at: number, time: HourReading): Draft | undefined {
  const half = halfOfDay(tokens, time.last)
  // "I am": only digits, or an hour with its minutes, stand before a bare "am".
  const clear = time.written !== 'words' || time.minute !== undefined || wordAt(tokens, time.last) !== 'am'
  if (half !== undefined && clear)
    return time.hour > 12 && half.part === 'AF' && time.hour < 24
      ? clocked(tokens, at, half.last, time, 0)
      : time.hour > 12
        ? undefined
        : clocked(
            tokens,
            at,
            partAt(tokens, half.last)?.last ?? half.last,
            time,
            half.part === 'AF' ? 12 : 0,
            half.part,
          )
  if (time.hour > 12 || time.written === 'four digits') return undefined
  const clock = /^o'?clock$/.test(wordAt(tokens, time.last)) ? time.last + 1 : time.last
  const part = partAt(tokens, clock)
  if (part !== undefined) return clocked(tokens, at, part.last, time, part.part === 'MO' ? 0 : 12, part.part)
  if (clock === time.last) return undefined
  const found = clocked(tokens, at, clock, time, undefined)
  return { ...found, meaning: { clock: { ...found.meaning.clock!, unmarked: true } } }
}

/** "a.m.", "pm", "p m": which half of the day. */
function halfOfDay(tokens: readonly Word[], at: number): { part: 'MO' | 'AF'; last: number } | undefined {
  const word = wordAt(tokens, at).replaceAll('.', '')
  if (word === 'am') return { part: 'MO', last: at + 1 }
  if (word === 'pm') return { part: 'AF', last: at + 1 }
  if ((word !== 'a' && word !== 'p') || wordAt(tokens, at + 1).replaceAll('.', '') !== 'm') return undefined
  return { part: word === 'a' ? 'MO' : 'AF', last: at + 2 }
}

/** "in the morning", "in the early evening", "at night". */
function partAt(tokens: readonly Word[], at: number): { part: 'MO' | 'AF' | 'EV' | 'NI'; last: number } | undefined {
  const lead = wordAt(tokens, at)
  if (lead === 'at' && wordAt(tokens, at + 1) === 'night') return { part: 'NI', last: at + 2 }
  if (lead !== 'in' || wordAt(tokens, at + 1) !== 'the') return undefined
  const early = /^(?:early|late)$/.test(wordAt(tokens, at + 2)) ? 1 : 0
  const part = parts.get(wordAt(tokens, at + 2 + early))
  return part === undefined ? undefined : { part, last: at + 3 + early }
}

const parts: ReadonlyMap<string, 'MO' | 'AF' | 'EV' | 'NI'> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
])

/** `shift` is what the half of the day adds; undefined leaves the hour as it stands. */
function clocked(
  tokens: readonly Word[],
  at: number,
  last: number,
  { hour, minute, second }: HourReading,
  shift: number | undefined,
  part?: string,
): Draft {
  // "12 at night" and "2 at night" are after midnight.
  const small = part === 'NI' && (hour === 12 || hour < 5)
  const shown = shift === undefined || hour > 12 ? hour : (hour % 12) + (small ? 0 : shift)
  return withZone(tokens, at, last, {
    hour: shown,
    ...(minute === undefined ? {} : { minute }),
    ...(second === undefined ? {} : { second }),
  })
}

/** "17:30" after "at" and the like, beside a day or with a zone: else it is a score or a ratio. "1500 GMT", "0430 hours". */
function twentyFour(tokens: readonly Word[], at: number, time: HourReading): Draft | undefined {
  if (time.written === 'four digits') {
    const found = wordAt(tokens, at).length === 4 ? clocked(tokens, at, time.last, time, undefined) : undefined
    return found !== undefined && found.last > time.last ? found : undefined
  }
  if (time.written !== 'colon') return undefined
  const found = clocked(tokens, at, time.last, time, undefined)
  if (found.last > time.last) return found
  const before = wordAt(tokens, at - 1)
  const loose = time.second === undefined && !leads.has(before) && !dated.test(before)
  if (loose) return { ...found, meaning: { clock: { ...found.meaning.clock!, loose: true } } }
  return time.hour > 12 || time.hour === 0
    ? found
    : { ...found, meaning: { clock: { ...found.meaning.clock!, unmarked: true } } }
}

/** The end of a date in digits: "23.04.2022 14:55", "2022-04-23 14:55". */
const dated = /^(?:\d{1,2}\.\d{1,2}\.\d{4}|(?:19|20)\d\d)$/

const leads: ReadonlySet<string> = new Set(
  'at by until till from to after before around about since between'.split(' '),
)
