import type { Reading } from '#types/reading.ts'
import { bySpan, type Span } from '#types/span.ts'

/** Some words of a document, and where they stand: so that anybody can hold one against the other. */
export interface Quotation extends Span {
  readonly text: string
}

/** All words of a document that a finding rests on. */
export function quotationsOf({ document, findings }: Reading): Quotation[] {
  const spans = [
    ...findings.statements.flatMap(({ source, cue, content, hedges }) => [...source, ...cue, ...content, ...hedges]),
    ...[findings.times, findings.figures, findings.events, findings.expected].flat(),
    ...findings.scenarios.flatMap(({ condition, outcome }) => [...condition, ...outcome]),
    ...[findings.actors, findings.places].flat().flatMap(({ mentions }) => mentions),
  ]
  const seen = new Set<string>()
  return spans
    .filter(({ start, end }) => !seen.has(`${start} ${end}`) && seen.add(`${start} ${end}`))
    .sort(bySpan)
    .map(({ start, end }) => ({ start, end, text: document.text.slice(start, end) }))
}
