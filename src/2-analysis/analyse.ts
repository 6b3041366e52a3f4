import type { Analysis, Sentence, Token } from '#types/analysis.ts'
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
    const run = tagged
      .slice(sentence.first, sentence.last)
      .map((one, offset) => ({ ...one, lower: lower[sentence.first + offset]! }))
    retag(run)
    const forms = verbForms(run)
    run.forEach((word, offset) => {
      const index = sentence.first + offset
      const { start, end } = spans[index]!
      const form = forms[offset]
      const spaced = index === 0 || spans[index - 1]!.end < start
      const token = { index, sentence: sentence.index, start, end, spaced, ...word }
      tokens.push(form === undefined ? token : { ...token, form })
    })
  }
  return tokens
}

/** Typographic apostrophes and quotation marks as typed on a keyboard: what tables and taggers know. */
function plain(word: string): string {
  if (word === "''" || word === '``') return '"'
  return word.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
}
