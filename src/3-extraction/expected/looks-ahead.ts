/** Verb groups that speak of what is to come: "will vote", "is to vote", "plans to vote", "is expected to vote", "meets on Friday" with a date ahead. */
import { type Analysis, phraseFrom, type VerbGroup } from '#types/analysis.ts'
import { verbBefore } from '../clauses/walk.ts'

export function looksAhead(analysis: Analysis, group: VerbGroup): boolean {
  if (group.negated) return false
  if (group.tense === 'future') return true
  if (group.modal !== undefined) return /^(?:could|may|might|would|should|must)$/.test(group.modal) && !group.perfect
  if (group.infinitive) {
    const before = analysis.phrases[phraseFrom(analysis, group.first) - 1]
    if (before?.kind === 'verb' && before.last === group.first - 1)
      return (
        (before.tense !== 'past' || before.passive || intends.test(analysis.tokens[before.head]!.lemma)) &&
        !/^(?:manage|fail|use|have|seem|appear|begin|start|continue|refuse|decline)$/.test(
          analysis.tokens[before.head]!.lemma,
        )
      )
    // "fans spilled out to celebrate on Wednesday": what is done for a purpose is done when the verb says.
    const governor = verbBefore(analysis, group.first, 3, (verb) => verb.finite)
    return governor === undefined || governor.tense !== 'past' || intends.test(analysis.tokens[governor.head]!.lemma)
  }
  if (/^(?:see|show|picture|depict)$/.test(analysis.tokens[group.head]!.lemma)) return false // captions
  // The timetable present: "the council meets on Friday".
  return group.tense === 'present' && !group.perfect && !isHabit(analysis, group)
}

/** "typically delivers shares in January": every January, not the next one. */
function isHabit({ tokens }: Analysis, group: VerbGroup): boolean {
  for (let at = Math.max(0, group.first - 2); at < group.last + 1; at++) {
    if (
      /^(?:typically|usually|normally|generally|often|always|traditionally|regularly|historically|annually|every)$/.test(
        tokens[at]?.lower ?? '',
      )
    )
      return true
  }
  return false
}

const intends =
  /^(?:plan|agree|vow|promise|order|schedule|expect|hope|want|decide|pledge|call|urge|ask|tell|invite|set|intend|threaten|prepare|announce|vote|commit|require|demand|warn|allow|persuade|say|seek|refuse|delay|postpone|extend|propose|give)$/
