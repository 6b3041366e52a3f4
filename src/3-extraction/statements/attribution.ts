/**
 * What a finder of spans hands over, whoever it is: source, cue and content of one attribution, as in PolNeAR. All that is understood of it
 * (speakers, mode, act, certainty) is worked out from the spans later.
 */
import type { Span } from '#types/span.ts'
import { quotationAround } from './clause-end.ts'
import { type Grammar, type Run, spanOf } from './grammar.ts'

export interface Attribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** Stands whatever the model says of it. */
  readonly sure?: boolean
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
export function tidied(grammar: Grammar, { first, last }: Run): Run | undefined {
  const { tokens, quotationOf } = grammar
  // Inside a quotation the marks are those of the sentence around as well: "“I think [it is over], but …”".
  const around = quotationAround(grammar, first)
  const own = (at: number) => quotationOf[at]! < 0 || quotationOf[at] === around
  while (first < last && isMark(tokens[first]!.lower) && own(first)) first++
  while (last > first && isMark(tokens[last - 1]!.lower) && own(last - 1)) last--
  return last > first ? { first, last } : undefined
}

function isMark(lower: string): boolean {
  return /^(?:[.,;:—–-]+|…)$/.test(lower)
}
