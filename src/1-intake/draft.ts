import type { Block } from '#types/document.ts'
import type { Problem } from '#types/problem.ts'
import type { Span } from '#types/span.ts'

/**
 * What is known of a document beside its text, before it is checked: from its record, its front matter, its page.
 * `published` is still as written ("2 November 2024"); `published.ts` makes ISO 8601 of it.
 */
export interface Known {
  readonly id?: string
  readonly title?: string
  readonly publisher?: string
  readonly authors?: readonly string[]
  readonly url?: string
  readonly published?: string
}

/** What a reader of one format makes of its input: text, blocks, and what the text says of itself. */
export interface Draft {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly own: Known
  /** Plain text has no field for metadata, so that a person's word on the date goes before a line of the text. */
  readonly plain?: boolean
  /** Sentences of words that it came with. */
  readonly given?: readonly (readonly Span[])[]
  /** Known beforehand, so that nobody asks. */
  readonly language?: string
  readonly warnings?: readonly Problem[]
}

/** What comes from outside the document: the person's word on the date, the moment of reading, the file. */
export interface Circumstances {
  /** `--published`, as written. */
  readonly published?: string
  /** A publication date after it is worth a warning. */
  readonly now: Date
  readonly path?: string
}

/** The fields that are known, without those that are undefined or blank. */
export function knownOf(fields: { readonly [K in keyof Known]?: Known[K] | undefined }): Known {
  const kept = Object.entries(fields).flatMap(([name, value]) => {
    // An id is the caller's own key, to be found again exactly as given.
    const clean = typeof value === 'string' && name !== 'id' ? value.trim() : value
    return clean === undefined || clean.length === 0 ? [] : [[name, clean]]
  })
  return Object.fromEntries(kept)
}
