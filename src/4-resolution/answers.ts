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
    if (group.length === 0) continue
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
  const near = new Map<number, number[]>()
  for (const { a, b } of likenesses) {
    near.set(a, [...(near.get(a) ?? []), b])
    near.set(b, [...(near.get(b) ?? []), a])
  }
  const taken: { group: number[]; from: number[] }[] = []
  for (const from of [...groups]) {
    const group = from.filter((at) => units[at]!.sign === -1 && units[at]!.statement.act === 'denies')
    if (group.length === 0 || group.length === from.length) continue
    const rest = from.filter((at) => !group.includes(at))
    // "neither confirmed nor denied it" goes with the denial that it stood with, if it has nothing else to stand with.
    const lost =
      rest.length < 2
        ? []
        : rest.filter((at) => units[at]!.sign !== 1 && !near.get(at)?.some((other) => rest.includes(other)))
    if (lost.length === rest.length) continue
    group.push(...lost)
    from.splice(0, from.length, ...rest.filter((at) => !lost.includes(at)))
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
  const best = new Map<number[], { to: number; score: number }>()
  for (const { a, b, score } of likenesses) {
    for (const [own, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const group = home.get(own)
      if (group === undefined || !denying.has(group) || !canBeDenied(units[to]!) || !home.has(to)) continue
      if (score < weights.reply || units[own]!.speakers.some((one) => units[to]!.speakers.includes(one))) continue
      const known = best.get(group)
      if (known === undefined || score > known.score || (score === known.score && to < known.to))
        best.set(group, { to, score })
    }
  }
  for (const [group, { to }] of best) {
    const target = home.get(to)!
    if (group.some((one) => apart(one).some((other) => home.get(other) === target))) continue
    target.push(...group)
    group.length = 0
  }
}

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
  const home = new Map(groups.flatMap((group) => group.map((one) => [one, group] as const)))
  const best = new Map<number[], { to: number; score: number }>()
  for (const { a, b, score } of likenesses) {
    for (const [own, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const group = home.get(own)
      if (group === undefined || !home.has(to) || group === home.get(to) || score < weights.reply) continue
      if (units[own]!.statement.act !== 'acknowledges' || units[own]!.sign !== 1) continue
      if (units[to]!.statement.act !== 'denies' || units[to]!.sign !== -1) continue
      if (!units[own]!.speakers.some((one) => units[to]!.speakers.includes(one))) continue
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

/** "raised the alarm over the deployment" is denied too; "if they fight" is not said to be so. */
const canBeDenied = ({ sign, statement, reading }: Unit): boolean =>
  sign === 1 && statement.act !== 'expects' && !isHalf(statement, reading.document.text)
