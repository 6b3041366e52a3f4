import type { Place } from '#types/actor.ts'
import type { Analysis } from '#types/analysis.ts'

export function findPlaces(_analysis: Analysis): readonly Place[] {
  return []
}
