/** Which gold mention a candidate is: the one with the same words, else the one with the same head word, the most alike in length. */
import type { Chains } from '#2-analysis/coreference/chains.ts'
import { overlaps, type Span } from '#types/span.ts'
import type { GoldMention, GoldText } from './coreference-gold.ts'

/** The gold entity of each candidate; `null` where it is none. */
export function entitiesOf({ candidates, analysis }: Chains, { mentions }: GoldText): (string | null)[] {
  const heads = candidates.map(({ head, name }) => name ?? analysis.tokens[head]!)
  return matches(candidates, heads, mentions).map((one) => one?.entity ?? null)
}

/** No gold mention is given twice. */
export function matches(
  spans: readonly Span[],
  heads: readonly Span[],
  gold: readonly GoldMention[],
): (GoldMention | undefined)[] {
  const taken = new Set<GoldMention>()
  const byStart = new Map<number, GoldMention[]>()
  for (const one of gold) byStart.set(one.start, [...(byStart.get(one.start) ?? []), one])
  const found = spans.map((span) => {
    const same = byStart.get(span.start)?.find((one) => one.end === span.end && !taken.has(one))
    if (same !== undefined) taken.add(same)
    return same
  })
  const sorted = [...gold].sort((a, b) => a.head.start - b.head.start)
  spans.forEach((span, index) => {
    if (found[index] !== undefined) return
    const head = heads[index]!
    let best: GoldMention | undefined
    for (let at = firstFrom(sorted, head.start); at < sorted.length && sorted[at]!.head.start < head.end; at++) {
      const one = sorted[at]!
      if (taken.has(one) || !overlaps(one.head, head)) continue
      if (best === undefined || unlike(span, one) < unlike(span, best)) best = one
    }
    if (best === undefined) return
    taken.add(best)
    found[index] = best
  })
  return found
}

function unlike(a: Span, b: Span): number {
  return Math.abs(a.start - b.start) + Math.abs(a.end - b.end)
}

function firstFrom(sorted: readonly GoldMention[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.head.end > offset) high = middle
    else low = middle + 1
  }
  return low
}
