/** Where a mention hangs on the rest of its sentence. */
import type { Token } from '#types/analysis.ts'
import type { Candidate } from './candidates.ts'

/** The token of a candidate that depends on one outside: in "Lloyd Austin" the first, by the rules of the treebanks. */
export function topOf(
  tokens: readonly Token[],
  { first, last, head }: Pick<Candidate, 'first' | 'last' | 'head'>,
): number {
  let at = head
  for (let round = 0; round < 6; round++) {
    const next = tokens[at]!.head
    if (next === at || next < first || next >= last) break
    at = next
  }
  return at
}
