/**
 * "If the forces only fight in Kursk, then a reaction is unlikely." · "They will assist each other if either is attacked." · "unless", "provided that",
 * "as long as", "in case", "only if", "even if". Not a condition: the "if" that means whether ("it is unclear if…"), "as if", "if any", "if not".
 */
import { type Analysis, type Token, tokensIn } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'
import type { FoundScenario, ScenarioFinder } from './scenario-finder.ts'
import {
  clauseEnd,
  clauseEndWithoutComma,
  clauseSpan,
  commaBehind,
  hasFiniteVerb,
  outcomeStart,
  type Scope,
} from './scope.ts'

export const conditionalClause: ScenarioFinder = (analysis, index, scope) => {
  const { tokens } = analysis
  const opening = openingAt(tokens, index, scope.last)
  if (opening === undefined || isWhether(tokens, index, scope.first)) return undefined
  const start =
    /^(?:even|only|but|and|except)$/.test(tokens[index - 1]?.lower ?? '') && index - 1 >= scope.first
      ? index - 1
      : index
  const interrupting = interruption(analysis, start, opening, scope)
  if (interrupting !== undefined) return interrupting
  const fronted = isFronted(tokens, start, scope.first)
  const conditionEnd = endOfCondition(tokens, opening, scope.last, fronted)
  if (!hasFiniteVerb(tokens, opening, conditionEnd) && !isElliptic(tokens, opening)) return undefined
  const condition = clauseSpan(analysis, start, conditionEnd)
  const outcome = fronted
    ? clauseSpan(analysis, conditionEnd, outcomeEnd(tokens, conditionEnd + 1, scope.last))
    : outcomeBefore(analysis, scope.first, start)
  if (condition === undefined || outcome === undefined || !holdsVerb(analysis, outcome)) return undefined
  return { condition: [condition], outcome: [outcome] }
}

/** "The plan, if it survives, could prompt a strike": between two commas, before the outcome's verb; the outcome lies on both sides. */
function interruption(analysis: Analysis, start: number, opening: number, scope: Scope): FoundScenario | undefined {
  const { tokens } = analysis
  const before = tokens[start - 1]
  if (before?.lower !== ',' || start - 1 <= scope.first) return undefined
  if (tokens.slice(scope.first, start - 1).some(({ form }) => form === 'past' || form === 'present')) return undefined
  let comma = opening
  while (comma < scope.last && tokens[comma]!.lower !== ',') comma++
  const resumes = tokens[comma + 1]
  if (
    comma + 1 >= scope.last ||
    resumes?.form === undefined ||
    resumes.form === 'gerund' ||
    resumes.form === 'participle'
  )
    return undefined
  const pieces = [
    clauseSpan(analysis, scope.first, start - 1),
    clauseSpan(analysis, comma + 1, outcomeEnd(tokens, comma + 2, scope.last)),
  ]
  const condition = clauseSpan(analysis, start, comma)
  if (condition === undefined || pieces.includes(undefined)) return undefined
  return { condition: [condition], outcome: pieces.filter((piece) => piece !== undefined) }
}

function endOfCondition(tokens: readonly Token[], opening: number, last: number, fronted: boolean): number {
  if (isElliptic(tokens, opening)) {
    return commaBehind(tokens, opening, last) ?? last
  }
  const end = clauseEnd(tokens, opening, last)
  return fronted && end === last ? clauseEndWithoutComma(tokens, opening, last) : end
}

/** "if exploited, …", "unless stopped": a participle alone; "if not for the storm". */
function isElliptic(tokens: readonly Token[], opening: number): boolean {
  const token = tokens[opening]
  if (token === undefined) return false
  const { form, lower } = token
  return form === 'participle' || form === 'past' || (lower === 'not' && tokens[opening + 1]?.lower === 'for')
}

/** Index behind the words that open the condition, if they stand at `index`. */
function openingAt(tokens: readonly Token[], index: number, last: number): number | undefined {
  const words = (count: number) =>
    tokens
      .slice(index, Math.min(index + count, last))
      .map((token) => token.lower)
      .join(' ')
  if (/^(?:if|unless)$/.test(tokens[index]!.lower)) {
    return /^(?:any|not|ever|possible|necessary|so|anything|needed|you will)$/.test(tokens[index + 1]?.lower ?? '') &&
      tokens[index + 2]?.lower !== 'the'
      ? undefined
      : index + 1
  }
  if (/^(?:provided|providing|assuming) that$/.test(words(2)) || words(2) === 'in case')
    return tokens[index + 2]?.lower === 'of' ? undefined : index + 2
  if (/^(?:as|so) long as$/.test(words(3))) return index + 3
  if (/^(?:on|under) (?:the )?condition that$/.test(words(tokens[index + 1]?.lower === 'the' ? 4 : 3)))
    return index + (tokens[index + 1]?.lower === 'the' ? 4 : 3)
  return undefined
}

/** "asked if", "unclear if", "to see if", "as if": the "if" of an indirect question or a comparison. */
function isWhether(tokens: readonly Token[], index: number, first: number): boolean {
  if (tokens[index]!.lower !== 'if') return false
  for (let at = index - 1, steps = 0; at >= first && steps < 2; at--, steps++) {
    const { lower, lemma, tag } = tokens[at]!
    if (steps === 0 && (lower === 'as' || lower === 'what')) return true
    if (lower === 'see') return /^(?:to|will|can|could|and)$/.test(tokens[at - 1]?.lower ?? '')
    if (wondering.has(lemma) || wondering.has(lower)) return true
    if (tag !== 'PRON' && tag !== 'ADV' && tag !== 'PROPN') return false
  }
  return false
}

const wondering: ReadonlySet<string> = new Set(
  `ask wonder know unclear unsure uncertain determine decide question check doubt consider tell certain sure evaluate assess matter say discuss investigate
   unknown establish asked asking wondered discern verify`.split(/\s+/),
)

function isFronted(tokens: readonly Token[], start: number, first: number): boolean {
  for (let at = start - 1; at >= first; at--) {
    const { tag, lower } = tokens[at]!
    if (lower === 'that' && at === start - 1) return true // "it is fair to say that if …"
    if (
      tag === 'PUNCT' ||
      tag === 'CCONJ' ||
      lower === 'that' ||
      (tag === 'ADV' && at - first <= 2) ||
      lower === 'because'
    ) {
      if (lower === ',' && hasFiniteVerb(tokens, first, at))
        return tokens[at + 1]?.tag === 'CCONJ' || start === at + 1 ? clauseBehind(tokens, at) : false
      continue
    }
    return false
  }
  return true
}

/** ", and if …": after a comma with a conjunction the condition opens a clause of its own; after a bare comma it trails. */
function clauseBehind(tokens: readonly Token[], comma: number): boolean {
  return tokens[comma + 1]?.tag === 'CCONJ'
}

/** The outcome goes on to the next full clause joined by "but" or a semicolon. */
function outcomeEnd(tokens: readonly Token[], from: number, last: number): number {
  for (let at = from + 1; at < last; at++) {
    const { lower } = tokens[at]!
    if (lower === ';' || lower === '—' || lower === '--') return at
    if (lower === ',' && /^(?:but|because)$/.test(tokens[at + 1]?.lower ?? '')) return at
  }
  return last
}

/** The clause that the condition trails: back to the last boundary between clauses. */
function outcomeBefore(analysis: Analysis, first: number, start: number) {
  const { tokens } = analysis
  let from = first
  for (let at = start - 1; at > first; at--) {
    const { lower } = tokens[at]!
    const boundary =
      lower === ';' ||
      lower === ':' ||
      lower === '—' ||
      lower === '--' ||
      (lower === ',' && /^(?:but|and|so|because)$/.test(tokens[at + 1]?.lower ?? ''))
    if (boundary && hasFiniteVerb(tokens, at, start)) {
      from = at + 1
      break
    }
  }
  from = outcomeStart(tokens, from, start)
  return hasFiniteVerb(tokens, from, start) ? clauseSpan(analysis, from, start) : undefined
}

/** "For starters", "with perspective": no outcome without a verb. */
function holdsVerb(analysis: Analysis, span: Span): boolean {
  const { first, last } = tokensIn(analysis, span)
  return hasFiniteVerb(analysis.tokens, first, last) || analysis.tokens[first]?.form === 'base'
}
