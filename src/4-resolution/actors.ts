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
  matchSameNames(drafts)
  matchLongerNames(drafts)
  matchFamilyNames(drafts)
  matchShortNames(drafts)
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

/** An actor of the case while it is being put together. */
interface Draft {
  id: string
  readonly first: Actor
  readonly members: { document: string; actor: Actor }[]
  readonly because: string[]
  readonly undecided: Set<Draft>
  /** Somebody else, as a person says. */
  readonly distinct: Set<Draft>
  merged: Draft | undefined
}

function settled(draft: Draft): Draft {
  let here = draft
  while (here.merged) here = here.merged
  return here
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

/** "Kessin Hydro" that one text takes for a person and another for a company: one full name is one party. */
function matchSameNames(drafts: readonly Draft[]): void {
  const bodies = new Map<string, Draft>()
  for (const draft of drafts)
    if (draft.first.named && draft.first.kind !== 'person') bodies.set(bodyName(plainName(draft.first.name)), draft)
  for (const draft of drafts) {
    const name = plainName(draft.first.name)
    const body = bodies.get(bodyName(name))
    if (!draft.first.named || draft.first.kind !== 'person' || !name.includes(' ') || !body) continue
    mergeInto(body, draft, `the same full name: ${draft.first.name}`)
  }
}

/** "Alhaji Lai Mohammed" beside "Lai Mohammed": two names and more in common, one after the other to the end, are one person. */
function matchLongerNames(drafts: readonly Draft[]): void {
  const byEnd = new Map<string, Draft[]>()
  const people = drafts.filter(
    (draft) => draft.merged === undefined && draft.first.named && draft.first.kind === 'person',
  )
  const namesOf = (draft: Draft): string[] => plainName(draft.first.name).split(' ')
  for (const draft of people) {
    const words = namesOf(draft)
    if (words.length > 2) file(byEnd, words.slice(-2).join(' '), draft)
  }
  for (const draft of people) {
    const words = namesOf(draft)
    if (words.length !== 2) continue
    const longer = byEnd.get(words.join(' ')) ?? []
    const [only] = longer
    if (only && longer.length === 1 && only !== draft) {
      mergeInto(only, draft, `the same two names at the end: ${draft.first.name}`)
    } else for (const other of longer) markUndecided(draft, other)
  }
}

/** "Mr. Samus" beside "Mykhailo Samus": one where role or organization agree, undecided where they share the name alone. */
function matchFamilyNames(drafts: readonly Draft[]): void {
  const people = drafts.filter(
    (draft) => draft.merged === undefined && draft.first.named && draft.first.kind === 'person',
  )
  const full = new Map<string, Draft[]>()
  /** "Kim Jong Un … Kim", "Jos Verstappen … Jos": the name in front is a family's in some languages, and goes for the whole in many texts. */
  const inFront = new Map<string, Draft[]>()
  for (const draft of people) {
    const words = plainName(draft.first.name).split(' ')
    if (words.length > 1) {
      file(full, words.at(-1)!, draft)
      file(inFront, words[0]!, draft)
    }
  }
  const alone = new Map<string, Draft>()
  for (const draft of people) {
    const words = plainName(draft.first.name).split(' ')
    if (words.length !== 1 || words[0] === '') continue
    const namesake = alone.get(words[0]!)
    if (namesake) markUndecided(draft, namesake)
    alone.set(words[0]!, draft)
    const candidates = full.get(words[0]!) ?? []
    const agreeing = candidates.filter((other) => other !== draft && rolesAgree(draft, other))
    const [only] = agreeing
    if (only && agreeing.length === 1 && candidates.length === 1) {
      mergeInto(only, draft, `the same family name and an agreeing role: ${draft.first.name}`)
    } else for (const other of candidates) markUndecided(draft, other)
    for (const other of inFront.get(words[0]!) ?? []) markUndecided(draft, other)
  }
}

/** "Brackmoor" beside "Brackmoor Lines": may be the same house, may be its owner. */
function matchShortNames(drafts: readonly Draft[]): void {
  const longer = new Map<string, Draft[]>()
  const bodies = drafts.filter((draft) => draft.first.named && draft.first.kind !== 'person')
  for (const draft of bodies) {
    const name = plainName(draft.first.name)
    const words = name.split(' ')
    if (words.length > 1) file(longer, words[0]!, draft)
    const initials = words.map((word) => word[0]).join('')
    if (initials.length > 2) file(longer, initials, draft)
  }
  for (const draft of bodies) {
    const name = plainName(draft.first.name)
    if (name.includes(' ') || name === '' || draft.first.kind === 'state') continue
    for (const other of longer.get(name) ?? []) if (other.first.kind !== 'state') markUndecided(draft, other)
  }
}

/** The fullest name that a document gives, the first of equals; "Crooked Ann Marr" is what one of many calls her, so a third of them have to. */
function fullestName({ first, members }: Draft): string {
  const names = members.map(({ actor }) => actor.name)
  const full = names.filter((name) => wordCount(name) > 1)
  const often = full.filter((name) => 3 * full.filter((other) => other === name).length >= full.length)
  const [start = first.name, ...rest] = first.kind === 'person' && often.length > 0 ? often : [first.name, ...names]
  return rest.reduce((best, next) => (wordCount(next) > wordCount(best) ? next : best), start)
}

/** At most eight under one name: beyond that a name tells nobody apart. */
function file(index: Map<string, Draft[]>, key: string, draft: Draft): void {
  const drafts = index.get(key)
  if (drafts === undefined) index.set(key, [draft])
  else if (drafts.length < 8) drafts.push(draft)
}

/** Nobody is merged with whom a person told apart. */
function mergeInto(home: Draft, draft: Draft, because: string): void {
  if (home === draft || home.distinct.has(draft)) return
  draft.merged = home
  home.members.push(...draft.members)
  home.because.push(because)
}

function markUndecided(a: Draft, b: Draft): void {
  if (a === b || a.distinct.has(b)) return
  a.undecided.add(b)
  b.undecided.add(a)
}

function rolesAgree(a: Draft, b: Draft): boolean {
  const left = contextOf(a)
  for (const word of contextOf(b)) if (left.has(word)) return true
  return false
}

/** Words of office and employer: "defence", "minister", "analyst". */
function contextOf(draft: Draft): Set<string> {
  const words = new Set<string>()
  for (const { actor } of draft.members) {
    for (const role of actor.roles) {
      for (const word of plainName(role.text).split(' ')) if (word.length > 3 && word !== 'former') words.add(word)
    }
  }
  return words
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
