/** Multiples: "three times as many", "2.5 times more likely", "twice" has no number; "a 10-fold increase". "Three times a week" is a count. */
import type { UnitReader } from './unit.ts'

export const readMultiple: UnitReader = ({ analysis }, number, after) => {
  const { tokens, document } = analysis
  const word = tokens[after]
  if (word === undefined || word.sentence !== tokens[number.first]!.sentence) return undefined
  const fold = word.lower === 'fold' && after > number.last
  if (!fold && !(word.lower === 'times' && isCompared(tokens[after + 1]))) return undefined
  return {
    first: number.first,
    last: after + 1,
    kind: 'share',
    unit: document.text.slice(word.start, word.end),
  }
}

/** "as many", "more", "the size of", "higher". */
function isCompared(next: { readonly lower: string; readonly tag: string } | undefined): boolean {
  if (next === undefined) return false
  return (
    /^(?:as|more|less|fewer|the|its|their|his|her|over|what|that)$/.test(next.lower) ||
    (/er$/.test(next.lower) && /^AD[JV]$/.test(next.tag))
  )
}
