import {
  type Analysis,
  type Attribution,
  type Sentence,
  spanOfTokens,
  type Tag,
  type Token,
  type VerbForm,
} from '#types/analysis.ts'
import type { Document } from '#types/document.ts'
import type { Span } from '#types/span.ts'
import type { Readable } from './coreference/candidates.ts'
import { findMentions } from './coreference/find-mentions.ts'
import type { ScorePairs } from './coreference/join-scored.ts'
import { sharedPredictor } from './model/predict.ts'
import type { PredictedCue, PredictedWord } from './model/prediction.ts'
import { findDatelines } from './names/datelines.ts'
import { findNames } from './names/find-names.ts'
import { findQuotations } from './quotations/quotations.ts'
import { readTokens } from './read-tokens.ts'
import { withExistentials } from './syntax/existentials.ts'
import { lemmaOf } from './syntax/lemma.ts'
import { findPhrases } from './syntax/phrases.ts'
import { asTree } from './syntax/tree.ts'
import { verbForms } from './syntax/verb-forms.ts'
import { plain } from './tokens/plain.ts'

/** Document → Analysis: what is known about its language, as spans with labels. Depends on the document alone. `score`: other than the model's own. */
export async function analyse(document: Document, score?: ScorePairs): Promise<Analysis> {
  const { sentences, spans } = readTokens(document)
  const model = await sharedPredictor()
  const predicted = await model.predict(document.text, spans, sentences)
  const tokens = tokensOf(document, sentences, spans, predicted.words)
  const phrases = sentences.flatMap((sentence) => findPhrases(tokens, sentence))
  const quotations = findQuotations(document.text, document.blocks)
  const datelines = findDatelines(document.text, sentences, tokens)
  const read = { document, sentences, tokens, phrases, quotations, datelines }
  const names = findNames(read, predicted.names)
  const sources = sourcesOf(predicted.cues)
  const mentions = await findMentions({ ...read, names, sources }, score ?? model.scorerOf(predicted.states))
  return { ...read, names, mentions, attributions: attributionsOf(tokens, predicted.cues) }
}

/** Each source with what it says, for coreference. */
export function sourcesOf(cues: readonly PredictedCue[]): Readable['sources'] {
  return cues.flatMap(({ sources, contents }) => sources.map(({ first, last }) => ({ first, last, contents })))
}

/** Who says something stands in one place (all but 6 of 19,300 in PolNeAR train): of several pieces, the likeliest. */
function surest<Piece extends { readonly probability: number }>(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.length < 2 ? pieces : [pieces.reduce((best, one) => (one.probability > best.probability ? one : best))]
}

function attributionsOf(tokens: readonly Token[], cues: readonly PredictedCue[]): Attribution[] {
  const span = ({ first, last }: { first: number; last: number }) => spanOfTokens({ tokens }, first, last)
  return cues.map((cue) => ({
    source: surest(cue.sources).map(span),
    cue: [span(cue)],
    content: cue.contents.map(span),
    probability: cue.probability,
  }))
}

function tokensOf(
  { text }: Document,
  sentences: readonly Sentence[],
  spans: readonly Span[],
  predicted: readonly PredictedWord[],
): Token[] {
  const lower = spans.map(({ start, end }) => plain(text.slice(start, end)).toLowerCase())
  const tokens: Token[] = []
  for (const sentence of sentences) {
    const run: { lower: string; tag: Tag; penn: string; relation: string }[] = []
    for (let index = sentence.first; index < sentence.last; index++) {
      const { form: penn, relation } = predicted[index]!
      run.push({ lower: lower[index]!, tag: tagOf(lower[index]!, lower[index - 1], predicted[index]!), penn, relation })
    }
    const forms = verbForms(run).map((form, offset) => moodOf(form, predicted[sentence.first + offset]!))
    const tree = asTree(predicted, sentence.first, sentence.last)
    const arcs = withExistentials(tree, sentence.first, (at) => lower[at]!)
    for (let offset = 0; offset < run.length; offset++) {
      const index = sentence.first + offset
      const word = { ...predicted[index]!, ...arcs[offset]! }
      tokens.push(tokenOf(index, sentence.index, spans[index]!, spans[index - 1], run[offset]!, forms[offset], word))
    }
  }
  return tokens
}

/**
 * Three things that the model's tags leave: a name is one in all its words ("[Strategic] Studies", an adjective to UD 2.10 and later), "neither" is an
 * adverb where it says no to a verb, and no verb in -s stands behind "to" ("led to [demands]").
 */
function tagOf(lower: string, before: string | undefined, { tag, form }: PredictedWord): Tag {
  if (form.startsWith('NNP')) return 'PROPN'
  if (before === 'to' && tag === 'VERB' && pluralInS.test(lower) && lemmaOf(lower, 'VERB') !== lower) return 'NOUN'
  return lower === 'neither' && tag === 'PART' ? 'ADV' : (tag as Tag)
}

const pluralInS = /[^sui']s$/

/** "should the court [strike] them down", "insist that she [resign]": only the model sees that it is no present; "we wait and [expect]": that it is one. */
function moodOf(form: VerbForm | undefined, { form: penn, relation }: PredictedWord): VerbForm | undefined {
  if (form === 'present' && penn === 'VB' && relation !== 'root') return 'base'
  return form === 'base' && penn === 'VBP' ? 'present' : form
}

/** One literal for each of the two shapes: tokens are read millions of times, and engines like few shapes. */
function tokenOf(
  index: number,
  sentence: number,
  { start, end }: Span,
  before: Span | undefined,
  { lower, tag }: { lower: string; tag: Tag },
  form: VerbForm | undefined,
  { form: penn, head, relation, certainty, said }: PredictedWord,
): Token {
  const spaced = before === undefined || before.end < start
  const lemma = lemmaOf(lower, tag)
  return form === undefined
    ? { index, sentence, start, end, spaced, lower, tag, lemma, penn, head, relation, certainty, said }
    : { index, sentence, start, end, spaced, lower, tag, lemma, penn, head, relation, certainty, said, form }
}
