/** The rule: a number with or without unit counts, unless it is one of those that count nothing. */
import type { Amount, Finder, Scene } from '../draft.ts'
import { isNoFigure } from '../exclusions/not-a-figure.ts'
import { draftOf } from './plain.ts'

export const findAmount: Finder = (scene, _index, amount) => {
  return isNoFigure(scene, amount) || isVague(scene, amount) ? { skip: amount.number.last } : draftOf(amount)
}

/** "several", "a few", "a quarter" (coins, times) and a bare "half" say too little to be figures. */
function isVague({ analysis }: Scene, amount: Amount): boolean {
  const { tokens } = analysis
  const word = tokens[amount.number.last - 1]!.lower
  // "in the half year", "the second half hour"
  if (amount.kind === 'duration' && word === 'half' && amount.number.last === amount.number.first + 1)
    return /^(?:the|this|that|last|first|second|next|each|every)$/.test(tokens[amount.number.first - 1]?.lower ?? '')
  if (/^(?:few|several|many|handful)$/.test(word)) return true
  if (word === 'couple') return amount.kind === 'count' && tokens[amount.number.last]?.lower !== 'of'
  if (amount.kind !== 'share' || amount.unit !== undefined) return false
  const next = tokens[amount.number.last]?.lower ?? ''
  if (word !== 'half') return false
  const before = tokens[amount.number.first - 1]?.lower ?? ''
  if (
    /^(?:size|length|height|weight|width|distance|battle|fun|price|cost|age|speed|problem|story|rate)$/.test(
      tokens[amount.number.last + 1]?.lower ?? '',
    )
  )
    return true
  if (/^(?:first|second|other|latter|better|last|this|that|in|and)$/.test(before)) return true
  return (
    !/^(?:of|the|its|their|his|her|our|my|all|those|these|as)$/.test(next) &&
    !/^(?:by|than|below|above|under)$/.test(before)
  )
}
