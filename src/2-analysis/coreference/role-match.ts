/**
 * A description by the role that somebody was given: "South Korean Defense Minister Kim Yong Hyun … South Korea’s defense minister … the minister".
 */
import { roleModifiers } from '#lexicon/role-nouns.ts'
import { stateWord } from '#lexicon/states.ts'
import type { Token } from '#types/analysis.ts'
import { type Candidate, stateIn } from './candidates.ts'
import type { Chains } from './chains.ts'

interface Held {
  readonly index: number
  readonly words: ReadonlySet<string>
  readonly state: string | undefined
}

/** How far back, in sentences, a role still means its holder. */
const reach = 40

export function joinRoles(chains: Chains): void {
  const { analysis, candidates, join, isAlone } = chains
  const { tokens } = analysis
  /** Who was given a role, by its head noun; the latest last. */
  const holders = new Map<string, Held[]>()
  const give = (index: number, first: number, head: number) => {
    const words = wordsOf(tokens, first, head)
    // "an attorney | for Norling … Norling’s lawyer"
    const { form, last } = candidates[index]!
    if (form === 'description' && tokens[head + 1]?.lower === 'for')
      for (const word of wordsOf(tokens, head + 2, last)) words.add(word)
    const held: Held = { index, words, state: stateIn(analysis, first, head + 1) }
    const key = headOf(tokens[head]!)
    const list = holders.get(key)
    if (list === undefined) holders.set(key, [held])
    else list.push(held)
  }
  candidates.forEach((one, index) => {
    if (one.kind !== 'person' || one.plural) return
    if (one.form === 'name') {
      const role = roleBefore(tokens, one)
      if (role !== undefined) give(index, role.first, role.head)
    } else if (one.form === 'description') {
      const holder = one.definite ? latest(chains, holders.get(headOf(tokens[one.head]!)), one) : undefined
      if (holder !== undefined && isAlone(index)) join(holder, index)
      else give(index, one.first, one.head)
    }
  })
}

/** The last holder that nothing speaks against; none if two persons may be meant within the same few sentences. */
function latest(
  { candidates, analysis, find, setOf }: Chains,
  held: readonly Held[] | undefined,
  one: Candidate,
): number | undefined {
  if (held === undefined) return undefined
  const { tokens } = analysis
  const words = wordsOf(tokens, one.first, one.head)
  const state = stateIn(analysis, one.first, one.last)
  let found: Held | undefined
  // "President Brandt … the first president of the coast … the president"
  const plain = words.size === 0 && state === undefined && single.has(tokens[one.head]!.lower)
  const holder = plain
    ? held.findLast(({ index }) => setOf(index).named && one.sentence - candidates[index]!.sentence <= reach)
    : undefined
  if (holder !== undefined && setOf(held.at(-1)!.index).named === false) held = [holder]
  for (let at = held.length - 1; at >= Math.max(0, held.length - 8); at--) {
    const other = held[at]!
    if (one.sentence - candidates[other.index]!.sentence > reach) break
    if (state !== undefined && other.state !== undefined && state !== other.state) continue
    // "A foreign ministry spokesman … the German foreign ministry spokesman"
    if (state !== undefined && other.state === undefined && words.size === 0) continue
    if (![...words].every((word) => other.words.has(word))) continue
    // "the vice president" is not "the president"
    if ([...other.words].some((word) => lesser.has(word) && !words.has(word))) continue
    if (found === undefined) found = other
    else if (find(found.index) !== find(other.index)) {
      // Two ministers: the plain "the minister" goes to the nearer one only if it is much nearer.
      if (
        words.size === 0 &&
        state === undefined &&
        candidates[found.index]!.sentence - candidates[other.index]!.sentence < 3
      )
        return undefined
      break
    }
  }
  return found?.index
}

/** "South Korean Defense Minister | Kim": the title in front of a name, as tokens up to its head. */
export function roleBefore(
  tokens: readonly Token[],
  { first, sentence }: Candidate,
): { first: number; head: number } | undefined {
  let head = first - 1
  if (head < 0 || tokens[head]!.sentence !== sentence) return undefined
  let at = head
  // "Secretary of Defense | Austin": the head is before "of"
  for (let back = head; back > head - 4 && back > 0 && tokens[back]?.sentence === sentence; back--) {
    if (tokens[back]!.lower === 'of') {
      head = back - 1
      at = head
      break
    }
    if (!/^\p{L}/u.test(tokens[back]!.lower)) break
  }
  while (at > head - 6 && at > 0) {
    const { tag, lower, sentence: own } = tokens[at - 1]!
    if (own !== sentence || (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ' && lower !== "'s")) break
    at--
  }
  return { first: at, head }
}

/** The words that tell one holder from another: "defense" of "the South Korean defense minister". */
function wordsOf(tokens: readonly Token[], first: number, head: number): Set<string> {
  const words = new Set<string>()
  for (let at = first; at < head; at++) {
    const { lower, tag } = tokens[at]!
    if (tag !== 'NOUN' && tag !== 'ADJ' && tag !== 'PROPN') continue
    if (
      stateWord(lower) !== undefined ||
      (stateWord(`${lower} ${tokens[at + 1]!.lower}`) ?? stateWord(`${tokens[at - 1]?.lower} ${lower}`)) !== undefined
    )
      continue
    if (roleModifiers.has(lower) && !functional.has(lower)) continue
    words.add(lower === 'defence' ? 'defense' : lower)
  }
  return words
}

/** Offices that one person holds: whoever is named with it is meant rather than one who is only described by it. */
const single: ReadonlySet<string> = new Set([
  'president',
  'pope',
  'premier',
  'chancellor',
  'king',
  'queen',
  'governor',
  'mayor',
])

const lesser: ReadonlySet<string> = new Set(['vice', 'deputy'])
const functional: ReadonlySet<string> = new Set(
  'prime foreign defense defence finance interior home press deputy vice general attorney'.split(' '),
)

export function headOf({ lower }: Token): string {
  return lower
    .replace(/(?:man|woman|person)$/, 'person')
    .replace(/^attorney$/, 'lawyer')
    .replace(/^sen\.?$/, 'senator')
    .replace(/^rep\.?$/, 'representative')
    .replace(/^gov\.?$/, 'governor')
    .replace(/^gen\.?$/, 'general')
}
