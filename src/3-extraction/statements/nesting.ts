/**
 * Which attribution stands inside the content of which: "The paper reported that [officials said that …]". Content that overlaps its own source
 * or cue is cut, and of two attributions with one cue the first found stays.
 */
import { bySpan, contains, hull, overlaps, type Span } from '#types/span.ts'
import type { Attribution } from './attribution.ts'

export interface Nested extends Attribution {
  /** Index of the attribution whose content holds this one. */
  readonly via?: number
}

/** How many attributions away a host may stand in text order: keeps the search constant. */
const reach = 24

export function nested(attributions: readonly Attribution[]): Nested[] {
  const seen = new Set<number>()
  const ordered = attributions
    .filter(({ cue }) => !seen.has(cue[0]!.start) && seen.add(cue[0]!.start))
    .flatMap((one) => disjoint(one) ?? [])
    .sort((a, b) => bySpan(hullOf(a), hullOf(b)))
  const hosts = ordered.map((_, index) => hostOf(ordered, index))
  return ordered.map((one, index) => {
    const via = hosts[index]
    return via === undefined || circles(hosts, index) ? one : { ...one, via }
  })
}

function hostOf(ordered: readonly Attribution[], index: number): number | undefined {
  const one = ordered[index]!
  const cue = one.cue[0]!
  let host: number | undefined
  let size = Number.POSITIVE_INFINITY
  for (let other = Math.max(0, index - reach); other < Math.min(ordered.length, index + reach); other++) {
    if (other === index) continue
    const candidate = ordered[other]!
    const length = candidate.content.reduce((sum, span) => sum + span.end - span.start, 0)
    if (length >= size || !candidate.content.some((span) => contains(span, cue))) continue
    if (one.content.some((span) => candidate.cue.some((c) => overlaps(span, c)))) continue
    host = other
    size = length
  }
  return host
}

function circles(hosts: readonly (number | undefined)[], index: number): boolean {
  let at = hosts[index]
  for (let steps = 0; at !== undefined && steps < 50; steps++) {
    if (at === index) return true
    at = hosts[at]
  }
  return at !== undefined
}

/** Source, cue and content of one attribution share no character. */
function disjoint(one: Attribution): Attribution | undefined {
  const holes = [...one.source, ...one.cue]
  if (!one.content.some((span) => holes.some((hole) => overlaps(span, hole)))) return one
  const content = one.content.filter((span) => !holes.some((hole) => overlaps(span, hole)))
  return content.length === 0 ? undefined : { ...one, content }
}

function hullOf(one: Attribution): Span {
  return hull([...one.source, ...one.cue, ...one.content])!
}
