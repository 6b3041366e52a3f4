/** Whether "pounds" are a weight ("lost 20 pounds", "a 500-pound bomb") or money ("500,000 pounds"). */
import type { NumberReading } from '../../numbers.ts'
import type { Scene } from '../draft.ts'

export function isWeight({ analysis, sterling }: Scene, number: NumberReading, after: number): boolean {
  const { tokens } = analysis
  const next = tokens[after + 1]?.lower ?? ''
  if (/^(?:overweight|heavier|lighter)$/.test(next) || /^(?:per|[/])$/.test(next)) return true
  for (let at = number.first - 1; at > number.first - 5 && at >= 0; at--) {
    if (/^weigh/.test(tokens[at]!.lower)) return true
    if (/^(?:lose|gain|shed|drop|carry|lift|haul)$/.test(tokens[at]!.lemma)) return number.low < 10_000
  }
  // "a metric ton is equal to 2,204 pounds"
  for (
    let at = number.first - 1;
    at > number.first - 9 && at >= 0 && tokens[at]!.sentence === tokens[number.first]!.sentence;
    at--
  )
    if (/^(?:tons?|tonnes?|kilos?|kilograms?|kg|ounces?)$/.test(tokens[at]!.lower)) return true
  if (next === 'of')
    return !/^(?:aid|debt|taxpayer|public|funding|investment|damage|savings|cash|money)$/.test(
      tokens[after + 2]?.lower ?? '',
    )
  if (sterling) return false
  return after > number.last || number.high < 1000
}
