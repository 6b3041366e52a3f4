/** Times of day: "10:35 a.m.", "5pm", "noon", "midnight", "11 o'clock", "17:30 GMT", "1500 GMT", "10 a.m. Moscow time". */

import { units } from '#lexicon/number-words.ts'
import { timeZones, zoneWords } from '#lexicon/time-zones.ts'
import type { Token } from '#types/analysis.ts'
import { type Clock, type Draft, draft, type Finder, wordAt } from '../draft.ts'

export const findClock: Finder = ({ tokens }, at) => {
  const word = wordAt(tokens, at)
  if (word === 'noon' || word === 'midday') return draft(at, at + 1, { clock: { hour: 12, minute: 0 } })
  if (word === 'midnight') return draft(at, at + 1, { clock: { hour: 24, minute: 0 } })
  const digits = /^(\d{1,2})(?:[:.](\d\d))?$/.exec(word)
  const hour = digits ? Number(digits[1]) : units.get(word)
  if (hour === undefined || hour > 24) return /^\d{4}$/.test(word) ? military(tokens, at) : undefined
  const minute = digits?.[2] === undefined ? undefined : Number(digits[2])
  if (minute !== undefined && minute > 59) return undefined
  return twelveHours(tokens, at, hour, minute) ?? twentyFour(tokens, at, hour, minute)
}

/** "5 p.m.", "5:30pm EST", "11 o'clock", "9 in the morning". */
function twelveHours(
  tokens: readonly Token[],
  at: number,
  hour: number,
  minute: number | undefined,
): Draft | undefined {
  if (hour > 12) return undefined
  const half = wordAt(tokens, at + 1).replaceAll('.', '')
  const exact = minute === undefined ? {} : { minute }
  if (half === 'am' || half === 'pm') {
    // "I am": only digits stand before a bare "am".
    if (wordAt(tokens, at + 1) === 'am' && !/\d/.test(wordAt(tokens, at))) return undefined
    return withZone(tokens, at, at + 2, { hour: (hour % 12) + (half === 'pm' ? 12 : 0), ...exact })
  }
  const clock = wordAt(tokens, at + 1) === "o'clock"
  const start = clock ? at + 2 : at + 1
  const inThe = wordAt(tokens, start) === 'in' && wordAt(tokens, start + 1) === 'the'
  const part = inThe ? wordAt(tokens, start + 2) : ''
  if (part === 'morning') return withZone(tokens, at, start + 3, { hour: hour % 12, ...exact })
  if (part === 'afternoon' || part === 'evening')
    return withZone(tokens, at, start + 3, { hour: (hour % 12) + 12, ...exact })
  return clock ? withZone(tokens, at, start, { hour, ...exact }) : undefined
}

/** "17:30" after "at" and the like, or with a zone: else it is a score or a ratio. */
function twentyFour(tokens: readonly Token[], at: number, hour: number, minute: number | undefined): Draft | undefined {
  if (minute === undefined || !wordAt(tokens, at).includes(':')) return undefined
  const found = withZone(tokens, at, at + 1, { hour, minute })
  return found.last > at + 1 || leads.has(wordAt(tokens, at - 1)) ? found : undefined
}

/** "1500 GMT", "0430 hours". */
function military(tokens: readonly Token[], at: number): Draft | undefined {
  const [hour, minute] = [Number(wordAt(tokens, at).slice(0, 2)), Number(wordAt(tokens, at).slice(2))]
  if (hour > 24 || minute > 59) return undefined
  const found = withZone(tokens, at, at + 1, { hour, minute })
  return found.last > at + 1 ? found : undefined
}

function withZone(tokens: readonly Token[], first: number, last: number, clock: Clock): Draft {
  const word = wordAt(tokens, last)
  const zone = timeZones.get(word)
  if (zone !== undefined && word.length > 1) return draft(first, last + 1, { clock: { ...clock, zone } })
  for (let index = last; index < last + 2; index++) {
    if (zoneWords.has(wordAt(tokens, index)) && wordAt(tokens, index + 1) === 'time')
      return draft(first, index + 2, { clock: { ...clock, zone: '' } })
    if (wordAt(tokens, index) === 'time' && wordAt(tokens, index - 1) === 'standard')
      return draft(first, index + 1, { clock: { ...clock, zone: '' } })
  }
  return draft(first, last, { clock })
}

const leads: ReadonlySet<string> = new Set(
  'at by until till from to after before around about since between'.split(' '),
)
