/** What blurs or bounds a time: "mid-October", "late last year", "the end of 2019", "about two weeks", "more than 20 years", "around 7:15 p.m.". */
import { timeUnits } from '#lexicon/time-units.ts'
import type { Wording } from '#types/analysis.ts'
import { type Draft, isTightDash, type Mod, type Refiner, wordAt } from '../draft.ts'

export const refineMods: Refiner = (drafts, analysis) =>
  drafts.map((one, index) => {
    const floor = index === 0 ? 0 : drafts[index - 1]!.last
    return bounded(blurred(one, analysis, floor), analysis, floor)
  })

/** "early", "mid-", "late", "the beginning of", before dates. */
function blurred(one: Draft, { tokens }: Wording, floor: number): Draft {
  const { meaning } = one
  if (
    meaning.length !== undefined ||
    meaning.set !== undefined ||
    meaning.ref !== undefined ||
    meaning.clock !== undefined
  )
    return one
  if (meaning.shift?.by === undefined && meaning.shift !== undefined) return one
  // "the early 1990s" has its article before the word; the draft may hold one of its own: "early in the year".
  let at = one.first
  if (one.mod !== undefined) return one
  if (isTightDash(tokens, at - 1) && wordAt(tokens, at - 2) === 'mid') return widen(one, tokens, at - 2, 'MID', floor)
  const edge = edgeOf(tokens, at)
  if (edge !== undefined) return widen(one, tokens, edge.first, edge.mod, floor)
  if (wordAt(tokens, at - 1) === 'in' && wordAt(tokens, at) === 'the') at--
  // "early in 2026", "late in May"
  else if (
    wordAt(tokens, at - 1) === 'in' &&
    (meaning.year ?? meaning.month) !== undefined &&
    /^(?:early|late)$/.test(wordAt(tokens, at - 2))
  )
    at--
  // "late on Thursday"
  else if (wordAt(tokens, at - 1) === 'on' && /^(?:early|late)$/.test(wordAt(tokens, at - 2))) at--
  const hyphen = isTightDash(tokens, at - 1) ? 1 : 0
  const mod = sides.get(wordAt(tokens, at - 1 - hyphen))
  if (mod === undefined) return one
  // "five days later today": the adverb is the length's.
  if (/^(?:earlier|later)$/.test(wordAt(tokens, at - 1)) && timeUnits.has(wordAt(tokens, at - 2))) return one
  // "no later than", "sooner or later"
  if (/^(?:or|no|and)$/.test(wordAt(tokens, at - 2 - hyphen)) && mod.late) return one
  return widen(one, tokens, at - 1 - hyphen, mod.mod, floor)
}

function widen(one: Draft, tokens: Wording['tokens'], first: number, mod: Mod, floor: number): Draft {
  const the = wordAt(tokens, first - 1) === 'the' ? 1 : 0
  const start = first - the
  return start < floor || tokens[start]!.sentence !== tokens[one.first]!.sentence ? one : { ...one, first: start, mod }
}

/** "the beginning of", "the end of": its first token. */
function edgeOf(tokens: Wording['tokens'], at: number): { first: number; mod: Mod } | undefined {
  if (wordAt(tokens, at - 1) !== 'of') return undefined
  const mod = edges.get(wordAt(tokens, at - 2))
  return mod === undefined ? undefined : { first: at - 2, mod }
}

const edges: ReadonlyMap<string, Mod> = new Map<string, Mod>([
  ['beginning', 'START'],
  ['start', 'START'],
  ['turn', 'START'],
  ['middle', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
  ['rest', 'END'],
  ['remainder', 'END'],
])

const sides: ReadonlyMap<string, { mod: Mod; late?: true }> = new Map<string, { mod: Mod; late?: true }>([
  ['early', { mod: 'START' }],
  ['earlier', { mod: 'START' }],
  ['mid', { mod: 'MID' }],
  ['late', { mod: 'END', late: true }],
  ['later', { mod: 'END', late: true }],
])

/** "about", "nearly", "more than", "at least", before lengths, dates counted from now, and times of day. */
function bounded(one: Draft, { tokens }: Wording, floor: number): Draft {
  const { meaning } = one
  if (
    meaning.length === undefined &&
    meaning.clock === undefined &&
    !(meaning.shift !== undefined && one.mod === undefined && meaning.shift.unit !== 'day')
  )
    return orSo(one, tokens)
  for (const [words, mod] of boundsBy.get(wordAt(tokens, one.first - 1)) ?? []) {
    // "over the past year", "over several weeks": a preposition; "over an hour" bounds.
    if (words[0] === 'over' && !/^(?:a|an|one|\d.*)$/.test(wordAt(tokens, one.first))) continue
    const first = one.first - words.length
    if (first < floor || tokens[first]?.sentence !== tokens[one.first]!.sentence) continue
    if (!words.every((word, index) => wordAt(tokens, first + index) === word)) continue
    if (meaning.length === undefined && mod !== 'APPROX' && meaning.clock !== undefined) return one
    // "about last week" is a topic, not a blur.
    if (
      meaning.length === undefined &&
      meaning.clock === undefined &&
      /^(?:last|next|this|that|the)$/.test(wordAt(tokens, one.first))
    )
      return one
    return { ...one, first, mod }
  }
  return orSo(one, tokens)
}

function orSo(one: Draft, tokens: Wording['tokens']): Draft {
  return one.meaning.length !== undefined && wordAt(tokens, one.last) === 'or' && wordAt(tokens, one.last + 1) === 'so'
    ? { ...one, last: one.last + 2, mod: 'APPROX' }
    : one
}

const bounds: readonly (readonly [readonly string[], Mod])[] = (
  [
    ['no more than', 'EQUAL_OR_LESS'],
    ['not more than', 'EQUAL_OR_LESS'],
    ['no less than', 'EQUAL_OR_MORE'],
    ['more than', 'MORE_THAN'],
    ['less than', 'LESS_THAN'],
    ['fewer than', 'LESS_THAN'],
    ['at least', 'EQUAL_OR_MORE'],
    ['at most', 'EQUAL_OR_LESS'],
    ['up to', 'EQUAL_OR_LESS'],
    ['as long as', 'EQUAL_OR_LESS'],
    ['well over', 'MORE_THAN'],
    ['just over', 'MORE_THAN'],
    ['just under', 'LESS_THAN'],
    ['over', 'MORE_THAN'],
    ['under', 'LESS_THAN'],
    ['almost', 'LESS_THAN'],
    ['nearly', 'LESS_THAN'],
    ['about', 'APPROX'],
    ['around', 'APPROX'],
    ['roughly', 'APPROX'],
    ['approximately', 'APPROX'],
    ['some', 'APPROX'],
  ] as const
).map(([words, mod]) => [words.split(' '), mod] as const)

/** By the last word, in the order of the list. */
const boundsBy: ReadonlyMap<string, typeof bounds> = (() => {
  const index = new Map<string, (typeof bounds)[number][]>()
  for (const bound of bounds) {
    const word = bound[0].at(-1)!
    index.set(word, [...(index.get(word) ?? []), bound])
  }
  return index
})()
