/** What goes between the program and its workers. The document is not sent back: whoever sent it has it. */
import type { Document } from '#types/document.ts'
import type { ModelErrorCode } from '#types/model-error.ts'
import type { Reading, ReadingOptions } from '#types/reading.ts'

export interface Order {
  readonly document: Document
  readonly options: ReadingOptions
}

export type Answer =
  | { readonly kind: 'read'; readonly reading: Omit<Reading, 'document'> }
  | { readonly kind: 'failed'; readonly reason: string }
  /** Errors do not cross threads whole: this is a `ModelError` in parts. */
  | { readonly kind: 'unusable'; readonly code: ModelErrorCode; readonly message: string }
