/**
 * A document's tokens with what finders ask about them all the time: which phrase and which quotation each one lies in.
 * Built once a document, so that every question is a look-up.
 */
import type { Analysis, Name, NounPhrase, Phrase, Sentence, Token, VerbGroup } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'

/** Tokens from `first` up to, not including, `last`. */
export interface Run {
  readonly first: number
  readonly last: number
}

export interface Quoted extends Run, Span {}

export interface Grammar {
  readonly analysis: Analysis
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** Index of the phrase of each token, −1 outside of phrases. */
  readonly phraseOf: Int32Array
  /** Outermost quotations, as runs of tokens with their marks. */
  readonly quotations: readonly Quoted[]
  /** Index of the outermost quotation of each token, −1 outside. */
  readonly quotationOf: Int32Array
}

export function grammarOf(analysis: Analysis): Grammar {
  const { tokens, sentences, phrases } = analysis
  const phraseOf = new Int32Array(tokens.length).fill(-1)
  phrases.forEach(({ first, last }, index) => {
    phraseOf.fill(index, first, last)
  })
  const quotationOf = new Int32Array(tokens.length).fill(-1)
  const quotations: Quoted[] = []
  let at = 0
  for (const { start, end, depth } of analysis.quotations) {
    if (depth > 0 || (quotations.length > 0 && start < quotations.at(-1)!.end)) continue
    while (at < tokens.length && tokens[at]!.end <= start) at++
    const first = at
    while (at < tokens.length && tokens[at]!.start < end) at++
    if (at === first) continue
    quotationOf.fill(quotations.length, first, at)
    quotations.push({ first, last: at, start, end })
  }
  return { analysis, tokens, sentences, phraseOf, quotations, quotationOf }
}

export function spanOf({ tokens }: Grammar, { first, last }: Run): Span {
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end }
}

export function phraseOf(grammar: Grammar, at: number): Phrase | undefined {
  const index = grammar.phraseOf[at]
  return index === undefined || index < 0 ? undefined : grammar.analysis.phrases[index]
}

export function nounAt(grammar: Grammar, at: number): NounPhrase | undefined {
  const phrase = phraseOf(grammar, at)
  return phrase?.kind === 'noun' ? phrase : undefined
}

export function verbAt(grammar: Grammar, at: number): VerbGroup | undefined {
  const phrase = phraseOf(grammar, at)
  return phrase?.kind === 'verb' ? phrase : undefined
}

/** Whether a run has a verb that says that something is so. */
export function hasFinite(grammar: Grammar, { first, last }: Run): boolean {
  for (let at = first; at < last; at++) if (verbAt(grammar, at)?.finite === true) return true
  return false
}

/** The name that lies at an offset. Names are in text order. */
export function nameAt({ analysis: { names } }: Grammar, offset: number): Name | undefined {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  const name = names[low]
  return name !== undefined && name.start <= offset ? name : undefined
}

/** Look-up form of a token; empty past the ends. */
export function word(grammar: Grammar, at: number): string {
  return grammar.tokens[at]?.lower ?? ''
}

export function isQuoteMark(lower: string): boolean {
  return lower === '"' || lower === "''" || lower === '``' || lower === '«' || lower === '»' || lower === "'"
}

/** A mark that opens an outermost quotation. */
export function opensQuotation(grammar: Grammar, at: number): boolean {
  const index = grammar.quotationOf[at] ?? -1
  return index >= 0 && grammar.quotations[index]!.first === at
}

/** A mark that closes an outermost quotation. */
export function closesQuotation(grammar: Grammar, at: number): boolean {
  const index = grammar.quotationOf[at] ?? -1
  return index >= 0 && grammar.quotations[index]!.last === at + 1 && grammar.quotations[index]!.first !== at
}

export function isDash(lower: string): boolean {
  return /^(?:—|–|--+|-)$/.test(lower)
}
