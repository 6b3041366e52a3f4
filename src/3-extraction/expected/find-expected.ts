import type { Analysis } from '#types/analysis.ts'
import type { Expected } from '#types/event.ts'
import type { Findings } from '#types/findings.ts'

export function findExpected(
  _analysis: Analysis,
  _found: Omit<Findings, 'scenarios' | 'expected'>,
): readonly Expected[] {
  return []
}
