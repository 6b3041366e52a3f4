/**
 * Analysis → scenarios: a condition, its outcome, whose they are, and how certain the outcome is put.
 * "If the forces fight in Kursk, then a reaction is unlikely, Mr. Samus commented." gives condition, outcome, improbable, Mr. Samus.
 */
import type { Analysis } from '#types/analysis.ts'
import { sentenceAt, spanOfTokens, tokensIn } from '#types/analysis.ts'
import type { Scenario } from '#types/event.ts'
import type { Findings } from '#types/findings.ts'
import { hull, overlaps, type Span } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'
import { circumstance } from './circumstance.ts'
import { conditionalClause } from './conditional-clause.ts'
import { hingesOn } from './hinges-on.ts'
import { invertedCondition } from './inverted-condition.ts'
import { outcomeCertainty } from './outcome-certainty.ts'
import type { FoundScenario, ScenarioFinder } from './scenario-finder.ts'
import { clauseSpan, scopeOf } from './scope.ts'

/** In this order at each word; the first that fits wins. */
const finders: readonly ScenarioFinder[] = [conditionalClause, invertedCondition, hingesOn, circumstance]

/** Words that can open a scenario: nothing else is looked at twice. */
const openers =
  /^(?:if|unless|provided|providing|assuming|as|so|on|under|should|were|had|in|without|hing\w+|depend\w*|pivot\w*|contingent|conditional|conditioned)$/

/** The commonest of these words open a scenario only with certain words behind them; nothing dearer is asked before. */
const companions: ReadonlyMap<string, RegExp> = new Map([
  ['as', /^long$/],
  ['so', /^long$/],
  ['in', /^(?:the|case)$/],
  ['on', /^(?:the|condition)$/],
  ['under', /^(?:the|condition)$/],
])

function mayOpen({ tokens }: Analysis, index: number): boolean {
  const { lower } = tokens[index]!
  const companion = companions.get(lower)
  if (companion === undefined) return true
  const next = tokens[index + 1]?.lower ?? ''
  return companion.test(next) && (next !== 'the' || /^(?:event|condition)$/.test(tokens[index + 2]?.lower ?? ''))
}

export function findScenarios(
  analysis: Analysis,
  { statements }: Pick<Findings, 'actors' | 'statements'>,
): readonly Scenario[] {
  const bySentence = indexBySentence(analysis, statements)
  const scenarios: Scenario[] = []
  for (const token of analysis.tokens) {
    if (!openers.test(token.lower) || !mayOpen(analysis, token.index)) continue
    const nearby = bySentence.get(token.sentence) ?? []
    const scope = scopeOf(analysis, token.index, nearby)
    if (token.index < scope.first || token.index >= scope.last) continue
    const raw = firstFound(analysis, token.index, scope)
    const found =
      raw === undefined
        ? undefined
        : withoutDoubt(analysis, { ...raw, outcome: withoutAttribution(analysis, raw.outcome, nearby) })
    if (found === undefined || found.outcome.length === 0 || isAdvice(analysis, found, scope.statement)) continue
    if (scenarios.slice(-3).some((one) => isSame(one, found, token.start))) continue
    scenarios.push({
      id: `c${scenarios.length + 1}`,
      condition: found.condition,
      outcome: found.outcome,
      certainty: outcomeCertainty(
        [...found.outcome, ...(found.link === undefined ? [] : [found.link])].flatMap((span) =>
          tokensOf(analysis, span),
        ),
      ),
      speakers: scope.statement?.speakers ?? [],
    })
  }
  return scenarios
}

/** "uncertainty remains about | the response": the doubt says how certain the outcome is, and is no part of it. */
function withoutDoubt(analysis: Analysis, found: FoundScenario): FoundScenario {
  const [outcome] = found.outcome
  if (outcome === undefined || found.outcome.length > 1) return found
  const { tokens } = analysis
  const { first, last } = tokensIn(analysis, outcome)
  let doubts = false
  for (let at = first; at < Math.min(last - 1, first + 8); at++) {
    const { lower } = tokens[at]!
    if (/^(?:uncertainty|uncertain|unclear|doubts?|questions?)$/.test(lower)) doubts = true
    else if (doubts && /^(?:about|over|regarding)$/.test(lower))
      return {
        ...found,
        outcome: [spanOfTokens(analysis, at + 1, last)],
        link: spanOfTokens(analysis, first, at + 1),
      }
  }
  return found
}

function firstFound(analysis: Analysis, index: number, scope: ReturnType<typeof scopeOf>): FoundScenario | undefined {
  for (const finder of finders) {
    const found = finder(analysis, index, scope)
    if (found !== undefined) return found
  }
  return undefined
}

/** "If it fails, | Mr. Castañeda argues, | there are other tools": the words that attribute are no part of the outcome. */
function withoutAttribution(analysis: Analysis, outcome: readonly Span[], statements: readonly Statement[]): Span[] {
  const holes = statements.flatMap(({ source, cue }) => [...source, ...cue])
  return outcome.flatMap((span) => {
    const inside = holes.filter((hole) => hole.start >= span.start && hole.end <= span.end)
    const attribution = hull(inside)
    if (attribution === undefined) return [span]
    const { first, last } = tokensIn(analysis, span)
    const before = clauseSpan(analysis, first, tokensIn(analysis, attribution).first)
    const after = clauseSpan(analysis, tokensIn(analysis, attribution).last, last)
    // At an edge the attribution goes; inside a longer outcome it may belong to it ("the minister said to be ill would resign").
    if (before === undefined) return after === undefined ? [] : [after]
    return after === undefined ? [before] : [span]
  })
}

/** "If you lock the door, …" in the outlet's own voice advises the reader. */
function isAdvice(analysis: Analysis, { condition }: FoundScenario, statement: Statement | undefined): boolean {
  if (statement !== undefined && statement.mode !== 'narrated') return false
  return condition.some((span) => /^(?:you|your|you're)$/.test(tokensOf(analysis, span)[1]?.lower ?? ''))
}

/** Two triggers of one condition ("even if", "if … unless") give one scenario: the first. Only the last few can reach here. */
function isSame(one: Scenario, found: FoundScenario, at: number): boolean {
  const nested =
    one.outcome.some((span) => span.start < at && at < span.end) &&
    found.link === undefined &&
    found.outcome.some((span) => one.condition.some((other) => overlaps(span, other)))
  return nested || one.condition.some((span) => span.end > at && found.condition.some((other) => overlaps(span, other)))
}

function tokensOf(analysis: Analysis, span: { start: number; end: number }) {
  const { first, last } = tokensIn(analysis, span)
  return analysis.tokens.slice(first, last)
}

/** Which statements touch which sentence; found once, so that many conditions cost no more than their number. */
function indexBySentence(analysis: Analysis, statements: readonly Statement[]): Map<number, Statement[]> {
  const index = new Map<number, Statement[]>()
  for (const statement of statements) {
    const touched = new Set<number>()
    for (const span of [...statement.source, ...statement.cue, ...statement.content]) {
      const from = sentenceAt(analysis, span.start)?.index ?? 0
      for (let at = from; at < analysis.sentences.length && analysis.sentences[at]!.start < span.end; at++)
        touched.add(at)
    }
    for (const at of touched) {
      const list = index.get(at)
      if (list === undefined) index.set(at, [statement])
      else list.push(statement)
    }
  }
  return index
}
