/** A story that is kept: its documents, and what was decided about them. What they say together is derived, never stored. */
export interface CaseInfo {
  readonly name: string
  /** ISO 8601 in UTC. */
  readonly created: string
  /** Documents in their latest version. */
  readonly documents: number
  /** Grows with everything that is added or judged: two views of one revision are the same. */
  readonly revision: number
}

/** A document of a case, without its text. */
export interface CaseDocument {
  readonly id: string
  /** 1 for the first text under this id or address. A new version replaces the one before it, and is no second source. */
  readonly version: number
  readonly url?: string
  readonly publisher?: string
  readonly title?: string
  readonly published?: string
  /** When it came into the case: ISO 8601 in UTC. */
  readonly added: string
  /** SHA-256 of the text, hexadecimal. */
  readonly digest: string
}

/** What became of a document that was to be added. */
export type Addition =
  | { readonly kind: 'added'; readonly document: CaseDocument }
  /** The same text under the same id is there already: nothing was done. */
  | { readonly kind: 'known'; readonly document: CaseDocument }
  /** Other text under an id or an address that the case knows. */
  | { readonly kind: 'new version'; readonly document: CaseDocument }
