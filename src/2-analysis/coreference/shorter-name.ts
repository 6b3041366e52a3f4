/** A part of a name for the whole: "Mark Rutte … Mr. Rutte … Mark", "the Mozilla Foundation … Mozilla", "the Ministry of Defence … the Ministry". */
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
  candidates.forEach((candidate, index) => {
    if (candidate.name === undefined || (candidate.kind !== 'person' && candidate.kind !== 'body')) return
    const first = nameFirst(candidate)
    const length = candidate.last - first
    if (candidate.kind === 'person') {
      if (length > 1) {
        for (const at of new Set([candidate.last - 1, first])) {
          const { lower } = tokens[at]!
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
      for (let at = first; at < candidate.last; at++) {
        if (tokens[at]!.tag === 'PROPN' && !bodies.has(tokens[at]!.lower)) bodies.set(tokens[at]!.lower, index)
      }
    }
  })
  candidates.forEach((candidate, index) => {
    if (candidate.name === undefined || candidate.last - nameFirst(candidate) !== 1) return
    const { lower } = tokens[candidate.head]!
    if (candidate.kind === 'person') {
      const whole = wholeName(chains, persons.get(lower), index)
      if (whole !== undefined) join(whole, index)
    } else if (candidate.kind === 'body') {
      const whole = bodies.get(lower)
      if (whole !== undefined && candidate.name.canonical === undefined) join(whole, index)
    }
  })
}

/** Index of the first token of the name itself, without "Mr.". */
function nameFirst({ first, start, name }: Candidate): number {
  return name !== undefined && name.start > start ? first + 1 : first
}

/** The full name meant by a surname or first name: the only one, else the latest before it whose gender fits; the next one after it if none is before. */
function wholeName(chains: Chains, full: readonly number[] | undefined, index: number): number | undefined {
  if (full === undefined) return undefined
  const { candidates, find, genderOf } = chains
  const fits = (one: number) => {
    const told = candidates[index]!.gender
    const known = genderOf(one)
    return told === 'unknown' || known === 'unknown' || told === known
  }
  let low = 0
  let high = full.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (full[middle]! < index) low = middle + 1
    else high = middle
  }
  for (let at = low - 1; at >= Math.max(0, low - 8); at--) if (fits(full[at]!)) return find(full[at]!)
  return full[low] !== undefined && fits(full[low]!) ? find(full[low]!) : undefined
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
  for (const other of persons.get(tokens[candidate.last - 1]!.lower)?.slice(0, 6) ?? []) {
    if (other === index) continue
    const one = candidates[other]!
    if (tokens[one.last - 1]!.lower === tokens[candidate.last - 1]!.lower && tokens[nameFirst(one)]!.lower === opener)
      return other
  }
  return undefined
}
