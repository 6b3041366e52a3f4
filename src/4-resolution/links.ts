import type { Profile, Profiles } from './profiles.ts'
import type { Unit } from './units.ts'
import { weights } from './weights.ts'

/** One thing that speaks for or against two statements being one claim. */
interface Reason {
  readonly points: number
  readonly says: string
}

/**
 * How well a statement fits the one that stands for a claim: the likeness of the contents (0…1), plus what speaks for it and against.
 * Under `weights.join` they stay apart.
 */
export function scoreOf(unit: Unit, profile: Profile, head: Unit, other: Profile, names: Profiles['names']): number {
  let likeness = likenessOf(profile, other, names)
  if (likeness === 0) return 0
  for (const { points } of reasonsOf(unit, head)) likeness += points
  return Math.max(0, Math.min(1, likeness))
}

/** The reasons for a link in plain words: what is shared first, then all that moved the score. */
export function becauseOf(
  unit: Unit,
  profile: Profile,
  head: Unit,
  other: Profile,
  names: Profiles['names'],
): string[] {
  const shared: { at: number; weight: number }[] = []
  eachShared(profile, other, (at) => shared.push({ at: profile.features[at]!, weight: profile.weight[at]! }))
  shared.sort((a, b) => b.weight - a.weight || a.at - b.at)
  const words = shared.slice(0, 6).map(({ at }) => unit.features.get(names[at]!))
  return [`shares ${words.join(', ')}`, ...reasonsOf(unit, head).map(({ says }) => says)]
}

function likenessOf(profile: Profile, other: Profile, names: Profiles['names']): number {
  let dot = 0
  let count = 0
  let matters = 0
  eachShared(profile, other, (here, there) => {
    dot += profile.weight[here]! * other.weight[there]!
    count++
    if (names[profile.features[here]!]!.startsWith('w:')) matters++
  })
  if (count < 2 || matters === 0) return 0
  const small = Math.min(profile.norm, other.norm)
  // One word in common may hold a whole short content ("a deal with Norvik"), and words without a party
  // in common may speak of two: that is little likeness yet.
  const trust = matters === count ? 0.3 : matters > 1 ? 1 : count > 2 ? 0.5 : 0
  const contained = trust * Math.min(1, dot / (small * small))
  return weights.cosine * (dot / (profile.norm * other.norm)) + weights.contained * contained
}

function eachShared(a: Profile, b: Profile, found: (here: number, there: number) => void): void {
  for (let here = 0, there = 0; here < a.features.length && there < b.features.length; ) {
    const difference = a.features[here]! - b.features[there]!
    if (difference === 0) found(here++, there++)
    else if (difference < 0) here++
    else there++
  }
}

function reasonsOf(unit: Unit, head: Unit): Reason[] {
  const reasons: Reason[] = []
  const figures = figuresOf(unit, head)
  if (figures === 'same') reasons.push({ points: weights.sameFigure, says: 'gives the same figure' })
  if (figures === 'other') reasons.push({ points: weights.otherFigure, says: 'gives another figure' })
  if (unit.happening.some((type) => head.happening.includes(type))) {
    reasons.push({ points: weights.sameEvent, says: 'the same kind of event' })
  }
  // An answer comes after what it answers.
  if (answers.has(unit.statement.act) && head.at <= unit.at)
    reasons.push({ points: weights.answer, says: `an answer: ${unit.statement.act}` })
  if (unit.at === head.at && Math.abs(unit.sentence - head.sentence) <= 3) {
    reasons.push({ points: weights.near, says: 'close by in the text' })
  }
  if (unit.days.length > 0 && head.days.length > 0 && !unit.days.some((day) => head.days.includes(day))) {
    reasons.push({ points: weights.otherDay, says: 'names another day' })
  }
  if (isJudgement(unit) !== isJudgement(head))
    reasons.push({ points: weights.otherCertainty, says: 'one is a judgement' })
  return reasons
}

/** Acts that respond to something that was said before. */
const answers = new Set(['confirms', 'acknowledges', 'denies', 'retracts', 'alerts'])

function figuresOf(a: Unit, b: Unit): 'same' | 'other' | undefined {
  let result: 'same' | 'other' | undefined
  for (const { what, figure } of a.figures) {
    for (const other of b.figures) {
      if (what !== other.what || figure.per !== other.figure.per) continue
      if (figure.low === other.figure.low && figure.high === other.figure.high) return 'same'
      result = 'other'
    }
  }
  return result
}

function isJudgement({ statement }: Unit): boolean {
  return (
    statement.certainty === 'possible' || statement.certainty === 'probable' || statement.certainty === 'improbable'
  )
}
