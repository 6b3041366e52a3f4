import type { Sentence } from '#types/analysis.ts'
import type { Document } from '#types/document.ts'
import type { Span } from '#types/span.ts'
import { galleryTitles } from './sentences/galleries.ts'
import { givenSentences } from './sentences/given.ts'
import { sentenceEnds } from './sentences/split.ts'
import { tokenise } from './tokens/tokenise.ts'

/** Sentences and the spans of their tokens: what needs no model. */
export function readTokens({ text, blocks, given }: Document): { sentences: Sentence[]; spans: Span[] } {
  if (given !== undefined) return givenSentences(blocks, given)
  const spans: Span[] = []
  const sentences: Sentence[] = []
  const titles = galleryTitles(text, blocks)
  blocks.forEach((block, index) => {
    let first = spans.length
    for (const span of tokenise(text, block)) spans.push(span)
    for (const last of sentenceEnds(text, spans, first, spans.length, titles.get(index))) {
      const { start } = spans[first]!
      sentences.push({ index: sentences.length, block: index, first, last, start, end: spans[last - 1]!.end })
      first = last
    }
  })
  return { sentences, spans }
}
