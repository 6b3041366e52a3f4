// How far two readings of one text agree: spans that overlap, and the pairing of what was found with what was to be found.
// "a 'dangerous expansion'" against "'dangerous expansion'" agree in all but two of their characters.
import type { Span } from '#types/span.ts'
import type { Pair } from './key.ts'

export function spansOf(pairs: readonly Pair[]): Span[] {
  return pairs.map(([start, end]) => ({ start, end }))
}

/** Shared characters over all characters of two sets of spans: 0 apart, 1 equal; two empty sets are equal. */
export function likeness(a: readonly Span[], b: readonly Span[]): number {
  const shared = sharedOf(a, b)
  const all = sizeOf(a) + sizeOf(b) - shared
  return all === 0 ? 1 : shared / all
}

/** Character F1 of two sets of spans. */
export function f1(a: readonly Span[], b: readonly Span[]): number {
  const sum = sizeOf(a) + sizeOf(b)
  return sum === 0 ? 1 : (2 * sharedOf(a, b)) / sum
}

export function equal(a: readonly Span[], b: readonly Span[]): boolean {
  return likeness(a, b) === 1
}

/** Two mentions of one thing: mostly the same words, or a name with and without its title ("Mr. Samus", "Samus"). */
export function sameMention(text: string, a: Span, b: Span): boolean {
  if (likeness([a], [b]) >= 0.5) return true
  if (a.end !== b.end || Math.min(a.end - a.start, b.end - b.start) < 3) return false
  const [short, long] = a.end - a.start < b.end - b.start ? [a, b] : [b, a]
  return !/[,.;:]\s*$|\b(?:of|at|in|for|from|to|with|by|on|and|who|that|'s|’s)\s*(?:the\s*)?$/.test(
    text.slice(long.start, short.start),
  )
}

export function mentionShared(text: string, a: readonly Span[], b: readonly Span[]): number {
  return a.filter((mention) => b.some((other) => sameMention(text, mention, other))).length
}

/**
 * Pairs each of `wanted` with at most one of `found`, the best pair first; `score` 0 or less: no pair.
 * Ties fall to what must be found, then to text order.
 */
export function pair<W extends { readonly optional?: true }, F>(
  wanted: readonly W[],
  found: readonly F[],
  score: (wanted: W, found: F) => number,
): Map<W, F> {
  const candidates = wanted
    .flatMap((want) => found.map((find) => ({ want, find, score: score(want, find) })))
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score || Number(a.want.optional ?? false) - Number(b.want.optional ?? false))
  const pairs = new Map<W, F>()
  const taken = new Set<F>()
  for (const { want, find } of candidates) {
    if (pairs.has(want) || taken.has(find)) continue
    pairs.set(want, find)
    taken.add(find)
  }
  return pairs
}

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0)
}

function sharedOf(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  return shared
}
