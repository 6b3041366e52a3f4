/**
 * Where a cue looks for its source and its content: its sentence, or, for a cue that is itself quoted, the part of the sentence inside the
 * quotation ("“[I think it is over],” she said" holds a statement of its own).
 */
import type { Sentence } from '#types/analysis.ts'
import type { Grammar, Run } from './grammar.ts'

export interface Region extends Run {
  readonly quoted: boolean
}

/** No sentence that anybody writes is longer; text without periods must not cost the square of its length. */
const furthest = 300

/** The parts of a sentence: what lies outside of quotations is one, each quotation that can hold a clause another. */
export function regionAt(grammar: Grammar, sentence: Sentence, at: number): Region {
  const from = Math.max(sentence.first, at - furthest)
  const to = Math.min(sentence.last, at + furthest)
  const index = grammar.quotationOf[at] ?? -1
  if (index < 0) return { first: from, last: to, quoted: false }
  const { first, last } = grammar.quotations[index]!
  return { first: Math.max(from, first + 1), last: Math.min(to, last - 1), quoted: true }
}
