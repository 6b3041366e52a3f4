/**
 * What the learned scorer is told of two candidates beside the states of their words: how far apart they stand, what each is, what their sets are
 * known to be. Whole numbers below the sizes of the table; `models/pairs.json` holds the same table, and is refused if it differs.
 */
import { roleModifiers } from '#lexicon/role-nouns.ts'
import { type Token, tokenFrom } from '#types/analysis.ts'
import type { Candidate } from './candidates.ts'
import type { Chains } from './chains.ts'
import { topOf } from './top-of.ts'

/** Name and size of each feature, in the order of a row. */
export const pairFeatures: readonly (readonly [name: string, size: number])[] = [
  ['anaphor', 11],
  ['candidate', 11],
  ['forms', 121],
  ['sentences', 8],
  ['mentions', 9],
  ['kinds', 25],
  ['genders', 9],
  ['numbers', 4],
  ['relations', 25],
  ['speaking', 4],
  ['quotations', 5],
  ['heads', 4],
  ['modifiers', 9],
  ['blocks', 3],
  ['members', 4],
  ['leading', 4],
  ['clauses', 3],
  ['named', 4],
  ['ranks', 8],
  ['sizes', 6],
  ['sources', 8],
  ['turns', 4],
]

export interface Described {
  /** Writes the row of one pair; `b` is the one that looks back, and `a` itself for "nobody before it". */
  write(row: Uint8Array, a: number, b: number, place: Place): void
}

export interface Place {
  /** How many of the set of `a` there are up to it. */
  readonly members: number
  /** How many other sets that would fit are nearer. */
  readonly rank: number
}

/** Described once a document, after the sure passes. Linear in the words of the candidates. */
export function describe(chains: Chains): Described {
  const { analysis, candidates, find } = chains
  const { tokens, sentences, quotations } = analysis
  const quotes = new Int32Array(tokens.length)
  quotations.forEach(({ depth, start, end }, index) => {
    if (depth > 0) return
    let at = tokenFrom({ tokens }, start)
    while (at < tokens.length && tokens[at]!.start < end) quotes[at++] = index + 1
  })
  const words = candidates.map((one) => wordsOf(tokens, one))
  const speaks = speakersAmong(chains)
  /** The one that spoke last before each. */
  const turns = new Int32Array(candidates.length)
  candidates.forEach((_, index) => {
    const before = index - 1
    turns[index] = before < 0 ? -1 : speaks[before] ? before : turns[before]!
  })
  const known = new Map<number, Known>()
  candidates.forEach((one, index) => {
    const root = find(index)
    const set = known.get(root) ?? {
      words: new Set<string>(),
      kind: 0,
      plural: one.plural,
      named: false,
      size: 0,
      source: false,
    }
    known.set(root, set)
    set.size++
    if (speaks[index]) set.source = true
    for (const word of words[index]!.all) set.words.add(word)
    const kind = kinds.indexOf(one.kind)
    if (set.kind === 0 || (one.form === 'name' && !set.named)) set.kind = kind
    if (one.form === 'name') set.named = true
  })
  const types = candidates.map((one) => typeOf(tokens, one))
  const roles = candidates.map((one) => roleOf(tokens, one))
  const clauses = candidates.map(({ head }) => clauseOf(tokens, head))
  const leads = candidates.map((one, index) => Number(candidates[index - 1]?.sentence !== one.sentence))
  return {
    write(row, a, b, { members, rank }) {
      const [left, right] = [candidates[a]!, candidates[b]!]
      const [first, second] = [known.get(find(a))!, known.get(find(b))!]
      const isSelf = a === b
      const back = right.sentence - left.sentence
      const between = sentences[right.sentence]!.block - sentences[left.sentence]!.block
      const [own, other] = [quotes[right.head]!, quotes[left.head]!]
      row[0] = types[b]!
      row[1] = isSelf ? types[b]! : types[a]!
      row[2] = types[b]! * 11 + types[a]!
      row[3] = step(back, [0, 1, 2, 3, 5, 9, 20])
      row[4] = isSelf ? 0 : 1 + step(b - a, [1, 2, 3, 4, 8, 16, 32])
      row[5] = second.kind * 5 + first.kind
      row[6] = genders.indexOf(chains.genderOf(b)) * 3 + genders.indexOf(chains.genderOf(a))
      row[7] = Number(second.plural) * 2 + Number(first.plural)
      row[8] = roles[b]! * 5 + roles[a]!
      row[9] = Number(right.speaks) * 2 + Number(left.speaks)
      row[10] = own === 0 ? (other === 0 ? 0 : 1) : other === 0 ? 2 : own === other ? 3 : 4
      row[11] = isSelf ? 0 : Number(words[b]!.head !== '' && first.words.has(words[b]!.head)) * 2
      if (!isSelf && words[a]!.head !== '' && second.words.has(words[a]!.head)) row[11]! += 1
      row[12] = isSelf ? 0 : held(words[b]!.modifiers, first.words) * 3 + held(words[a]!.modifiers, second.words)
      row[13] = Math.min(2, between)
      row[14] = isSelf ? 0 : step(members, [1, 2, 4])
      row[15] = leads[b]! * 2 + leads[a]!
      row[16] = isSelf ? 0 : clauses[a] === clauses[b] ? 1 : back === 0 ? 2 : 0
      row[17] = Number(second.named) * 2 + Number(first.named)
      row[18] = Math.min(7, rank)
      row[19] = isSelf ? 0 : 1 + step(first.size, [1, 2, 5, 10])
      row[20] = Number(speaks[b]!) * 4 + (isSelf ? 0 : Number(speaks[a]!) * 2 + Number(first.source))
      row[21] = isSelf ? 0 : find(turns[b]! < 0 ? b : turns[b]!) === find(a) ? 1 + Number(turns[b] === a) : 3
    },
  }
}

/** Whether each says something: as the words around it tell, or as the model reads its sources. */
function speakersAmong({ analysis: { tokens, sources }, candidates }: Chains): boolean[] {
  const tops = new Uint8Array(tokens.length)
  for (const run of sources) tops[topOf(tokens, { ...run, head: run.first })] = 1
  return candidates.map((one) => one.speaks || tops[topOf(tokens, one)] === 1)
}

interface Known {
  readonly words: Set<string>
  kind: number
  readonly plural: boolean
  named: boolean
  size: number
  /** One of it is a source. */
  source: boolean
}

const kinds: readonly Candidate['kind'][] = ['unknown', 'person', 'people', 'body', 'state']
const genders: readonly Candidate['gender'][] = ['unknown', 'male', 'female']

/** How many of the limits are passed. */
function step(value: number, limits: readonly number[]): number {
  let found = 0
  while (found < limits.length && value > limits[found]!) found++
  return found
}

/** 0: nothing to look for, 1: all are there, 2: one is not. */
function held(looked: readonly string[], words: ReadonlySet<string>): number {
  if (looked.length === 0) return 0
  return looked.every((word) => words.has(word)) ? 1 : 2
}

function typeOf(tokens: readonly Token[], { form, first, head, kind, definite }: Candidate): number {
  if (form === 'name') return kind === 'person' ? 6 : 7
  // "your child", "my doctor": whoever the reader or writer has
  if (form === 'description') return /^(?:your|my|our)$/.test(tokens[first]!.lower) ? 10 : definite ? 8 : 9
  const { lower } = tokens[head]!
  if (/^(?:he|him|his|himself)$/.test(lower)) return 0
  if (/^(?:she|her|hers|herself)$/.test(lower)) return 1
  if (/^(?:it|its|itself)$/.test(lower)) return 2
  if (/^(?:they|them|their|theirs|themselves)$/.test(lower)) return 3
  return lower.startsWith('who') ? 4 : 5
}

function roleOf(tokens: readonly Token[], one: Candidate): number {
  const relation = tokens[topOf(tokens, one)]!.relation
  if (relation === 'nsubj' || relation === 'csubj') return 1
  if (relation === 'obj' || relation === 'iobj') return 2
  if (relation === 'obl') return 3
  return relation === 'nmod' || relation === 'compound' ? 4 : 0
}

/** The nearest verb above, or the root. */
function clauseOf(tokens: readonly Token[], from: number): number {
  let at = from
  for (let round = 0; round < 12; round++) {
    const next = tokens[at]!.head
    if (next === at) break
    at = next
    if (tokens[at]!.tag === 'VERB') break
  }
  return at
}

interface Words {
  readonly head: string
  readonly modifiers: readonly string[]
  readonly all: readonly string[]
}

const most = 24

/** Nouns, adjectives and names; of a name also the title in front of it ("Sen. Ann Lee": "senator"). */
export function wordsOf(tokens: readonly Token[], { form, first, last, head, sentence }: Candidate): Words {
  if (form === 'pronoun') return { head: '', modifiers: [], all: [] }
  let start = first
  if (form === 'name')
    while (start > first - 5 && tokens[start - 1]?.sentence === sentence && isTitle(tokens[start - 1]!)) start--
  const all: string[] = []
  const modifiers: string[] = []
  for (let at = start; at < Math.min(last, start + most); at++) {
    const { tag } = tokens[at]!
    if (tag !== 'NOUN' && tag !== 'ADJ' && tag !== 'PROPN') continue
    const word = plainWord(tokens[at]!)
    all.push(word)
    if (at !== head && at >= first && !roleModifiers.has(word)) modifiers.push(word)
  }
  return { head: plainWord(tokens[head]!), modifiers, all }
}

function isTitle({ tag, lower }: Token): boolean {
  return (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ') && /^\p{L}/u.test(lower)
}

/** One word for the spellings of a role: "Sen.", "senator". */
function plainWord({ lower, lemma, tag }: Token): string {
  const word = short.get(lower) ?? (tag === 'NOUN' ? lemma.toLowerCase() : lower)
  return word.replace(/(?<=\w)(?:man|woman|person)$/, 'person')
}

const short: ReadonlyMap<string, string> = new Map(
  'sen.:senator sen:senator rep.:representative rep:representative gov.:governor gov:governor gen.:general attorney:lawyer defence:defense dr.:doctor prof.:professor'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)
