/** "two weeks" + "ago", "a year" + "earlier", "three days" + "later", "ten minutes" + "from now": a length becomes a date. */
import { phraseFrom, type Wording } from '#types/analysis.ts'
import { type Draft, type Length, type Refiner, type Shift, wordAt } from '../draft.ts'

export const refineShifts: Refiner = (drafts, analysis) => {
  const refined: Draft[] = []
  for (const one of drafts) {
    const before = refined.at(-1)
    // "from now" was found by itself too.
    if (before === undefined || before.last <= one.first) refined.push(shifted(one, analysis))
  }
  return refined
}

function shifted(one: Draft, analysis: Wording): Draft {
  const { tokens } = analysis
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
  // "hours later", "a few days later": no day comes of it, so a length is all that it says.
  const vague = (length.count === undefined && so === 0) || /^(?:hour|minute|second)$/.test(length.unit)
  if (vague && /^(?:earlier|previously|later|afterwards?)$/.test(word)) return one
  if (word === 'earlier' || word === 'previously')
    return { ...one, ...mod, last: at + 1, meaning: { shift: shiftOf(length, -1, 'text') } }
  // "the vote is two months away"; "two hours away" may be a way.
  if (
    word === 'away' &&
    length.unit !== 'hour' &&
    length.unit !== 'minute' &&
    /^(?:[.,;]|and|but)?$/.test(wordAt(tokens, at + 1))
  )
    return { ...one, ...mod, last: at + 1, meaning: { shift: shiftOf(length, 1, 'publication') } }
  if (word === 'later' || word === 'afterward' || word === 'afterwards')
    return { ...one, ...mod, last: at + 1, meaning: { shift: shiftOf(length, 1, 'text') } }
  if ((word === 'from' && /^(?:now|today)$/.test(wordAt(tokens, at + 1))) || word === 'hence')
    return {
      ...one,
      ...mod,
      last: word === 'hence' ? at + 1 : at + 2,
      meaning: { shift: shiftOf(length, 1, 'publication') },
    }
  if (so === 0 && isFuture(one, analysis)) return { ...one, meaning: { shift: shiftOf(length, 1, 'publication') } }
  return so > 0 ? { ...one, ...mod, last: at } : one
}

/** "will open in five years"; not "the worst in five years", "can be done in five days". */
function isFuture({ first, last, meaning }: Draft, analysis: Wording): boolean {
  const { tokens, phrases } = analysis
  const { unit, count, upTo } = meaning.length!
  if (wordAt(tokens, first - 1) !== 'in' || count === undefined || upTo !== undefined || count < 1) return false
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return false
  const next = tokens[last]
  // "in a fortnight's time", "in two weeks' time"
  const fortnight = /^'s?$/.test(next?.lower ?? '') && wordAt(tokens, last + 1) === 'time'
  if (
    !fortnight &&
    next?.sentence === tokens[first]!.sentence &&
    /^(?:NOUN|PROPN|PART)$/.test(next.tag) &&
    next.lower !== 'time'
  )
    return false
  const { sentence } = tokens[first]!
  let told = fortnight
  for (let index = phraseFrom(analysis, first) - 1, seen = 0; index >= 0 && seen < 6; index--, seen++) {
    const phrase = phrases[index]!
    if (tokens[phrase.first]!.sentence !== sentence) break
    if (fortnight && phrase.kind === 'noun') continue
    if (phrase.kind === 'noun') {
      for (let at = phrase.first; at < phrase.last; at++)
        if (/^(?:first|only|most|least|best|worst)$|[^r]est$/.test(wordAt(tokens, at)) && seen < 2) return false
    } else if (phrase.finite) {
      if (fortnight) told = phrase.tense !== 'past'
      else return (phrase.tense === 'future' || phrase.modal === 'would') && !phrase.negated && !phrase.perfect
      break
    }
  }
  return told
}

/** Two and a half years are thirty months: only whole units can be counted on the calendar. */
export function shiftOf({ unit, count, and }: Length, sign: 1 | -1, from: Shift['from']): Shift {
  if (count === undefined) return { unit, by: undefined, from, ...(sign > 0 ? { ahead: true } : {}) }
  if (and !== undefined && Number.isInteger(count)) {
    const all = [{ unit, count }, ...and].map((part) => ({ unit: part.unit, by: sign * part.count }))
    const finest = all.pop()!
    return { ...finest, and: all, from, counted: true }
  }
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
