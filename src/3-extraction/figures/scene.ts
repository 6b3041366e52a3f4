import { tokenFrom, tokensIn, type Wording } from '#types/analysis.ts'
import type { Findings } from '#types/findings.ts'
import type { Scene } from './draft.ts'

/** What is known of each token before the first number is read: "October 18" is a date, "Boeing 737" a name. */
export function setScene(analysis: Wording, found: Pick<Findings, 'times' | 'places' | 'statements'>): Scene {
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
  const { text } = analysis.document
  const weather = /°|\b(?:temperatures?|celsius|celcius|fahrenheit|weather|heat ?wave|degrees?)\b/i.test(text)
  return { analysis, found, taken, weather, named: namedNumbers(analysis), sterling: /£|\bsterling\b/i.test(text) }
}

/** "Boeing 787" once makes every other "787" of the text a name. Three digits or more, right behind a proper noun. */
function namedNumbers({ tokens, document }: Wording): ReadonlySet<string> {
  const named = new Set<string>()
  for (const token of tokens) {
    if (!/^\d{3,4}$/.test(token.lower)) continue
    const tied = tokens[token.index - 1]?.lower === '-' && !token.spaced
    const before = tokens[token.index - (tied ? 2 : 1)]
    const after = tokens[token.index + 1]
    if (before?.tag !== 'PROPN' || before.sentence !== token.sentence || before.lower.endsWith('day')) continue
    const counted = after?.spaced && after.tag === 'NOUN' && after.lower.endsWith('s')
    if (/^\p{Lu}/u.test(document.text[before.start]!) && !counted) named.add(token.lower)
  }
  return named
}
