import type { Analysis } from '#types/analysis.ts'
import type { Figure } from '#types/figure.ts'
import type { Findings } from '#types/findings.ts'

export function findFigures(
  _analysis: Analysis,
  _found: Pick<Findings, 'times' | 'places' | 'statements'>,
): readonly Figure[] {
  return []
}
