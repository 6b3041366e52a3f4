import type { Span } from './span.ts'

/** A piece of an article in two versions. An empty span where it has none in one of them. */
export interface Edit {
  readonly kind: 'kept' | 'gone' | 'new' | 'changed'
  readonly before: Span
  readonly after: Span
}

/** One version of an article against the one before it. */
export interface VersionChange {
  readonly from: number
  readonly to: number
  /** When the later came into the case, ISO 8601. */
  readonly added: string
  /** Facts about the article that are no longer the same; absent: not known. */
  readonly facts: readonly { readonly fact: VersionFact; readonly before?: string; readonly after?: string }[]
  readonly text: { readonly before: string; readonly after: string }
  /** In text order: kept, gone and changed make the text before, kept, new and changed the text after. */
  readonly edits: readonly Edit[]
  /** Words that are gone, and that are new. */
  readonly words: { readonly gone: number; readonly new: number }
}

export type VersionFact = 'title' | 'publisher' | 'published' | 'modified' | 'authors'

/** An article and how it was edited. */
export interface VersionsView {
  readonly id: string
  readonly title?: string
  readonly publisher?: string
  readonly url?: string
  readonly versions: number
  readonly changes: readonly VersionChange[]
}
