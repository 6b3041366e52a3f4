/** "Hurricane Edna … Edna tore roofs off": storms bear the names of persons, here and wherever the text speaks of them alone. */
import { placeHeads } from '#lexicon/organizations.ts'
import type { Token } from '#types/analysis.ts'
import type { Evidence } from './evidence.ts'
import type { Piece } from './pieces.ts'
import type { Run } from './runs.ts'

/** More than what else a storm may be taken for. */
const weight = 8

const kinds = /^(?:hurricane|typhoon|cyclone|storm)$/

/** Adds to the votes of pieces, by their keys. A name that the text also gives to a person in full stays open. */
export function nameStorms(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  votes: ReadonlyMap<string, Evidence>,
  keyOf: (run: Run) => string,
): void {
  const storms = new Set<string>()
  const people = new Set<string>()
  for (const piece of pieces) {
    const { first, last } = piece
    const name = tokens[last - 1]!.lower
    if (placeHeads.has(name)) continue
    if (last - first === 2 && kinds.test(tokens[first]!.lower)) {
      storms.add(name)
      votesFor(votes.get(keyOf(piece)))
    } else if (last - first === 1 && kinds.test(tokens[first - 1]?.lower ?? '')) storms.add(name)
    else if (last - first > 1) for (let at = first; at < last; at++) people.add(tokens[at]!.lower)
  }
  for (const piece of pieces) {
    const { first, last } = piece
    const name = tokens[first]!.lower
    if (last - first !== 1 || !storms.delete(name) || people.has(name)) continue
    votesFor(votes.get(keyOf(piece)))
  }
}

function votesFor(evidence: Evidence | undefined): void {
  if (evidence === undefined) return
  evidence.event = (evidence.event ?? 0) + weight
  evidence.person = 0
}
