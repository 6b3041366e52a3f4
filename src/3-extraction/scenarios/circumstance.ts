/**
 * "In the event of an attack, the pact obliges both to act." · "Without new recruits, the line would not hold.":
 * a circumstance in a prepositional phrase that works as a condition. "Without" counts only where the outcome is "would", "could", "will"….
 */

import type { ScenarioFinder } from './scenario-finder.ts'
import { clauseSpan, commaBehind, hasFiniteVerb } from './scope.ts'

export const circumstance: ScenarioFinder = (analysis, index, scope) => {
  const { tokens } = analysis
  const words = tokens.slice(index, Math.min(index + 4, scope.last)).map((token) => token.lower)
  const event = /^in the event (?:of|that)$/.test(words.join(' ')) || /^in case of$/.test(words.slice(0, 3).join(' '))
  const without = words[0] === 'without' && tokens[index + 1]?.form !== 'gerund'
  if (!event && !without) return undefined
  const fronted = index - scope.first <= 1 || (tokens[index - 1]?.tag === 'CCONJ' && tokens[index - 2]?.lower === ',')
  const end = commaBehind(tokens, index, scope.last) ?? scope.last
  const [outcomeFirst, outcomeLast] = fronted ? [end, scope.last] : [scope.first, index]
  const modal = tokens
    .slice(outcomeFirst, outcomeLast)
    .some((token) => /^(?:would|could|will|might|may)$/.test(token.lower))
  if (without && (!modal || (!fronted && !isGoverned(analysis, index, scope.first)))) return undefined
  if (!hasFiniteVerb(tokens, outcomeFirst, outcomeLast)) return undefined
  const condition = clauseSpan(analysis, index, end)
  const outcome = clauseSpan(analysis, outcomeFirst, outcomeLast)
  return condition === undefined || outcome === undefined ? undefined : { condition: [condition], outcome: [outcome] }
}

/** "The line would not hold without recruits": the modal stands in the same clause, a few words before. */
function isGoverned({ tokens }: Parameters<ScenarioFinder>[0], index: number, first: number): boolean {
  for (let at = index - 1; at >= first && index - at < 9; at--) {
    const { lower } = tokens[at]!
    if (/^(?:who|which|that|,|;)$/.test(lower)) return false
    if (/^(?:would|could|will|might)$/.test(lower)) return true
  }
  return false
}
