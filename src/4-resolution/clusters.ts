import { plausibleHead } from './heads.ts'
import { nothingJudged, type Pairs } from './judgements/pairs.ts'
import { becauseOf, type Link } from './links.ts'
import type { Profile } from './profiles.ts'
import type { Unit } from './units.ts'

/** Statements of one claim. The head stands for it: every member was compared with the head, so that no claim drifts along a chain. */
export interface Cluster {
  readonly head: Unit
  readonly members: readonly Member[]
}

export interface Member {
  readonly unit: Unit
  readonly score: number
  readonly because: readonly string[]
}

/**
 * Gathers statements into claims: the clearest statements become heads first, every other joins the head that it fits best. Over the graph of
 * links this is the lexicographically first maximal independent set: it depends on the statements alone, and a statement that is added
 * moves none but its neighbours.
 */
export function clustersOf(
  units: readonly Unit[],
  profiles: readonly Profile[],
  links: readonly Link[],
  decided: Pairs = nothingJudged,
): Cluster[] {
  const told = decisionsOf(decided, units)
  const order = units
    .map((unit, at) => ({ unit, at, clarity: plausibleHead(unit) }))
    .filter(
      ({ unit }) =>
        !unit.pointsBack &&
        unit.relays === undefined &&
        !(unit.fragment && unit.statement.via !== undefined) &&
        saysSomething(unit),
    )
    .sort((a, b) => b.clarity - a.clarity || a.at - b.at)
  const relatives = relativesOf(units)
  const linked = neighboursOf(links)
  const heads: { at: number; members: Member[] }[] = []
  /** Heads by the number of their statement, but for those that nothing may join. */
  const standing = new Map<number, number>()
  const home = new Map<string, number>()
  for (const { unit, at, clarity } of order) {
    const same = told.same(unit).flatMap((id) => home.get(id) ?? [])[0]
    if (same !== undefined) {
      heads[same]!.members.push({ unit, score: 1, because: ['a person says that it is the same'] })
      home.set(idOf(unit), same)
      continue
    }
    const apart = new Set(told.distinct(unit).flatMap((id) => home.get(id) ?? []))
    let best: { head: number; score: number } | undefined
    for (const { to, score } of unit.decided ? [] : (linked.get(at) ?? [])) {
      const head = standing.get(to)
      if (head === undefined || apart.has(head) || (best !== undefined && score <= best.score)) continue
      if (!relatives.get(idOf(unit))?.some((id) => home.get(id) === head)) best = { head, score }
    }
    if (best) {
      const { at: other, members } = heads[best.head]!
      members.push({ unit, score: round(best.score), because: becauseOf(unit, profiles[at]!, profiles[other]!) })
      home.set(idOf(unit), best.head)
    } else if (clarity > 0) {
      const head = heads.push({ at, members: [{ unit, score: 1, because: ['stands for the claim'] }] }) - 1
      home.set(idOf(unit), head)
      if (!unit.decided) standing.set(at, head)
    }
  }
  attach(units, heads, home)
  return heads.map(({ at, members }) => ({ head: units[at]!, members: members.sort((a, b) => inText(a.unit, b.unit)) }))
}

/** What persons decided about statements, by the id of the unit. */
function decisionsOf({ same, distinct }: Pairs, units: readonly Unit[]) {
  const at = new Map(units.map((unit) => [unit.reading.document.id, unit.at]))
  const collect = (pairs: Pairs['same']) => {
    const found = new Map<string, string[]>()
    for (const [one, other] of pairs) {
      const [a, b] = [one, other].map(({ document, finding }) => `${at.get(document)}\u0000${finding}`) as [
        string,
        string,
      ]
      found.set(a, [...(found.get(a) ?? []), b])
      found.set(b, [...(found.get(b) ?? []), a])
    }
    return (unit: Unit): readonly string[] => found.get(idOf(unit)) ?? []
  }
  return { same: collect(same), distinct: collect(distinct) }
}

/** For each statement those that it may join, in order of number. */
function neighboursOf(links: readonly Link[]): Map<number, { to: number; score: number }[]> {
  const linked = new Map<number, { to: number; score: number }[]>()
  const add = (from: number, to: number, score: number): void => {
    if (score === 0) return
    const known = linked.get(from)
    if (known === undefined) linked.set(from, [{ to, score }])
    else known.push({ to, score })
  }
  for (const { a, b, score, back } of links) {
    add(a, b, score)
    add(b, a, back)
  }
  for (const known of linked.values()) known.sort((a, b) => a.to - b.to)
  return linked
}

/** Who asks, repeats himself or is nobody adds nothing to a claim; an answer does, even "nobody has confirmed it". */
function saysSomething({ shape, repeats, spokenByNobody, statement, sign }: Unit): boolean {
  if (repeats) return false
  if (pointing.has(statement.act) && statement.act !== 'alerts') return true
  return shape !== 'question' && !(spokenByNobody && statement.source.length > 0 && sign !== 0)
}

/** Each statement with those inside it and around it: a part of what somebody says is no second voice for it. */
function relativesOf(units: readonly Unit[]): Map<string, string[]> {
  const relatives = new Map<string, string[]>()
  const relate = (one: string, other: string): void => {
    const known = relatives.get(one)
    if (known) known.push(other)
    else relatives.set(one, [other])
  }
  for (const unit of units) {
    if (unit.statement.via === undefined) continue
    const outer = `${unit.at}\u0000${unit.statement.via}`
    relate(idOf(unit), outer)
    relate(outer, idOf(unit))
  }
  return relatives
}

/** What says nothing of its own joins what it passes on or answers; the nearest statement before it that somebody else made. */
function attach(units: readonly Unit[], heads: readonly { members: Member[] }[], home: Map<string, number>): void {
  for (const unit of [...units].reverse()) {
    if (unit.relays === undefined || home.has(idOf(unit))) continue
    const head = home.get(`${unit.at}\u0000${unit.relays}`)
    if (head === undefined) continue
    heads[head]!.members.push({ unit, score: 1, because: ['passes on what another said'] })
    home.set(idOf(unit), head)
  }
  for (const [at, unit] of units.entries()) {
    if (home.has(idOf(unit)) || !pointing.has(unit.statement.act)) continue
    const before = antecedent(units, at, home)
    if (before === undefined) continue
    const head = home.get(idOf(before))!
    heads[head]!.members.push({ unit, score: 0.5, because: ['points back at the statement before it'] })
    home.set(idOf(unit), head)
  }
}

/** "raised its concerns as well", "denied it", "declined to comment"; "asked about it" adds nothing. */
const pointing = new Set(['alerts', 'confirms', 'acknowledges', 'denies', 'declines', 'retracts'])

function antecedent(units: readonly Unit[], at: number, home: ReadonlyMap<string, number>): Unit | undefined {
  const unit = units[at]!
  const named = unit.pointsBack ? [] : [...unit.features.keys()].filter((feature) => feature.startsWith('w:'))
  if (!unit.pointsBack && (named.length === 0 || named.length > 2)) return undefined
  let fallback: Unit | undefined
  for (let back = at - 1; back >= 0 && back >= at - 40; back--) {
    const other = units[back]!
    if (other.at !== unit.at || (unit.pointsBack && unit.sentence - other.sentence > 5)) break
    // "has not confirmed the deployment": whoever spoke of a deployment before is meant.
    if (!named.every((feature) => other.features.has(feature))) continue
    if (!home.has(idOf(other)) || other.sign === 0) continue
    // One answers another, and takes back what was his own.
    const own = other.speakers.some((speaker) => unit.speakers.includes(speaker))
    if (own !== (unit.statement.act === 'retracts')) continue
    // What concerns the one who answers goes before what merely stands nearest.
    if (unit.speakers.some((speaker) => other.about.has(speaker))) return other
    fallback ??= other
  }
  return fallback
}

export const idOf = (unit: Unit): string => `${unit.at}\u0000${unit.statement.id}`
const inText = (a: Unit, b: Unit): number =>
  a.at - b.at || a.start - b.start || (a.statement.id < b.statement.id ? -1 : 1)
const round = (score: number): number => Math.round(score * 100) / 100
