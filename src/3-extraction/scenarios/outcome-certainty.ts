/**
 * How certain an outcome is put, by its own words: "is unlikely" improbable, "could" possible, "would likely" probable, "uncertainty remains" unknown,
 * "will", "would" and the present certain. The weakest word counts.
 */
import type { Token } from '#types/analysis.ts'
import type { Certainty } from '#types/statement.ts'

/** From weak to strong; the first group with a word in the outcome decides. */
const words: readonly (readonly [Certainty, RegExp])[] = [
  ['unknown', /^(?:unclear|uncertain|uncertainty|unknown|unsure|whether|questions)$/],
  ['improbable', /^(?:unlikely|improbable|doubtful|doubt|doubts)$/],
  ['possible', /^(?:may|might|could|can|possible|possibly|perhaps|potentially|maybe|risk|risks)$/],
  ['probable', /^(?:likely|probably|probable|expected|expects|expect|should|presumably|seems|appears|tend|tends)$/],
]

export function outcomeCertainty(tokens: readonly Pick<Token, 'lower'>[]): Certainty {
  for (const [certainty, pattern] of words) if (tokens.some(({ lower }) => pattern.test(lower))) return certainty
  return 'certain'
}
