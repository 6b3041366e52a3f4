import type { Document } from './document.ts'
import type { Span } from './span.ts'

/** What is known of the words of a text without the trained model: times and figures are found on this alone. */
export interface Wording {
  readonly document: Document
  /** In text order, without overlap; each lies in one block. */
  readonly sentences: readonly Sentence[]
  /** In text order, without overlap; tokens and the gaps between them rebuild the text. */
  readonly tokens: readonly Word[]
  /** Noun phrases without their post-modifiers, and verb groups; in text order, without overlap. */
  readonly phrases: readonly Phrase[]
  readonly names: readonly Name[]
}

/**
 * What is known about the language of a document, as spans with labels. Extraction builds on these alone and
 * never asks who supplied them: the trained model or rules.
 */
export interface Analysis extends Wording {
  readonly tokens: readonly Token[]
  /** Pairs of quotation marks; a quotation may run over sentences and paragraphs. In text order; nested ones follow their host. */
  readonly quotations: readonly Quotation[]
  /** Who is meant: names, descriptions and pronouns that share an `entity`. */
  readonly mentions: readonly Mention[]
  /** Where reports were filed and by whom, up to their first words: "TARN, Velmara (Reuters) — ". In text order. */
  readonly datelines: readonly Span[]
  /** What the model reads as said by somebody, in order of their cues. */
  readonly attributions: readonly Attribution[]
}

/** "[The Post] [reports] [that talks have begun]": source, cue and content as in PolNeAR (Newell et al. 2018); each may be in pieces. */
export interface Attribution {
  /** Empty where nobody is named: "it is said". */
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** 0…1: how sure the model is of the cue. */
  readonly probability: number
}

export interface Sentence extends Span {
  readonly index: number
  /** Index into `Document.blocks`. */
  readonly block: number
  /** Tokens from `first` up to, not including, `last`. */
  readonly first: number
  readonly last: number
}

export interface Word extends Span {
  readonly index: number
  /** Index into `Wording.sentences`. */
  readonly sentence: number
  /** Universal part of speech (universaldependencies.org/u/pos). */
  readonly tag: Tag
  /** Lower case, typographic apostrophes and quotation marks made plain: for look-ups, never for display. */
  readonly lower: string
  readonly lemma: string
  /** The form of a verb or auxiliary, else undefined. `past` and `participle` are told apart by context. */
  readonly form?: VerbForm
  /** White space before it (false within "US-supplied" and "Russia's"). */
  readonly spaced: boolean
}

/** A word, and what the trained model says of it. */
export interface Token extends Word {
  /** Index of the token that it depends on, in the same sentence; its own for a root. */
  readonly head: number
  /** Relation to the head (universaldependencies.org/u/dep), without subtype. */
  readonly relation: string
  /** Penn Treebank tag, as the model reads it. */
  readonly penn: string
  /** Of a predicate: how far the text commits itself to it, -3 (certainly not) to 3 (certainly so), as in UW factuality (Lee et al. 2015). */
  readonly certainty: number
  /** 0…1: how likely it is one of the words that say that something is said. */
  readonly said: number
}

export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X' // prettier-ignore

export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund' | 'modal'

/** A run of tokens from `first` up to, not including, `last`. */
export type Phrase = NounPhrase | VerbGroup

interface TokenRun extends Span {
  readonly first: number
  readonly last: number
  /** Index of the head token. */
  readonly head: number
}

/** "the former Dutch prime minister": determiner to head noun, possessors included, no "of" and no relative clause. */
export interface NounPhrase extends TokenRun {
  readonly kind: 'noun'
}

/** "has not been deployed": auxiliaries, negation, adverbs between them, main verb (the head), particle. */
export interface VerbGroup extends TokenRun {
  readonly kind: 'verb'
  readonly tense: 'past' | 'present' | 'future' | 'none'
  readonly perfect: boolean
  readonly progressive: boolean
  readonly passive: boolean
  readonly negated: boolean
  /** Lower case: "may", "would", "could"… ("will" makes the tense `future` and is also given here). */
  readonly modal?: string
  /** Finite groups head a clause; "to send", "sending", "sent" alone do not. */
  readonly finite: boolean
  /** "to" before it. */
  readonly infinitive: boolean
}

export interface Quotation extends Span {
  /** `start` and `end` include the marks; `open` is false where the closing mark was never found. */
  readonly closed: boolean
  /** Nesting depth: 0 outermost. */
  readonly depth: number
}

export interface Name extends Span {
  readonly kind: NameKind
  /** The name in full where the text or a table tells it: "UK" → "United Kingdom". */
  readonly canonical?: string
}

export type NameKind = 'person' | 'organization' | 'state' | 'place' | 'group' | 'product' | 'event' | 'work'

export interface Mention extends Span {
  /** Mentions of one entity share a number; numbers are dense, in order of first mention. */
  readonly entity: number
  readonly form: 'name' | 'description' | 'pronoun'
  /** Index of the head token. */
  readonly head: number
  /** It stands in a line that tells who made the text: "(Editing by Ana Brandt)". */
  readonly credit?: true
}

/** Index of the first token that ends after `offset`; `tokens.length` if none does. Binary search. */
export function tokenFrom(analysis: Pick<Wording, 'tokens'>, offset: number): number {
  const { tokens } = analysis
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The tokens that a span touches, as `[first, last)`. */
export function tokensIn(analysis: Pick<Wording, 'tokens'>, span: Span): { first: number; last: number } {
  const first = tokenFrom(analysis, span.start)
  let last = first
  while (last < analysis.tokens.length && analysis.tokens[last]!.start < span.end) last++
  return { first, last }
}

/** The sentence that holds `offset`, or the nearest after it; the last one past the end. */
export function sentenceAt(analysis: Pick<Wording, 'sentences'>, offset: number): Sentence | undefined {
  const { sentences } = analysis
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return sentences[Math.min(low, sentences.length - 1)]
}

/** Index of the first phrase that ends after token `index`: the phrase that holds the token, or the next one. */
export function phraseFrom(analysis: Pick<Wording, 'phrases'>, index: number): number {
  const { phrases } = analysis
  let low = 0
  let high = phrases.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (phrases[middle]!.last > index) high = middle
    else low = middle + 1
  }
  return low
}

/** The phrase that holds token `index`, if one does. */
export function phraseAt(analysis: Pick<Wording, 'phrases'>, index: number): Phrase | undefined {
  const phrase = analysis.phrases[phraseFrom(analysis, index)]
  return phrase !== undefined && phrase.first <= index ? phrase : undefined
}

/** The span of tokens `first` up to, not including, `last`. */
export function spanOfTokens(analysis: Pick<Wording, 'tokens'>, first: number, last: number): Span {
  return { start: analysis.tokens[first]!.start, end: analysis.tokens[last - 1]!.end }
}
