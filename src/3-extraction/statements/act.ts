/**
 * What the speaker does with what is said: "confirmed that" confirms, "did not say whether" declines, "raised its concerns" alerts.
 */
import { offered, denied as permitted } from '#lexicon/event-objects.ts'
import { speechActs } from '#lexicon/speech-acts.ts'
import { type NounPhrase, type Token, tokensIn } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'
import type { Act } from '#types/statement.ts'
import type { CueWords } from './cue-words.ts'
import { type Grammar, isQuoteMark, nounAt, verbAt, word } from './grammar.ts'

export function actOf(
  grammar: Grammar,
  { main, tokens, negated: denied }: CueWords,
  content: readonly Span[],
  source: readonly Span[] = [],
): Act {
  const { lemma } = main
  const negated = denied || isNobody(grammar, source)
  const known = speechActs.get(lemma)
  if (negated)
    return (known === 'denies' && !tokens.some(({ lower }) => lower === 'nor' || lower === 'or')) || lemma === 'rule'
      ? 'asserts'
      : declinable.has(lemma) || known === 'confirms' || known === 'acknowledges' || known === 'denies'
        ? 'declines'
        : 'asserts'
  const first = firstWords(grammar, content)
  if ((known === undefined || known === 'asks') && callsFalse(grammar, content)) return 'denies'
  if (lemma === 'call')
    return tokens.some(({ lower }) => lower === 'for' || lower === 'on' || lower === 'upon') ? 'urges' : 'asserts'
  if (lemma === 'raise' || lemma === 'express' || lemma === 'voice') {
    return [...tokens, ...first].some((token) => alarms.has(token.lemma)) ? 'alerts' : 'asserts'
  }
  if (lemma === 'warn' && first[0]?.lower !== 'that' && tells(grammar, content)) return 'urges'
  if (lemma === 'insist' && isWished(grammar, content)) return 'urges'
  if (lemma === 'ask') return first.some(({ lower }, at) => at < 3 && lower === 'to') ? 'urges' : 'asks'
  if (lemma === 'walk' || lemma === 'take') return tokens.some(({ lower }) => lower === 'back') ? 'retracts' : 'asserts'
  if (lemma === 'rule' && tokens.some(({ lower }) => lower === 'out')) return 'denies'
  if (/^(?:insist|speak|argue)$/.test(lemma) && first[0]?.tag === 'ADP') return 'asserts'
  if (known === 'denies' && turnsDown(grammar, lemma, content)) return 'asserts'
  return known ?? 'asserts'
}

/** "rejected [the offer]", "denied [it entry]", "dismissed [the case]": a thing that is not given or not taken; no word says that anything is not so. */
function turnsDown(grammar: Grammar, lemma: string, content: readonly Span[]): boolean {
  const [span] = content
  if (span === undefined) return false
  const { first, last } = tokensIn(grammar.analysis, span)
  // "denied [him bail]": whom it was not given stands before it.
  const start =
    grammar.tokens[first]?.tag === 'PRON' && nounAt(grammar, first + 1)?.first === first + 1 ? first + 1 : first
  const noun = nounAt(grammar, start)
  if (noun === undefined || noun.first > start || noun.head >= last) return false
  const head = objectOf(grammar, noun, last)
  if (lemma === 'deny' || lemma === 'denial') return permitted.test(head)
  return offered.test(head) && lemma !== 'dispute' && lemma !== 'refute' && lemma !== 'contradict'
}

/** "the tie-up", "the firm's takeover bid": the last word of what stands together, with a hyphen in it. */
function objectOf(grammar: Grammar, noun: NounPhrase, end: number): string {
  let last = noun
  for (
    let next = nounAt(grammar, last.last);
    next?.first === last.last && next.last <= end;
    next = nounAt(grammar, last.last)
  )
    last = next
  const dash = word(grammar, last.head - 1) === '-' && grammar.tokens[last.head - 1]?.spaced === false
  return dash ? `${word(grammar, last.head - 2)}-${word(grammar, last.head)}` : word(grammar, last.head)
}

/** "[Nobody] has confirmed", "[no official] would say". */
export function isNobody(grammar: Grammar, [span]: readonly Span[]): boolean {
  if (span === undefined) return false
  const { first } = tokensIn(grammar.analysis, span)
  // "No 10" is somebody.
  if (word(grammar, first) === 'no') return grammar.tokens[first + 1]?.tag !== 'NUM' && word(grammar, first + 1) !== '.'
  return /^(?:nobody|none|neither|nothing)$/.test(word(grammar, first))
}

/** "warned [the council to stop]": a hearer, and what is wanted of it. */
function tells(grammar: Grammar, content: readonly Span[]): boolean {
  const { first, last } = tokensIn(grammar.analysis, content[0]!)
  for (let at = first; at < Math.min(last, first + 10); at++) {
    const group = verbAt(grammar, at)
    if (group !== undefined) return group.infinitive
  }
  return false
}

/** "insisted [that the ministry stop]": a bare form behind a single subject is a wish. */
function isWished(grammar: Grammar, content: readonly Span[]): boolean {
  const { first, last } = tokensIn(grammar.analysis, content[0]!)
  if (word(grammar, first) !== 'that') return false
  for (let at = first + 1; at < Math.min(last, first + 12); at++) {
    const group = verbAt(grammar, at)
    if (group === undefined) continue
    const lead = grammar.tokens[group.first]!
    return (
      lead.form === 'base' ||
      (lead.form === 'present' && !/(?:s|'re|are|have|do)$/.test(lead.lower) && isSingular(grammar, group.first))
    )
  }
  return false
}

function isSingular(grammar: Grammar, at: number): boolean {
  let before = at - 1
  while (isQuoteMark(word(grammar, before))) before--
  const noun = nounAt(grammar, before)
  return (
    noun !== undefined &&
    !/s$/.test(word(grammar, noun.head)) &&
    !/^(?:they|we|you|i|people|and)$/.test(word(grammar, noun.head)) &&
    word(grammar, noun.first - 1) !== 'and'
  )
}

/** "said [the charges were false]", "said [there was no truth in the reports]": to say that of what others said is to deny it. */
function callsFalse({ analysis }: Grammar, content: readonly Span[]): boolean {
  if (content.length !== 1) return false
  return falseCalling.test(
    analysis.document.text.slice(content[0]!.start, Math.min(content[0]!.end, content[0]!.start + 120)),
  )
}

const falseCalling =
  /^["“‘'\s]*(?:that )?(?:(?:(?:the|these|those|such|all|his|her|its|their)\s(?:\w+\s)?(?:charges?|allegations?|claims?|reports?|accusations?|stor(?:y|ies)|rumou?rs?|account|suggestions?|assertions?)|it|this|that) (?:is|are|was|were) (?:\w+ly )?(?:false|untrue|baseless|groundless|unfounded|fabricated|fake|a lie|lies|nonsense|fiction|made up|without foundation)|there (?:is|was) no truth)\b/i

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
