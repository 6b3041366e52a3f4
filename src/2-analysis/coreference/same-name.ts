/**
 * The same name again, or another name of a table's entry: "Russia … Moscow … the Kremlin", "the UK … Britain". Of a surname alone, "Mr. Berg" and
 * "Ms. Berg" are two, and the plain "Berg" goes with the one who is named so more often. Where one has not been spoken of for long and another is
 * introduced (a round-up, a live page), the surname is the other's from there on.
 */
import type { Candidate } from './candidates.ts'
import type { Chains } from './chains.ts'

export function joinSameNames({ analysis, candidates, join }: Chains): void {
  const words = candidates.map(({ name }) =>
    name === undefined ? '' : (name.canonical ?? analysis.document.text.slice(name.start, name.end)).toLowerCase(),
  )
  const balance = new Map<string, number>()
  candidates.forEach((one, index) => {
    if (isSurname(one)) balance.set(words[index]!, (balance.get(words[index]!) ?? 0) + weights[one.gender])
  })
  const bearers = bearersOf(candidates, words)
  const seen = new Map<string, number>()
  candidates.forEach((one, index) => {
    if (one.name === undefined) return
    const bearer = bearers.get(index)
    if (bearer !== undefined) {
      join(bearer, index)
      return
    }
    const key = `${one.kind} ${words[index]} ${isSurname(one) ? genderOf(one, balance.get(words[index]!) ?? 0) : ''}`
    const earlier = seen.get(key)
    if (earlier === undefined) seen.set(key, index)
    else join(earlier, index)
  })
}

/** Sentences without a word of somebody, after which another of that surname takes it over. */
const forgotten = 25

/** By surname alone: the full name that it is short for, where the text passes from one bearer of the surname to another. */
function bearersOf(candidates: readonly Candidate[], words: readonly string[]): ReadonlyMap<number, number> {
  const bearers = new Map<number, number>()
  const now = new Map<string, { full: number; last: number; passed: boolean; alone: number[] }>()
  candidates.forEach((one, index) => {
    if (one.kind !== 'person' || one.name === undefined) return
    const surname = words[index]!.slice(words[index]!.lastIndexOf(' ') + 1)
    const state = now.get(surname)
    if (isSurname(one)) {
      if (state === undefined) return
      state.last = one.sentence
      state.alone.push(index)
      if (state.passed) bearers.set(index, state.full)
    } else if (state === undefined) now.set(surname, { full: index, last: one.sentence, passed: false, alone: [] })
    else if (words[state.full] === words[index]) state.last = one.sentence
    else if (one.sentence - state.last > forgotten) {
      if (!state.passed) for (const earlier of state.alone) bearers.set(earlier, state.full)
      now.set(surname, { full: index, last: one.sentence, passed: true, alone: [] })
    }
  })
  return bearers
}

const weights: Readonly<Record<Candidate['gender'], number>> = { male: 1, female: -1, unknown: 0 }

function isSurname({ name, kind, head, first, start }: Candidate): boolean {
  return kind === 'person' && name !== undefined && head === (name.start > start ? first + 1 : first)
}

function genderOf({ gender }: Candidate, balance: number): Candidate['gender'] {
  if (gender !== 'unknown' || balance === 0) return gender
  return balance > 0 ? 'male' : 'female'
}
