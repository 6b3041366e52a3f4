/** A slip of the pen: "Tyra McClellan … McLellan said", where nobody of the second name is ever introduced. */
import type { Candidate } from './candidates.ts'
import type { Chains } from './chains.ts'

/** How many full names, and sentences, are looked back over. */
const most = 12
const reach = 12
/** Shorter names are alike by chance. */
const shortest = 6

export function joinMisspelt({ analysis: { tokens }, candidates, find, join }: Chains): void {
  const full: number[] = []
  const introduced = new Set<number>()
  candidates.forEach((one, index) => {
    if (one.kind === 'person' && one.name !== undefined && lengthOf(one) > 1) introduced.add(find(index))
  })
  candidates.forEach((one, index) => {
    if (one.kind !== 'person' || one.name === undefined) return
    if (lengthOf(one) > 1) {
      full.push(index)
      return
    }
    if (introduced.has(find(index))) return
    const word = tokens[one.head]!.lower
    const alike = full.slice(-most).filter((other) => {
      const name = candidates[other]!
      return one.sentence - name.sentence <= reach && isSlip(word, tokens[name.head]!.lower)
    })
    const [whole] = alike
    if (whole === undefined || alike.some((other) => find(other) !== find(whole))) return
    join(whole, index)
    introduced.add(find(index))
  })
}

/** Words of the name itself, without "Mr.". */
function lengthOf({ first, last, start, name }: Candidate): number {
  return last - first - (name !== undefined && name.start > start ? 1 : 0)
}

/** One letter more, less or other, behind the first one; "Clintons" is no slip. */
function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < shortest || a === b || a[0] !== b[0] || long.length - short.length > 1 || long === `${short}s`)
    return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  return short.slice(same + (short.length === long.length ? 1 : 0)) === long.slice(same + 1)
}
