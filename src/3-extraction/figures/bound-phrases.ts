/** Looks up the words around an amount in the table of bounds: "up to", "an estimated", "or more". */
import { type BoundSense, boundsAfter, boundsBefore, longestBound } from '#lexicon/bound-words.ts'
import type { Word } from '#types/analysis.ts'

export interface BoundPhrase {
  readonly first: number
  readonly last: number
  readonly sense: BoundSense
}

/** The longest bound that ends right before token `index`. */
export function boundEnding(tokens: readonly Word[], index: number): BoundPhrase | undefined {
  return longest(tokens, index, -1, boundsBefore)
}

/** The longest bound that starts at token `index`. */
export function boundStarting(tokens: readonly Word[], index: number): BoundPhrase | undefined {
  return longest(tokens, index, 1, boundsAfter)
}

function longest(
  tokens: readonly Word[],
  index: number,
  step: 1 | -1,
  table: ReadonlyMap<string, BoundSense>,
): BoundPhrase | undefined {
  const sentence = tokens[step < 0 ? index : index - 1]?.sentence
  let words = ''
  let best: BoundPhrase | undefined
  for (let length = 1; length <= longestBound; length++) {
    const at = step < 0 ? index - length : index + length - 1
    const token = tokens[at]
    if (token === undefined || token.sentence !== sentence) break
    words = length === 1 ? token.lower : step < 0 ? `${token.lower} ${words}` : `${words} ${token.lower}`
    const sense = table.get(words)
    if (sense !== undefined) best = step < 0 ? { first: at, last: index, sense } : { first: index, last: at + 1, sense }
  }
  return best
}
