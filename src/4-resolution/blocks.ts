import { hashOf } from './hash.ts'
import { isMatter, type Profile } from './profiles.ts'
import { wordingOf } from './wording.ts'

/**
 * Which statements are worth comparing: those that share one of the words that tell most about them, or two features of which one is
 * a word of the matter. Within a block of very many, each is compared with its neighbours in order of publication alone (sorted neighbourhood, Hernández & Stolfo 1995), so
 * that the cost grows with the text and not with its square, and so that it does not matter in which order documents come.
 */
export function blocksOf({ features, weight, act }: Profile): number[] {
  const telling = features
    .map((feature, at) => ({ feature, weight: weight[at]! }))
    .sort((a, b) => b.weight - a.weight || a.feature - b.feature)
    .slice(0, mostTelling)
  const pairs = telling.flatMap((one, at) =>
    telling
      .slice(at + 1)
      .flatMap((other) =>
        isMatter(one.feature) || isMatter(other.feature)
          ? [{ key: hashOf(keyOf(one.feature, other.feature)), weight: one.weight + other.weight }]
          : [],
      ),
  )
  pairs.sort((a, b) => b.weight - a.weight || a.key - b.key)
  const alone = telling.filter(({ feature }) => isMatter(feature)).slice(0, mostAlone)
  const most = act === 'denies' ? 2 * mostPairs : mostPairs
  return [...new Set([...alone.map(({ feature }) => feature), ...pairs.slice(0, most).map(({ key }) => key)])]
}

const keyOf = (one: number, other: number): string => (one < other ? `${one} ${other}` : `${other} ${one}`)

/** Features of a statement that blocks are made of, blocks of one of them, blocks of two; a denial, in words of its own, stands in twice as many. */
const mostTelling = 12
const mostAlone = 8
const mostPairs = 3

/** How far apart two statements of one block may stand to be compared. */
export const neighbourhood = 4

/**
 * How many statements of one wording stand in blocks for all, those of lowest rank: one agency's sentence in fifty papers would fill its blocks and push what says it
 * in other words out of reach.
 */
export const copies = 2

/** All pairs of numbers worth comparing, each once, the one of lower rank first. Of one wording the first few are compared with others. */
export function pairsOf(profiles: readonly Profile[]): [number, number][] {
  const blocks = new Map<number, number[]>()
  const ordered = profiles.map((_, at) => at).sort((a, b) => (profiles[a]!.rank < profiles[b]!.rank ? -1 : 1))
  const told = new Map<string, number>()
  for (const at of ordered) {
    const wording = wordingOf(profiles[at]!)
    if (wording !== undefined) {
      const before = told.get(wording) ?? 0
      if (before >= copies) continue
      told.set(wording, before + 1)
    }
    for (const key of blocksOf(profiles[at]!)) {
      const block = blocks.get(key)
      if (block === undefined) blocks.set(key, [at])
      else block.push(at)
    }
  }
  const seen = new Set<number>()
  const pairs: [number, number][] = []
  for (const block of blocks.values()) {
    for (const [place, one] of block.entries()) {
      for (let next = place + 1; next < block.length && next <= place + neighbourhood; next++) {
        const other = block[next]!
        const pair = one * profiles.length + other
        if (seen.has(pair)) continue
        seen.add(pair)
        pairs.push([one, other])
      }
    }
  }
  return pairs
}
