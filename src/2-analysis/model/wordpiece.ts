/**
 * Word → the numbers of its pieces: "Kuleba" → ku ##le ##ba. Greedy, longest piece first (Wu et al. 2016, as in BERT). Words come from our own tokeniser
 * one by one, so that each piece is known to belong to its word without any comparing of offsets.
 */
import { normalise } from './normalise.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Of a longer word (an address, say) only the first pieces count. */
export const mostPieces = 12

/** A part with more characters is unknown as a whole. */
const longestPart = 100

export type Pieces = readonly number[]

/** Never empty: what leaves no piece is the unknown one. Words seen before are looked up. */
export function wordPieces(vocabulary: Vocabulary): (word: string) => Pieces {
  const seen = new Map<string, Pieces>()
  return (word) => {
    const before = seen.get(word)
    if (before !== undefined) return before
    const pieces = piecesOf(word, vocabulary)
    if (word.length <= longestKept && seen.size < mostKept) seen.set(word, pieces)
    return pieces
  }
}

/** What is kept of words is a few megabytes at the most, whatever the text. */
const longestKept = 40
const mostKept = 30_000

function piecesOf(word: string, vocabulary: Vocabulary): Pieces {
  const pieces: number[] = []
  for (const part of normalise(word)) {
    const found = piecesOfPart(part, vocabulary)
    if (found === undefined) pieces.push(vocabulary.unknown)
    else pieces.push(...found)
    if (pieces.length >= mostPieces) break
  }
  if (pieces.length === 0) pieces.push(vocabulary.unknown)
  return pieces.slice(0, mostPieces)
}

/** `undefined`: some stretch of it is in no piece. */
function piecesOfPart(part: string, { starts, continues, longest }: Vocabulary): Pieces | undefined {
  if (part.length > longestPart && (part.length > 2 * longestPart || [...part].length > longestPart)) return undefined
  const pieces: number[] = []
  let at = 0
  while (at < part.length) {
    const known = at === 0 ? starts : continues
    let end = Math.min(part.length, at + longest)
    let piece: number | undefined
    while (end > at) {
      piece = known.get(part.slice(at, end))
      if (piece !== undefined) break
      end--
    }
    if (piece === undefined) return undefined
    pieces.push(piece)
    at = end
  }
  return pieces
}
