/**
 * What a finder of spans hands over, whoever it is: source, cue and content of one attribution, as in PolNeAR. All that is understood of it
 * (speakers, mode, act, certainty) is worked out from the spans later.
 */
import type { Span } from '#types/span.ts'
import { type Grammar, type Run, spanOf } from './grammar.ts'

export interface Attribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** An attribution from runs of tokens; pieces that are empty fall out, marks at the edges of unquoted content too. */
export function attribution(
  grammar: Grammar,
  source: Run | undefined,
  cue: Run | readonly Run[],
  content: readonly (Run | undefined)[],
): Attribution | undefined {
  const pieces = content.flatMap((run) => {
    const tidy = run === undefined ? undefined : tidied(grammar, run)
    return tidy === undefined ? [] : [spanOf(grammar, tidy)]
  })
  if (pieces.length === 0) return undefined
  return {
    source: source === undefined ? [] : [spanOf(grammar, source)],
    cue: [cue].flat().map((run) => spanOf(grammar, run as Run)),
    content: pieces.sort((a, b) => a.start - b.start),
  }
}

/** Content without the author's punctuation at its edges: the comma before "he said", the period of the sentence. */
export function tidied({ tokens, quotationOf }: Grammar, { first, last }: Run): Run | undefined {
  while (first < last && isMark(tokens[first]!.lower) && quotationOf[first]! < 0) first++
  while (last > first && isMark(tokens[last - 1]!.lower) && quotationOf[last - 1]! < 0) last--
  return last > first ? { first, last } : undefined
}

function isMark(lower: string): boolean {
  return /^(?:[.,;:—–-]+|…)$/.test(lower)
}
