import type { Actor } from '#types/actor.ts'
import { bodyName, plainName } from './plain-names.ts'

/** An actor of the case while it is being put together. */
export interface Draft {
  id: string
  readonly first: Actor
  readonly members: { document: string; actor: Actor }[]
  readonly because: string[]
  readonly undecided: Set<Draft>
  /** Somebody else, as a person says. */
  readonly distinct: Set<Draft>
  merged: Draft | undefined
}

export function settled(draft: Draft): Draft {
  let here = draft
  while (here.merged) here = here.merged
  return here
}

/**
 * Brings those together who bear names that only one can bear, and marks those who may be one.
 *
 * @param texts of the documents, by id
 */
export function matchActors(drafts: readonly Draft[], texts: ReadonlyMap<string, string>): void {
  matchSameNames(drafts)
  matchLongerNames(drafts)
  matchFamilyNames(drafts)
  matchInitials(drafts, texts)
  matchShortNames(drafts)
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

/** "the Coastal Competition Authority (CCA)" in one text, "the CCA" in another: one of them says what the letters stand for. */
function matchInitials(drafts: readonly Draft[], texts: ReadonlyMap<string, string>): void {
  const spelled = new Map<string, Draft[]>()
  const bodies = drafts.filter(({ first, merged }) => merged === undefined && first.named && first.kind !== 'person')
  for (const draft of bodies) {
    const own = draft.members.flatMap(({ document, actor }) =>
      actor.mentions.map(({ start, end }) => texts.get(document)?.slice(start, Math.min(end, start + 12)) ?? ''),
    )
    const initials = initialsOf(draft.first.name)
    if (initials.length > 1 && own.includes(initials)) file(spelled, initials, draft)
  }
  for (const draft of bodies) {
    const [only, another] = spelled.get(draft.first.name.replace(/^the /i, '')) ?? []
    if (only && !another && only.merged === undefined)
      mergeInto(only, draft, `“${draft.first.name}” stands for ${only.first.name}`)
  }
}

const initialsOf = (name: string): string => (name.match(/(?<=^|[\s-])\p{Lu}/gu) ?? []).join('')

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

/** At most eight under one name: beyond that a name tells nobody apart. */
function file(index: Map<string, Draft[]>, key: string, draft: Draft): void {
  const drafts = index.get(key)
  if (drafts === undefined) index.set(key, [draft])
  else if (drafts.length < 8) drafts.push(draft)
}

/** Nobody is merged with whom a person told apart. */
export function mergeInto(home: Draft, draft: Draft, because: string): void {
  if (home === draft || home.distinct.has(draft)) return
  draft.merged = home
  home.members.push(...draft.members)
  home.because.push(because)
}

function markUndecided(one: Draft, other: Draft): void {
  const [a, b] = [settled(one), settled(other)]
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
