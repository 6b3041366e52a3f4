import type { Ground } from './ground.ts'

/** Pairs of findings that a person says are the same, or are not. */
export interface Pairs {
  readonly same: readonly (readonly [Ground, Ground])[]
  readonly distinct: readonly (readonly [Ground, Ground])[]
}

export const nothingJudged: Pairs = { same: [], distinct: [] }
