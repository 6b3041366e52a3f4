/** Who is one with whom so far: sets of candidates that grow as the passes join them. */
import type { Candidate, Readable } from './candidates.ts'
import { speakersOfQuoted } from './quoted-by.ts'

export interface Chains {
  readonly analysis: Readable
  /** In text order. */
  readonly candidates: readonly Candidate[]
  /** Index of the first candidate of the set that this one is in. */
  find(index: number): number
  join(a: number, b: number): void
  /** No other name or description has joined it yet; "who" may have. */
  isAlone(index: number): boolean
  /** Neither a name nor a description has joined it yet. */
  isOpen(index: number): boolean
  /** Index of the first candidate of each sentence; one more at the end. */
  readonly bySentence: Int32Array
  /** The gender that any member tells. */
  genderOf(index: number): Candidate['gender']
  tellGender(index: number, gender: Candidate['gender']): void
  /** What the set of this one is known to be. */
  setOf(index: number): KnownSet
  /** By candidate: the one that says, in quotation marks, what it stands in; -1 for none. */
  readonly speakers: Int32Array
}

export interface KnownSet {
  readonly named: boolean
  readonly kind: Candidate['kind']
  /** Undefined for "who". */
  readonly plural: boolean | undefined
}

/** One pass of the sieve: joins what it is sure of. Later passes see what earlier ones joined. */
export type Pass = (chains: Chains) => void

export function startChains(analysis: Readable, candidates: readonly Candidate[]): Chains {
  const parents = Int32Array.from(candidates, (_, index) => index)
  const sizes = Int32Array.from(candidates, ({ form }) => (form === 'pronoun' ? 0 : 1))
  const genders = candidates.map(({ gender }) => gender)
  const sets = candidates.map((one) => knownOf(analysis, one))
  const bySentence = new Int32Array(analysis.sentences.length + 1).fill(candidates.length)
  for (let index = candidates.length - 1; index >= 0; index--) bySentence[candidates[index]!.sentence] = index
  for (let index = bySentence.length - 2; index >= 0; index--) {
    if (bySentence[index]! > bySentence[index + 1]!) bySentence[index] = bySentence[index + 1]!
  }
  const find = (index: number): number => {
    let root = index
    while (parents[root] !== root) root = parents[root]!
    while (parents[index] !== root) {
      const next = parents[index]!
      parents[index] = root
      index = next
    }
    return root
  }
  return {
    analysis,
    candidates,
    bySentence,
    find,
    join: (a, b) => {
      const [early, late] = [find(a), find(b)].sort((x, y) => x - y) as [number, number]
      if (early === late) return
      parents[late] = early
      sizes[early] = sizes[early]! + sizes[late]!
      if (genders[early] === 'unknown') genders[early] = genders[late]!
      sets[early] = together(sets[early]!, sets[late]!)
    },
    isOpen: (index) => sizes[find(index)] === 0,
    isAlone: (index) => sizes[find(index)]! <= 1,
    genderOf: (index) => genders[find(index)]!,
    tellGender: (index, gender) => {
      genders[find(index)] = gender
    },
    setOf: (index) => sets[find(index)]!,
    speakers: speakersOfQuoted(analysis, candidates),
  }
}

function knownOf({ tokens }: Readable, { form, kind, plural, head }: Candidate): KnownSet {
  const isOpen = form === 'pronoun' && tokens[head]!.lower.startsWith('who')
  return { named: form === 'name', kind: isOpen ? 'unknown' : kind, plural: isOpen ? undefined : plural }
}

/** A name tells more than other words, and those more than "it". */
function together(a: KnownSet, b: KnownSet): KnownSet {
  const [best, other] = b.named && !a.named ? [b, a] : [a, b]
  return {
    named: best.named,
    kind: best.kind === 'unknown' ? other.kind : best.kind,
    plural: best.plural ?? other.plural,
  }
}
