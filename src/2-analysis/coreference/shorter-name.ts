/** A part of a name for the whole: "Mark Rutte … Mr. Rutte … Mark", "the Mozilla Foundation … Mozilla", "the Ministry of Defence … the Ministry". */
import { presidents } from '#lexicon/surnames.ts'
import type { Token } from '#types/analysis.ts'
import { isCredit } from '../names/credits.ts'
import type { Candidate } from './candidates.ts'
import type { Chains } from './chains.ts'

export function joinShorterNames(chains: Chains): void {
  const { analysis, candidates, join } = chains
  const { tokens } = analysis
  /** Full names by each of their last and first words, the latest last. */
  const persons = new Map<string, number[]>()
  const bodies = new Map<string, number>()
  /** "Aung San | Suu Kyi", "Bill | de Blasio": full names by their last two words. */
  const ends = new Map<string, number>()
  /** "Peterson Institute | for International Economics": bodies by their first two words. */
  const starts = new Map<string, number>()
  candidates.forEach((candidate, index) => {
    if (candidate.name === undefined || (candidate.kind !== 'person' && candidate.kind !== 'body')) return
    const first = nameFirst(candidate)
    const length = candidate.last - first
    if (candidate.kind === 'person') {
      // "(Editing by Ana Brandt)": whoever made the text is not the Brandt that it tells of.
      if (length > 1 && !isOneWord(tokens, candidate) && !isCredit(analysis, candidate.name)) {
        for (const lower of new Set([lastWord(tokens, candidate), tokens[first]!.lower])) {
          const list = persons.get(lower)
          if (list === undefined) persons.set(lower, [index])
          else list.push(index)
        }
        const end = `${tokens[candidate.last - 2]!.lower} ${tokens[candidate.last - 1]!.lower}`
        if (length > 2 && !ends.has(end)) ends.set(end, index)
        const whole = longerName(chains, persons, candidate, index) ?? (length === 2 ? ends.get(end) : undefined)
        if (whole !== undefined) join(whole, index)
      }
    } else if (length > 1) {
      const start = `${tokens[first]!.lower} ${tokens[first + 1]!.lower}`
      const whole = length === 2 ? starts.get(start) : undefined
      if (whole !== undefined && candidate.name.canonical === undefined) join(whole, index)
      if (length > 2 && !starts.has(start)) starts.set(start, index)
      for (let at = first; at < candidate.last; at++) {
        if (tokens[at]!.tag === 'PROPN' && !chambers.has(tokens[at]!.lower) && !bodies.has(tokens[at]!.lower))
          bodies.set(tokens[at]!.lower, index)
      }
    }
  })
  const settled = new Set<number>()
  candidates.forEach((candidate, index) => {
    if (candidate.name === undefined) return
    const lower = lastWord(tokens, candidate)
    if (candidate.last - nameFirst(candidate) !== 1 && (candidate.kind !== 'person' || !isOneWord(tokens, candidate)))
      return
    if (candidate.kind === 'person') {
      const set = chains.find(index)
      if (
        settled.has(set) ||
        persons
          .get(lower)
          ?.slice(0, most)
          .some((full) => chains.find(full) === set)
      )
        return
      const whole = wholeName(chains, persons.get(lower), index)
      if (whole !== undefined) join(whole, index)
      settled.add(chains.find(index)).add(set)
    } else if (candidate.kind === 'body') {
      const whole = bodies.get(lower)
      if (whole !== undefined && candidate.name.canonical === undefined) join(whole, index)
    }
  })
}

/** Bodies of their own, whose committees are named after them: "the House Transport Committee … the House". */
const chambers: ReadonlySet<string> = new Set(
  'house senate commons lords parliament assembly congress white'.split(' '),
)

/** The surname, a hyphenated one as a whole: "holm-larsen". */
function lastWord(tokens: readonly Token[], candidate: Candidate): string {
  const { last } = candidate
  let at = last - 1
  const least = nameFirst(candidate)
  while (at - 2 >= least && tokens[at - 1]!.lower === '-' && !tokens[at]!.spaced && !tokens[at - 1]!.spaced) at -= 2
  return wordsOf(tokens, at, last)
}

function isOneWord(tokens: readonly Token[], candidate: Candidate): boolean {
  return lastWord(tokens, candidate) === wordsOf(tokens, nameFirst(candidate), candidate.last)
}

function wordsOf(tokens: readonly Token[], first: number, last: number): string {
  let words = tokens[first]!.lower
  for (let at = first + 1; at < last; at++) words += tokens[at]!.spaced ? ` ${tokens[at]!.lower}` : tokens[at]!.lower
  return words
}

/** Index of the first token of the name itself, without "Mr.". */
function nameFirst({ first, start, name }: Candidate): number {
  return name !== undefined && name.start > start ? first + 1 : first
}

/** How many full names are weighed for one surname: beyond that it tells nobody apart. */
const most = 200

/**
 * The full name meant by a surname or first name: among those whose gender and office fit, the one that the text names most often, the first on a
 * tie. Decided once for all mentions that are already one, so that two full names never become one through a surname.
 */
function wholeName(chains: Chains, full: readonly number[] | undefined, index: number): number | undefined {
  if (full === undefined) return undefined
  const { find, genderOf } = chains
  const told = genderOf(index)
  const counts = new Map<number, number>()
  for (const one of full.slice(0, most)) {
    const known = genderOf(one)
    if (told !== 'unknown' && known !== 'unknown' && told !== known) continue
    if (isOtherPresident(chains, one, index)) continue
    counts.set(find(one), (counts.get(find(one)) ?? 0) + 1)
  }
  let best: number | undefined
  for (const [one, count] of counts) if (best === undefined || count > counts.get(best)!) best = one
  return best
}

/** "President Obama" beside "Michelle Obama". */
function isOtherPresident({ analysis, candidates }: Chains, full: number, index: number): boolean {
  const { tokens } = analysis
  const one = candidates[index]!
  const holders = presidents.get(tokens[one.head]!.lower)
  if (holders === undefined || tokens[nameFirst(one) - 1]?.lower !== 'president') return false
  return !holders.includes(tokens[nameFirst(candidates[full]!)]!.lower)
}

/** "Kim Jong Un" and "Supreme Leader Kim Jong Un", "Joe Biden" and "Joseph R. Biden": same last word and first word, one with more between. */
function longerName(
  { analysis, candidates }: Chains,
  persons: ReadonlyMap<string, readonly number[]>,
  candidate: Candidate,
  index: number,
): number | undefined {
  const { tokens } = analysis
  const first = nameFirst(candidate)
  const opener = tokens[first]!.lower
  for (const other of persons.get(lastWord(tokens, candidate))?.slice(0, 6) ?? []) {
    if (other === index) continue
    const one = candidates[other]!
    if (tokens[one.last - 1]!.lower === tokens[candidate.last - 1]!.lower && tokens[nameFirst(one)]!.lower === opener)
      return other
  }
  return undefined
}
