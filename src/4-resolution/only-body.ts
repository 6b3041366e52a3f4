import type { Actor, ActorId } from '#types/actor.ts'
import { plainName } from './plain-names.ts'

/** The body that a text names most by its last word: of three zoos the one whose gorilla it tells of. */
export function isOnlyOne(actors: readonly Actor[], id: ActorId): boolean {
  const own = actors.find((actor) => actor.id === id)
  if (own?.named !== true || own.kind === 'person' || !own.name.includes(' ')) return false
  const noun = lastOf(own)
  return actors.every(
    (other) =>
      other === own || !other.named || lastOf(other) !== noun || 2 * other.mentions.length <= own.mentions.length,
  )
}

const lastOf = ({ name }: Actor): string => plainName(name).split(' ').at(-1)!
