/** Parts of one: "½", "1/2", "two-thirds", "a third of", "half", "half a million", "a quarter of a million". */
import { denominators, fractionSigns, magnitudes, tens, units } from '#lexicon/number-words.ts'
import type { Word } from '#types/analysis.ts'
import { afterHyphen, exactly, isArticle, isHyphen, magnitudeAt, type NumberReading, sameSentence } from './reading.ts'

interface Part {
  readonly value: number
  readonly last: number
}

export function readFraction(tokens: readonly Word[], index: number): NumberReading | undefined {
  const part = fractionAt(tokens, index)
  if (part === undefined) return undefined
  const whole = magnitudeOf(tokens, part.last)
  if (whole !== undefined) return exactly(index, whole.last, part.value * whole.value, 'words')
  return exactly(index, part.last, part.value, 'fraction')
}

function fractionAt(tokens: readonly Word[], index: number): Part | undefined {
  const token = tokens[index]!
  const sign = fractionSigns.get(token.lower)
  if (sign !== undefined) return { value: sign, last: index + 1 }
  if (token.lower === 'half') return { value: 0.5, last: index + 1 }
  if (token.lower === 'quarter' && magnitudeAt(tokens, index + 1) !== undefined) return { value: 0.25, last: index + 1 }
  return slashFraction(tokens, index) ?? wordFraction(tokens, index)
}

/** "1/2", "3/8": a proper fraction whose denominator people use; "9/11" and "24/7" are none. */
export function slashFraction(tokens: readonly Word[], index: number): Part | undefined {
  const over = tokens[index]
  const slash = tokens[index + 1]
  const under = tokens[index + 2]
  if (over === undefined || under === undefined || (slash?.lower !== '/' && slash?.lower !== '⁄')) return undefined
  if (slash.spaced || under.spaced || !/^\d{1,2}$/.test(over.lower) || !/^(?:[234568]|10|16|100)$/.test(under.lower))
    return undefined
  if (tokens[index + 3]?.lower === '/' && !tokens[index + 3]!.spaced) return undefined
  const value = Number(over.lower) / Number(under.lower)
  return value > 0 && value < 1 ? { value, last: index + 3 } : undefined
}

/** "two-thirds", "three quarters of", "a third of", "one-fifth", "a half". */
function wordFraction(tokens: readonly Word[], index: number): Part | undefined {
  const first = tokens[index]!
  const article = isArticle(first)
  let over = article ? 1 : numeratorOf(first.lower)
  if (over === undefined || over === 0) return undefined
  let at = isHyphen(tokens[index + 1]) ? index + 2 : index + 1
  const digit = tens.has(first.lower) ? units.get(tokens[at]?.lower ?? '') : undefined
  if (digit !== undefined && digit > 0 && digit < 10) {
    over += digit // "fifty-four hundredths"
    at = isHyphen(tokens[at + 1]) ? at + 2 : at + 1
  }
  if (!sameSentence(tokens, index, at)) return undefined
  const word = tokens[at]!.lower
  const under = denominators.get(word === 'halves' ? 'half' : over > 1 ? word.replace(/s$/, '') : word)
  if (under === undefined || over >= under || (over > 1 && word !== 'halves' && !word.endsWith('s'))) return undefined
  const part = { value: over / under, last: at + 1 }
  if (word === 'half') return part
  const hyphen = at > index + 1
  if (hyphen && !article) return part
  return isPartOf(tokens, index, at + 1, under === 4 && word.startsWith('quarter')) ? part : undefined
}

function numeratorOf(lower: string): number | undefined {
  return units.get(lower) ?? tens.get(lower) ?? (/^\d{1,2}$/.test(lower) ? Number(lower) : undefined)
}

/** "a third of the men", "by a fifth", "a quarter more", "two thirds said"; "a third man", "three quarters ago" are ranks and times. */
function isPartOf(tokens: readonly Word[], first: number, after: number, quarter: boolean): boolean {
  const next = sameSentence(tokens, first, after) ? tokens[after] : undefined
  if (next?.lower === 'of' || after >= tokens.length) return true
  if (magnitudeOf(tokens, after) !== undefined) return true
  if (
    next !== undefined &&
    /^(?:more|less|fewer|higher|lower|smaller|larger|bigger|short|full|empty|as|the|that)$/.test(next.lower)
  )
    return true
  if (
    /^(?:above|below|than|under)$/.test(tokens[first - 1]?.lower ?? '') &&
    !/^(?:NOUN|PROPN|ADJ)$/.test(next?.tag ?? '')
  )
    return true
  if (/^(?:up|down)$/.test(tokens[first - 1]?.lower ?? '')) return !/^(?:NOUN|PROPN|ADJ)$/.test(next?.tag ?? '')
  if (quarter) return false
  if (tokens[first - 1]?.lower === 'by') return true
  return !isArticle(tokens[first]) && (next === undefined || !/^(?:NOUN|PROPN|ADJ)$/.test(next.tag))
}

/** The magnitude that a fraction is taken of: "half a million", "half-dozen", "a quarter of a million", "half million". */
function magnitudeOf(tokens: readonly Word[], at: number): Part | undefined {
  const direct = magnitudeAt(tokens, at)
  if (direct !== undefined) return direct
  let index = afterHyphen(tokens, at)
  if (tokens[index]?.lower === 'of') index++
  if (!isArticle(tokens[index]) || !sameSentence(tokens, at - 1, index + 1)) return undefined
  index = afterHyphen(tokens, index + 1)
  const value = magnitudes.get(tokens[index]?.lower ?? '')
  return value === undefined ? undefined : { value, last: index + 1 }
}

/** After a whole number: "and a half", "-and-a-half", "and three-quarters". */
export function andHalf(tokens: readonly Word[], at: number): Part | undefined {
  const and = afterHyphen(tokens, at)
  if (tokens[and]?.lower !== 'and' || !sameSentence(tokens, at - 1, and + 1)) return undefined
  const index = afterHyphen(tokens, and + 1)
  if (isArticle(tokens[index])) {
    const word = afterHyphen(tokens, index + 1)
    const under = denominators.get(tokens[word]?.lower ?? '')
    const told = under !== undefined && (under <= 4 || word + 1 >= tokens.length)
    return told && sameSentence(tokens, at - 1, word) ? { value: 1 / under, last: word + 1 } : undefined
  }
  if (index >= tokens.length) return undefined
  const part = slashFraction(tokens, index) ?? wordFraction(tokens, index)
  return part !== undefined && tokens[part.last]?.lower !== 'of' ? part : undefined
}
