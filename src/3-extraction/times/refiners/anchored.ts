/**
 * A length counted from a day that is named beside it: "two weeks before Christmas", "three days after the 4 March ceasefire", "the day after
 * Thanksgiving", "a month from tomorrow": one date. Counted from something else that happens ("three days after the summit"), it is a date where
 * the text has said when that was, which resolving knows.
 */
import { type TimeUnit, timeUnits } from '#lexicon/time-units.ts'
import { phraseAt, type Wording } from '#types/analysis.ts'
import { type Draft, type Meaning, type Refiner, wordAt } from '../draft.ts'
import { shiftOf } from './shifts.ts'

export const refineAnchored: Refiner = (drafts, analysis) => {
  const refined: Draft[] = []
  for (let index = 0; index < drafts.length; index++) {
    const one = drafts[index]!
    const next = drafts[index + 1]
    const floor = refined.at(-1)?.last ?? 0
    const both = next === undefined ? undefined : counted(one, next, analysis)
    if (both !== undefined) {
      refined.push(both)
      index++
    } else refined.push(besideDay(one, analysis, floor) ?? fromEvent(one, analysis))
  }
  return refined
}

function counted(one: Draft, next: Draft, { tokens }: Wording): Draft | undefined {
  const { length } = one.meaning
  if (length?.count === undefined || length.towards !== undefined || length.upTo !== undefined) return undefined
  if (tokens[one.first]!.sentence !== tokens[next.last - 1]!.sentence) return undefined
  const way = wayAt(tokens, one.last)
  if (way === undefined || hasWorkingDays(one, tokens)) return undefined
  const the = next.first === way.last + 1 && wordAt(tokens, way.last) === 'the' ? 1 : 0
  if (next.first === way.last && next.meaning.clock !== undefined)
    return wordAt(tokens, one.last) === 'from' ? undefined : clockShift(one, next, way.sign)
  if (next.first !== way.last + the || !isAsFine(next.meaning, length.unit)) return undefined
  return { ...one, last: next.last, meaning: anchored(length, way.sign, next.meaning) }
}

/** "eight trading days": weekends and holidays are not counted, so the calendar cannot say. */
function hasWorkingDays({ first, last }: Draft, tokens: Wording['tokens']): boolean {
  for (let index = first; index < last; index++)
    if (/^(?:trading|business|working)$/.test(wordAt(tokens, index))) return true
  return false
}

/** "an hour before midnight": a time of day, if it stays in its day. */
function clockShift(one: Draft, next: Draft, sign: 1 | -1): Draft | undefined {
  const { unit, count } = one.meaning.length!
  if (unit !== 'hour' && unit !== 'minute') return undefined
  const clock = next.meaning.clock!
  const total = clock.hour * 60 + (clock.minute ?? 0) + sign * Math.round(count! * (unit === 'hour' ? 60 : 1))
  if (total < 0 || total > 1440) return undefined
  return {
    ...one,
    last: next.last,
    meaning: { ...next.meaning, clock: { ...clock, hour: Math.floor(total / 60), minute: total % 60 } },
  }
}

function anchored(length: NonNullable<Meaning['length']>, sign: 1 | -1, anchor: Meaning): Meaning {
  return { shift: { ...shiftOf(length, sign, 'anchor'), from: 'anchor' }, anchor }
}

function wayAt(tokens: Wording['tokens'], at: number): { sign: 1 | -1; last: number } | undefined {
  const word = wordAt(tokens, at)
  if (word === 'before') return { sign: -1, last: at + 1 }
  if (word === 'after' || word === 'from' || word === 'following') return { sign: 1, last: at + 1 }
  if (word === 'prior' && wordAt(tokens, at + 1) === 'to') return { sign: -1, last: at + 2 }
  if (word === 'ahead' && wordAt(tokens, at + 1) === 'of') return { sign: -1, last: at + 2 }
  return undefined
}

/** "three days after 2008" cannot be counted. */
function isAsFine(meaning: Meaning, unit: TimeUnit): boolean {
  if (meaning.length ?? meaning.set ?? meaning.ref ?? meaning.clock) return false
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return false
  const day =
    meaning.day !== undefined ||
    meaning.weekday !== undefined ||
    meaning.holiday !== undefined ||
    meaning.shift?.unit === 'day'
  if (day) return true
  if (unit === 'year' || unit === 'decade' || unit === 'century') return meaning.year !== undefined
  return unit === 'month' && meaning.month !== undefined
}

/** "the day after Christmas", "the week before Easter". */
function besideDay(one: Draft, { tokens }: Wording, floor: number): Draft | undefined {
  const way = wordAt(tokens, one.first - 1)
  const the = one.first - 3
  if ((way !== 'before' && way !== 'after') || the < floor || wordAt(tokens, the) !== 'the') return undefined
  const unit = timeUnits.get(wordAt(tokens, one.first - 2))
  if (unit === undefined || !/^(?:day|week|month|year)$/.test(wordAt(tokens, one.first - 2))) return undefined
  if (tokens[the]!.sentence !== tokens[one.first]!.sentence || !isAsFine(one.meaning, unit)) return undefined
  return { ...one, first: the, meaning: anchored({ unit, count: 1 }, way === 'before' ? -1 : 1, one.meaning) }
}

/** "three days after the summit": the noun by which the text may have dated it. */
function fromEvent(one: Draft, analysis: Wording): Draft {
  const { length } = one.meaning
  const { tokens } = analysis
  if (length?.count === undefined || length.towards !== undefined || length.upTo !== undefined) return one
  const way = wayAt(tokens, one.last)
  if (way === undefined || way.last >= tokens.length || wordAt(tokens, one.last) === 'from') return one
  if (hasWorkingDays(one, tokens)) return one
  const phrase = phraseAt(analysis, way.last)
  // "after his team was blocked": a clause.
  if (phrase !== undefined && /^(?:VERB|AUX)$/.test(tokens[phrase.last]?.tag ?? '')) return one
  if (phrase?.kind !== 'noun' || phrase.first !== way.last) return one
  if (!/^(?:the|this|that|his|her|its|their)$/.test(wordAt(tokens, way.last))) return one
  return {
    ...one,
    meaning: {
      ...one.meaning,
      after: { noun: tokens[phrase.head]!.lemma, shift: shiftOf(length, way.sign, 'anchor') },
    },
  }
}
