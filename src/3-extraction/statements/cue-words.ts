/** The word of a cue that carries its meaning: "has repeatedly | denied", "claim" in "his claim that", "raised its | concerns". */

import { reportingVerbs } from '#lexicon/reporting-verbs.ts'
import { speechActs } from '#lexicon/speech-acts.ts'
import { type Token, tokensIn } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'
import { type Grammar, verbAt } from './grammar.ts'

export interface CueWords {
  readonly main: Token
  readonly tokens: readonly Token[]
  readonly negated: boolean
}

export function cueWords(grammar: Grammar, cue: readonly Span[]): CueWords | undefined {
  const tokens = cue.flatMap((span) => {
    const { first, last } = tokensIn(grammar.analysis, span)
    return grammar.tokens.slice(first, last)
  })
  const heads = tokens.filter((token) => verbAt(grammar, token.index)?.head === token.index)
  const telling = tokens.filter((token) => speechActs.has(token.lemma) && token.tag !== 'AUX')
  const main =
    heads.findLast((token) => reportingVerbs.has(token.lemma)) ??
    telling.at(-1) ??
    heads.at(-1) ??
    tokens.findLast((token) => token.tag !== 'PUNCT')
  if (main === undefined) return undefined
  return { main, tokens, negated: verbAt(grammar, main.index)?.negated === true }
}
