/** How much of the content is in quotation marks: all of it is direct, none of it indirect. */

import { tokensIn } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'
import type { Mode } from '#types/statement.ts'
import type { Grammar } from './grammar.ts'

export function modeOf(grammar: Grammar, content: readonly Span[]): Mode {
  let quoted = false
  let plain = false
  for (const span of content) {
    const { first, last } = tokensIn(grammar.analysis, span)
    for (let at = first; at < last; at++) {
      const token = grammar.tokens[at]!
      if (grammar.quotationOf[at]! >= 0) quoted = true
      else if (token.tag !== 'PUNCT' && !/^(?:that|and|but)$/.test(token.lower)) plain = true
    }
  }
  return quoted ? (plain ? 'mixed' : 'direct') : 'indirect'
}
