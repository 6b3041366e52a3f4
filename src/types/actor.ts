import type { Span } from './span.ts'

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
