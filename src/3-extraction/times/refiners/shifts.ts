/** "two weeks" + "ago", "a year" + "earlier", "three days" + "later", "ten minutes" + "from now": a length becomes a date. */
import type { Analysis } from '#types/analysis.ts'
import { type Draft, type Length, type Refiner, type Shift, wordAt } from '../draft.ts'

export const refineShifts: Refiner = (drafts, analysis) => drafts.map((one) => shifted(one, analysis))

function shifted(one: Draft, { tokens }: Analysis): Draft {
  const { length } = one.meaning
  if (length === undefined || length.towards !== undefined) return one
  // "a year or so ago", "a week or two ago"
  const so = wordAt(tokens, one.last) === 'or' && /^(?:so|two|more)$/.test(wordAt(tokens, one.last + 1)) ? 2 : 0
  const at = one.last + so
  const word = wordAt(tokens, at)
  const mod = so > 0 ? ({ mod: 'APPROX' } as const) : {}
  if (word === 'ago' || word === 'back') {
    if (word === 'back' && /^(?:in|to|at|on|from|into|home)$/.test(wordAt(tokens, at + 1))) return one
    return { ...one, ...mod, last: at + 1, meaning: { shift: shiftOf(length, -1, 'publication') } }
  }
  if (word === 'earlier' || word === 'previously')
    return { ...one, ...mod, last: at + 1, meaning: { shift: shiftOf(length, -1, 'text') } }
  if (word === 'later' || word === 'afterward' || word === 'afterwards')
    return length.count === undefined && so === 0
      ? { ...one, last: at + 1, meaning: { shift: shiftOf(length, 1, 'text') } }
      : { ...one, ...mod, last: at + 1, meaning: { shift: shiftOf(length, 1, 'text') } }
  if ((word === 'from' && /^(?:now|today)$/.test(wordAt(tokens, at + 1))) || word === 'hence')
    return {
      ...one,
      ...mod,
      last: word === 'hence' ? at + 1 : at + 2,
      meaning: { shift: shiftOf(length, 1, 'publication') },
    }
  return so > 0 ? { ...one, ...mod, last: /^two$/.test(wordAt(tokens, at - 1)) ? at : at } : one
}

/** Two and a half years are thirty months: only whole units can be counted on the calendar. */
function shiftOf({ unit, count }: Length, sign: 1 | -1, from: Shift['from']): Shift {
  if (count === undefined) return { unit, by: undefined, from }
  if (Number.isInteger(count)) return { unit, by: sign * count, from, counted: true }
  const finer = {
    year: ['month', 12],
    decade: ['year', 10],
    century: ['year', 100],
    month: ['week', 4],
    week: ['day', 7],
    day: ['hour', 24],
    hour: ['minute', 60],
  } as const
  const [smaller, times] = finer[unit as keyof typeof finer] ?? [unit, 1]
  return { unit: smaller, by: sign * Math.round(count * times), from }
}
