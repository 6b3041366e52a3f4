/** "12%", "12 percent", "12 per cent", "12 pct", "half a percent". Percentage points are a measure. */
import type { UnitReader } from './unit.ts'

export const readPercent: UnitReader = ({ analysis }, number, after) => {
  const { tokens, document } = analysis
  const word = tokens[after]
  if (word === undefined) return undefined
  const unit = (last: number) => ({
    first: number.first,
    last,
    kind: 'share' as const,
    unit: document.text.slice(word.start, tokens[last - 1]!.end),
    unitCode: '%',
  })
  if (word.lower === '%' || word.lower === 'pct' || word.lower === 'pct.') return unit(after + 1)
  if (word.lower === 'percent' || word.lower === 'percents') return unit(after + 1)
  if (word.lower === 'per' && tokens[after + 1]?.lower === 'cent') return unit(after + 2)
  if (word.lower === 'percentage' && !/^points?$/.test(tokens[after + 1]?.lower ?? '')) return unit(after + 1)
  return undefined
}
