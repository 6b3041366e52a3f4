/** The sentences and words that a document came with, as they stand: each sentence with the block that it lies in. */
import type { Sentence } from '#types/analysis.ts'
import type { Block } from '#types/document.ts'
import type { Span } from '#types/span.ts'

export function givenSentences(
  blocks: readonly Block[],
  given: readonly (readonly Span[])[],
): { sentences: Sentence[]; spans: Span[] } {
  const sentences: Sentence[] = []
  let block = 0
  let first = 0
  for (const words of given) {
    const [start, end] = [words[0]!.start, words.at(-1)!.end]
    while (blocks[block]!.end < end) block++
    sentences.push({ index: sentences.length, block, first, last: first + words.length, start, end })
    first += words.length
  }
  return { sentences, spans: given.flat() }
}
