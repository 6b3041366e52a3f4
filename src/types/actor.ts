import { bySpan, contains, type Span } from './span.ts'

export type ActorId = string
export type PlaceId = string

/** Who acts or speaks: a person, an organization, a state, a group. One actor has many mentions, and roles with dates. */
export interface Actor {
  readonly id: ActorId
  /** The fullest name of the text, or the canonical one of a table ("Moscow" and "the Kremlin" are "Russia"). */
  readonly name: string
  readonly kind: ActorKind
  /** False for "a Pentagon spokesperson", "US officials": somebody, but the text does not say who. */
  readonly named: boolean
  readonly roles: readonly Role[]
  /** Every place in the text where it is meant: names, descriptions, pronouns. In text order. */
  readonly mentions: readonly Span[]
  /** The actor that it belongs to or speaks for: "a Pentagon spokesperson" → the Pentagon; "Russian army" → Russia. */
  readonly of?: ActorId
  /** The state that it belongs to, by name, where the text tells it by an adjective alone: "Estonian officials" in a text that never names Estonia. */
  readonly ofState?: string
}

export type ActorKind = 'person' | 'organization' | 'state' | 'group' | 'unknown'

/** "the former Dutch prime minister": the span of the words, and when it held, as far as the text says. */
export interface Role extends Span {
  readonly text: string
  /** ISO 8601 at the precision that the text gives; undefined: not said. */
  readonly from?: string
  readonly to?: string
  /** "former", "ex-", "then": held before, no longer. */
  readonly former?: boolean
}

export interface Place {
  readonly id: PlaceId
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** Degrees, WGS 84: of the point, or of a point inside the area; undefined where the place is not known. */
  readonly lat?: number
  readonly lon?: number
  readonly precision: 'point' | 'city' | 'region' | 'country' | 'unknown'
  readonly mentions: readonly Span[]
  /** Other places of that name that were passed over, the largest first: shown, never hidden. */
  readonly others?: readonly string[]
}

/** The mentions of all actors in text order, for look-ups by place. Made once a document, by `indexActors`. */
export interface ActorIndex {
  readonly mentions: readonly ActorMention[]
  /** The largest end among the mentions up to and including each: bounds the look back, since mentions nest. */
  readonly reach: readonly number[]
}

export interface ActorMention extends Span {
  readonly actor: ActorId
}

export function indexActors(actors: readonly Actor[]): ActorIndex {
  const mentions = actors
    .flatMap((actor) => actor.mentions.map(({ start, end }) => ({ start, end, actor: actor.id })))
    .sort(bySpan)
  let furthest = 0
  const reach = mentions.map(({ end }) => {
    furthest = Math.max(furthest, end)
    return furthest
  })
  return { mentions, reach }
}

/**
 * The actor that a span means: the mention with the same words, else the tightest one around it, else the first one within it
 * (of nested ones the longest: "South Korea’s defense minister", not "South Korea"), else one that overlaps it.
 */
export function actorAt(index: ActorIndex, span: Span): ActorId | undefined {
  let around: ActorMention | undefined
  let within: ActorMention | undefined
  let across: ActorMention | undefined
  for (const mention of mentionsNear(index, span)) {
    if (mention.start <= span.start && mention.end >= span.end) {
      if (around === undefined || mention.end - mention.start < around.end - around.start) around = mention
    } else if (contains(span, mention)) within ??= mention
    else across ??= mention
  }
  return (around ?? within ?? across)?.actor
}

/** All actors within a span, in text order, those nested in the mention of another left out: "Lloyd Austin and Kim Yong Hyun" are two. */
export function actorsIn(index: ActorIndex, span: Span): ActorId[] {
  const found: ActorId[] = []
  let end = 0
  for (const mention of mentionsNear(index, span)) {
    if (!contains(span, mention) || mention.end <= end) continue
    end = mention.end
    if (!found.includes(mention.actor)) found.push(mention.actor)
  }
  return found
}

/** The mentions that overlap a span, in text order, the longer of two that start together first. */
export function mentionsNear({ mentions, reach }: ActorIndex, span: Span): ActorMention[] {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (reach[middle]! > span.start) high = middle
    else low = middle + 1
  }
  const near: ActorMention[] = []
  for (let at = low; at < mentions.length && mentions[at]!.start < span.end; at++) {
    if (mentions[at]!.end > span.start) near.push(mentions[at]!)
  }
  return near
}
