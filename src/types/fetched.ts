import type { Problem } from './problem.ts'

/** What an address gave. */
export interface Fetched {
  /** Where it was found in the end, behind all redirects. */
  readonly address: string
  readonly status: number
  /** Content-Type, as stated. */
  readonly type: string
  readonly charset?: string
  /** As sent, still in `encoding`. */
  readonly bytes: Uint8Array
  /** ISO 8601. */
  readonly retrieved: string
  readonly etag?: string
  readonly lastModified?: string
  /** Nothing new since the last time: no bytes. */
  readonly unchanged?: boolean
  /** Content-Encoding that is still on the bytes: "gzip". */
  readonly encoding?: string
  /** Seconds that the server asks to be left alone, or its copy may be kept. */
  readonly retryAfter?: number
}

export interface FetchOptions {
  readonly etag?: string
  readonly lastModified?: string
}

/** Gets what an address holds, or says why not. Handed in, so that tests need no network. */
export type Fetch = (
  address: string,
  options?: FetchOptions,
) => Promise<Fetched | (Problem & { readonly status?: number; readonly retryAfter?: number })>
