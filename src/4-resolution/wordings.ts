import type { Link } from './links.ts'
import type { Profile } from './profiles.ts'
import { wordingOf } from './wording.ts'

/**
 * Statements that are the same in all that is compared: fifty papers with one agency's sentence. They count as one when claims are gathered, so that
 * it does not matter how many copies stand between two statements that say the same in other words.
 */
export interface Wordings {
  /** The number of the statement that stands for all with the same wording. */
  readonly model: (at: number) => number
  /** All statements of a wording, by its model. */
  readonly copies: (model: number) => readonly number[]
  /** Links between wordings: of each pair the strongest. */
  readonly links: readonly Link[]
}

/**
 * The model of a wording is the first of those that are `clear`, else the first. Statements that `stand alone`, since something is to be kept apart
 * from them, are linked with their wording and not counted as one with it.
 */
export function wordingsOf(
  profiles: readonly Profile[],
  links: readonly Link[],
  clear: (at: number) => boolean,
  standsAlone: (at: number) => boolean,
): Wordings {
  const groups = new Map<string, number[]>()
  for (const [at, profile] of profiles.entries()) {
    const key = wordingOf(profile) ?? `nothing ${at}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [at])
    else group.push(at)
  }
  const model: number[] = []
  const copies = new Map<number, number[]>()
  const within: Link[] = []
  for (const group of groups.values()) {
    const alone = group.filter(standsAlone)
    const together = group.filter((at) => !standsAlone(at))
    const own = together.find(clear) ?? together[0]
    if (own !== undefined) copies.set(own, together)
    for (const at of together) model[at] = own!
    for (const [place, at] of alone.entries()) {
      model[at] = at
      copies.set(at, [at])
      const others = [...(own === undefined ? [] : [own]), ...alone.slice(place + 1)]
      for (const other of others) within.push({ a: at, b: other, score: 1 })
    }
  }
  const strongest = new Map<number, Link>()
  for (const { a, b, score } of [...links, ...within]) {
    const [one, other] = [model[a]!, model[b]!]
    if (one === other) continue
    const [low, high] = [Math.min(one, other), Math.max(one, other)]
    const pair = low * profiles.length + high
    strongest.set(pair, { a: low, b: high, score: Math.max(strongest.get(pair)?.score ?? 0, score) })
  }
  return {
    model: (at) => model[at]!,
    copies: (at) => copies.get(at) ?? [],
    links: [...strongest.values()].sort((a, b) => a.a - b.a || a.b - b.b),
  }
}
