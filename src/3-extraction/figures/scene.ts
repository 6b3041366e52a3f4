import { moneySigns, moneyWords, nationMoney } from '#lexicon/currencies.ts'
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
  const sterling = /£|\bsterling\b/i.test(text)
  return { analysis, found, taken, weather, named: namedNumbers(analysis), sterling, money: moneyHere(analysis) }
}

/** "Egyptian pounds" once, and "pounds" are Egyptian from then on, where the text gives no other ones and no sign of the ones that the word means alone. */
function moneyHere({ tokens, document }: Wording): ReadonlyMap<string, string> {
  const named = new Map<string, Set<string>>()
  for (const { index, lower } of tokens) {
    if (!moneyWords.has(lower)) continue
    const codes = named.get(lower) ?? new Set<string>()
    named.set(lower, codes)
    for (let first = index - 3; first < index; first++) {
      const code = nationMoney.get(
        tokens
          .slice(Math.max(0, first), index + 1)
          .map((token) => token.lower)
          .join(' '),
      )
      if (code !== undefined) codes.add(code)
    }
  }
  const here = new Map<string, string>()
  for (const [word, [code, ...others]] of named) {
    const alone = moneyWords.get(word)
    const signs = [...moneySigns].filter(([, meant]) => meant === alone)
    if (code === undefined || others.length > 0 || signs.some(([sign]) => document.text.includes(sign))) continue
    here.set(word, code)
  }
  return here
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
