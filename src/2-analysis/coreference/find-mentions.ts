import type { Analysis, Mention } from '#types/analysis.ts'

export function findMentions(_analysis: Omit<Analysis, 'mentions'>): Mention[] {
  return []
}
