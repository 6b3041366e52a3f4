/**
 * Who is named after the lead: "[A federal judge] ruled on Tuesday … District [Judge Ana Brandt] wrote", "[A Senate panel] voted … [the Senate Committee on
 * Roads]": the only one of that sort in the text.
 */
import type { Candidate } from './candidates.ts'
import type { Chains } from './chains.ts'
import { wordsOf } from './pair-features.ts'
import { headOf, roleBefore } from './role-match.ts'

/** Sentences of the headline and the lead, and how far behind the name may stand. */
const lead = 4
const reach = 16

export function joinNamedLater(chains: Chains): void {
  const { analysis, candidates, find, join, setOf } = chains
  const { tokens } = analysis
  const holders = new Map<string, number[]>()
  candidates.forEach((one, index) => {
    if (one.form !== 'name') return
    for (const sort of sortsOf(chains, one)) {
      const list = holders.get(sort)
      if (list === undefined) holders.set(sort, [index])
      else if (!list.some((other) => find(other) === find(index))) list.push(index)
    }
  })
  candidates.forEach((one, index) => {
    if (one.sentence >= lead) return
    if (one.form !== 'description' || one.plural || one.quoted || setOf(index).named) return
    if (!one.subject && !one.speaks) return
    const word = headOf(tokens[one.head]!)
    const sorts = one.kind === 'person' ? [word] : (bodies.get(word) ?? [])
    const names = sorts
      .flatMap((sort) => holders.get(sort) ?? [])
      .filter((name) => one.kind === 'person' || sharesWord(chains, one, candidates[name]!))
    const [only] = names
    if (only === undefined || names.some((name) => find(name) !== find(only))) return
    const distance = candidates[only]!.sentence - one.sentence
    if (candidates[only]!.kind === one.kind && distance >= 0 && distance <= reach) join(index, only)
  })
}

/** Of a person the title in front, of a body the nouns of its name. */
function sortsOf({ analysis: { tokens } }: Chains, one: Candidate): readonly string[] {
  if (one.kind === 'person') {
    const role = roleBefore(tokens, one)
    const word = role === undefined ? undefined : headOf(tokens[role.head]!)
    return word === undefined ? [] : [word === 'justice' ? 'judge' : word]
  }
  if (one.kind !== 'body') return []
  const found = new Set<string>()
  for (let at = one.first; at < one.last; at++) if (sorts.has(tokens[at]!.lower)) found.add(tokens[at]!.lower)
  return [...found]
}

/** "A federal appeals court" is no Supreme Court: what tells the sort must be in the name. */
function sharesWord({ analysis: { tokens } }: Chains, one: Candidate, name: Candidate): boolean {
  const told = wordsOf(tokens, one).modifiers.filter((word) => !/^(?:federal|state|local|national|top|new)$/.test(word))
  const words = new Set(wordsOf(tokens, name).all.map(singular))
  return told.length === 0 || told.some((word) => words.has(singular(word)))
}

function singular(word: string): string {
  return word.replace(/s$/, '')
}

/** By what a lead calls a body: what its name may call it. */
const bodies: ReadonlyMap<string, readonly string[]> = new Map([
  ['panel', ['committee', 'subcommittee', 'panel', 'commission', 'board']],
  ['committee', ['committee', 'subcommittee']],
  ['commission', ['commission']],
  ['court', ['court']],
  ['union', ['union', 'association', 'brotherhood']],
])
const sorts: ReadonlySet<string> = new Set([...bodies.values()].flat())
