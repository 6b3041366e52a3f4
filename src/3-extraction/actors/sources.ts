/** Who says something, as the model reads it, acts: "[the poll] found", "[Video] shows", "[5 percent] prefer her". */
import type { Analysis } from '#types/analysis.ts'
import { tokensIn } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'
import type { Entity } from './entities.ts'

/** An entity of which a description or a name stands at the head of a source. */
export function sourceAmong(analysis: Analysis): (entity: Entity) => boolean {
  const heads = new Uint8Array(analysis.tokens.length)
  for (const { source } of analysis.attributions) for (const span of source) heads[headOf(analysis, span)] = 1
  return ({ mentions }) => mentions.some(({ form, head }) => form !== 'pronoun' && heads[head] === 1)
}

/** The word of a source that depends on none of its others. */
function headOf({ tokens }: Analysis, span: Span): number {
  const { first, last } = tokensIn({ tokens }, span)
  for (let at = first; at < last; at++) {
    const above = tokens[at]!.head
    if (above === at || above < first || above >= last) return at
  }
  return first
}
