import { alikeness } from './alike.ts'
import { joinAnswers } from './answers.ts'
import { gather, joinRest, type Pair, type Rules } from './gather.ts'
import { plausibleHead } from './heads.ts'
import type { Ground } from './judgements/ground.ts'
import { nothingJudged, type Pairs } from './judgements/pairs.ts'
import { becauseOf, contradict, type Link, sharedCount } from './links.ts'
import { meantAlike } from './meant-alike.ts'
import type { Nearness } from './openings.ts'
import type { Profile } from './profiles.ts'
import { nameOf, type Unit } from './units.ts'
import { weights } from './weights.ts'
import { wordingsOf } from './wordings.ts'

/** Statements of one claim. The head is the clearest of them and stands for it. */
export interface Cluster {
  readonly head: Unit
  readonly members: readonly Member[]
}

export interface Member {
  readonly unit: Unit
  /** How well it fits the head, or, where it has no link with it, another member. */
  readonly score: number
  /** How well it fits whatever member it fits best. */
  readonly best: number
  /** How likely it makes one claim with the head, 0…1. */
  readonly likely: number
  /** How many features it shares with the statement that tells why it belongs here. */
  readonly shared: number
  /** Beyond doubt the same as what the head says: enough to bear it out. */
  readonly sure: boolean
  readonly because: readonly string[]
}

/**
 * Gathers statements into claims: the two groups that fit each other best on the average of all their pairs are joined, and so on
 * (`gather.ts`), so that no claim drifts along a chain. It depends on the statements alone and not on the order in which they came.
 */
export function clustersOf(
  units: readonly Unit[],
  profiles: readonly Profile[],
  links: readonly Link[],
  near: Nearness,
  decided: Pairs = nothingJudged,
): Cluster[] {
  const parts = partsOf(units)
  const told = decisionsOf(decided, units, parts)
  const relatives = relativesOf(units, parts)
  const clarity = units.map(plausibleHead)
  const number = new Map(units.map((unit, at) => [idOf(unit), at]))
  const numbers = (ids: readonly string[]) => ids.flatMap((id) => number.get(id) ?? [])
  const speaks = (unit: Unit): boolean =>
    !unit.pointsBack &&
    unit.relays === undefined &&
    !(unit.fragment && unit.statement.via !== undefined) &&
    saysSomething(unit)
  const isClear = (at: number): boolean => speaks(units[at]!) && clarity[at]! > 0
  const strangers = (unit: Unit) => [...(relatives.get(idOf(unit)) ?? []), ...told.distinct(unit)]
  const wordings = wordingsOf(
    profiles,
    links,
    isClear,
    (at) => units[at]!.conditional || strangers(units[at]!).length > 0,
  )
  const models = (at: number, idsOf: (unit: Unit) => readonly string[]) =>
    wordings.copies(at).flatMap((copy) => numbers(idsOf(units[copy]!)).map(wordings.model))
  // A bridge that would be closed if the dam burst is not closed.
  const mayMeet = (a: number, b: number): boolean =>
    !units[a]!.decided && !units[b]!.decided && units[a]!.conditional === units[b]!.conditional
  const likenesses = wordings.links.filter(({ a, b }) => mayMeet(a, b))
  const compared = units.map(({ meaning }, at) => ({ meaning, profile: profiles[at]! }))
  const rules = {
    alike: (a: number, b: number) =>
      units[a]!.conditional === units[b]!.conditional
        ? alikeness(compared[a]!, compared[b]!, near(units[a]!.at, units[b]!.at))
        : 0,
    join: weights.join,
    tie: weights.tie,
    same: (at: number) => models(at, told.same),
    apart: (at: number) => models(at, strangers),
    clash: (a: number, b: number) => contradict(profiles[a]!, profiles[b]!),
  }
  const items = units.flatMap((_, at) => (wordings.model(at) === at && isClear(at) ? [at] : []))
  const ordered = [...items].sort((a, b) => (profiles[a]!.rank < profiles[b]!.rank ? -1 : 1))
  // Who says that it is not so answers by its words.
  const meant = meantAlike(units, ordered).flatMap(([a, b]) =>
    mayMeet(a, b) && units[a]!.sign * units[b]!.sign !== -1 ? [{ a, b }] : [],
  )
  const pairs = [...likenesses, ...meant]
  const groups = regathered(gather(items, pairs, rules), pairs, rules, units)
  // What is too short to stand for a claim is told where it belongs when the claims stand.
  const rest = units.flatMap((unit, at) => (wordings.model(at) === at && speaks(unit) && clarity[at] === 0 ? [at] : []))
  joinRest(groups, rest, likenesses, rules)
  const grouped = new Set(groups.flat())
  groups.push(...rest.flatMap((at) => (units[at]!.sign === -1 && !grouped.has(at) ? [[at]] : [])))
  joinAnswers(groups, units, likenesses, { apart: rules.apart, copies: wordings.copies })
  const best = strongest(wordings.links)
  const heads: { at: number; members: Member[] }[] = []
  const home = new Map<string, number>()
  for (const of of groups) {
    const group = of.flatMap(wordings.copies).filter((own) => speaks(units[own]!))
    if (group.length === 0) continue
    const at = group.reduce((one, other) => (clarity[other]! > clarity[one]! ? other : one))
    if (clarity[at] === 0) continue
    const inside = new Set(of)
    const every = group.map((own): Member => {
      if (own === at) return { ...placed(units[own]!, 1, 'stands for the claim'), sure: true }
      const model = wordings.model(at)
      const isCopy = wordings.model(own) === model
      const likely = isCopy ? 1 : rules.alike(model, wordings.model(own))
      const link = isCopy ? { to: model, score: 1 } : best(wordings.model(own), model, inside)
      if (link === undefined && units[own]!.sign === -units[at]!.sign)
        return placed(units[own]!, 0.5, 'says in few words that it is not so')
      if (link === undefined && told.same(units[own]!).length > 0)
        return { ...placed(units[own]!, 1, byPerson), sure: true }
      if (link === undefined)
        return {
          unit: units[own]!,
          // No word tells, so it is never as sure as what words tell.
          score: round(Math.min(weights.sure - 0.01, likely)),
          best: 0,
          likely,
          shared: 0,
          sure: false,
          because: ['says much the same in other words'],
        }
      return {
        unit: units[own]!,
        score: round(link.score),
        best: isCopy ? 1 : (best(wordings.model(own), -1, inside)?.score ?? link.score),
        likely,
        shared: sharedCount(profiles[own]!, profiles[link.to]!),
        sure:
          link.to === model &&
          link.score >= weights.sure &&
          units[own]!.shape === 'clause' &&
          units[at]!.shape === 'clause',
        because: becauseOf(units[own]!, profiles[own]!, profiles[link.to]!),
      }
    })
    for (const own of group) home.set(idOf(units[own]!), heads.length)
    heads.push({ at, members: onceEach(every) })
  }
  attach(units, heads, home, { told, parts })
  return heads.map(({ at, members }) => ({ head: units[at]!, members: members.sort((a, b) => inText(a.unit, b.unit)) }))
}

/** A statement that belongs to its claim for a reason other than what it says. */
function placed(unit: Unit, fit: number, because: string): Member {
  return { unit, score: fit, best: fit, likely: fit, shared: 0, sure: false, because: [because] }
}

/**
 * A text that says much the same twice mostly goes on: what no other text says makes one claim only where it is all the more alike.
 * Who says in it that it is not so answers in words of his own.
 */
function regathered(
  groups: readonly number[][],
  pairs: readonly Pair[],
  rules: Rules,
  units: readonly Unit[],
): number[][] {
  const home = new Map<number, number[]>()
  const kept = groups.filter((group) => {
    const [first] = group.map((one) => units[one]!)
    const isDoubtful =
      group.length > 1 && group.every((one) => units[one]!.at === first!.at && units[one]!.sign * first!.sign !== -1)
    if (isDoubtful) for (const one of group) home.set(one, group)
    return !isDoubtful
  })
  const within = pairs.filter(({ a, b }) => home.has(a) && home.get(a) === home.get(b))
  const again = gather([...home.keys()], within, { ...rules, join: weights.joinWithin })
  return [...kept, ...again].sort((one, other) => one[0]! - other[0]!)
}

/** The link that best tells why a statement belongs to its group: that with the head, else the strongest within. */
function strongest(links: readonly Link[]) {
  const linked = new Map<number, { to: number; score: number }[]>()
  const add = (from: number, to: number, score: number): void => {
    const known = linked.get(from)
    if (known === undefined) linked.set(from, [{ to, score }])
    else known.push({ to, score })
  }
  for (const { a, b, score } of links) {
    add(a, b, score)
    add(b, a, score)
  }
  return (own: number, head: number, inside: ReadonlySet<number>): { to: number; score: number } | undefined => {
    let best: { to: number; score: number } | undefined
    for (const link of linked.get(own) ?? []) {
      if (link.to === head) return link
      if (!inside.has(link.to)) continue
      if (best === undefined || link.score > best.score || (link.score === best.score && link.to < best.to)) best = link
    }
    return best
  }
}

/** What persons decided about statements, by the id of the unit. */
function decisionsOf({ same, distinct }: Pairs, units: readonly Unit[], parts: ReadonlyMap<string, readonly Unit[]>) {
  const at = new Map(units.map((unit) => [unit.reading.document.id, unit.at]))
  const idsOf = ({ document, finding, clause }: Ground): readonly string[] =>
    (parts.get(statementKey(at.get(document) ?? -1, finding)) ?? [])
      .filter(({ part }) => clause === undefined || part === clause)
      .map(idOf)
  // Of a statement that asserts more than one thing, what is the same is its first, and what is distinct all of it.
  const first = (one: Ground) => idsOf(one).slice(0, 1)
  const collect = (pairs: Pairs['same'], judgedOf: (one: Ground) => readonly string[]) => {
    const found = new Map<string, string[]>()
    for (const [one, other] of pairs) {
      for (const a of judgedOf(one)) {
        for (const b of judgedOf(other)) {
          found.set(a, [...(found.get(a) ?? []), b])
          found.set(b, [...(found.get(b) ?? []), a])
        }
      }
    }
    return (unit: Unit): readonly string[] => found.get(idOf(unit)) ?? []
  }
  return { same: collect(same, first), distinct: collect(distinct, idsOf) }
}

/** Who asks, repeats himself or is nobody adds nothing to a claim; an answer does, even "nobody has confirmed it". */
function saysSomething({ shape, repeats, spokenByNobody, statement, sign, reading }: Unit): boolean {
  if (repeats || withholds(statement, reading.document.text)) return false
  if (pointing.has(statement.act) && statement.act !== 'alerts') return true
  return shape !== 'question' && !(spokenByNobody && statement.source.length > 0 && sign !== 0)
}

/** "it could not yet confirm that the soldiers were there": what it could not confirm stands inside, as what it declines to say. */
function withholds({ content, act }: Unit['statement'], text: string): boolean {
  const [first] = content
  if (act !== 'asserts' || first === undefined) return false
  const opening = text.slice(first.start, Math.min(first.end, first.start + 60))
  return /^[\s"“]*(?:that )?(?:it|he|she|they|we|i) (?:could|can|can't|cannot|would|did|was|were) ?(?:not|unable to)? (?:yet )?(?:be able to )?(?:confirm|verify)\b/i.test(
    opening,
  )
}

/** Each statement with those inside it and around it: a part of what somebody says is no second voice for it. */
function relativesOf(units: readonly Unit[], parts: ReadonlyMap<string, readonly Unit[]>): Map<string, string[]> {
  const relatives = new Map<string, string[]>()
  const relate = (one: string, other: string): void => {
    const known = relatives.get(one)
    if (known) known.push(other)
    else relatives.set(one, [other])
  }
  for (const unit of units) {
    if (unit.statement.via === undefined) continue
    for (const outer of parts.get(statementKey(unit.at, unit.statement.via)) ?? []) {
      relate(idOf(unit), idOf(outer))
      relate(idOf(outer), idOf(unit))
    }
  }
  return relatives
}

/** What says nothing of its own joins what it passes on or answers; the nearest statement before it that somebody else made. */
function attach(
  units: readonly Unit[],
  heads: readonly { members: Member[] }[],
  home: Map<string, number>,
  { told, parts }: { told: ReturnType<typeof decisionsOf>; parts: ReadonlyMap<string, readonly Unit[]> },
): void {
  const isApart = (unit: Unit, head: number): boolean => told.distinct(unit).some((other) => home.get(other) === head)
  for (const unit of units) {
    if (home.has(idOf(unit))) continue
    const head = told.same(unit).flatMap((other) => home.get(other) ?? [])[0]
    if (head === undefined) continue
    heads[head]!.members.push(placed(unit, 1, byPerson))
    home.set(idOf(unit), head)
  }
  for (const unit of [...units].reverse()) {
    if (unit.relays === undefined || home.has(idOf(unit))) continue
    const relayed = parts.get(statementKey(unit.at, unit.relays)) ?? []
    const head = relayed.map((one) => home.get(idOf(one))).find((one) => one !== undefined)
    if (head === undefined || isApart(unit, head)) continue
    heads[head]!.members.push(placed(unit, 1, 'passes on what another said'))
    home.set(idOf(unit), head)
  }
  for (const [at, unit] of units.entries()) {
    if (home.has(idOf(unit)) || !pointing.has(unit.statement.act)) continue
    const before = antecedent(units, at, home)
    if (before === undefined) continue
    const head = home.get(idOf(before))!
    if (isApart(unit, head)) continue
    heads[head]!.members.push(placed(unit, 0.5, 'points back at the statement before it'))
    home.set(idOf(unit), head)
  }
}

const byPerson = 'a person says that it is the same'

/** "raised its concerns as well", "denied it", "declined to comment"; "asked about it" adds nothing. */
const pointing = new Set(['alerts', 'confirms', 'acknowledges', 'denies', 'declines', 'retracts'])

function antecedent(units: readonly Unit[], at: number, home: ReadonlyMap<string, number>): Unit | undefined {
  const unit = units[at]!
  const named = unit.pointsBack ? [] : [...unit.features.keys()].filter((feature) => feature.startsWith('w:'))
  if (!unit.pointsBack && (named.length === 0 || named.length > 2)) return undefined
  // "…, an allegation rejected by the inquiry": what was alleged stands beside it, or nowhere.
  const isNew = unit.pointsBack && opensIndefinite(unit)
  let fallback: Unit | undefined
  for (let back = at - 1; back >= 0 && back >= at - 40; back--) {
    const other = units[back]!
    if (other.at !== unit.at || (unit.pointsBack && unit.sentence - other.sentence > (isNew ? 0 : 5))) break
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

function opensIndefinite({ statement: { content }, reading: { document } }: Unit): boolean {
  const [first] = content
  return first !== undefined && /^["“‘]?an? /i.test(document.text.slice(first.start, first.start + 4))
}

/** Of two clauses of one statement that say the same, the one that fits better: a statement stands in a claim once. */
function onceEach(members: readonly Member[]): Member[] {
  const best = new Map<string, Member>()
  for (const member of members) {
    const key = statementKey(member.unit.at, member.unit.statement.id)
    const known = best.get(key)
    if (known === undefined || member.score > known.score) best.set(key, member)
  }
  return members.filter((member) => best.get(statementKey(member.unit.at, member.unit.statement.id)) === member)
}

/** The units of each statement: more than one where it asserts more than one thing. */
function partsOf(units: readonly Unit[]): Map<string, Unit[]> {
  const parts = new Map<string, Unit[]>()
  for (const unit of units) {
    const key = statementKey(unit.at, unit.statement.id)
    const known = parts.get(key)
    if (known === undefined) parts.set(key, [unit])
    else known.push(unit)
  }
  return parts
}

const statementKey = (at: number, statement: string): string => `${at}\u0000${statement}`
export const idOf = (unit: Unit): string => `${unit.at}\u0000${nameOf(unit)}`
const inText = (a: Unit, b: Unit): number =>
  a.at - b.at ||
  a.start - b.start ||
  (a.statement.id === b.statement.id ? a.part - b.part : a.statement.id < b.statement.id ? -1 : 1)
const round = (score: number): number => Math.round(score * 100) / 100
