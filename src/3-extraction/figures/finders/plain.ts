import type { Amount, Draft } from '../draft.ts'

/** The draft of an amount of which nothing more is known. */
export function draftOf(amount: Amount): Draft {
  return {
    first: amount.first,
    last: amount.last,
    amount,
    low: amount.low,
    high: amount.high,
    approximate: amount.approximate,
    bound: 'exact',
    measure: amount.kind === 'share' ? 'share' : 'total',
  }
}
