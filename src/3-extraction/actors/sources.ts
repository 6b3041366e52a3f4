/** Who says something, as the model reads it, acts: "[the poll] found", "[Video] shows", "[5 percent] prefer her". */
import type { Analysis } from '#types/analysis.ts'
import { tokensIn } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'
import type { Entity } from './entities.ts'

/** An entity of which a mention stands at the head of a source; in "Secretary of Energy [Ana Brandt]" the name does. */
export function sourceAmong(analysis: Analysis): (entity: Entity) => boolean {
  const named = new Uint8Array(analysis.tokens.length)
  for (const name of analysis.names) {
    const { first, last } = tokensIn(analysis, name)
    named.fill(1, first, last)
  }
  const heads = new Uint8Array(analysis.tokens.length)
  for (const { source } of analysis.attributions) {
    for (const span of source) {
      const { last } = tokensIn(analysis, span)
      const head = headOf(analysis, span)
      if (named[head] === 1 || !isNamedBehind(analysis, named, head, last)) heads[head] = 1
    }
  }
  return ({ mentions }) =>
    mentions.some(({ head }) => heads[head] === 1) && mentions.some(({ form }) => form !== 'pronoun')
}

/** "the spokesman [Ole Marsh]", but not "a reporter for [the Post]". */
function isNamedBehind({ tokens }: Analysis, named: Uint8Array, head: number, last: number): boolean {
  for (let at = head + 1; at < last; at++) {
    if (named[at] === 0) continue
    let before = at - 1
    while (before > head && tokens[before]!.tag === 'DET') before--
    return tokens[before]!.tag !== 'ADP'
  }
  return false
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
