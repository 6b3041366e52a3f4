import type { Anchor } from './anchor.ts'
import type { Credit } from './credit.ts'
import type { Problem } from './problem.ts'
import type { Provenance } from './provenance.ts'
import type { Span } from './span.ts'

/** One piece of reporting: an immutable text and what is known of where it comes from. */
export interface Document {
  /** As given, or the SHA-256 of the text in hexadecimal (its first 16 digits). */
  readonly id: string
  readonly text: string
  /** Paragraphs, headings, list items: in text order, without overlap. All that is read lies in one of them. */
  readonly blocks: readonly Block[]
  /** The words of each sentence, where it came with them (CoNLL-U): kept instead of worked out. In text order; each sentence lies in one block. */
  readonly given?: readonly (readonly Span[])[]
  readonly title?: string
  readonly publisher?: string
  readonly authors?: readonly string[]
  readonly url?: string
  /** ISO 8601: `2024-11-02`, or with a time of day. The reference for all relative times in the text. */
  readonly published?: string
  /** ISO 8601: when the outlet last changed it, by its own word. Never a reference for times. */
  readonly modified?: string
  /** ISO 639-1. Only `en` is read. */
  readonly language: string
  /** The file it was read from, as the person wrote it. */
  readonly path?: string
  /** Where it comes from, and where each fact about it was found. */
  readonly provenance?: Provenance
  /** Bylines, agencies and datelines in the text. */
  readonly credits?: readonly Credit[]
  /** Where the text stood: pages and boxes of a PDF, elements of a page. */
  readonly anchors?: readonly Anchor[]
  readonly warnings: readonly Problem[]
}

export interface Block extends Span {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'quote' | 'caption'
}

/** An input that could not be read, with its reason; it keeps its place among the documents. */
export interface Refusal {
  readonly id: string
  readonly path?: string
  readonly title?: string
  readonly publisher?: string
  readonly url?: string
  readonly published?: string
  readonly provenance?: Provenance
  readonly problem: Problem
}

/** What became of one input, with its bytes as received where there are any to keep. */
export type Intake = ({ readonly document: Document } | { readonly refusal: Refusal }) & { readonly bytes?: Uint8Array }
