import type { Analysis } from '#types/analysis.ts'
import type { Scenario } from '#types/event.ts'
import type { Findings } from '#types/findings.ts'

export function findScenarios(
  _analysis: Analysis,
  _found: Pick<Findings, 'actors' | 'statements'>,
): readonly Scenario[] {
  return []
}
