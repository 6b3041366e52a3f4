/** What the model is given for one window: numbers only, counted from the window's start, so that equal text gives equal input wherever it stands. */
import { caseOf, continued } from './cases.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Window } from './windows.ts'
import type { Pieces } from './wordpiece.ts'

export interface ModelInput {
  /** [S]: the opening mark, the pieces of the words, the closing mark. */
  readonly pieces: BigInt64Array
  /** [S]: how the word of each piece is written. */
  readonly cases: BigInt64Array
  /** [W]: where the first piece of each word stands. */
  readonly firsts: BigInt64Array
  /** [W]: the number of each word's sentence. */
  readonly sentences: BigInt64Array
}

export interface Word {
  readonly text: string
  readonly sentence: number
  readonly pieces: Pieces
}

export function modelInput(words: readonly Word[], { first, last }: Window, vocabulary: Vocabulary): ModelInput {
  let size = 2
  for (let index = first; index < last; index++) size += words[index]!.pieces.length
  const pieces = new BigInt64Array(size)
  const cases = new BigInt64Array(size)
  const firsts = new BigInt64Array(last - first)
  const sentences = new BigInt64Array(last - first)
  pieces[0] = BigInt(vocabulary.opening)
  pieces[size - 1] = BigInt(vocabulary.closing)
  let at = 1
  for (let index = first; index < last; index++) {
    const word = words[index]!
    const kind = caseOf(word.text)
    firsts[index - first] = BigInt(at)
    sentences[index - first] = BigInt(word.sentence - words[first]!.sentence)
    word.pieces.forEach((piece, place) => {
      pieces[at] = BigInt(piece)
      cases[at++] = BigInt(place === 0 ? kind : kind + continued)
    })
  }
  return { pieces, cases, firsts, sentences }
}

/** The pieces of a run of words between the marks: as many as fit. */
export function runInput(pieces: Pieces, { opening, closing }: Vocabulary): BigInt64Array {
  return BigInt64Array.from([opening, ...pieces.slice(0, longestRun), closing], BigInt)
}

const longestRun = 62
