/**
 * What the speaker does with what is said: "confirmed that" confirms, "did not say whether" declines, "raised its concerns" alerts.
 */
import { speechActs } from '#lexicon/speech-acts.ts'
import { type Token, tokensIn } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'
import type { Act } from '#types/statement.ts'
import type { CueWords } from './cue-words.ts'
import type { Grammar } from './grammar.ts'

export function actOf(grammar: Grammar, { main, tokens, negated }: CueWords, content: readonly Span[]): Act {
  const { lemma } = main
  const known = speechActs.get(lemma)
  if (negated)
    return known === 'denies' || lemma === 'rule'
      ? 'asserts'
      : declinable.has(lemma) || known === 'confirms'
        ? 'declines'
        : 'asserts'
  const first = firstWords(grammar, content)
  if (lemma === 'call')
    return tokens.some(({ lower }) => lower === 'for' || lower === 'on' || lower === 'upon') ? 'urges' : 'asserts'
  if (lemma === 'raise' || lemma === 'express' || lemma === 'voice') {
    return [...tokens, ...first].some((token) => alarms.has(token.lemma)) ? 'alerts' : 'asserts'
  }
  if (lemma === 'ask') return first.some(({ lower }, at) => at < 3 && lower === 'to') ? 'urges' : 'asks'
  if (lemma === 'walk' || lemma === 'take') return tokens.some(({ lower }) => lower === 'back') ? 'retracts' : 'asserts'
  if (lemma === 'rule' && tokens.some(({ lower }) => lower === 'out')) return 'denies'
  if (/^(?:insist|speak|argue)$/.test(lemma) && first[0]?.tag === 'ADP') return 'asserts'
  return known ?? 'asserts'
}

const declinable: ReadonlySet<string> = new Set(
  'say comment respond answer confirm disclose reveal specify elaborate address discuss explain provide identify name'.split(
    ' ',
  ),
)

const alarms: ReadonlySet<string> = new Set('concern alarm fear worry doubt question'.split(' '))

function firstWords(grammar: Grammar, content: readonly Span[]): Token[] {
  const span = content[0]
  if (span === undefined) return []
  const { first, last } = tokensIn(grammar.analysis, span)
  return grammar.tokens.slice(first, Math.min(last, first + 5))
}
