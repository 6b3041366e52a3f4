/**
 * The same name again, or another name of a table's entry: "Russia … Moscow … the Kremlin", "the UK … Britain". Of a surname alone, "Mr. Berg" and
 * "Ms. Berg" are two, and the plain "Berg" goes with the one who is named so more often.
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
  const seen = new Map<string, number>()
  candidates.forEach((one, index) => {
    if (one.name === undefined) return
    const key = `${one.kind} ${words[index]} ${isSurname(one) ? genderOf(one, balance.get(words[index]!) ?? 0) : ''}`
    const earlier = seen.get(key)
    if (earlier === undefined) seen.set(key, index)
    else join(earlier, index)
  })
}

const weights: Readonly<Record<Candidate['gender'], number>> = { male: 1, female: -1, unknown: 0 }

function isSurname({ name, kind, head, first, start }: Candidate): boolean {
  return kind === 'person' && name !== undefined && head === (name.start > start ? first + 1 : first)
}

function genderOf({ gender }: Candidate, balance: number): Candidate['gender'] {
  if (gender !== 'unknown' || balance === 0) return gender
  return balance > 0 ? 'male' : 'female'
}
