/** Whose somebody is: "a Pentagon spokesperson" → the Pentagon, "US officials" → the United States, "an official of the ministry" → the ministry. */
import { organizations } from '#lexicon/organizations.ts'
import { type State, stateOf, stateWord } from '#lexicon/states.ts'
import type { Analysis } from '#types/analysis.ts'
import { tokenFrom } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'
import type { Entity } from './entities.ts'

export interface Owner {
  /** The entity that is named inside the description. */
  readonly entity?: number
  /** A state told by its demonym, with the words that tell it. */
  readonly state?: State
  readonly span: Span
}

/** `entityAt` gives the entity whose name or pronoun starts at an offset. */
export function ownerOf(
  analysis: Analysis,
  entity: Entity,
  entityAt: (offset: number) => number | undefined,
): Owner | undefined {
  const { tokens, document } = analysis
  const name = entity.names[0]
  if (entity.kind === 'state') return undefined
  if (name !== undefined) {
    if (entity.kind !== 'organization') return undefined
    const full = name.canonical ?? document.text.slice(name.start, name.end)
    const state = stateOfBody().get(full)
    if (state !== undefined) return { state: stateOf(state)!, span: name }
  }
  for (const mention of entity.mentions) {
    if (mention.form === 'pronoun') continue
    const last = tokenFrom(analysis, mention.end)
    for (let at = tokenFrom(analysis, mention.start); at < last; at++) {
      const token = tokens[at]!
      // "the Singapore-based firm": where it has its seat is nobody that it belongs to.
      if (tokens[at + 1]?.lower === '-' && seats.has(tokens[at + 2]?.lower ?? '')) continue
      const owner = entityAt(token.start)
      if (owner !== undefined && owner !== entity.number && token.start !== name?.start)
        return { entity: owner, span: token }
      if (token.tag !== 'PROPN' && token.tag !== 'ADJ') continue
      const two = at + 1 < last ? stateWord(`${token.lower} ${tokens[at + 1]!.lower}`) : undefined
      const one = two ?? stateWord(token.lower)
      if (one?.as === 'demonym' || (one !== undefined && name !== undefined)) {
        return { state: one.state, span: { start: token.start, end: tokens[two === undefined ? at : at + 1]!.end } }
      }
    }
  }
  return undefined
}

const seats: ReadonlySet<string> = new Set('based born bound owned listed'.split(' '))

let byName: ReadonlyMap<string, string> | undefined

function stateOfBody(): ReadonlyMap<string, string> {
  byName ??= new Map(organizations().flatMap(({ name, state }) => (state === undefined ? [] : [[name, state]])))
  return byName
}
