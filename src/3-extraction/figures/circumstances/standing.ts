/** What stands in a sentence beside its figures: times and places by the sentence that they lie in. */
import { tokenFrom, tokensIn, type Wording } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'
import type { Run } from '../draft.ts'

export interface Standing<T> extends Run {
  readonly of: T
  readonly at: Span
}

export function bySentence<T>(
  analysis: Wording,
  all: readonly T[],
  spansOf: (one: T) => readonly Span[],
): ReadonlyMap<number, readonly Standing<T>[]> {
  const table = new Map<number, Standing<T>[]>()
  for (const of of all)
    for (const at of spansOf(of)) {
      const { first, last } = tokensIn(analysis, at)
      const sentence = analysis.tokens[tokenFrom(analysis, at.start)]?.sentence
      if (sentence === undefined) continue
      const row = table.get(sentence)
      if (row === undefined) table.set(sentence, [{ of, at, first, last }])
      else row.push({ of, at, first, last })
    }
  return table
}
