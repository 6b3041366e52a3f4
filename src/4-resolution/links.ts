import { pairsOf } from './blocks.ts'
import { featureHash, isMatter, type Profile } from './profiles.ts'
import type { Unit } from './units.ts'
import { weights } from './weights.ts'

/** Two statements, by number, that say the same closely enough for one to join the other, if that one stands for a claim. */
export interface Link {
  readonly a: number
  readonly b: number
  /** How well a fits b, and b fits a: 0 under `weights.join`. */
  readonly score: number
  readonly back: number
}

/** All links among statements: each pair that is worth comparing, compared. */
export function linksOf(profiles: readonly Profile[]): Link[] {
  return pairsOf(profiles).flatMap(([a, b]) => linkOf(profiles[a]!, profiles[b]!, a, b) ?? [])
}

export function linkOf(one: Profile, other: Profile, a: number, b: number): Link | undefined {
  const score = joining(scoreOf(one, other))
  const back = joining(scoreOf(other, one))
  return score > 0 || back > 0 ? { a, b, score, back } : undefined
}

/** Rounded, so that what is kept and what is worked out anew are the same number. */
function joining(score: number): number {
  return score < weights.join ? 0 : Math.round(score * 1e4) / 1e4
}

/** One thing that speaks for or against two statements being one claim. */
interface Reason {
  readonly points: number
  readonly says: string
}

/**
 * How well a statement fits the one that stands for a claim: the likeness of the contents (0…1), plus what speaks for it and against.
 * Under `weights.join` they stay apart. Two statements fit each other alike, but that an answer comes after what it answers.
 */
function scoreOf(one: Profile, head: Profile): number {
  let likeness = likenessOf(one, head)
  if (likeness === 0) return 0
  for (const { points } of reasonsOf(one, head)) likeness += points
  return Math.max(0, Math.min(1, likeness))
}

/** The reasons for a link in plain words: what is shared first, then all that moved the score. */
export function becauseOf(unit: Unit, profile: Profile, head: Profile): string[] {
  const words = new Map([...unit.features].map(([name, word]) => [featureHash(name), word]))
  const shared: { feature: number; weight: number }[] = []
  eachShared(profile, head, (at) => shared.push({ feature: profile.features[at]!, weight: profile.weight[at]! }))
  shared.sort((a, b) => b.weight - a.weight || a.feature - b.feature)
  const shown = shared.slice(0, 6).map(({ feature }) => words.get(feature))
  return [`shares ${shown.join(', ')}`, ...reasonsOf(profile, head).map(({ says }) => says)]
}

function likenessOf(one: Profile, other: Profile): number {
  let dot = 0
  let count = 0
  let matters = 0
  eachShared(one, other, (here, there) => {
    dot += one.weight[here]! * other.weight[there]!
    count++
    if (isMatter(one.features[here]!)) matters++
  })
  if (count < 2 || matters === 0) return 0
  const small = Math.min(one.norm, other.norm)
  // One word in common may hold a whole short content ("a deal with Norvik"), and words without a party
  // in common may speak of two: that is little likeness yet.
  // An answer names its matter in few words ("that it had been in talks"), whose it is among them.
  const trust = matters === count ? 0.3 : matters > 1 ? 1 : isAnswer(one, other) ? 0.75 : count > 2 ? 0.5 : 0
  const contained = trust * Math.min(1, dot / (small * small))
  return weights.cosine * (dot / (one.norm * other.norm)) + weights.contained * contained
}

function eachShared(a: Profile, b: Profile, found: (here: number, there: number) => void): void {
  for (let here = 0, there = 0; here < a.features.length && there < b.features.length; ) {
    const difference = a.features[here]! - b.features[there]!
    if (difference === 0) found(here++, there++)
    else if (difference < 0) here++
    else there++
  }
}

function reasonsOf(one: Profile, head: Profile): Reason[] {
  const reasons: Reason[] = []
  const figures = figuresOf(one, head)
  if (figures === 'same') reasons.push({ points: weights.sameFigure, says: 'gives the same figure' })
  if (figures === 'other') reasons.push({ points: weights.otherFigure, says: 'gives another figure' })
  if (one.happening.some((type) => head.happening.includes(type))) {
    reasons.push({ points: weights.sameEvent, says: 'the same kind of event' })
  }
  if (isAnswer(one, head)) reasons.push({ points: weights.answer, says: `an answer: ${one.act}` })
  if (one.document === head.document && Math.abs(one.sentence - head.sentence) <= 3) {
    reasons.push({ points: weights.near, says: 'close by in the text' })
  }
  if (one.days.length > 0 && head.days.length > 0 && !one.days.some((day) => head.days.includes(day))) {
    reasons.push({ points: weights.otherDay, says: 'names another day' })
  }
  if (one.judgement !== head.judgement) reasons.push({ points: weights.otherCertainty, says: 'one is a judgement' })
  return reasons
}

/** An answer comes after what it answers. */
function isAnswer(one: Profile, head: Profile): boolean {
  return answers.has(one.act) && head.rank <= one.rank
}

/** Acts that respond to something that was said before. */
const answers = new Set(['confirms', 'acknowledges', 'denies', 'retracts', 'alerts'])

function figuresOf(a: Profile, b: Profile): 'same' | 'other' | undefined {
  let result: 'same' | 'other' | undefined
  for (const { what, low, high, per } of a.figures) {
    for (const other of b.figures) {
      if (what !== other.what || per !== other.per) continue
      if (low === other.low && high === other.high) return 'same'
      result = 'other'
    }
  }
  return result
}
