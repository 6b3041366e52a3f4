import type { Feed } from '#types/feed.ts'
import type { Problem } from '#types/problem.ts'
import type { SourceFormat } from '#types/provenance.ts'
import type { Draft, Known } from './draft.ts'

/** Something received that a parser has to take apart. */
export interface Order {
  readonly format: SourceFormat
  /** Bytes, or text where it came as text already. */
  readonly content: Uint8Array | string
  /** The encoding that the server or the archive stated. */
  readonly charset?: string | undefined
  /** Where it was received from: relative addresses in it are resolved against it. */
  readonly address?: string | undefined
}

/** What a parser made of it: a document, further things to parse (the entries of a feed, what is attached to a mail), or why neither. */
export type Parsed =
  | { readonly kind: 'draft'; readonly draft: Draft; readonly inside?: readonly Inside[] }
  | {
      readonly kind: 'parts'
      readonly inside: readonly Inside[]
      readonly feed?: Feed
      readonly warnings?: readonly Problem[]
    }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly known?: Known }

/** A part of something larger, on its way to be parsed itself. */
export interface Inside extends Order {
  /** "entry 3", "attachment 1". */
  readonly part: string
  /** What the whole says of the part: goes before what the part says of itself. */
  readonly known: Known
  /** Counts where neither the part nor the person says anything. */
  readonly fallback?: Known
  readonly retrieved?: string
}

export type Parse = (order: Order) => Promise<Parsed>

export function refused(code: Problem['code'], message: string, known?: Known): Parsed {
  return { kind: 'problem', problem: { code, message }, ...(known === undefined ? {} : { known }) }
}
