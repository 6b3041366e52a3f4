import { cosineOf } from './alike.ts'
import type { Unit } from './units.ts'

/**
 * Pairs of statements that may say the same in other words: those whose vectors go furthest in two of the same directions (winner-take-all hashing, Yagnik et
 * al. 2011). Of many that do, each is paired with its neighbours in the order given, so that the cost grows with the text and not with its square.
 */
export function meantAlike(units: readonly Pick<Unit, 'meaning'>[], order: readonly number[]): [number, number][] {
  const numbers = new Map<number, number>()
  const blocks: number[][] = []
  /** For each, the blocks that it stands in, by number, and the place behind it in each: flat, since there are hundreds of thousands. */
  const places = order.map((at) => {
    const { meaning } = units[at]!
    const own: number[] = []
    for (const key of meaning === undefined ? [] : keysOf(meaning)) {
      const number = numbers.get(key) ?? blocks.push([]) - 1
      numbers.set(key, number)
      own.push(number, blocks[number]!.push(at))
    }
    return own
  })
  const pairs: [number, number][] = []
  /** With whom each was compared last: who stands in several blocks with one is compared with him once. */
  const compared = new Int32Array(units.length).fill(-1)
  for (const [place, one] of order.entries()) {
    const own = places[place]!
    for (let step = 0; step < own.length; step += 2) {
      const [block, next] = [blocks[own[step]!]!, own[step + 1]!]
      for (let at = next; at < Math.min(block.length, next + neighbourhood); at++) {
        const other = block[at]!
        if (compared[other] === one) continue
        compared[other] = one
        if (cosineOf(units[one]!.meaning, units[other]!.meaning)! >= leastCosine) pairs.push([one, other])
      }
    }
  }
  return pairs
}

const furthest = 7
const neighbourhood = 4
/** Of a lower cosine, no words in common would make one claim. */
const leastCosine = 0.5

function keysOf(meaning: Int8Array): number[] {
  const directions = furthestOf(meaning)
  for (const [place, at] of directions.entries()) directions[place] = 2 * at + (meaning[at]! > 0 ? 1 : 0)
  directions.sort((a, b) => a - b)
  const keys: number[] = []
  for (let one = 0; one < directions.length; one++)
    for (let other = one + 1; other < directions.length; other++)
      keys.push(directions[one]! * 2 * meaning.length + directions[other]!)
  return keys
}

/** The places of the largest numbers, whatever their sign, the largest first; of equals the first. */
function furthestOf(meaning: Int8Array): number[] {
  const best: number[] = []
  let smallest = -1
  for (let at = 0; at < meaning.length; at++) {
    const size = Math.abs(meaning[at]!)
    if (size <= smallest) continue
    let place = best.length < furthest ? best.length : furthest - 1
    for (; place > 0 && Math.abs(meaning[best[place - 1]!]!) < size; place--) best[place] = best[place - 1]!
    best[place] = at
    if (best.length === furthest) smallest = Math.abs(meaning[best[furthest - 1]!]!)
  }
  return best
}
