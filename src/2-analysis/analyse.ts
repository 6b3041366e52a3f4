import type { Analysis, Sentence, Tag, Token, VerbForm } from '#types/analysis.ts'
import type { Document } from '#types/document.ts'
import type { Span } from '#types/span.ts'
import { findMentions } from './coreference/find-mentions.ts'
import { findNames } from './names/find-names.ts'
import { findQuotations } from './quotations/quotations.ts'
import { sentenceEnds } from './sentences/split.ts'
import { findPhrases } from './syntax/phrases.ts'
import { retag } from './syntax/retag.ts'
import { tag } from './syntax/tag.ts'
import { verbForms } from './syntax/verb-forms.ts'
import { tokenise } from './tokens/tokenise.ts'

/** Document → Analysis: what is known about its language, as spans with labels. Depends on the document alone. */
export async function analyse(document: Document): Promise<Analysis> {
  const read = readSyntax(document)
  const names = findNames(read)
  const mentions = findMentions({ ...read, names })
  return { ...read, names, mentions }
}

/** The part that needs no names: sentences, tokens with their tags, phrases, quotations. */
export function readSyntax(document: Document): Omit<Analysis, 'names' | 'mentions'> {
  const { sentences, spans } = sentencesOf(document)
  const tokens = tokensOf(document, sentences, spans)
  const phrases = sentences.flatMap((sentence) => findPhrases(tokens, sentence))
  const quotations = findQuotations(document.text, document.blocks)
  return { document, sentences, tokens, phrases, quotations }
}

function sentencesOf({ text, blocks }: Document): { sentences: Sentence[]; spans: Span[] } {
  const spans: Span[] = []
  const sentences: Sentence[] = []
  blocks.forEach((block, index) => {
    let first = spans.length
    for (const span of tokenise(text, block)) spans.push(span)
    for (const last of sentenceEnds(text, spans, first, spans.length)) {
      const { start } = spans[first]!
      sentences.push({ index: sentences.length, block: index, first, last, start, end: spans[last - 1]!.end })
      first = last
    }
  })
  return { sentences, spans }
}

function tokensOf({ text }: Document, sentences: readonly Sentence[], spans: readonly Span[]): Token[] {
  const words = spans.map((span) => plain(text.slice(span.start, span.end)))
  const lower = words.map((word) => word.toLowerCase())
  const tagged = tag(words, lower)
  const tokens: Token[] = []
  for (const sentence of sentences) {
    const run: { lower: string; tag: Tag; lemma: string }[] = []
    for (let index = sentence.first; index < sentence.last; index++) {
      const { tag, lemma } = tagged[index]!
      run.push({ lower: lower[index]!, tag, lemma })
    }
    retag(run)
    const forms = verbForms(run)
    for (let offset = 0; offset < run.length; offset++) {
      const index = sentence.first + offset
      tokens.push(tokenOf(index, sentence.index, spans[index]!, spans[index - 1], run[offset]!, forms[offset]))
    }
  }
  return tokens
}

/** One literal for each of the two shapes: tokens are read millions of times, and engines like few shapes. */
function tokenOf(
  index: number,
  sentence: number,
  { start, end }: Span,
  before: Span | undefined,
  { lower, tag, lemma }: { lower: string; tag: Tag; lemma: string },
  form: VerbForm | undefined,
): Token {
  const spaced = before === undefined || before.end < start
  return form === undefined
    ? { index, sentence, start, end, spaced, lower, tag, lemma }
    : { index, sentence, start, end, spaced, lower, tag, lemma, form }
}

/** Typographic apostrophes and quotation marks as typed on a keyboard: what tables and taggers know. */
function plain(word: string): string {
  if (word === "''" || word === '``') return '"'
  return typographic.test(word) ? word.replace(/[‘’]/g, "'").replace(/[“”]/g, '"') : word
}

const typographic = /[‘’“”]/
