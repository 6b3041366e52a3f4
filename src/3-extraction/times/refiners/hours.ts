/** "tonight at 8", "Tuesday night around 10", "in the afternoon at 4": the part of the day says which half of it the hour is in. */
import type { Wording } from '#types/analysis.ts'
import { type Draft, type Refiner, wordAt } from '../draft.ts'
import { hourAt } from '../finders/clock.ts'

export const refineHours: Refiner = (drafts, { tokens }) => {
  const refined: Draft[] = []
  for (const one of drafts) {
    const floor = refined.at(-1)?.last ?? 0
    if (one.first >= floor) refined.push(atHour(one, tokens))
  }
  return refined
}

function atHour(one: Draft, tokens: Wording['tokens']): Draft {
  const { part, ...day } = one.meaning
  if (part === undefined || one.meaning.clock !== undefined || one.mod !== undefined) return one
  const at = /^(?:at|around|about)$/.test(wordAt(tokens, one.last)) ? one.last + 1 : undefined
  const time = at === undefined ? undefined : hourAt(tokens, at)
  if (time === undefined || time.hour > 12 || time.hour === 0 || time.written === 'four digits') return one
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
