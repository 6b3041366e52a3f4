import type { Counted } from './counted.ts'
import type { Unit } from './units.ts'
import { weights } from './weights.ts'

/** How well two statements fit together as one claim, and why. */
export interface Link {
  readonly score: number
  readonly because: readonly string[]
}

/** The features of a unit, weighted by rarity; the length of the vector. */
export interface Profile {
  readonly weight: ReadonlyMap<string, number>
  readonly norm: number
}

/** A feature that few statements have says more: ln(1 + statements / statements with it). */
export function profilesOf(units: readonly Unit[]): Profile[] {
  const holders = new Map<string, number>()
  for (const unit of units)
    for (const feature of unit.features.keys()) holders.set(feature, (holders.get(feature) ?? 0) + 1)
  return units.map((unit) => {
    const weight = new Map<string, number>()
    let sum = 0
    for (const feature of unit.features.keys()) {
      const kind = weights.feature[feature[0]!] ?? 0
      const value = kind * Math.log(1 + units.length / holders.get(feature)!)
      weight.set(feature, value)
      sum += value * value
    }
    return { weight, norm: Math.sqrt(sum) }
  })
}

/** Compares a statement with the one that stands for a claim. A score under `weights.join` keeps them apart. */
export function linkOf(unit: Unit, profile: Profile, head: Unit, headProfile: Profile): Link {
  const shared: { feature: string; value: number }[] = []
  let dot = 0
  for (const [feature, value] of profile.weight) {
    const other = headProfile.weight.get(feature)
    if (other === undefined) continue
    dot += value * other
    shared.push({ feature, value })
  }
  const matters = shared.filter(({ feature }) => feature.startsWith('w:')).length
  if (shared.length < 2 || matters === 0) return { score: 0, because: [] }
  const small = Math.min(profile.norm, headProfile.norm)
  // One word in common holds a whole short content: that is no likeness yet.
  const contained = matters < 2 && shared.length < 3 ? 0 : dot / (small * small)
  let score = weights.cosine * (dot / (profile.norm * headProfile.norm)) + weights.contained * Math.min(1, contained)
  const because = [
    `shares ${shared
      .sort(byValue)
      .slice(0, 6)
      .map(({ feature }) => unit.features.get(feature))
      .join(', ')}`,
  ]
  const add = (points: number, reason: string): void => {
    score += points
    because.push(reason)
  }
  const figures = figuresOf(unit, head)
  if (figures === 'same') add(weights.sameFigure, 'gives the same figure')
  if (figures === 'other') add(weights.otherFigure, 'gives another figure')
  if (shared.some(({ feature }) => feature.startsWith('e:'))) add(weights.sameEvent, 'the same kind of event')
  if (answers.has(unit.statement.act)) add(weights.answer, `an answer: ${unit.statement.act}`)
  if (unit.at === head.at && Math.abs(unit.sentence - head.sentence) <= 3) add(weights.near, 'close by in the text')
  if (daysDiffer(unit, head)) add(weights.otherDay, 'names another day')
  if (judgement(unit) !== judgement(head)) add(weights.otherCertainty, 'one is a judgement')
  return { score: Math.max(0, Math.min(1, score)), because }
}

/** Acts that respond to something that was said before. */
const answers = new Set(['confirms', 'acknowledges', 'denies', 'retracts', 'alerts'])

function figuresOf(a: Unit, b: Unit): 'same' | 'other' | undefined {
  let result: 'same' | 'other' | undefined
  for (const one of a.figures) {
    for (const two of b.figures) {
      if (one.what !== two.what || one.figure.per !== two.figure.per) continue
      if (sameRange(one, two)) return 'same'
      result = 'other'
    }
  }
  return result
}

function sameRange(a: Counted, b: Counted): boolean {
  return a.figure.low === b.figure.low && a.figure.high === b.figure.high
}

function daysDiffer(a: Unit, b: Unit): boolean {
  const left = [...a.features.keys()].filter((feature) => feature.startsWith('d:'))
  const right = [...b.features.keys()].filter((feature) => feature.startsWith('d:'))
  return left.length > 0 && right.length > 0 && !left.some((feature) => right.includes(feature))
}

function judgement({ statement }: Unit): boolean {
  return (
    statement.certainty === 'possible' || statement.certainty === 'probable' || statement.certainty === 'improbable'
  )
}

function byValue(a: { feature: string; value: number }, b: { feature: string; value: number }): number {
  return b.value - a.value || (a.feature < b.feature ? -1 : 1)
}
