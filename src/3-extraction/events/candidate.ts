import type { EventWord } from '#lexicon/event-words.ts'
import type { Phrase } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'
import type { Outlook } from './outlook.ts'
import type { Parts } from './parts.ts'

/** An event before its circumstances are known. */
export interface Candidate extends Span, Parts {
  readonly word: EventWord
  readonly phrase: Phrase
  /** What the words around it say of whether it came about. */
  readonly outlook: Outlook
  /** "may", "could"… of the verb that carries it. */
  readonly modal?: string
  /** Said as known, not as news: "the deployment", "troops sent to the border". */
  readonly known: boolean
  /** Only takes up what was named before ("the test"): no event of its own, but it tells whose the test is. */
  readonly echo?: boolean
}
