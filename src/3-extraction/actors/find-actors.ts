import type { Actor } from '#types/actor.ts'
import type { Analysis } from '#types/analysis.ts'

export function findActors(_analysis: Analysis): readonly Actor[] {
  return []
}
