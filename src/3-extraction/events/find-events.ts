import type { Analysis } from '#types/analysis.ts'
import type { Event } from '#types/event.ts'
import type { Findings } from '#types/findings.ts'

export function findEvents(
  _analysis: Analysis,
  _found: Omit<Findings, 'events' | 'scenarios' | 'expected'>,
): readonly Event[] {
  return []
}
