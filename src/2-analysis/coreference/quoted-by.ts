/** Who says, in quotation marks, what a mention stands in: in "She is tired," Brandt said, "she" is what Brandt says. */
import type { Candidate, Readable } from './candidates.ts'
import { topOf } from './top-of.ts'

/** By candidate: the one that says, in quotation marks, what it stands in; -1 for none. */
export function speakersOfQuoted({ tokens, sources }: Readable, candidates: readonly Candidate[]): Int32Array {
  const speakers = new Int32Array(candidates.length).fill(-1)
  const byTop = new Map<number, number>()
  candidates.forEach((one, index) => {
    byTop.set(topOf(tokens, one), index)
  })
  for (const { first, last, contents } of sources) {
    const speaker = byTop.get(topOf(tokens, { first, last, head: first }))
    if (speaker === undefined || candidates[speaker]!.quoted) continue
    for (const content of contents) {
      let at = indexFrom(candidates, content.first)
      for (; at < candidates.length && candidates[at]!.first < content.last; at++)
        if (candidates[at]!.quoted) speakers[at] = speaker
    }
  }
  return speakers
}

/** Index of the first candidate that begins at the token or behind it. */
function indexFrom(candidates: readonly Candidate[], first: number): number {
  let low = 0
  let high = candidates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (candidates[middle]!.first >= first) high = middle
    else low = middle + 1
  }
  return low
}
