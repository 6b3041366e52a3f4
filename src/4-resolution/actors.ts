import { isCommonWord } from '#lexicon/common-words.ts'
import { stateWord } from '#lexicon/states.ts'
import {
  type Actor,
  type ActorId,
  type ActorIndex,
  actorsIn,
  indexActors,
  mentionsNear,
  type Role,
} from '#types/actor.ts'
import type { Reading } from '#types/reading.ts'
import type { CaseActor } from '#types/situation.ts'
import { nothingJudged, type Pairs } from './judgements/pairs.ts'
import { type Draft, matchActors, mergeInto, settled } from './match-actors.ts'
import { isInstitution } from './offices.ts'
import { isOnlyOne } from './only-body.ts'
import { bodyName, plainName } from './plain-names.ts'
import { currentRoles, heldNow } from './roles.ts'

/** The actors of a case, with the way from an actor of one document to them. */
export interface Cast {
  readonly actors: readonly CaseActor[]
  caseActor(document: string, actor: ActorId): CaseActor | undefined
  byId(id: string): CaseActor | undefined
  /** The actor that it belongs to or speaks for: the Pentagon of "a Pentagon spokesperson". */
  partyOf(id: string): CaseActor | undefined
  /** The actor with this name, if the case has one. */
  named(name: string): CaseActor | undefined
  /** Every role that any document gives it, as written: "the former Dutch prime minister". */
  rolesOf(id: string): string
}

/**
 * The same actor across documents. One full name is one person ("Ilse Marrowby" on Monday and on Friday); a family name is one only beside
 * an agreeing role or the same organization; an alias alone leaves it undecided. Unnamed people are never joined: nobody knows that
 * two texts mean the same "Western diplomat".
 */
export function castOf(readings: readonly Reading[], decided: Pairs = nothingJudged): Cast {
  const drafts: Draft[] = []
  const homes = new Map<string, Draft>()
  /** Told apart by a person from somebody who is among the members of a draft. */
  const others = new Map<string, string[]>()
  for (const [one, other] of decided.distinct) {
    const [a, b] = [homeKey(one.document, one.finding), homeKey(other.document, other.finding)]
    others.set(a, [...(others.get(a) ?? []), b])
    others.set(b, [...(others.get(b) ?? []), a])
  }
  const apart = (draft: Draft, document: string, actor: ActorId): boolean =>
    (others.get(homeKey(document, actor)) ?? []).some((other) => homes.get(other) === draft)
  const byKey = new Map<string, Draft>()
  for (const { document, findings } of readings) {
    const own = new Map(findings.actors.map((actor) => [actor.id, actor]))
    for (const actor of findings.actors) {
      const key = keyOf(actor, own)
      const before = key === undefined ? undefined : byKey.get(key)
      const known = before && apart(before, document.id, actor.id) ? undefined : before
      const draft = known ?? {
        id: '',
        first: actor,
        members: [],
        because: [],
        undecided: new Set(),
        distinct: new Set(),
        merged: undefined,
      }
      if (known) known.because.push(reasonOf(actor, own))
      else {
        drafts.push(draft)
        if (key !== undefined && before === undefined) byKey.set(key, draft)
      }
      draft.members.push({ document: document.id, actor })
      homes.set(homeKey(document.id, actor.id), draft)
    }
  }
  const together = (pairs: Pairs['same']) =>
    pairs.flatMap(([one, other]) => {
      const [a, b] = [one, other].map(({ document, finding }) => homes.get(homeKey(document, finding)))
      return a && b ? [[a, b] as const] : []
    })
  for (const [one, other] of together(decided.distinct)) {
    one.distinct.add(other)
    other.distinct.add(one)
  }
  for (const [one, other] of together(decided.same)) mergeInto(settled(one), settled(other), 'a person says so')
  matchActors(drafts, new Map(readings.map(({ document }) => [document.id, document.text])))
  const kept = drafts.filter((draft) => draft.merged === undefined)
  for (const [at, draft] of kept.entries()) draft.id = `A${at + 1}`
  const actors = kept.map(finished)
  const ids = new Map(actors.map((actor) => [actor.id, actor]))
  const draftById = new Map(kept.map((draft) => [draft.id, draft]))
  const caseActor = (document: string, actor: ActorId): CaseActor | undefined => {
    const draft = homes.get(homeKey(document, actor))
    return draft && ids.get(settled(draft).id)
  }
  const indexes = new Map<string, ActorIndex>()
  const findings = new Map(readings.map((reading) => [reading.document.id, reading.findings]))
  /** "the NATO Secretary General", "South Korean Defense Minister": the office names the party. */
  const inRole = (document: string, actor: Actor): ActorId | undefined => {
    const roles = currentRoles(actor)
    if (!actor.named || actor.kind !== 'person' || roles.length === 0) return undefined
    const index = indexes.get(document) ?? indexActors(findings.get(document)?.actors ?? [])
    indexes.set(document, index)
    for (const role of roles) {
      for (const id of actorsIn(index, role)) {
        // "Zoo Director": which zoo the word does not say, unless the text is of one.
        if (!namesIn(index, role, id) && !isOnlyOne(findings.get(document)?.actors ?? [], id)) continue
        const party = id === actor.id ? undefined : caseActor(document, id)
        if (party?.named !== true) continue
        if (party.kind === 'state' || party.kind === 'organization') return id
        if (party.kind === 'group' && /\bspokes/i.test(role.text)) return id
        // "a spokesman for President Buhari": whoever that one speaks for.
        if (party.kind === 'person' && /\bspokes/i.test(role.text)) return id
      }
    }
    return undefined
  }
  const namesIn = (index: ActorIndex, role: Role, id: ActorId): boolean =>
    mentionsNear(index, role).some(
      ({ actor, start, end }) =>
        actor === id && !isCommonWord(role.text.slice(start - role.start, end - role.start).toLowerCase()),
    )
  const byName = new Map(
    actors.flatMap((actor) => (actor.named ? [[bodyName(plainName(actor.name)), actor] as const] : [])),
  )
  const named = (name: string): CaseActor | undefined => byName.get(bodyName(plainName(name)))
  /** "Nigerian President": a demonym names the state too. */
  const ofState = (actor: Actor): CaseActor | undefined => {
    if (!actor.named || actor.kind !== 'person') return undefined
    for (const { text } of currentRoles(actor)) {
      const state = stateIn(text)
      const party = state === undefined ? undefined : named(state)
      if (party?.kind === 'state') return party
    }
    return undefined
  }
  return {
    actors,
    caseActor,
    byId: (id) => ids.get(id),
    partyOf: remembered((id) => {
      const told = new Map<CaseActor, number>()
      for (const { document, actor } of draftById.get(id)?.members ?? []) {
        const whole = actor.of ?? inRole(document, actor)
        const party = whole === undefined ? undefined : caseActor(document, whole)
        if (party && party.id !== id) told.set(party, (told.get(party) ?? 0) + 1)
      }
      // As most texts have it; of equals the first: one text may have read "a spokesman" wrongly.
      const [most] = [...told].sort((a, b) => b[1] - a[1])
      if (most) return most[0]
      for (const { actor } of draftById.get(id)?.members ?? []) {
        const party = ofState(actor)
        if (party && party.id !== id) return party
      }
      return undefined
    }),
    named,
    rolesOf: remembered((id) =>
      [...new Set(heldNow((draftById.get(id)?.members ?? []).map(({ actor }) => actor)))].join('; '),
    ),
  }
}

/** The state that a role begins with: "Nigerian information minister", "US first lady", "North Korean leader". */
function stateIn(role: string): string | undefined {
  const first = role
    .slice(0, 80)
    .toLowerCase()
    .replace(/^(?:the|a|an)\s+/, '')
    .split(/\s+/)
    .map((word) => word.replace(/[’']s$/, ''))
  for (const length of [2, 1]) {
    const found = stateWord(first.slice(0, length).join(' '))
    if (found !== undefined) return found.state.name
  }
  return undefined
}

/** Asked once for each statement of an actor, worked out once. */
function remembered<T>(work: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>()
  return (id) => {
    if (!known.has(id)) known.set(id, work(id))
    return known.get(id) as T
  }
}

function finished(draft: Draft): CaseActor {
  const name = fullestName(draft)
  return {
    id: draft.id,
    name,
    kind: draft.members.find(({ actor }) => actor.kind !== 'unknown')?.actor.kind ?? 'unknown',
    named: draft.first.named,
    members: draft.members.map(({ document, actor }) => ({ document, actor: actor.id })),
    because: draft.because,
    undecided: [...new Set([...draft.undecided].map((other) => settled(other).id))]
      .filter((id) => id !== draft.id)
      .sort(byNumber),
  }
}

/** What makes two actors one without further proof; `undefined`: nothing does. */
function keyOf(actor: Actor, own: ReadonlyMap<ActorId, Actor>): string | undefined {
  const name = plainName(actor.name)
  if (name === '') return undefined
  if (actor.named) {
    if (actor.kind !== 'person') return `name ${bodyName(name)}`
    const words = name.split(' ')
    return words.length > 1 ? `person ${words[0]} ${words.at(-1)}` : undefined
  }
  const owner = actor.of === undefined ? undefined : own.get(actor.of)
  if (!owner?.named || actor.kind === 'person' || !isInstitution(actor.name)) return undefined
  return `body ${plainName(owner.name)} ${institutionOf(actor.name, owner.name)}`
}

function reasonOf(actor: Actor, own: ReadonlyMap<ActorId, Actor>): string {
  const owner = actor.of === undefined ? undefined : own.get(actor.of)
  if (!actor.named && owner) return `the same institution of ${owner.name}: ${actor.name}`
  return actor.kind === 'person' ? `the same full name: ${actor.name}` : `the same name: ${actor.name}`
}

/** The fullest name that a document gives, the first of equals; "Crooked Ann Marr" is what one of many calls her, so a third of them have to. */
function fullestName({ first, members }: Draft): string {
  const names = members.map(({ actor }) => actor.name)
  const full = names.filter((name) => wordCount(name) > 1)
  const times = new Map<string, number>()
  for (const name of full) times.set(name, (times.get(name) ?? 0) + 1)
  const often = full.filter((name) => 3 * times.get(name)! >= full.length)
  const [start = first.name, ...rest] = first.kind === 'person' && often.length > 0 ? often : [first.name, ...names]
  return rest.reduce((best, next) => (wordCount(next) > wordCount(best) ? next : best), start)
}

/** "South Korea's defence ministry" without South Korea: "defence ministry". */
function institutionOf(name: string, owner: string): string {
  const skip = new Set([...plainName(owner).split(' '), 'its', 'their', 'the'])
  const words = plainName(name).split(' ')
  return words
    .filter((word) => !skip.has(word) && !/(?:an|ian|ish|ese)$/.test(word))
    .join(' ')
    .replaceAll('defense', 'defence')
}

const homeKey = (document: string, actor: ActorId): string => `${document}\u0000${actor}`
const wordCount = (name: string): number => name.split(' ').length
const byNumber = (a: string, b: string): number => Number(a.slice(1)) - Number(b.slice(1))
