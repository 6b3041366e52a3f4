import type { Reading } from '#types/reading.ts'
import type { Copy } from '#types/situation.ts'
import { agencyOf, outletKey } from './publishers.ts'
import type { Word } from './words.ts'

/**
 * Documents that carry one text: a paper that runs an agency's copy, a reprint, a light rewrite. They share long runs of words,
 * which nobody writes twice: a quotation in common ("The number of 31 was ours…") is not enough.
 */
export function copiesOf(readings: readonly Reading[], words: readonly (readonly Word[])[]): Copy[] {
  const runs = words.map(runsOf)
  const holders = new Map<number, number[]>()
  const shared = new Map<number, number>()
  for (const [at, hashes] of runs.entries()) {
    for (const hash of hashes) {
      const before = holders.get(hash)
      if (before === undefined) holders.set(hash, [at])
      else {
        // A few of the latest holders suffice: copies of one text share nearly all runs, so that neighbours find each other.
        for (const other of before.slice(-4))
          shared.set(other * readings.length + at, (shared.get(other * readings.length + at) ?? 0) + 1)
        before.push(at)
      }
    }
  }
  const groups = new Groups(readings.length)
  const most = new Map<number, number>()
  for (const [pair, count] of shared) {
    const left = Math.floor(pair / readings.length)
    const right = pair % readings.length
    const share = count / Math.max(1, Math.min(runs[left]!.size, runs[right]!.size))
    if (count < fewest || share < enough) continue
    groups.join(left, right)
    for (const at of [left, right]) most.set(at, Math.max(most.get(at) ?? 0, share))
  }
  return groups.sets().map((members) => ({
    documents: members.map((at) => readings[at]!.document.id),
    because: reasonOf(
      members.map((at) => readings[at]!),
      Math.min(...members.map((at) => most.get(at) ?? 0)),
    ),
  }))
}

const runLength = 7
/** Of the sampled runs of the shorter document. */
const enough = 0.4
const fewest = 4

function reasonOf(readings: readonly Reading[], share: number): string {
  const agencies = new Map<string, string>()
  for (const reading of readings) {
    const agency = agencyOf(reading.document)
    if (agency !== undefined && !agencies.has(outletKey(agency))) agencies.set(outletKey(agency), agency)
  }
  const percent = Math.round(share * 100)
  const words =
    percent === 100
      ? 'the shorter text stands in the other word for word'
      : `at least ${percent}% of the runs of ${runLength} words in the shorter text stand in the other`
  return agencies.size === 1 ? `${words}; the byline names ${[...agencies.values()][0]}` : words
}

/** Hashes of all runs of words, thinned to every third by value: the same third in every document. */
function runsOf(words: readonly Word[]): Set<number> {
  const hashes = new Set<number>()
  for (let at = 0; at + runLength <= words.length; at++) {
    let hash = 0x811c9dc5
    for (let step = 0; step < runLength; step++) {
      const { lower } = words[at + step]!
      for (let i = 0; i < lower.length; i++) hash = Math.imul(hash ^ lower.charCodeAt(i), 0x01000193)
      hash = Math.imul(hash ^ 0x20, 0x01000193)
    }
    if ((hash >>> 8) % 3 === 0) hashes.add(hash >>> 0)
  }
  return hashes
}

/** Union–find over document numbers; sets of two and more, in document order. */
class Groups {
  private readonly parent: number[]

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, at) => at)
  }

  join(a: number, b: number): void {
    const left = this.root(a)
    const right = this.root(b)
    this.parent[Math.max(left, right)] = Math.min(left, right)
  }

  sets(): number[][] {
    const sets = new Map<number, number[]>()
    for (let at = 0; at < this.parent.length; at++) {
      const root = this.root(at)
      const set = sets.get(root)
      if (set) set.push(at)
      else sets.set(root, [at])
    }
    return [...sets.values()].filter((set) => set.length > 1)
  }

  private root(at: number): number {
    let here = at
    while (this.parent[here] !== here) {
      this.parent[here] = this.parent[this.parent[here]!]!
      here = this.parent[here]!
    }
    return here
  }
}
