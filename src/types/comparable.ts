import type { StatementId } from './statement.ts'

/** A statement as it is kept for comparison with others of the case: worked out from its own document alone. */
export interface Comparable {
  readonly statement: StatementId
  /** Where it stands among all statements of a case: by publication, document, place in the text. ASCII, compared by code. */
  readonly rank: string
  /** Hashes under which candidates for comparison are found: two statements that share one are neighbours. Signed 32 bits. */
  readonly blocks: readonly number[]
  /** Of statements with one wording those of lowest rank stand for all in blocks. Absent where it has too little to be known again. */
  readonly wording?: string
  /** What it is compared by: known to resolution alone, JSON for all others. */
  readonly profile: unknown
}

/** How well two statements fit each other, above 0 and up to 1. */
export interface Fit {
  readonly score: number
}

/** What resolution lends to the store: how two comparables fit, how far apart in a block they are still compared, how many of one wording stand there. */
export interface Comparing {
  /** Links of another version are not those that this one would make. */
  readonly version: string
  readonly neighbourhood: number
  readonly copies: number
  compare(one: unknown, other: unknown): Fit | undefined
}

/** Two statements of a case that are linked. */
export interface KeptLink extends Fit {
  readonly one: { readonly document: string; readonly statement: StatementId }
  readonly other: { readonly document: string; readonly statement: StatementId }
}
