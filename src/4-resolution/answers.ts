import { deniedBy } from './denied.ts'
import type { Likeness } from './gather.ts'
import { isHalf } from './leaning.ts'
import type { Unit } from './units.ts'
import { weights } from './weights.ts'

interface Rules {
  /** What a statement must not stand with. */
  readonly apart: (at: number) => readonly number[]
  readonly copies: (at: number) => readonly number[]
}

/** Denials, and what is owned up to, go to the claim that they answer. Changes the groups; one that has gone is left empty. */
export function joinAnswers(
  groups: number[][],
  units: readonly Unit[],
  likenesses: readonly Likeness[],
  rules: Rules,
): void {
  const taken = withoutDenials(groups, units, likenesses)
  joinDenied(groups, units, rules)
  joinDenials(groups, units, likenesses, rules.apart)
  for (const { group, from } of taken) {
    if (group.length === 0 || !mayAnswer(group, from, units)) continue
    from.push(...group)
    group.length = 0
  }
  joinOwned(groups, units, likenesses, rules.apart)
}

/**
 * Whoever denies a thing names as much of it as he likes: a denial goes where it fits one statement best, and not where it fits a whole group on the average.
 * Takes denials out of the groups that hold others too, as groups of their own.
 */
function withoutDenials(
  groups: number[][],
  units: readonly Unit[],
  likenesses: readonly Likeness[],
): { group: number[]; from: number[] }[] {
  const isDenial = (at: number): boolean => units[at]!.sign === -1 && units[at]!.statement.act === 'denies'
  const mixed = groups.filter((group) => group.some(isDenial) && !group.every(isDenial))
  // Who stands with somebody beside the denials of his group.
  const home = new Map(mixed.flatMap((group) => group.map((at) => [at, group] as const)))
  const held = new Set<number>()
  for (const { a, b } of likenesses) {
    const group = home.get(a)
    if (group === undefined || group !== home.get(b) || isDenial(a) || isDenial(b)) continue
    held.add(a)
    held.add(b)
  }
  const taken: { group: number[]; from: number[] }[] = []
  for (const from of mixed) {
    const rest = from.filter((at) => !isDenial(at))
    // "neither confirmed nor denied it" goes with the denial that it stood with, if it has nothing else to stand with.
    const lost = new Set(rest.length < 2 ? [] : rest.filter((at) => units[at]!.sign !== 1 && !held.has(at)))
    if (lost.size === rest.length) continue
    const group = [...from.filter(isDenial), ...lost]
    from.splice(0, from.length, ...rest.filter((at) => !lost.has(at)))
    groups.push(group)
    taken.push({ group, from })
  }
  return taken
}

/** Denials that found each other and nothing that is denied go to the statement that they fit best, if another made it. */
function joinDenials(
  groups: number[][],
  units: readonly Unit[],
  likenesses: readonly Likeness[],
  apart: (at: number) => readonly number[],
): void {
  const home = new Map(groups.flatMap((group) => group.map((one) => [one, group] as const)))
  const denying = new Set(
    groups.filter(
      (group) =>
        group.every((at) => units[at]!.sign !== 1) && group.some((at) => units[at]!.statement.act === 'denies'),
    ),
  )
  joinBest(groups, likenesses, apart, (own, to) => {
    const group = home.get(own)
    if (group === undefined || !denying.has(group) || !canBeDenied(units[to]!)) return false
    if (!answersWhatIs(units[own]!, units[to]!)) return false
    return !sharesSpeaker(units[own]!, units[to]!)
  })
}

/** That one has sent no soldiers says nothing of soldiers who would fight. */
const answersWhatIs = (own: Unit, to: Unit): boolean => own.ahead || !to.ahead

const mayAnswer = (group: readonly number[], target: readonly number[], units: readonly Unit[]): boolean =>
  target.some((to) => group.some((own) => answersWhatIs(units[own]!, units[to]!)))

/** Denials of few words go to what covers them. */
function joinDenied(
  groups: number[][],
  units: readonly Unit[],
  { apart, copies }: Record<'apart' | 'copies', (at: number) => readonly number[]>,
): void {
  const home = new Map(groups.flatMap((group) => group.map((one) => [one, group] as const)))
  for (const [from, to] of deniedBy(groups, units, copies)) {
    const [group, target] = [groups[from]!, groups[to]!]
    if (group.some((one) => apart(one).some((other) => home.get(other) === target))) continue
    if (!mayAnswer(group, target, units)) continue
    target.push(...group)
    group.length = 0
  }
}

/** What a party owns up to goes where it had denied it: "acknowledged that it had been in talks since April". */
function joinOwned(
  groups: number[][],
  units: readonly Unit[],
  likenesses: readonly Likeness[],
  apart: (at: number) => readonly number[],
): void {
  joinBest(groups, likenesses, apart, (own, to) => {
    const [one, other] = [units[own]!, units[to]!]
    if (one.statement.act !== 'acknowledges' || one.sign !== 1) return false
    return other.statement.act === 'denies' && other.sign === -1 && sharesSpeaker(one, other)
  })
}

/** Each group of which a statement `fits` one of another group goes to the one that it fits best. */
function joinBest(
  groups: number[][],
  likenesses: readonly Likeness[],
  apart: (at: number) => readonly number[],
  fits: (own: number, to: number) => boolean,
): void {
  const home = new Map(groups.flatMap((group) => group.map((one) => [one, group] as const)))
  const best = new Map<number[], { to: number; score: number }>()
  for (const { a, b, score } of likenesses) {
    if (score < weights.reply) continue
    for (const [own, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const group = home.get(own)
      if (group === undefined || !home.has(to) || group === home.get(to) || !fits(own, to)) continue
      const known = best.get(group)
      if (known === undefined || score > known.score || (score === known.score && to < known.to))
        best.set(group, { to, score })
    }
  }
  for (const [group, { to }] of best) {
    const target = home.get(to)!
    if (group === target || group.some((one) => apart(one).some((other) => home.get(other) === target))) continue
    target.push(...group)
    for (const one of group) home.set(one, target)
    group.length = 0
  }
}

const sharesSpeaker = (one: Unit, other: Unit): boolean =>
  one.speakers.some((speaker) => other.speakers.includes(speaker))

/** "raised the alarm over the deployment" is denied too; "if they fight" is not said to be so. */
const canBeDenied = ({ sign, statement, reading }: Unit): boolean =>
  sign === 1 && statement.act !== 'expects' && !isHalf(statement, reading.document.text)
