import type { Document, Refusal } from './document.ts'
import type { Findings } from './findings.ts'
import type { Span } from './span.ts'

/** A document with all that was read out of it. */
export interface Reading {
  readonly document: Document
  readonly sentences: readonly Span[]
  readonly findings: Findings
}

/** What became of one input: read, or refused with its reason. Every input gives one, in input order. */
export type Outcome = ({ readonly reading: Reading } | { readonly refusal: Refusal }) & {
  /** The document as received, where there are bytes to keep. */
  readonly bytes?: Uint8Array
}
