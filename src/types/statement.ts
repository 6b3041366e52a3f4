import type { ActorId } from './actor.ts'
import type { Span } from './span.ts'
import type { TimeId } from './time.ts'

export type StatementId = string

/**
 * One attribution (source, cue and content as in the PolNeAR guidelines), or one assertion of the outlet itself
 * (`narrated`: no source, no cue). Source, cue and content do not overlap; content holds its "that" and its quotation marks.
 */
export interface Statement {
  readonly id: StatementId
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly speakers: readonly ActorId[]
  readonly audience: readonly ActorId[]
  readonly mode: Mode
  readonly act: Act
  /** Of the content: "said it was not so" asserts a negative, "denied that it was so" denies a positive. */
  readonly polarity: 'positive' | 'negative'
  /** The source's: certain unless the words say otherwise, unknown where the source does not commit itself. */
  readonly certainty: Certainty
  /** The words that say so: "likely", "may", "appears". */
  readonly hedges: readonly Span[]
  /** What the content asserts, clause by clause, where that is more than one thing. */
  readonly clauses?: readonly Clause[]
  /** When it was said. */
  readonly time?: TimeId
  /** The enclosing statement, through which this one reached us; undefined at the outermost. */
  readonly via?: StatementId
}

/** One thing that a content asserts, with the subject that it shares with another clause: it can be read alone. */
export interface Clause extends Pick<Statement, 'content' | 'polarity' | 'certainty'> {}

export type Mode = 'direct' | 'indirect' | 'mixed' | 'narrated'

export type Act =
  | 'asserts'
  | 'alerts'
  | 'confirms'
  | 'acknowledges'
  | 'denies'
  | 'declines'
  | 'asks'
  | 'urges'
  | 'expects'
  | 'retracts'

/** FactBank's scale, as the source put it. */
export type Certainty = 'certain' | 'probable' | 'possible' | 'improbable' | 'unknown'
