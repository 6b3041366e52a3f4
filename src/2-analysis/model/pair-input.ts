/** Pairs of words that the scorer is asked about. */
export interface PairInput {
  /** [P, 2]: indices into `places`. */
  readonly pairs: Int32Array
  /** [P, features] */
  readonly features: Uint8Array
  /** Name and size of each feature: those that the scorer was trained on, or it refuses. */
  readonly table: readonly (readonly [name: string, size: number])[]
}
