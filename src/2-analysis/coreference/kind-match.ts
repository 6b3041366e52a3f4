/** A definite noun for a body or a state by its kind: "NATO … the alliance", "the Ministry of Defence … the ministry", "Ukraine … the country". */
import { organizationHeads, organizations } from '#lexicon/organizations.ts'
import { outlets } from '#lexicon/outlets.ts'
import { stateNouns } from '#lexicon/role-nouns.ts'
import { stateWord } from '#lexicon/states.ts'
import { stateIn } from './candidates.ts'
import type { Chains } from './chains.ts'

/** How far back, in sentences, the named body may stand. */
const reach = 12

export function joinKinds(chains: Chains): void {
  const { analysis, candidates, join, isAlone } = chains
  const { tokens, document } = analysis
  const last = new Map<string, number>()
  const topics = topicsOf(chains)
  const governments = new Map<string, number>()
  const later: [string, number][] = []
  const remember = (index: number) => {
    const one = candidates[index]!
    if (one.kind === 'state') last.set('country', index)
    if (one.kind !== 'body' && one.kind !== 'people') return
    const words = one.name?.canonical ?? document.text.slice(one.name?.start ?? one.start, one.end)
    for (const noun of nounsOf(words)) last.set(noun, index)
    if (one.form === 'name') {
      // "Ministry of Defence", "Research Network": its own head noun
      for (let at = one.first; at < one.last; at++) last.set(tokens[at]!.lower, index)
      if (!known().has(words)) last.set('company', index)
    } else last.set(tokens[one.head]!.lower, index)
  }
  candidates.forEach((one, index) => {
    if (one.form === 'name') remember(index)
    if (one.form === 'name' && one.kind === 'state') {
      const state = stateWord(
        (one.name?.canonical ?? document.text.slice(one.name?.start ?? one.start, one.end)).toLowerCase(),
      )
      if (state !== undefined && !governments.has(state.state.code)) governments.set(state.state.code, index)
    }
    if (one.form !== 'description' || one.kind === 'person') return
    const { lower } = tokens[one.head]!
    // "the Swiss government", "Switzerland’s government": the state speaks
    if (lower === 'government' && one.head - one.first < 4) {
      const code = stateIn(analysis, one.first, one.last)
      if (code !== undefined) later.push([code, index])
    }
    const whole = namedBy(chains, last, index)
    if (whole !== undefined && isAlone(index) && one.sentence - candidates[whole]!.sentence <= reach) {
      join(whole, index)
      return
    }
    const plain = one.last - one.first === 2 && /^(?:the|this|that)$/.test(tokens[one.first]!.lower)
    if (plain && isAlone(index)) {
      const noun = stateNouns.has(lower)
        ? 'country'
        : lower === 'firm' || lower === 'manufacturer' || lower === 'maker'
          ? 'company'
          : lower
      const topic = topics.get(noun)
      const antecedent = topic !== undefined && topic < index ? topic : last.get(noun)
      if (
        antecedent !== undefined &&
        (antecedent === topic || one.sentence - candidates[antecedent]!.sentence <= reach) &&
        !(noun === 'country' && far(chains, antecedent, index))
      ) {
        join(antecedent, index)
        last.set(noun, index)
        return
      }
    }
    remember(index)
  })
  for (const [code, index] of later) {
    const state = governments.get(code)
    if (state !== undefined && isAlone(index)) join(state, index)
  }
}

/**
 * What a text is about: the body that it names by a noun ("Tulsa Zoo", later "Tulsa") at least three times, and at least twice as often as any other of that noun. Its "the zoo" is that
 * one, wherever another has been named last. The first of its names by noun.
 */
function topicsOf({ analysis: { tokens }, candidates, find }: Chains): Map<string, number> {
  const times = new Map<number, number>()
  const named = new Map<string, Map<number, number>>()
  candidates.forEach(({ form, kind, first, last }, index) => {
    if (form !== 'name') return
    const body = find(index)
    times.set(body, (times.get(body) ?? 0) + 1)
    const noun = tokens[last - 1]!.lower
    if (kind !== 'body' || last - first < 2 || !organizationHeads.has(noun)) return
    const bodies = named.get(noun) ?? new Map<number, number>()
    if (!bodies.has(body)) named.set(noun, bodies.set(body, index))
  })
  const topics = new Map<string, number>()
  for (const [noun, bodies] of named) {
    const [most, next] = [...bodies].sort(([a], [b]) => times.get(b)! - times.get(a)!)
    const least = Math.max(3, next === undefined ? 0 : 2 * times.get(next[0])!)
    if (most !== undefined && times.get(most[0])! >= least) topics.set(noun, most[1])
  }
  return topics
}

/** "the appeals court", "the oversight committee": both words out of one name; "the high court": the supreme one. */
function namedBy(
  { analysis, candidates }: Chains,
  last: ReadonlyMap<string, number>,
  index: number,
): number | undefined {
  const { tokens } = analysis
  const { first, last: end, head } = candidates[index]!
  if (end - first !== 3 || head !== first + 2 || !/^(?:the|this)$/.test(tokens[first]!.lower)) return undefined
  const { lower } = tokens[head]!
  const told = tokens[head - 1]!.lower
  const isHigh = lower === 'court' && /^(?:high|top|highest)$/.test(told)
  const whole = last.get(isHigh ? 'supreme' : told)
  const name = whole === undefined ? undefined : candidates[whole]
  if (name?.form !== 'name') return undefined
  for (let at = name.first; at < name.last; at++) if (tokens[at]!.lower === lower) return whole
  return undefined
}

/** "the country" is the state of this or the last sentence, and the only one there. */
function far({ candidates, find }: Chains, antecedent: number, index: number): boolean {
  const { sentence } = candidates[index]!
  if (sentence - candidates[antecedent]!.sentence > 1) return true
  for (let at = index - 1; at >= Math.max(0, index - 12) && candidates[at]!.sentence >= sentence - 1; at--) {
    if (candidates[at]!.kind === 'state' && candidates[at]!.form === 'name' && find(at) !== find(antecedent))
      return true
  }
  return false
}

function nounsOf(name: string): readonly string[] {
  return known().get(name) ?? []
}

let nouns: ReadonlyMap<string, readonly string[]> | undefined

function known(): ReadonlyMap<string, readonly string[]> {
  nouns ??= new Map([
    ...organizations().map((one): [string, readonly string[]] => [one.name, one.nouns]),
    ...[...outlets().values()].map((name): [string, readonly string[]] => [
      name,
      ['newspaper', 'paper', 'outlet', 'broadcaster'],
    ]),
  ])
  return nouns
}
