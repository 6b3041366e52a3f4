import type { Span } from './span.ts'

/**
 * What a text says of its own making, with the characters that say it:
 *
 *     By Ana Brandt                                 byline, who wrote it
 *     SEOUL, Oct. 18 (Reuters) —                    dateline, where and when it was filed, and the agency whose copy it is
 *     (Reporting by Ana Brandt; editing by Ole Marsh)
 */
export type Credit = Span &
  (
    | { readonly kind: 'byline' | 'reporting'; readonly names: readonly string[] }
    | { readonly kind: 'agency'; readonly name: string }
    | { readonly kind: 'dateline'; readonly place: string; readonly day?: string }
  )
