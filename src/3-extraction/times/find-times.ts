import type { Analysis } from '#types/analysis.ts'
import type { Time } from '#types/time.ts'

export function findTimes(_analysis: Analysis): readonly Time[] {
  return []
}
