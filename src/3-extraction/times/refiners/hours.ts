/** "tonight at 8", "Tuesday night around 10", "in the afternoon at 4", "7:30 this morning": the part of the day says which half of it the hour is in. */
import type { Wording } from '#types/analysis.ts'
import { type Clock, type Draft, type PartOfDay, type Refiner, wordAt } from '../draft.ts'
import { type HourReading, hourAt } from '../finders/clock.ts'
import { clockValue } from '../resolve/values.ts'

export const refineHours: Refiner = (drafts, { tokens }) => {
  const refined: Draft[] = []
  for (const one of drafts) {
    const floor = refined.at(-1)?.last ?? 0
    if (one.first < floor) continue
    const before = refined.at(-1)
    const unmarked =
      before?.meaning.clock !== undefined && Object.keys(before.meaning).length === 1 ? before : undefined
    const behind = behindHour(one, tokens, unmarked === undefined ? floor : unmarked.first)
    if (behind !== undefined && unmarked !== undefined && behind.first < floor) refined.pop()
    refined.push(behind ?? atHour(one, tokens))
  }
  return refined
}

/** "at 7:30 this morning", "by 10 last night", "9:15 on Tuesday night". */
function behindHour(one: Draft, tokens: Wording['tokens'], floor: number): Draft | undefined {
  const { part, ...day } = one.meaning
  if (part === undefined || one.meaning.clock !== undefined || Object.keys(day).length === 0) return undefined
  const link = /^(?:on|,)$/.test(wordAt(tokens, one.first - 1)) ? 1 : 0
  const last = one.first - link
  // "five-thirty tomorrow evening"
  for (let at = Math.max(floor, last - 3); at < last; at++) {
    if (tokens[at]!.sentence !== tokens[one.first]!.sentence) continue
    const time = hourAt(tokens, at)
    if (time?.last !== last || time.hour > 12 || time.hour === 0) continue
    const sure = time.written === 'colon' || (time.written === 'words' && time.minute !== undefined)
    if (sure || (time.written === 'digits' && leads.has(wordAt(tokens, at - 1))))
      return { ...one, first: at, meaning: { ...day, clock: clockIn(part, time) } }
  }
  return undefined
}

const leads: ReadonlySet<string> = new Set('at by around about until till before after'.split(' '))

/** Which half of the day the hour of a clock face is in. */
export function clockIn(part: PartOfDay, { hour, minute }: Pick<HourReading, 'hour' | 'minute'>): Clock {
  const late = part === 'NI' && (hour < 5 || hour === 12)
  const shown = (hour % 12) + (part === 'MO' || late ? 0 : 12)
  return { hour: shown, ...(minute === undefined ? {} : { minute }) }
}

function atHour(one: Draft, tokens: Wording['tokens']): Draft {
  const { part, set, ...day } = one.meaning
  const recurring = /T(MO|AF|EV|NI)$/.exec(set ?? '')?.[1] as PartOfDay | undefined
  if ((part ?? recurring) === undefined || one.meaning.clock !== undefined || one.mod !== undefined) return one
  const at = /^(?:at|around|about)$/.test(wordAt(tokens, one.last)) ? one.last + 1 : undefined
  const time = at === undefined ? undefined : hourAt(tokens, at)
  if (time === undefined || time.hour > 12 || time.hour === 0 || time.written === 'four digits') return one
  const after = tokens[time.last]
  if (after?.sentence === tokens[one.first]!.sentence && /^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(after.tag)) return one
  const clock = clockIn((part ?? recurring)!, time)
  // "every night at 9"
  if (recurring !== undefined)
    return { ...one, last: time.last, meaning: { set: `${set!.slice(0, -2)}${clockValue(clock)}` } }
  return { ...one, last: time.last, meaning: { ...day, clock } }
}
