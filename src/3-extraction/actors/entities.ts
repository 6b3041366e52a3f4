/** The mentions of one entity together, with what its names and descriptions say of it: "Moscow … the Kremlin … Russia" is one state. */
import { bodyNouns, groupNouns, personRoles, stateNouns } from '#lexicon/role-nouns.ts'
import type { ActorKind } from '#types/actor.ts'
import type { Analysis, Mention, Name } from '#types/analysis.ts'

export interface Entity {
  readonly number: number
  readonly mentions: readonly Mention[]
  /** The names among its mentions, in text order. */
  readonly names: readonly Name[]
  readonly kind: ActorKind
}

export function entitiesOf(analysis: Analysis): Entity[] {
  const { mentions, tokens } = analysis
  const groups: Mention[][] = []
  for (const mention of mentions) {
    const group = groups[mention.entity]
    if (group === undefined) groups[mention.entity] = [mention]
    else group.push(mention)
  }
  const byHead = namesByEnd(analysis)
  return groups.map((group, number) => {
    const names = group.flatMap((mention) => (mention.form === 'name' ? (byHead.get(mention.end) ?? []) : []))
    const first = group.find(({ form }) => form === 'description')
    const kind = names[0] === undefined ? kindOfNoun(tokens[first?.head ?? -1]?.lower ?? '') : kinds[names[0].kind]
    // "an architect | who": whatever the noun, a person
    const isPerson =
      kind === 'unknown' && group.some(({ form, head }) => form === 'pronoun' && personal.has(tokens[head]!.lower))
    return { number, mentions: group, names, kind: isPerson ? 'person' : (kind ?? 'unknown') }
  })
}

const personal: ReadonlySet<string> = new Set('who whom he she him her himself herself'.split(' '))

function namesByEnd({ names }: Analysis): ReadonlyMap<number, Name[]> {
  const found = new Map<number, Name[]>()
  for (const name of names) found.set(name.end, [name])
  return found
}

const kinds: Partial<Record<Name['kind'], ActorKind>> = {
  person: 'person',
  organization: 'organization',
  state: 'state',
  group: 'group',
}

export function kindOfNoun(lower: string): ActorKind {
  if (personRoles.has(lower)) return 'person'
  if (groupNouns.has(lower)) return 'group'
  if (stateNouns.has(lower)) return 'state'
  if (bodyNouns.has(lower)) return 'organization'
  return lower.endsWith('s') ? 'group' : 'unknown'
}

/** A noun for people, bodies or states, in either number. */
export function isSomebody(lower: string): boolean {
  const one = lower.endsWith('s') ? lower.slice(0, -1) : lower
  return kindOfNoun(one) !== 'unknown' || groupNouns.has(lower)
}
