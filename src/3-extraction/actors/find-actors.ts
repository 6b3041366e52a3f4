/**
 * Analysis → actors: one for everybody who acts or speaks, named or not, with roles and all places where they are meant.
 * "Mark Rutte, the former Dutch prime minister who took over as NATO Secretary General last month" is one person with two roles;
 * "Moscow", "the Kremlin" and "Russia" are one state; "a Pentagon spokesperson" is nobody's name, and of the Pentagon.
 */
import type { State } from '#lexicon/states.ts'
import type { Actor, ActorId, Role } from '#types/actor.ts'
import type { Analysis } from '#types/analysis.ts'
import { tokenFrom } from '#types/analysis.ts'
import { bySpan, type Span, textOf } from '#types/span.ts'
import type { Time } from '#types/time.ts'
import { acts, isWhere } from './acting.ts'
import { type Owner, ownerOf } from './belonging.ts'
import { type Entity, entitiesOf } from './entities.ts'
import { roleBefore } from './role-before.ts'
import { roleBeside, roleTaken } from './role-beside.ts'
import { sourceAmong } from './sources.ts'

interface Draft {
  readonly entity: Entity | undefined
  readonly state?: State
  readonly mentions: readonly Span[]
  readonly owner: Owner | undefined
}

export function findActors(
  analysis: Analysis,
  { times }: { readonly times: readonly Time[] } = { times: [] },
): readonly Actor[] {
  const isSource = sourceAmong(analysis)
  const entities = entitiesOf(analysis).filter((entity) => acts(analysis, entity) || isSource(entity))
  const starts = entityStarts(entities)
  const drafts: Draft[] = entities.map((entity) => ({
    entity,
    mentions: spansOf(analysis, entity),
    owner: ownerOf(analysis, entity, (offset) => starts.get(offset)),
  }))
  drafts.sort((a, b) => bySpan(a.mentions[0]!, b.mentions[0]!))
  const ids = new Map<Draft, ActorId>(drafts.map((draft, index) => [draft, `a${index + 1}`]))
  const byEntity = new Map(drafts.map((draft) => [draft.entity?.number, ids.get(draft)!]))
  const byState = new Map(drafts.map((draft) => [stateName(analysis, draft), ids.get(draft)!]))
  const isNamed = nameTokens(analysis)
  return drafts.map((draft) => {
    const { entity, mentions, owner } = draft
    const of =
      owner?.entity !== undefined
        ? byEntity.get(owner.entity)
        : owner?.state !== undefined
          ? byState.get(owner.state.name)
          : undefined
    const actor: Actor = {
      id: ids.get(draft)!,
      name: nameOf(analysis, draft),
      kind: entity?.kind ?? 'state',
      named: entity === undefined || entity.names.length > 0,
      roles: entity === undefined ? [] : rolesOf(analysis, entity, times, isNamed),
      mentions,
    }
    if (of === undefined && owner?.state !== undefined && entity?.kind !== 'state')
      return { ...actor, ofState: owner.state.name }
    return of === undefined || of === actor.id ? actor : { ...actor, of }
  })
}

function spansOf(analysis: Analysis, { kind, mentions }: Entity): Span[] {
  return mentions
    .filter((mention) => kind !== 'state' || !isWhere(analysis, mention))
    .map(({ start, end }) => ({ start, end }))
}

/** Names and pronouns by where they start: what an owner inside a description is found by. */
function entityStarts(entities: readonly Entity[]): ReadonlyMap<number, number> {
  const starts = new Map<number, number>()
  for (const { number, mentions, names } of entities) {
    for (const { start } of names) starts.set(start, number)
    for (const { start, form } of mentions) if (form !== 'description') starts.set(start, number)
  }
  return starts
}

function stateName({ document }: Analysis, { entity, state }: Draft): string | undefined {
  if (state !== undefined) return state.name
  const name = entity?.kind === 'state' ? entity.names[0] : undefined
  return name === undefined ? undefined : (name.canonical ?? textOf(document, name))
}

/** The table's name, the longest of the text, or the first description without its article. */
function nameOf({ document }: Analysis, { entity, state }: Draft): string {
  if (state !== undefined || entity === undefined) return state?.name ?? ''
  let longest = ''
  for (const name of entity.names) {
    // A state goes by the table's name, everybody else by the fullest that the table or the text has.
    if (entity.kind === 'state' && name.canonical !== undefined) return name.canonical
    const words = textOf(document, name).replace(/\s+/g, ' ')
    for (const one of [words, name.canonical ?? '']) if (one.length > longest.length) longest = one
  }
  if (longest !== '') return longest
  const described = entity.mentions.find(({ form }) => form === 'description') ?? entity.mentions[0]!
  return textOf(document, described)
    .replace(/\s+/g, ' ')
    .replace(/^(?:an?|the)\s+/i, '')
}

/** By token: 1 + index of the name that holds it. */
function nameTokens(analysis: Analysis): Int32Array {
  const { tokens, names } = analysis
  const holder = new Int32Array(tokens.length)
  names.forEach((name, index) => {
    for (let at = tokenFrom(analysis, name.start); at < tokens.length && tokens[at]!.start < name.end; at++)
      holder[at] = index + 1
  })
  return holder
}

function rolesOf(
  analysis: Analysis,
  { kind, names, mentions }: Entity,
  times: readonly Time[],
  holder: Int32Array,
): Role[] {
  if (kind !== 'person' || names.length === 0) return []
  const found: Role[] = []
  const isPerson = (token: number) => holder[token] !== 0 && analysis.names[holder[token]! - 1]!.kind === 'person'
  for (const mention of mentions) {
    const roles = [
      mention.form === 'name' ? roleBefore(analysis, mention, isPerson) : undefined,
      mention.form === 'description' ? roleBeside(analysis, mention) : undefined,
      mention.form === 'description' ? undefined : roleTaken(analysis, mention, times),
    ]
    for (const role of roles) if (role !== undefined && !isKnown(found, role)) found.push(role)
  }
  return found.sort(bySpan)
}

/** The same words again tell nothing new; neither does the bare head of another ("minister" of "defense minister"). */
function isKnown(found: readonly Role[], role: Role): boolean {
  const words = role.text.toLowerCase()
  return found.some((other) => {
    const known = other.text.toLowerCase()
    return other.former === role.former && (known === words || (!words.includes(' ') && known.endsWith(words)))
  })
}
