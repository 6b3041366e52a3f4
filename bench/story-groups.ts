/** Groups of statements that make one claim (`training/groups`), by where their words stand. */
import type { Span } from '#types/span.ts'

/** A document and where in it the words stand: start, end, start, end … */
type Place = readonly [document: string, ...offsets: number[]]

export interface Groups {
  readonly story: string
  /** `maybe`: where two readers would differ. */
  readonly groups: readonly { readonly sure: readonly Place[]; readonly maybe?: readonly Place[] }[]
}

export function spansOf(offsets: readonly number[]): Span[] {
  return offsets.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: offsets[at + 1]! }] : []))
}

/** The same words but for a few: what the program cuts may have changed since. */
export function alike(one: readonly Span[], other: readonly Span[]): boolean {
  const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0)
  const shared = one.reduce(
    (sum, a) =>
      sum + other.reduce((own, b) => own + Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)), 0),
    0,
  )
  return shared >= 0.8 * Math.max(length(one), length(other))
}
