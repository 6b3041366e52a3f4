/**
 * The pairs that the learned scorer is asked about: each candidate that no sure pass has joined to an earlier one, with a bounded number of those
 * before it, and with itself for "nobody before it".
 */
import { areApart } from './apart.ts'
import type { Candidate } from './candidates.ts'
import type { Chains, KnownSet } from './chains.ts'
import { describe, type Place, pairFeatures, wordsOf } from './pair-features.ts'
import { isShare } from './same-description.ts'
import { topOf } from './top-of.ts'

export interface Pairs {
  /** [P, 2]: the later one, the earlier one; equal for "nobody". The pairs of one candidate stand together, itself first. */
  readonly pairs: Int32Array
  /** [P, features] */
  readonly features: Uint8Array
  /** Name and size of each feature. */
  readonly table: typeof pairFeatures
}

/** How many candidates are looked back over, and how many of one set are asked about. */
const back = 100
const mostOfSet = 3
const mostPairs = 32

export function pairsOf(chains: Chains): Pairs {
  const { candidates, find } = chains
  const described = describe(chains)
  const pairs: number[] = []
  const rows: Uint8Array[] = []
  const add = (b: number, a: number, place: Place) => {
    pairs.push(b, a)
    const row = new Uint8Array(pairFeatures.length)
    described.write(row, a, b, place)
    rows.push(row)
  }
  const counts = new Int32Array(candidates.length)
  const before = candidates.map((_, index) => ++counts[find(index)]!)
  candidates.forEach((one, b) => {
    if (find(b) !== b || isFresh(chains, one)) return
    add(b, b, { members: 0, rank: 0 })
    const taken = new Map<number, { rank: number; count: number }>()
    let added = 0
    for (let a = b - 1; a >= Math.max(0, b - back) && added < mostPairs; a--) {
      const other = candidates[a]!
      const set = find(a)
      if (set === b || other.end > one.start || !mayBeOne(chains, a, b)) continue
      const seen = taken.get(set) ?? { rank: taken.size, count: 0 }
      if (seen.count >= mostOfSet) continue
      seen.count++
      taken.set(set, seen)
      added++
      add(b, a, { members: before[a]!, rank: seen.rank })
    }
  })
  const features = new Uint8Array(rows.length * pairFeatures.length)
  rows.forEach((row, index) => {
    features.set(row, index * pairFeatures.length)
  })
  return { pairs: Int32Array.from(pairs), features, table: pairFeatures }
}

/** What no score outweighs: a man is no woman, one is not many, "he" is no company, and two names that the sure passes kept apart stay two. */
export function mayBeOne(chains: Chains, a: number, b: number): boolean {
  if (isListed(chains, a, b) || meetInClause(chains, a, b) || areApart(chains, a, b) || clash(chains, a, b))
    return false
  const [one, other] = [chains.setOf(b), chains.setOf(a)]
  if (one.named && other.named) return false
  const [gender, theirs] = [chains.genderOf(b), chains.genderOf(a)]
  if (gender !== 'unknown' && theirs !== 'unknown' && gender !== theirs) return false
  if (one.kind !== other.kind && (one.kind === 'person' || other.kind === 'person'))
    if (one.kind !== 'unknown' && other.kind !== 'unknown') return false
  return agreeInNumber(one, other)
}

/** "the district court" is not "the appeals court". */
function clash({ analysis: { tokens }, candidates }: Chains, a: number, b: number): boolean {
  const [one, other] = [candidates[b]!, candidates[a]!]
  if (one.form === 'description' && isDeputy(wordsOf(tokens, other).all) && !isDeputy(wordsOf(tokens, one).all))
    if (wordsOf(tokens, other).all.includes(wordsOf(tokens, one).head)) return true
  // "A federal appeals court ruled. The Supreme Court …"
  const isIntroduced = one.form === 'name' && !other.definite
  if ((one.form !== 'description' && !isIntroduced) || other.form !== 'description') return false
  if (tokens[one.head]!.lower !== tokens[other.head]!.lower) return false
  const { modifiers, all } = wordsOf(tokens, one)
  const own = isIntroduced ? all.slice(0, -1) : modifiers
  const theirs = wordsOf(tokens, other).modifiers
  return own.length > 0 && theirs.length > 0 && !own.some((word) => theirs.includes(word))
}

/** "Vice President Joan Hill" is not "the president". */
function isDeputy(words: readonly string[]): boolean {
  return words.includes('vice') || words.includes('deputy')
}

/** "A spokesman called. A spokesman called again.", "12 percent said. 5 percent said.": somebody new. */
function isFresh({ analysis: { tokens } }: Chains, { form, first, head }: Candidate): boolean {
  if (form !== 'description') return false
  if (tokens[first]!.tag === 'NUM' || isShare(tokens[head]!.lower)) return true
  return /^(?:an?|another|some|several|many|other|more|most|few)$/.test(tokens[first]!.lower)
}

/** "The ministry and the council" are two. */
function isListed({ analysis: { tokens }, candidates }: Chains, a: number, b: number): boolean {
  const joint = candidates[a]!.last
  return candidates[b]!.first === joint + 1 && /^(?:and|or|nor)$/.test(tokens[joint]!.lower)
}

/** "Ann is not the director", "Ann praised her": what a verb says of its subject, and to whom, is told by the sure passes or another's. */
function meetInClause({ analysis: { tokens }, candidates }: Chains, a: number, b: number): boolean {
  const [subject, other] = [topOf(tokens, candidates[a]!), topOf(tokens, candidates[b]!)]
  const { relation, head } = tokens[subject]!
  if (relation !== 'nsubj') return false
  if (head === other) return true
  const isObject = tokens[other]!.relation === 'obj' || tokens[other]!.relation === 'iobj'
  return isObject && tokens[other]!.head === head && !/sel(?:f|ves)$/.test(tokens[other]!.lower)
}

/** "They" may be a ministry; "it" is no crowd, and "she" is not many. */
function agreeInNumber(one: KnownSet, other: KnownSet): boolean {
  if (one.plural === undefined || other.plural === undefined || one.plural === other.plural) return true
  const single = one.plural ? other : one
  return single.kind === 'body' || single.kind === 'state'
}
