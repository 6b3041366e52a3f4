/**
 * "Uncertainty remains about a response should they be deployed." · "Were talks to fail, the border would close." · "Had it rained, …":
 * the verb before its subject makes the condition. Not: a question ("Should they go?"), "would … were" as plain past ("where they were").
 */
import { type Analysis, phraseFrom, type Token } from '#types/analysis.ts'
import type { FoundScenario, ScenarioFinder } from './scenario-finder.ts'
import { clauseEnd, clauseSpan, outcomeStart, type Scope } from './scope.ts'

export const invertedCondition: ScenarioFinder = (analysis, index, scope) => {
  const { tokens, phrases, sentences } = analysis
  const { lower, sentence } = tokens[index]!
  if (lower !== 'should' && lower !== 'were' && lower !== 'had') return undefined
  if (tokens[sentences[sentence]!.last - 1]?.lower === '?') return undefined
  const before = tokens[index - 1]
  const fronted =
    index === scope.first || before?.tag === 'PUNCT' || before?.tag === 'CCONJ' || before?.lower === 'that'
  if (isNotFor(tokens, index)) return conditionAt(analysis, index, scope, fronted)
  // The subject must come right behind, and a verb that fits right behind the subject.
  const subject = phrases[phraseFrom(analysis, index + 1)]
  if (subject?.kind !== 'noun' || subject.first !== index + 1) return undefined
  let verb = subject.last
  while (verb < subject.last + 3 && (tokens[verb]?.tag === 'ADV' || tokens[verb]?.lower === 'not')) verb++
  const behind = tokens[verb]
  if (behind === undefined || subject.last >= scope.last) return undefined
  const fits =
    (lower === 'should' && behind.form === 'base') ||
    (lower === 'were' && (behind.lower === 'to' || (fronted && (behind.tag === 'ADJ' || behind.form !== undefined)))) ||
    (lower === 'had' &&
      (fronted || wouldBefore(tokens, scope.first, index)) &&
      (behind.form === 'participle' || behind.form === 'past'))
  if (!fits) return undefined
  // "what should they do", "where were the troops to go": a question word before it asks.
  if (before !== undefined && /^(?:what|where|when|why|how|who|which|whether)$/.test(before.lower)) return undefined
  return conditionAt(analysis, index, scope, fronted)
}

/** "were it not for the storm", "had it not been for the storm" */
function isNotFor(tokens: readonly Token[], index: number): boolean {
  const words = tokens.slice(index + 1, index + 5).map((token) => token.lower)
  return words[0] === 'it' && words[1] === 'not' && (words[2] === 'for' || (words[2] === 'been' && words[3] === 'for'))
}

/** "we would have been surprised had they won": the outcome before it is in the conditional mood. */
function wouldBefore(tokens: readonly Token[], first: number, index: number): boolean {
  return tokens
    .slice(Math.max(first, index - 25), index)
    .some((token) => /^(?:would|could|might|'d)$/.test(token.lower))
}

function conditionAt(analysis: Analysis, index: number, scope: Scope, fronted: boolean): FoundScenario | undefined {
  const conditionEnd = clauseEnd(analysis.tokens, index + 2, scope.last)
  const condition = clauseSpan(analysis, index, conditionEnd)
  const outcome =
    fronted && conditionEnd < scope.last
      ? clauseSpan(analysis, conditionEnd, scope.last)
      : clauseSpan(analysis, outcomeStart(analysis.tokens, scope.first, index), index)
  return condition === undefined || outcome === undefined ? undefined : { condition: [condition], outcome: [outcome] }
}
