import type { Claim, Origin } from '#types/situation.ts'
import { chainOf, type DatedStep, shownSteps } from './chain.ts'
import type { Cluster, Member } from './clusters.ts'
import { bearsOut, isMeant, voicesOf } from './firmness.ts'
import { compare } from './order.ts'
import { originOf, originsOf, type Tracing, traceAll } from './origins.ts'
import { stableId } from './stable-id.ts'
import { type Position, standingOf } from './status.ts'
import { type Title, titleOf } from './titles.ts'
import { refOf, type Unit } from './units.ts'
import { claimWeights } from './weights.ts'
import { type Word, within } from './words.ts'

/**
 * The claims of a case, the heaviest first: statements of many documents that say one thing, traced to their origins, with the chain of
 * who alerted, raised, confirmed, acknowledged or denied it, and the status that follows.
 */
export function claimsOf(clusters: readonly Cluster[], tracing: Tracing, words: readonly (readonly Word[])[]): Claim[] {
  const drafts = clusters.map((cluster) => claimOf(cluster, tracing, words))
  drafts.sort((a, b) => b.weight - a.weight || compare(a.first.document, b.first.document) || a.start - b.start)
  const taken = new Set<string>()
  return drafts.map(({ start: _, ...claim }) => ({ ...claim, id: stableId('C', claim.text, taken) }))
}

function claimOf(cluster: Cluster, tracing: Tracing, words: readonly (readonly Word[])[]): Claim & { start: number } {
  const { head, members } = cluster
  const sign = head.statement.polarity === 'positive' ? 1 : -1
  const steps = chainOf(members, sign).map((step) => doubted(step, head, sign))
  const standing = members.filter(({ unit }) => stanceOf(unit, sign) === 1)
  // Whoever denies it is not where it comes from, except where nobody else speaks.
  const traced = traceAll(members, tracing)
  const stands = standing.length > 0 && standing.length < members.length
  const origins = stands
    ? originsOf(standing, traceAll(standing, tracing), tracing)
    : originsOf(members, traced, tracing)
  const concerned = concernedBy(head, tracing)
  const voices = voicesOf(heardOf(members, traced, sign, tracing))
  const positions = steps
    .flatMap((step) => positionsOf(step, { head, members, traced, sign, concerned }, tracing, words))
    .map((position) => ({ ...position, voice: voices.get(position.origin) ?? position.origin }))
  const spoken = new Set(positions.map(({ origin }) => origin))
  const unheard = [...concerned].filter(([id]) => !spoken.has(id)).map(([, name]) => name)
  const answers = steps.flatMap(({ step, member }) => {
    const kind = answerKind(step.kind, member.unit)
    const doubtful = step.doubtful ? { doubtful: step.doubtful } : {}
    return kind === undefined ? [] : [{ kind, ref: step.ref, ...doubtful }]
  })
  const first = steps.find(
    ({ step }) => step.kind !== 'denied' && step.kind !== 'no comment' && step.kind !== 'retracted',
  )
  const firstUnit = first?.member.unit ?? members[0]!.unit
  const title = titleOf(head, members)
  return {
    id: '',
    text: title.text,
    ...standingOf(positions, unheard),
    first: refOf(firstUnit),
    statements: members.map(({ unit, score, because }) => ({
      ...refOf(unit),
      content: unit.statement.content,
      speakers: unit.speakers,
      score,
      because,
    })),
    origins,
    chain: shownSteps(steps).map(({ step }) => step),
    answers,
    conflicts: [],
    weight: weightOf({ head, title, members, traced, origins, steps }),
    start: head.start,
  }
}

/** A denial with little in common with what it stands beside may be of something else. */
function doubted(one: DatedStep, head: Unit, sign: 1 | -1): DatedStep {
  const { step, member } = one
  const isMeantSo = step.kind !== 'denied' || isMeant(member, stanceOf(member.unit, sign), head)
  return isMeantSo ? one : { ...one, step: { ...step, doubtful: true } }
}

/** A claim, as far as it has been worked out. */
interface Drafted {
  readonly head: Unit
  readonly members: readonly Member[]
  readonly traced: ReturnType<typeof traceAll>
  readonly sign: 1 | -1
  /** The parties that it is about, by origin. */
  readonly concerned: ReadonlyMap<string, string>
}

function positionsOf(
  { step, member }: DatedStep,
  { head, members, traced, sign, concerned }: Drafted,
  tracing: Tracing,
  words: readonly (readonly Word[])[],
): Omit<Position, 'voice'>[] {
  const { unit } = member
  const positions = traced(unit).map(
    (origin): Omit<Position, 'voice'> => ({
      origin: origin.id,
      name: origin.name,
      stance: stanceOf(unit, sign),
      act: actOf(unit),
      // "Both companies confirmed": one utterance of two.
      concerned: origin.id.split(' + ').some((id) => concerned.has(id)),
      authority: unit.speakers.some((id) => ['state', 'organization'].includes(tracing.cast.byId(id)?.kind ?? '')),
      inquired: inquired(unit, words),
      ownVoice: origin.id.startsWith('outlet '),
      meant: isMeant(member, stanceOf(unit, sign), head),
      firm: stanceOf(unit, sign) === 1 && bearsOut(member) && isPlaced(origin.id, tracing),
    }),
  )
  if (step.kind !== 'retracted') return positions
  // A paper that takes back its report takes back what it had from its source: nobody else stands behind that.
  const house = tracing.houses[unit.at]!.key
  const withdrawn = members
    .filter(
      (other) =>
        stanceOf(other.unit, sign) === 1 && tracing.houses[other.unit.at]!.key === house && other.unit.at <= unit.at,
    )
    .flatMap((other) => traced(other.unit))
  const outlets = positions.some(({ origin }) => origin === `outlet ${house}`) ? withdrawn : []
  return [...positions, ...outlets.map((origin) => ({ ...positions[0]!, origin: origin.id }))]
}

/** The origins of a claim, with the statements by which they assert it beyond doubt. */
function heardOf(
  members: readonly Member[],
  traced: ReturnType<typeof traceAll>,
  sign: 1 | -1,
  tracing: Tracing,
): { id: string; name: string; speakers: string[]; units: Unit[] }[] {
  const heard = new Map<string, { id: string; name: string; speakers: string[]; units: Unit[] }>()
  for (const member of members) {
    const asserts = stanceOf(member.unit, sign) === 1 && bearsOut(member)
    const origins = traced(member.unit)
    for (const { id, name } of origins) {
      const known = heard.get(id) ?? { id, name, speakers: [], units: [] }
      if (asserts && isPlaced(id, tracing)) known.units.push(member.unit)
      if (origins.length === 1) known.speakers.push(...peopleOf(member.unit, tracing))
      heard.set(id, known)
    }
  }
  return [...heard.values()]
}

/** The names of the persons who say it. */
function peopleOf({ speakers }: Unit, { cast }: Tracing): string[] {
  return speakers.flatMap((id) => {
    const actor = cast.byId(id)
    return actor?.named === true && actor.kind === 'person' ? [actor.name] : []
  })
}

/** Somebody named whose place is known: a person without any role may speak for whoever spoke before. */
function isPlaced(origin: string, { cast }: Tracing): boolean {
  if (!origin.startsWith('party ')) return !origin.startsWith('un')
  const id = origin.slice('party '.length)
  return cast.byId(id)?.kind !== 'person' || cast.rolesOf(id) !== '' || cast.partyOf(id) !== undefined
}

/** Relative to the claim: whoever says "there are no talks" denies "there are talks". */
function stanceOf(unit: Unit, sign: 1 | -1): Position['stance'] {
  if (unit.sign === 0) return 0
  if (unit.pointsBack) return unit.statement.act === 'denies' || unit.statement.act === 'retracts' ? -1 : 1
  return (unit.sign * sign) as 1 | -1
}

function actOf({ statement }: Unit): Position['act'] {
  const { act } = statement
  return act === 'confirms' || act === 'acknowledges' || act === 'retracts' || act === 'asserts' ? act : 'other'
}

/** "after a thorough analysis of intelligence reports": whoever says so has looked for himself. */
function inquired(unit: Unit, words: readonly (readonly Word[])[]): boolean {
  const sentence = unit.reading.sentences[unit.sentence]
  return sentence !== undefined && within(words[unit.at]!, sentence).some(({ lower }) => inquiries.has(lower))
}

const inquiries = new Set(
  'analysis investigation investigations investigators inquiry review examination audit probe inspection verified briefing assessment evidence found'.split(
    ' ',
  ),
)

/** The parties that a claim is about, by origin: those whose answer would count. */
function concernedBy(head: Unit, tracing: Tracing): Map<string, string> {
  const house = tracing.houses[head.at]!
  const concerned = new Map<string, string>()
  for (const id of head.about) {
    const actor = tracing.cast.byId(id)
    if (!actor) continue
    const origin = originOf(actor, house, tracing)
    if (!origin.id.startsWith('unnamed')) concerned.set(origin.id, origin.name)
  }
  return concerned
}

function answerKind(kind: DatedStep['step']['kind'], unit: Unit): 'denial' | 'confirmation' | 'no comment' | undefined {
  if (kind === 'denied') return 'denial'
  if (kind === 'no comment') return 'no comment'
  return kind === 'confirmed' || (kind === 'acknowledged' && unit.sign !== 0) ? 'confirmation' : undefined
}

/** How likely each origin speaks to what the head says: as likely as the likeliest of its statements. */
function surenessOf(members: readonly Member[], traced: ReturnType<typeof traceAll>): Map<string, number> {
  const sure = new Map<string, number>()
  for (const { unit, likely } of members)
    for (const { id } of traced(unit)) sure.set(id, Math.max(sure.get(id) ?? 0, likely))
  return sure
}

interface Weighed extends Pick<Drafted, 'head' | 'members' | 'traced'> {
  readonly title: Title
  readonly origins: readonly Origin[]
  readonly steps: readonly DatedStep[]
}

/** What is doubtful of the same thing weighs as much as it is likely, and a doubtful answer nothing. */
function weightOf({ head, title, members, traced, origins, steps }: Weighed): number {
  const own = members.filter(({ unit }) => unit.relays === undefined)
  const meant = steps.filter(({ step }) => !step.doubtful)
  const kinds = new Set(meant.filter(({ member }) => member.unit.relays === undefined).map(({ step }) => step.kind))
  kinds.delete('no comment')
  const answers = meant.filter(({ step, member }) =>
    /^(?:denial|confirmation)$/.test(answerKind(step.kind, member.unit) ?? ''),
  ).length
  const leads = new Set(own.flatMap(({ unit }) => (unit.sentence < leading ? [unit.at] : [])))
  const narrated = members.every(({ unit }) => unit.statement.mode === 'narrated')
  const sure = surenessOf(members, traced)
  const sum = (some: readonly Origin[]): number => some.reduce((all, { id }) => all + (sure.get(id) ?? 1), 0)
  // Outlets that repeat a thing in their own voice weigh as one more party at most.
  const outlets = origins.filter(({ id }) => id.startsWith('outlet '))
  const voices = sum(origins.filter((origin) => !outlets.includes(origin))) + Math.min(1, sum(outlets))
  const weight =
    claimWeights.origin * Math.log2(1 + voices) +
    claimWeights.statement * Math.log2(1 + own.reduce((all, { likely }) => all + likely, 0)) +
    claimWeights.lead * Math.log2(1 + leads.size) +
    claimWeights.step * Math.max(0, kinds.size - 1) +
    claimWeights.answer * Math.log2(1 + answers) +
    (steps.some(({ step }) => step.kind === 'no comment') ? claimWeights.noComment : 0) +
    (members.some(({ unit }) => unit.figures.length > 0) ? claimWeights.figure : 0) +
    (members.some(({ unit }) => unit.happening.length > 0) ? claimWeights.event : 0) +
    (narrated ? claimWeights.narratedOnly : 0) +
    (members.every(({ unit }) => unit.statement.mode === 'direct') ? claimWeights.directOnly : 0) +
    (head.shape === 'phrase' && head.statement.act === 'asserts' ? claimWeights.phrase : 0) +
    (members.every(({ unit }) => unit.spokenByNobody || unit.speakers.length === 0) && !narrated
      ? claimWeights.nobody
      : 0) +
    (head.about.size === 0 ? claimWeights.aboutNobody : 0) +
    (head.fragment ? claimWeights.fragment : 0) +
    (title.alone ? 0 : claimWeights.leaning)
  return Math.round(weight * 100) / 100
}

/** How many sentences open a text, its title among them. */
const leading = 3
