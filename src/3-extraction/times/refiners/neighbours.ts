import type { Wording } from '#types/analysis.ts'
import type { Draft, Refiner } from '../draft.ts'

/** A refiner that puts a time and the one behind it together wherever `join` does, so that three in a row may become one. */
export function joiningNeighbours(join: (a: Draft, b: Draft, analysis: Wording) => Draft | undefined): Refiner {
  return (drafts, analysis) => {
    const joined: Draft[] = []
    for (const one of drafts) {
      const before = joined.at(-1)
      const both = before === undefined ? undefined : join(before, one, analysis)
      if (both === undefined) joined.push(one)
      else joined[joined.length - 1] = both
    }
    return joined
  }
}
