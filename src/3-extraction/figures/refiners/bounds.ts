/** Bounds and approximators before and behind the amount: "at least 12", "around 30,000", "up to an estimated 40", "10 or more". */
import type { BoundSense } from '#lexicon/bound-words.ts'
import { boundEnding, boundStarting } from '../bound-phrases.ts'
import type { Draft, Refiner } from '../draft.ts'

/** "up to an estimated": two may stand in a row. */
const most = 2

export const refineBoundsBefore: Refiner = (draft, { analysis, taken }) => {
  if (draft.amount.kind === 'score' || (draft.amount.kind === 'age' && draft.first < draft.amount.first)) return draft
  const { tokens } = analysis
  let refined = draft
  for (let count = 0; count < most; count++) {
    const at = skipped(tokens[refined.first - 1]?.lower) ? refined.first - 1 : refined.first
    const phrase = boundEnding(tokens, at)
    if (phrase === undefined) break
    const words = tokens[phrase.last - 1]!.lower
    if (words === 'over' && draft.amount.kind === 'duration' && !lasts(tokens[phrase.first - 1]?.lower)) break
    if (draft.amount.kind === 'duration' && isComparison(tokens, phrase, draft)) break
    if (words === 'over' && draft.amount.approximate) break // "handed over millions"
    if (
      /^up$/.test(tokens[phrase.first]!.lower) &&
      /^(?:add|amount|come|work|end|wind|sign|step|make|own|live|lead)$/.test(tokens[phrase.first - 1]?.lemma ?? '')
    )
      break // "adds up to $8 million"
    if (refined.bound !== 'exact' && phrase.sense.bound !== 'exact') break // the nearer one counts
    if (words === 'about' && at !== refined.first && /^["“‘']/.test(tokens[at]!.lower)) break // "a claim about “thousands of”"
    if (words === 'some' && tokens[phrase.first - 1]?.lower === 'in') break
    if (phrase.last - phrase.first === 1 && isPlaceWord(words) && !isBoundHere(tokens, phrase.first, draft)) break
    if (
      (taken[phrase.first] === 1 || taken[phrase.first] === 4) &&
      phrase.last - phrase.first === 1 &&
      draft.amount.kind !== 'duration' &&
      !/^(?:some|about|around)$/.test(words)
    )
      break
    refined = bounded(
      { ...refined, first: phrase.first },
      isDenied(tokens, phrase.first) ? denied(phrase.sense) : phrase.sense,
    )
  }
  return refined
}

/** "never fell below 29C" */
function isDenied(
  tokens: readonly { readonly lower: string; readonly lemma: string; readonly tag: string }[],
  at: number,
): boolean {
  if (tokens[at - 1]?.tag !== 'VERB' || !/^(?:below|under|above|over|beneath|beyond)$/.test(tokens[at]!.lower))
    return false
  return [at - 2, at - 3].some((index) => /^(?:never|not|n't)$/.test(tokens[index]?.lower ?? ''))
}

function denied(sense: BoundSense): BoundSense {
  switch (sense.bound) {
    case 'less than':
      return { ...sense, bound: 'at least' }
    case 'more than':
      return { ...sense, bound: 'at most' }
    default:
      return sense
  }
}

/** Right behind the number and its unit, or behind what is counted: "200-plus people", "30 people or more". */
export const refineBoundsBehind: Refiner = (draft, { analysis }) => {
  if (draft.amount.kind === 'score') return draft
  const { sense } = draft.amount
  if (sense !== undefined && draft.bound === 'exact') return bounded(draft, sense)
  const phrase = boundStarting(analysis.tokens, draft.last)
  if (phrase === undefined) return orEqual(draft, analysis.tokens)
  if (analysis.tokens[phrase.last]?.lower === 'than') return draft
  const next = analysis.tokens[phrase.last]
  // "€64.5m plus €10m in add-ons"
  if (
    analysis.tokens[phrase.first]!.lower === 'plus' &&
    next !== undefined &&
    /^(?:\p{Sc}|\d|an?$|another$|up$)/u.test(next.lower)
  )
    return draft
  // "over 30 and over two years": "and over" starts the next amount.
  if (
    next?.tag === 'NUM' ||
    (analysis.tokens[phrase.first]!.lower === 'and' && next?.tag === 'DET') ||
    (phrase.last - phrase.first === 1 && /^(?:minimum|maximum|odd)$/.test(analysis.tokens[phrase.first]!.lower))
  )
    return draft
  return bounded({ ...draft, last: phrase.last }, phrase.sense)
}

/** "more than 5000 or equal to it" */
function orEqual(draft: Draft, tokens: readonly { readonly lower: string }[]): Draft {
  if (tokens[draft.last]?.lower !== 'or' || tokens[draft.last + 1]?.lower !== 'equal') return draft
  const last = draft.last + (tokens[draft.last + 2]?.lower === 'to' ? 3 : 2)
  if (draft.bound === 'more than') return { ...draft, last, bound: 'at least' }
  return draft.bound === 'less than' ? { ...draft, last, bound: 'at most' } : draft
}

function bounded(draft: Draft, sense: { bound: Draft['bound']; approximate: boolean }): Draft {
  const approximate = draft.approximate || sense.approximate
  const { low, high } = draft.amount
  switch (sense.bound) {
    case 'exact':
      return { ...draft, approximate }
    case 'at least':
    case 'more than':
      return { ...draft, approximate, bound: sense.bound, low, high: undefined }
    case 'at most':
    case 'less than':
      return { ...draft, approximate, bound: sense.bound, low: undefined, high }
  }
}

/** "12 percent higher than two years ago", "twice as much as four years earlier" compare with that time. */
function isComparison(
  tokens: readonly { readonly lower: string }[],
  phrase: { readonly first: number; readonly last: number },
  draft: Draft,
): boolean {
  if (!/^(?:ago|earlier|before|previously)$/.test(tokens[draft.last]?.lower ?? '')) return false
  const before = tokens[phrase.first - 1]?.lower ?? ''
  const last = tokens[phrase.last - 1]!.lower
  if (last !== 'as' && last !== 'than') return false
  return (
    last === 'as' ||
    !/^(?:more|less)$/.test(tokens[phrase.first]!.lower) ||
    /^(?:%|percent|cent|times|twice|points?|\d.*)$/.test(before)
  )
}

/** "at least the 12", "about $": small words between bound and number. */
function skipped(lower: string | undefined): boolean {
  return lower === 'another' || lower === '(' || lower === '“' || lower === '"'
}

/** "for over three years", "lasted over a decade". */
function lasts(lower: string | undefined): boolean {
  return (
    lower !== undefined &&
    /^(?:for|of|by|last|lasts|lasted|lasting|after|took|take|takes|spent|was|is|were|within|in|well|just|than|at|worked|served|'s)$/.test(
      lower,
    )
  )
}

/** Words that are prepositions of place as well. */
function isPlaceWord(words: string): boolean {
  return /^(?:under|over|above|below|beyond|near|nearing|around|about|minimum|maximum|estimated|exceeded|exceeds|exceed|topping|surpassing|approaching)$/.test(
    words,
  )
}

/** "sat around one table", "flew over two villages": a place, when a verb of motion stands before and small counted things come after. */
function isBoundHere(
  tokens: readonly { readonly lower: string; readonly lemma: string }[],
  at: number,
  draft: Draft,
): boolean {
  if (draft.amount.kind !== 'count' || draft.amount.high >= 10) return true
  const words = tokens[at]!.lower
  if (/^(?:about|estimated)$/.test(words))
    return !/^(?:talk|tell|ask|speak|think|know|hear|write|worry|lie|concern|question|brag|complain|what|how|warn|care|learn|say)/.test(
      tokens[at - 1]?.lemma ?? '',
    )
  return /^(?:well|just|is|was|are|were|be|of|for|with|at)$/.test(tokens[at - 1]?.lower ?? '') || words === 'around'
}
