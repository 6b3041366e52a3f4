/**
 * Where a cue looks for its source and its content: its sentence, or, for a cue that is itself quoted, the part of the sentence inside the
 * quotation ("“[I think it is over],” she said" holds a statement of its own).
 */
import type { Sentence } from '#types/analysis.ts'
import type { Grammar, Run } from './grammar.ts'

export interface Region extends Run {
  readonly quoted: boolean
}

/** The parts of a sentence: what lies outside of quotations is one, each quotation that can hold a clause another. */
export function regionAt(grammar: Grammar, sentence: Sentence, at: number): Region {
  const index = grammar.quotationOf[at] ?? -1
  if (index < 0) return { first: sentence.first, last: sentence.last, quoted: false }
  const { first, last } = grammar.quotations[index]!
  return { first: Math.max(sentence.first, first + 1), last: Math.min(sentence.last, last - 1), quoted: true }
}
