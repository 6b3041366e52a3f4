/** "more than 100 and less than 300 people": a lower and an upper bound side by side are one figure. */
import type { Word } from '#types/analysis.ts'
import type { Draft } from './draft.ts'

export function joinLimits(drafts: readonly Draft[], tokens: readonly Word[]): Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const before = joined.at(-1)
    if (before !== undefined && isPair(before, draft, tokens)) joined[joined.length - 1] = pairOf(before, draft)
    else joined.push(draft)
  }
  return joined
}

function isPair(a: Draft, b: Draft, tokens: readonly Word[]): boolean {
  if (a.bound === 'exact' || b.bound === 'exact' || (a.item !== undefined && a.item.first >= a.amount.last))
    return false
  const [low, high] = a.low === undefined ? [b.low, a.high] : [a.low, b.high]
  if (low === undefined || high === undefined || low >= high || (a.low === undefined) === (b.low === undefined))
    return false
  if (a.amount.unitCode !== b.amount.unitCode && a.amount.unit !== undefined) return false
  if (tokens[a.first]!.sentence !== tokens[b.first]!.sentence || b.first - a.last > 2 || b.first <= a.last) return false
  return /^(?:and|but)$/.test(tokens[b.first - 1]!.lower) || (b.first === a.last + 1 && tokens[a.last]!.lower === ',')
}

function pairOf(a: Draft, b: Draft): Draft {
  const low = a.low ?? b.low
  const high = a.high ?? b.high
  return {
    ...b,
    first: a.first,
    amount: { ...b.amount, range: true },
    low,
    high,
    bound: 'exact',
    approximate: a.approximate || b.approximate,
  }
}
