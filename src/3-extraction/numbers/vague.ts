/** Numbers that are vague by themselves: "dozens", "tens of thousands", "several hundred", "a few thousand", "a couple of". */
import { vagueCounts, vaguePlurals } from '#lexicon/number-words.ts'
import type { Word } from '#types/analysis.ts'
import { isArticle, magnitudeAt, type NumberReading, sameSentence } from './reading.ts'

export function readVague(tokens: readonly Word[], index: number): NumberReading | undefined {
  return pluralAt(tokens, index) ?? countAt(tokens, index)
}

/** "millions" is one to ten million; "hundreds of thousands" multiplies; the "of" before what is counted is not part of it. */
function pluralAt(tokens: readonly Word[], index: number): NumberReading | undefined {
  const range = vaguePlurals.get(tokens[index]!.lower)
  if (range === undefined) return undefined
  let [low, high] = range
  let last = index + 1
  const inner = tokens[last]?.lower === 'of' ? vaguePlurals.get(tokens[last + 1]?.lower ?? '') : undefined
  if (inner !== undefined && inner[0] >= 1000 && sameSentence(tokens, index, last + 1)) {
    low *= inner[0]
    high *= inner[0]
    last += 2
  }
  // "tens" alone is a grade, "scores" alone a result of a match.
  if (last === index + 1 && /^(?:tens|scores)$/.test(tokens[index]!.lower) && tokens[last]?.lower !== 'of')
    return undefined
  return { first: index, last, low, high, approximate: true, form: 'vague' }
}

/** "several", "a few", "a couple [of]", "a couple dozen", each with a magnitude or without. */
function countAt(tokens: readonly Word[], index: number): NumberReading | undefined {
  const article = isArticle(tokens[index])
  const at = article ? index + 1 : index
  const word = tokens[at]?.lower ?? ''
  const range = vagueCounts.get(word)
  if (range === undefined || !sameSentence(tokens, index, at)) return undefined
  const noun = word === 'couple' || word === 'handful'
  const of = noun && tokens[at + 1]?.lower === 'of'
  let last = of ? at + 2 : at + 1
  const magnitude = magnitudeAt(tokens, last)
  const plural = magnitude === undefined ? vaguePlurals.get(tokens[last]?.lower ?? '') : undefined
  const factor = magnitude?.value ?? (plural !== undefined && plural[0] >= 100 ? plural[0] : 1)
  last = magnitude?.last ?? (factor > 1 ? last + 1 : last)
  if (factor === 1 && (word === 'many' || (noun && (!of || !(article || afterThe(tokens, index)))))) return undefined
  const next = factor === 1 && of ? last - 1 : last
  return {
    first: index,
    last: next,
    low: range[0] * factor,
    high: range[1] * factor,
    approximate: true,
    form: 'vague',
  }
}

/** "the last couple of days" */
function afterThe(tokens: readonly Word[], index: number): boolean {
  return /^(?:first|last|next|past|the)$/.test(tokens[index - 1]?.lower ?? '')
}
