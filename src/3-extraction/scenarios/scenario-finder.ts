import type { Analysis } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'
import type { Scope } from './scope.ts'

export interface FoundScenario {
  readonly condition: readonly Span[]
  readonly outcome: readonly Span[]
  /** The verb that joins the two where it lies in neither: "could hinge on". */
  readonly link?: Span
}

/** Reads the scenario that the token at `index` opens, if it does. */
export type ScenarioFinder = (analysis: Analysis, index: number, scope: Scope) => FoundScenario | undefined
