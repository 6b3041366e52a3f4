import type { Outcome } from '#types/reading.ts'
import type { Situation } from '#types/situation.ts'

/** Findings of many documents → actors known across them, claims, comparisons. */
export function resolve(outcomes: readonly Outcome[]): Situation {
  return { outcomes, actors: [], claims: [], comparisons: [], proportions: [], copies: [] }
}
