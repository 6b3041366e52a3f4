import type { Parsed } from '../parsed.ts'

/** What the parsing process says: that its parsers are loaded, then an answer to each `Order`, which it is sent as it is. */
export type Answer = { readonly ready: true } | { readonly parsed: Parsed }
