/** Who says something, as the model reads it, acts: "[the poll] found", "[Video] shows", "[5 percent] prefer her". */
import type { Analysis } from '#types/analysis.ts'
import { tokensIn } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'
import type { Entity } from './entities.ts'

/** An entity of which a description stands at the head of a source that names nobody ("Secretary of Energy [Ana Brandt]" does). */
export function sourceAmong(analysis: Analysis): (entity: Entity) => boolean {
  const named = new Uint8Array(analysis.tokens.length)
  for (const name of analysis.names) {
    const { first, last } = tokensIn(analysis, name)
    named.fill(1, first, last)
  }
  const heads = new Uint8Array(analysis.tokens.length)
  for (const { source } of analysis.attributions) {
    for (const span of source) {
      const { first, last } = tokensIn(analysis, span)
      const head = headOf(analysis, span)
      if (named[head] === 1 || !named.subarray(first, last).includes(1)) heads[head] = 1
    }
  }
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
