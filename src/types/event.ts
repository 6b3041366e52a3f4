import type { ActorId, PlaceId } from './actor.ts'
import type { FigureId } from './figure.ts'
import type { Span } from './span.ts'
import type { Certainty, StatementId } from './statement.ts'
import type { TimeId } from './time.ts'

export type EventId = string

/** Something that happened, is expected or is alleged. The span is the word or words that name it. */
export interface Event extends Span {
  readonly id: EventId
  readonly type: EventType
  /** A future-dated event is expected, never happened. Alleged: only somebody's word for it. */
  readonly realis: 'happened' | 'expected' | 'alleged' | 'negated'
  readonly participants: readonly Participant[]
  /** What is given, signed, launched…: "millions of rounds of ammunition". */
  readonly object: readonly Span[]
  readonly figures: readonly FigureId[]
  readonly time?: TimeId
  readonly place?: PlaceId
  readonly certainty: Certainty
  readonly statement?: StatementId
}

export interface Participant {
  /** PLOVER: who does it, to or for whom, who else takes part. */
  readonly role: 'actor' | 'recipient' | 'other'
  readonly actor: ActorId
}

/** PLOVER's event types (openeventdata/PLOVER manual, 2.x). */
export type EventType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT' // prettier-ignore

/** A condition and its outcome as somebody put them: "If … then a reaction is unlikely". */
export interface Scenario {
  readonly id: string
  readonly condition: readonly Span[]
  readonly outcome: readonly Span[]
  readonly certainty: Certainty
  readonly speakers: readonly ActorId[]
}

/** Something that is to come: "Tuesday's US presidential election". `value` as in TIMEX3. */
export interface Expected extends Span {
  readonly value?: string
  readonly time?: TimeId
  readonly statement?: StatementId
}

/** What is expected has no id of its own: it goes by its place in the list, and a judgement by its words. */
export function nameOfExpected(index: number): string {
  return `x${index + 1}`
}
