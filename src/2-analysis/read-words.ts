/**
 * Document → its words, sentences and phrases on the text alone: the quick tagger, and no trained model. Names are not
 * looked for. A sentence in which no word is `wanted` has no words: most of a text is not about times.
 */
import type { Phrase, Sentence, Tag, VerbForm, Word, Wording } from '#types/analysis.ts'
import type { Document } from '#types/document.ts'
import type { Span } from '#types/span.ts'
import { readTokens } from './read-tokens.ts'
import { findPhrases } from './syntax/phrases.ts'
import { quickTag } from './syntax/quick-tag.ts'
import { verbForms } from './syntax/verb-forms.ts'
import { plain } from './tokens/plain.ts'

export function readWords(document: Document, wanted: (lower: string) => boolean): Wording {
  const { sentences, spans } = readTokens(document)
  const { text } = document
  const tokens: Word[] = []
  const phrases: Phrase[] = []
  const read: Sentence[] = []
  for (const sentence of sentences) {
    const { first, last, index, block, start, end } = sentence
    const words: string[] = []
    const lower: string[] = []
    let matters = false
    for (let at = first; at < last; at++) {
      const word = plain(text.slice(spans[at]!.start, spans[at]!.end))
      const small = word.toLowerCase()
      words.push(word)
      lower.push(small)
      matters ||= wanted(small)
    }
    const from = tokens.length
    const own = { index, block, start, end, first: from, last: matters ? from + last - first : from }
    read.push(own)
    if (!matters) continue
    const run = quickTag(words, lower, 0, words.length)
    const forms = verbForms(run)
    for (let at = first; at < last; at++) {
      const span = spans[at]!
      const spaced = at === 0 || spans[at - 1]!.end < span.start
      tokens.push(
        wordOf(
          span,
          { index: tokens.length, sentence: index, spaced, lower: lower[at - first]! },
          run[at - first]!,
          forms[at - first],
        ),
      )
    }
    phrases.push(...findPhrases(tokens, own))
  }
  return { document, sentences: read, tokens, phrases, names: [] }
}

function wordOf(
  { start, end }: Span,
  { index, sentence, spaced, lower }: Pick<Word, 'index' | 'sentence' | 'spaced' | 'lower'>,
  { tag, lemma }: { readonly tag: Tag; readonly lemma: string },
  form: VerbForm | undefined,
): Word {
  return form === undefined
    ? { index, sentence, start, end, spaced, lower, tag, lemma }
    : { index, sentence, start, end, spaced, lower, tag, lemma, form }
}
