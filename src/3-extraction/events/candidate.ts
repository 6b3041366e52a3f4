import type { EventWord } from '#lexicon/event-words.ts'
import type { Phrase, VerbGroup } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'
import type { Parts } from './parts.ts'

/** An event before its circumstances are known. */
export interface Candidate extends Span, Parts {
  readonly word: EventWord
  readonly phrase: Phrase
  /** The verb that tells tense and negation: the event's own, or the one that its noun hangs on. */
  readonly verb?: VerbGroup
}
