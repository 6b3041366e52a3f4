/** The learned pass: from left to right, each candidate that stands alone joins the earlier set that scores best, unless "nobody" scores better. */
import type { Chains } from './chains.ts'
import { mayBeOne, type Pairs, pairsOf } from './pairs.ts'

/** Scores of all pairs of a document: the higher, the surer. `places`: the first and the head token of each candidate. */
export type ScorePairs = (
  places: readonly (readonly [first: number, head: number])[],
  pairs: Pairs,
) => Promise<Float32Array>

export async function joinScored(chains: Chains, score: ScorePairs): Promise<void> {
  const asked = pairsOf(chains)
  if (asked.pairs.length === 0) return
  const places = chains.candidates.map(({ first, head }) => [first, head] as const)
  decide(chains, asked, await score(places, asked))
}

/** How many times likelier than "nobody" a set has to be. Set on GUM's dev documents: more is found with 1, and more of it wrong. */
const margin = 2

/** A set's score is that of all its candidates together, as in the loss that the scorer was trained with. */
function decide(chains: Chains, { pairs }: Pairs, scores: Float32Array): void {
  let at = 0
  while (at < scores.length) {
    const b = pairs[2 * at]!
    const nobody = scores[at]!
    const sums = new Map<number, number>()
    for (at++; at < scores.length && pairs[2 * at] === b; at++) {
      const a = pairs[2 * at + 1]!
      if (!mayBeOne(chains, a, b)) continue
      const set = chains.find(a)
      sums.set(set, (sums.get(set) ?? 0) + Math.exp(scores[at]! - nobody))
    }
    let best: number | undefined
    for (const [set, sum] of sums) if (sum > (best === undefined ? margin : sums.get(best)!)) best = set
    if (best !== undefined) chains.join(best, b)
  }
}
