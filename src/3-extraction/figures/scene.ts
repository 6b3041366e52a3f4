import { type Analysis, tokenFrom, tokensIn } from '#types/analysis.ts'
import type { Findings } from '#types/findings.ts'
import type { Scene } from './draft.ts'

/** What is known of each token before the first number is read: "October 18" is a date, "Boeing 737" a name. */
export function setScene(analysis: Analysis, found: Pick<Findings, 'times' | 'places' | 'statements'>): Scene {
  const taken = new Uint8Array(analysis.tokens.length)
  for (const name of analysis.names) {
    const { first, last } = tokensIn(analysis, name)
    taken.fill(3, first + 1, last)
  }
  for (const time of found.times) {
    const first = tokenFrom(analysis, time.start)
    const { last } = tokensIn(analysis, time)
    taken.fill(time.type === 'DURATION' ? 2 : time.type === 'SET' ? 1 : 4, first, last)
  }
  return { analysis, found, taken, sterling: /£|\bsterling\b/i.test(analysis.document.text) }
}
