import type { Anchor } from '#types/anchor.ts'
import type { Block } from '#types/document.ts'
import type { Problem } from '#types/problem.ts'
import type { Fact, Found } from '#types/provenance.ts'
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
  readonly modified?: string
  /** When the bytes were received, where an archive says so. */
  readonly retrieved?: string
  /** Where each of these facts stood; `given` where it does not say. */
  readonly found?: Found
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
  /** Where the text stood in the file. */
  readonly anchors?: readonly Anchor[]
}

/** Facts of `first`, and of `then` what `first` does not know: each with where it was found. */
export function mergedKnown(first: Known, then: Known): Known {
  const found: Partial<Record<Fact, Found[Fact]>> = {}
  for (const fact of facts) {
    const source = first[fact] !== undefined ? first : then[fact] !== undefined ? then : undefined
    if (source !== undefined) found[fact] = source.found?.[fact] ?? 'given'
  }
  return { ...then, ...first, found: found as Found }
}

export const facts: readonly Fact[] = ['title', 'publisher', 'authors', 'url', 'published', 'modified']

/** The fields that are known, without those that are undefined or blank. */
export function knownOf(fields: { readonly [K in keyof Known]?: Known[K] | undefined }): Known {
  const kept = Object.entries(fields).flatMap(([name, value]) => {
    // An id is the caller's own key, to be found again exactly as given.
    const clean = typeof value === 'string' && name !== 'id' ? value.trim() : value
    return clean === undefined || (clean as string).length === 0 ? [] : [[name, clean]]
  })
  return Object.fromEntries(kept)
}
