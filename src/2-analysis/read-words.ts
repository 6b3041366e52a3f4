/**
 * Document → its words, sentences and phrases on the text alone: no trained model and no tagger that has to be loaded, but the quick one. Names are not
 * looked for. Where no word of a sentence is `wanted`, its words stay untagged (`X`) and it has no phrases: most of a text is not about times.
 */
import type { Phrase, Tag, VerbForm, Word, Wording } from '#types/analysis.ts'
import type { Document } from '#types/document.ts'
import { readTokens } from './read-tokens.ts'
import { findPhrases } from './syntax/phrases.ts'
import { quickTag } from './syntax/quick-tag.ts'
import { retag } from './syntax/retag.ts'
import { verbForms } from './syntax/verb-forms.ts'
import { plain } from './tokens/plain.ts'

export function readWords(document: Document, wanted: (lower: string) => boolean): Wording {
  const { sentences, spans } = readTokens(document)
  const { text } = document
  const tokens: Word[] = []
  const phrases: Phrase[] = []
  const words: string[] = []
  const lower: string[] = []
  for (const sentence of sentences) {
    const { first, last } = sentence
    let matters = false
    for (let index = first; index < last; index++) {
      const word = plain(text.slice(spans[index]!.start, spans[index]!.end))
      const small = word.toLowerCase()
      words.push(word)
      lower.push(small)
      matters ||= wanted(small)
    }
    const run = matters ? quickTag(words, lower, first, last) : undefined
    if (run !== undefined) retag(run)
    const forms = run === undefined ? undefined : verbForms(run)
    for (let index = first; index < last; index++) {
      const own = run?.[index - first]
      const { start, end } = spans[index]!
      const spaced = index === 0 || spans[index - 1]!.end < start
      tokens.push(
        wordOf(
          { index, sentence: sentence.index, start, end, spaced, lower: lower[index]! },
          own,
          forms?.[index - first],
        ),
      )
    }
    if (matters) phrases.push(...findPhrases(tokens, sentence))
  }
  return { document, sentences, tokens, phrases, names: [] }
}

function wordOf(
  {
    index,
    sentence,
    start,
    end,
    spaced,
    lower,
  }: Pick<Word, 'index' | 'sentence' | 'start' | 'end' | 'spaced' | 'lower'>,
  tagged: { readonly tag: Tag; readonly lemma: string } | undefined,
  form: VerbForm | undefined,
): Word {
  const [tag, lemma] = tagged === undefined ? (['X', lower] as const) : [tagged.tag, tagged.lemma]
  return form === undefined
    ? { index, sentence, start, end, spaced, lower, tag, lemma }
    : { index, sentence, start, end, spaced, lower, tag, lemma, form }
}
