/**
 * A time of day and the day that stands beside it, each with words of its own: "5 p.m. on Friday", "between 8 a.m. and 2 p.m. tomorrow". The clock takes
 * the day; a day before it is what the text has last spoken of anyway.
 */
import type { Analysis } from '#types/analysis.ts'
import { type Draft, type Meaning, type Refiner, wordAt } from '../draft.ts'
import { hourAt } from '../finders/clock.ts'

export const refineClocks: Refiner = (drafts, { tokens }) => {
  const refined = drafts.map((one, index) => atHour(one, drafts[index + 1], tokens))
  for (let index = refined.length - 2; index >= 0; index--) {
    const one = refined[index]!
    const next = refined[index + 1]!
    if (!isBare(one.meaning) || tokens[one.first]!.sentence !== tokens[next.first]!.sentence) continue
    const day = dayOf(next.meaning)
    if (day === undefined) continue
    const same = one.range !== undefined && one.range === next.range
    if (same || isTied(one, next, tokens)) refined[index] = { ...one, meaning: { ...one.meaning, ...day } }
  }
  return refined
}

/** "tonight at 8", "Tuesday night around 10", "this morning at seven": the part of the day says which half the hour is in. */
function atHour(one: Draft, next: Draft | undefined, tokens: Analysis['tokens']): Draft {
  const { part, ...day } = one.meaning
  if (part === undefined || Object.keys(day).length === 0 || one.meaning.clock !== undefined) return one
  const at = /^(?:at|around|about)$/.test(wordAt(tokens, one.last)) ? one.last + 1 : undefined
  const time = at === undefined ? undefined : hourAt(tokens, at)
  if (time === undefined || time.hour > 12 || time.hour === 0 || time.written === 'four digits') return one
  if (next !== undefined && next.first < time.last) return one
  const after = tokens[time.last]
  if (after?.sentence === tokens[one.first]!.sentence && /^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(after.tag)) return one
  const late = part === 'NI' && (time.hour < 5 || time.hour === 12)
  const hour = (time.hour % 12) + (part === 'MO' || late ? 0 : 12)
  return {
    ...one,
    last: time.last,
    meaning: { ...day, clock: { hour, ...(time.minute === undefined ? {} : { minute: time.minute }) } },
  }
}

function isBare({ clock, part, shift, weekday, day, year, holiday, set }: Meaning): boolean {
  return clock !== undefined && !(part ?? shift ?? weekday ?? day ?? year ?? holiday ?? set)
}

function dayOf({ clock, part, ...day }: Meaning): Meaning | undefined {
  return day.weekday !== undefined || day.day !== undefined || day.holiday !== undefined || day.shift?.unit === 'day'
    ? day
    : undefined
}

/** "on", "of", a comma, a zone in brackets. */
function isTied(one: Draft, next: Draft, tokens: Analysis['tokens']): boolean {
  const gap = next.first - one.last
  if (gap === 0) return true
  if (gap > 2) return false
  return (
    /^(?:on|of|,)$/.test(wordAt(tokens, one.last)) && (gap === 1 || /^(?:on|the|,)$/.test(wordAt(tokens, one.last + 1)))
  )
}
