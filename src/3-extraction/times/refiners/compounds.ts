/** Lengths that are counted together: "two years and three months", "1 month, 21 days ago", "an hour and 30 minutes". */
import { type TimeUnit, unitLetters } from '#lexicon/time-units.ts'
import type { Wording } from '#types/analysis.ts'
import { type Draft, type Refiner, wordAt } from '../draft.ts'
import { joiningNeighbours } from './neighbours.ts'

export const refineCompounds: Refiner = joiningNeighbours(compound)

function compound(a: Draft, b: Draft, { tokens }: Wording): Draft | undefined {
  const [x, y] = [a.meaning.length, b.meaning.length]
  if (x?.count === undefined || y?.count === undefined || !Number.isInteger(x.count) || !Number.isInteger(y.count))
    return undefined
  // "for the last 3 months, and 2 days ago"
  if (x.towards !== undefined) return undefined
  if (x.upTo !== undefined || y.upTo !== undefined || y.towards !== undefined || y.and !== undefined) return undefined
  if (tokens[a.first]!.sentence !== tokens[b.last - 1]!.sentence || b.first - a.last > 1) return undefined
  const link = b.first === a.last ? '' : wordAt(tokens, a.last)
  // A list of lengths ("three days, two hours") is one length only where it is counted from something.
  const counted = /^(?:ago|later|earlier)$/.test(wordAt(tokens, b.last))
  if (link !== '' && link !== 'and' && !(link === ',' && counted)) return undefined
  const finest = x.and?.at(-1)?.unit ?? x.unit
  if (order.indexOf(y.unit) <= order.indexOf(finest)) return undefined
  return {
    ...a,
    last: b.last,
    meaning: { length: { ...x, and: [...(x.and ?? []), { unit: y.unit, count: y.count }] } },
  }
}

/** Coarse to fine. */
const order = Object.keys(unitLetters).reverse() as TimeUnit[]
