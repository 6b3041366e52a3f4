import type { Document, Refusal } from './document.ts'
import type { Findings } from './findings.ts'
import type { Span } from './span.ts'

/** A document with all that was read out of it. */
export interface Reading {
  readonly document: Document
  readonly sentences: readonly Span[]
  readonly findings: Findings
  /** Not there where they were not asked for, and in cases from before there were any; there and empty where nothing is stated. */
  readonly meanings?: Meanings
}

/** How far a document is to be read. */
export interface ReadingOptions {
  /**
   * Whether statements get their vectors, by which statements of one claim are found: yes, where nothing is said. Reading without is faster, for what shows
   * each document by itself; nothing else that is found depends on it, and no case takes the reading in.
   */
  readonly meanings?: boolean
}

/**
 * What statements say, each as a vector of length 1 in steps of 1/256, signed bytes in base64, by `s12` and, for the second thing that it asserts, `s12.1`.
 * Kept, and in no contract: the numbers mean something beside those of the same model alone.
 */
export type Meanings = Readonly<Record<string, string>>

/** What became of one input: read, or refused with its reason. Every input gives one, in input order. */
export type Outcome = ({ readonly reading: Reading } | { readonly refusal: Refusal }) & {
  /** The document as received, where there are bytes to keep. */
  readonly bytes?: Uint8Array
}
