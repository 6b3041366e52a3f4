/**
 * Did it happen? Negation first; then what is to come (future, "plans to", "would", a time after publication); then whose word it is: what only a
 * source says is alleged, unless that source confirms or acknowledges it.
 */
import type { Analysis, VerbGroup } from '#types/analysis.ts'
import { phraseFrom } from '#types/analysis.ts'
import type { Event } from '#types/event.ts'
import type { Certainty, Statement } from '#types/statement.ts'
import type { Candidate } from './candidate.ts'

export function realisOf(
  analysis: Analysis,
  candidate: Candidate,
  statement: Statement | undefined,
  isFuture: boolean,
): Event['realis'] {
  const { verb } = candidate
  if (verb?.negated === true && candidate.phrase === verb) return 'negated'
  if (statement?.polarity === 'negative' && candidate.phrase === verb) return 'negated'
  if (statement?.act === 'denies') return 'alleged'
  if (isFuture || (verb !== undefined && (looksAhead(verb) || isIntended(analysis, verb)))) return 'expected'
  if (statement === undefined || statement.mode === 'narrated') return 'happened'
  return statement.act === 'confirms' || statement.act === 'acknowledges' ? 'happened' : 'alleged'
}

function looksAhead(verb: VerbGroup): boolean {
  if (verb.tense === 'future') return true
  if (verb.modal === undefined) return false
  return !verb.perfect && /^(?:would|could|may|might|can|should|must|shall)$/.test(verb.modal)
}

/** "plans to engage", "agreed to lift", "is expected to meet", "to leverage": an infinitive has not happened yet. */
function isIntended(analysis: Analysis, verb: VerbGroup): boolean {
  if (!verb.infinitive) return false
  const before = analysis.phrases[phraseFrom(analysis, verb.first) - 1]
  if (before === undefined) return true
  const lemma = analysis.tokens[before.head]!.lemma
  return !/^(?:manage|help|use|begin|start|continue|fail|refuse|force|allow|enable|come|go|believe|say|report|think|know|appear|seem)$/.test(
    lemma,
  )
}

/** How certain the event is put where no statement says it. */
export function certaintyOf({ verb }: Candidate, statement: Statement | undefined): Certainty {
  if (statement !== undefined && statement.certainty !== 'certain') return statement.certainty
  if (verb?.modal !== undefined && /^(?:may|might|could|can)$/.test(verb.modal)) return 'possible'
  return 'certain'
}
