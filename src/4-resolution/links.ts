import { pairsOf } from './blocks.ts'
import { fates } from './counted.ts'
import { meet } from './dates.ts'
import { featureHash, type Profile } from './profiles.ts'
import type { Unit } from './units.ts'
import { weights } from './weights.ts'
import { sameWording } from './wording.ts'

/** Two statements, by number, alike enough to be asked whether they are one claim. */
export interface Link {
  readonly a: number
  readonly b: number
  /** From `weights.link` to 1. */
  readonly score: number
}

/** All links among statements: each pair that is worth comparing, compared. */
export function linksOf(profiles: readonly Profile[]): Link[] {
  return pairsOf(profiles).flatMap(([a, b]) => linkOf(profiles[a]!, profiles[b]!, a, b) ?? [])
}

/** Two copies of one wording need no link: they are gathered as one (`wordings.ts`). */
export function linkOf(one: Profile, other: Profile, a: number, b: number): Link | undefined {
  if (sameWording(one, other)) return undefined
  const score = joining(scoreOf(one, other))
  return score > 0 ? { a, b, score } : undefined
}

/** Rounded, so that what is kept and what is worked out anew are the same number. */
function joining(score: number): number {
  return score < weights.link ? 0 : Math.round(score * 1e4) / 1e4
}

/**
 * How well two statements fit each other: the likeness of the contents (0…1), and what speaks against it. Under `weights.link` they stay apart.
 */
function scoreOf(one: Profile, head: Profile): number {
  const { words, against } = compared(one, head)
  return words === 0 ? 0 : Math.max(0, Math.min(1, words + against))
}

/** The likeness of two contents by their words, 0…1, and the points that speak against their being one claim. */
export function compared(one: Profile, other: Profile): { readonly words: number; readonly against: number } {
  let against = 0
  // Millions of pairs are asked: nothing is made for each.
  for (const reason of reasons) if (reason.holds(one, other)) against += reason.points
  return { words: likenessOf(one, other), against }
}

/** The reasons for a link in plain words: what is shared first, then all that moved the score. */
export function becauseOf(unit: Unit, profile: Profile, head: Profile): string[] {
  const words = new Map([...unit.features].map(([name, word]) => [featureHash(name), word]))
  const shared: { feature: number; weight: number }[] = []
  eachShared(profile, head, (at) => shared.push({ feature: profile.features[at]!, weight: profile.weight[at]! }))
  shared.sort((a, b) => b.weight - a.weight || a.feature - b.feature)
  const shown = shared.slice(0, 6).map(({ feature }) => words.get(feature))
  const told = reasons.filter(({ holds }) => holds(profile, head)).map(({ says }) => says)
  return [`shares ${shown.join(', ')}`, ...told]
}

/** Cosine of the features, less where it rests on few of them. */
function likenessOf(one: Profile, other: Profile): number {
  if (one.bare || other.bare) return 0
  let dot = 0
  let count = 0
  eachShared(one, other, (here, there) => {
    dot += one.weight[here]! * other.weight[there]!
    count++
  })
  if (count === 0) return 0
  const cosine = dot / (one.norm * other.norm)
  // "The strike closed the harbour" and "a strike of lightning burned a barn".
  if (count === 1 && cosine < weights.one) return 0
  return cosine * Math.min(1, count / weights.enough) ** weights.few
}

/** How many features two statements have in common. */
export function sharedCount(a: Profile, b: Profile): number {
  let count = 0
  eachShared(a, b, () => count++)
  return count
}

function eachShared(a: Profile, b: Profile, found: (here: number, there: number) => void): void {
  for (let here = 0, there = 0; here < a.features.length && there < b.features.length; ) {
    const difference = a.features[here]! - b.features[there]!
    if (difference === 0) found(here++, there++)
    else if (difference < 0) here++
    else there++
  }
}

/** Times that never meet; where neither names one, articles that came out in different seasons. */
function differInTime(one: Profile, head: Profile): boolean {
  if (one.when.length > 0 && head.when.length > 0) return !one.when.some((a) => head.when.some((b) => meet(a, b)))
  if (one.when.length > 0 || head.when.length > 0 || one.published === null || head.published === null) return false
  return Math.abs(one.published - head.published) > 90
}

/** Each names somebody, and nobody is named by both: "Japan launched a satellite" beside "North Korea launched a satellite". */
function differInParties({ parties }: Profile, head: Profile): boolean {
  return parties.length > 0 && head.parties.length > 0 && !parties.some((party) => head.parties.includes(party))
}

/** Who answers puts it in his own words, and need not name anybody. */
const replies = new Set(['confirms', 'acknowledges', 'denies', 'retracts'])
const replying = (one: Profile, head: Profile): boolean => replies.has(one.act) || replies.has(head.act)

/** What speaks for or against two statements being one claim. */
const reasons: readonly {
  readonly points: number
  readonly says: string
  readonly holds: (one: Profile, head: Profile) => boolean
}[] = [
  { points: weights.otherTime, says: 'speaks of another time', holds: differInTime },
  {
    points: weights.otherSign,
    says: 'one says that it is not so',
    // "no further resistance" denies nothing that merely shares its words.
    holds: (one, head) => one.sign * head.sign === -1 && !replying(one, head),
  },
  {
    points: weights.otherParties,
    says: 'names other parties',
    holds: (one, head) => differInParties(one, head) && !replying(one, head),
  },
]

/** "27 people" and "29 people" are two counts, and two claims; so are "at least 14 died" and "31 died", though both may be right. */
export function contradict(one: Profile, other: Profile): boolean {
  if (one.figures.length === 0 || other.figures.length === 0) return false
  // "21 of the more than 200 girls" and "21 girls": what they have in common decides.
  if (one.figures.some(({ low, high }) => low !== 1 && other.figures.some((b) => b.low === low && b.high === high)))
    return false
  const figures = figuresOf(one, other)
  return figures === 'other' || (figures === undefined && tollsDiffer(one, other))
}

function tollsDiffer(a: Profile, b: Profile): boolean {
  return a.figures.some(({ what, low }) =>
    b.figures.some(
      (other) => fates.has(what) && what === other.what && low !== null && other.low !== null && unlike(low, other.low),
    ),
  )
}

const unlike = (low: number, other: number): boolean => Math.min(low, other) < 0.9 * Math.max(low, other)

function apart(low: number | null, high: number | null, otherLow: number | null, otherHigh: number | null): boolean {
  return (
    (high ?? Number.POSITIVE_INFINITY) < (otherLow ?? Number.NEGATIVE_INFINITY) ||
    (otherHigh ?? Number.POSITIVE_INFINITY) < (low ?? Number.NEGATIVE_INFINITY)
  )
}

function figuresOf(a: Profile, b: Profile): 'same' | 'other' | undefined {
  let result: 'same' | 'other' | undefined
  for (const { what, low, high, per } of a.figures) {
    for (const other of b.figures) {
      // "one of them" tells one apart and counts nothing.
      if (what !== other.what || per !== other.per || low === 1 || other.low === 1) continue
      if (low === other.low && high === other.high) return 'same'
      if (apart(low, high, other.low, other.high)) result = 'other'
    }
  }
  return result
}
