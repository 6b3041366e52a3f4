/**
 * Which attribution stands inside the content of which: "The paper reported that [officials said that …]". Two that cross are cut to fit.
 */
import type { Analysis } from '#types/analysis.ts'
import { contains, overlaps, type Span } from '#types/span.ts'
import type { Attribution } from './attribution.ts'

export interface Nested extends Attribution {
  /** Index of the attribution whose content holds this one. */
  readonly via?: number
}

export function nested(_analysis: Analysis, attributions: readonly Attribution[]): Nested[] {
  const ordered = [...attributions].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a))
  return ordered.map((one, index) => {
    const cue = one.cue[0]!
    let via: number | undefined
    let size = Number.POSITIVE_INFINITY
    for (let other = Math.max(0, index - 12); other < Math.min(ordered.length, index + 12); other++) {
      if (other === index) continue
      const host = ordered[other]!
      const length = host.content.reduce((sum, span) => sum + span.end - span.start, 0)
      if (
        length < size &&
        host.content.some((span) => contains(span, cue)) &&
        !one.content.some((span) => host.cue.some((c) => overlaps(span, c)))
      ) {
        via = other
        size = length
      }
    }
    return via === undefined ? one : { ...one, via }
  })
}

function startOf(one: Attribution): number {
  return Math.min(...spans(one).map((span) => span.start))
}

function endOf(one: Attribution): number {
  return Math.max(...spans(one).map((span) => span.end))
}

function spans(one: Attribution): Span[] {
  return [...one.source, ...one.cue, ...one.content]
}
