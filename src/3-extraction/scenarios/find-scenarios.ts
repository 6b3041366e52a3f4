/**
 * Analysis → scenarios: a condition, its outcome, whose they are, and how certain the outcome is put.
 * "If the forces fight in Kursk, then a reaction is unlikely, Mr. Samus commented." gives condition, outcome, improbable, Mr. Samus.
 */
import type { Analysis } from '#types/analysis.ts'
import { sentenceAt, tokensIn } from '#types/analysis.ts'
import type { Scenario } from '#types/event.ts'
import type { Findings } from '#types/findings.ts'
import { overlaps } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'
import { circumstance } from './circumstance.ts'
import { conditionalClause } from './conditional-clause.ts'
import { hingesOn } from './hinges-on.ts'
import { invertedCondition } from './inverted-condition.ts'
import { outcomeCertainty } from './outcome-certainty.ts'
import type { FoundScenario, ScenarioFinder } from './scenario-finder.ts'
import { scopeOf } from './scope.ts'

/** In this order at each word; the first that fits wins. */
const finders: readonly ScenarioFinder[] = [conditionalClause, invertedCondition, hingesOn, circumstance]

/** Words that can open a scenario: nothing else is looked at twice. */
const openers =
  /^(?:if|unless|provided|providing|assuming|as|so|on|under|should|were|had|in|without|hing\w+|depend\w*|pivot\w*|contingent|conditional|conditioned)$/

export function findScenarios(
  analysis: Analysis,
  { statements }: Pick<Findings, 'actors' | 'statements'>,
): readonly Scenario[] {
  const bySentence = indexBySentence(analysis, statements)
  const scenarios: Scenario[] = []
  for (const token of analysis.tokens) {
    if (!openers.test(token.lower)) continue
    const scope = scopeOf(analysis, token.index, bySentence.get(token.sentence) ?? [])
    if (token.index < scope.first || token.index >= scope.last) continue
    const found = firstFound(analysis, token.index, scope)
    if (found === undefined || scenarios.slice(-3).some((one) => isSame(one, found, token.start))) continue
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

function firstFound(analysis: Analysis, index: number, scope: ReturnType<typeof scopeOf>): FoundScenario | undefined {
  for (const finder of finders) {
    const found = finder(analysis, index, scope)
    if (found !== undefined) return found
  }
  return undefined
}

/** Two triggers of one condition ("even if", "if … unless") give one scenario: the first. Only the last few can reach here. */
function isSame(one: Scenario, found: FoundScenario, at: number): boolean {
  return one.condition.some((span) => span.end > at && found.condition.some((other) => overlaps(span, other)))
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
