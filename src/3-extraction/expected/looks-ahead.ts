/** Verb groups that speak of what is to come: "will vote", "is to vote", "plans to vote", "is expected to vote", "meets on Friday" with a date ahead. */
import { type Analysis, phraseFrom, type VerbGroup } from '#types/analysis.ts'

export function looksAhead(analysis: Analysis, group: VerbGroup): boolean {
  if (group.negated) return false
  if (group.tense === 'future') return true
  if (group.modal !== undefined) return /^(?:could|may|might|would|should|must)$/.test(group.modal) && !group.perfect
  if (group.infinitive) {
    const before = analysis.phrases[phraseFrom(analysis, group.first) - 1]
    if (before?.kind === 'verb' && before.last === group.first - 1)
      return !/^(?:manage|fail|use|have|seem|appear|begin|start|continue|refuse|decline)$/.test(
        analysis.tokens[before.head]!.lemma,
      )
    return true
  }
  // The timetable present: "the council meets on Friday".
  return group.tense === 'present' && !group.perfect
}
