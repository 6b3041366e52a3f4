/**
 * Did it happen? Negation first; then what is to come (future, "plans to", "would", a time after publication); then whose word it is: what only a
 * source says is alleged, unless that source confirms or acknowledges it, or speaks of it as known.
 */
import type { Event } from '#types/event.ts'
import type { Certainty, Statement } from '#types/statement.ts'
import type { Candidate } from './candidate.ts'

export function realisOf(
  { outlook, known }: Candidate,
  statement: Statement | undefined,
  isFuture: boolean,
): Event['realis'] {
  if (outlook === 'not') return 'negated'
  if (isFuture || outlook === 'ahead') return 'expected'
  if (statement?.act === 'denies' && !known) return 'negated'
  if (outlook === 'alleged') return 'alleged'
  if (statement === undefined || statement.mode === 'narrated') return 'happened'
  if (statement.act === 'confirms' || statement.act === 'acknowledges' || known) return 'happened'
  return 'alleged'
}

/** How certain the event is put where no statement says it. */
export function certaintyOf({ modal }: Candidate, statement: Statement | undefined): Certainty {
  if (statement !== undefined && statement.certainty !== 'certain') return statement.certainty
  if (modal !== undefined && /^(?:may|might|could|can)$/.test(modal)) return 'possible'
  return 'certain'
}
