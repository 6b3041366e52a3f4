/**
 * A time of day and the day that stands beside it, each with words of its own: "5 p.m. on Friday", "between 8 a.m. and 2 p.m. tomorrow". The clock takes
 * the day; a day before it is what the text has last spoken of anyway.
 */
import type { Wording } from '#types/analysis.ts'
import { type Draft, type Meaning, type Refiner, wordAt } from '../draft.ts'

export const refineClocks: Refiner = (drafts, { tokens }) => {
  const refined = [...drafts]
  for (let index = refined.length - 2; index >= 0; index--) {
    const one = refined[index]!
    const next = refined[index + 1]!
    if (!isBare(one.meaning) || tokens[one.first]!.sentence !== tokens[next.first]!.sentence) continue
    const day = dayOf(next.meaning)
    if (day === undefined) continue
    // "from 2 p.m. till tomorrow 4 p.m.": a day before the second hour is that one's alone.
    const same = one.range !== undefined && one.range === next.range && /^\d/.test(wordAt(tokens, next.first))
    if (same || isTied(one, next, tokens)) refined[index] = { ...one, meaning: { ...one.meaning, ...day } }
  }
  return refined
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
function isTied(one: Draft, next: Draft, tokens: Wording['tokens']): boolean {
  const gap = next.first - one.last
  if (gap === 0) return true
  if (gap > 2) return false
  // "04:17 local time (01:17 GMT) on 6 May": the same moment twice.
  if (gap === 1 && wordAt(tokens, one.last) === '(' && next.meaning.clock !== undefined) return true
  return (
    /^(?:on|of|,|\))$/.test(wordAt(tokens, one.last)) &&
    (gap === 1 || /^(?:on|the|,)$/.test(wordAt(tokens, one.last + 1)))
  )
}
