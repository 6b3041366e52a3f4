/** How well pairs of words go together as one and the same, by the states of the words and features of each pair. */
import type { PairInput } from './pair-input.ts'
import type { Session } from './session.ts'
import { type States, unpack } from './states.ts'

/** `places`: the first and the head word of each of those that are paired. Gives [P] scores. */
export type PairScorer = (
  places: readonly (readonly [first: number, head: number])[],
  input: PairInput,
) => Promise<Float32Array>

/** Pairs of one run: bounds the memory. */
const most = 4096

export function pairScorer(session: Session, states: States): PairScorer {
  return async (places, { pairs, features, table }) => {
    const rows = new Float32Array(places.length * 2 * states.width)
    places.forEach(([first, head], index) => {
      unpack(states, first, rows, 2 * index * states.width)
      unpack(states, head, rows, (2 * index + 1) * states.width)
    })
    const count = pairs.length / 2
    const width = features.length / count
    const scores = new Float32Array(count)
    for (let at = 0; at < count; at += most) {
      const end = Math.min(count, at + most)
      const own = {
        pairs: pairs.subarray(2 * at, 2 * end),
        features: features.subarray(at * width, end * width),
        table,
      }
      scores.set(await session.score(rows, places.length, own), at)
    }
    return scores
  }
}
