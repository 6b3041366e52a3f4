/** Numbers in words: "twenty-five", "one hundred and twelve", "two and a half million", "a thousand", "one point five". */
import { denominators, magnitudes, tens, units } from '#lexicon/number-words.ts'
import type { Word } from '#types/analysis.ts'
import { andHalf } from './fractions.ts'
import { afterHyphen, exactly, isArticle, isHyphen, magnitudeAt, type NumberReading, sameSentence } from './reading.ts'

interface Part {
  readonly value: number
  readonly last: number
}

export function readWords(tokens: readonly Word[], index: number): NumberReading | undefined {
  if (isPronoun(tokens, index)) return undefined
  let part = groupAt(tokens, index, isArticle(tokens[index]))
  if (part === undefined) return undefined
  const fraction = pointAt(tokens, part) ?? andHalf(tokens, part.last)
  if (fraction !== undefined) part = { value: part.value + fraction.value, last: fraction.last }
  let total = 0
  let limit = Number.POSITIVE_INFINITY
  let last = index
  for (;;) {
    const magnitude = magnitudeAt(tokens, part.last)
    if (magnitude !== undefined && magnitude.value >= limit) break
    if (magnitude === undefined) {
      if (part.value >= limit) break
      total += part.value
      last = part.last
      break
    }
    let times = magnitude.value
    last = magnitude.last
    const larger = magnitudeAt(tokens, last) // "three lakh crore", "a thousand billion"
    if (larger !== undefined && larger.value > times) {
      times *= larger.value
      last = larger.last
    }
    total += part.value * times
    limit = times
    if (limit < 1000) break
    const half = andHalf(tokens, last) // "a million and a half"
    if (half !== undefined) {
      const own = magnitudeAt(tokens, half.last) // "one billion and a half million"
      const smaller = own !== undefined && own.value < limit
      total += half.value * (smaller ? own.value : limit)
      last = smaller ? own.last : half.last
      break
    }
    const next = groupAt(tokens, tokens[last]?.lower === 'and' ? last + 1 : last, false)
    if (next === undefined || !sameSentence(tokens, index, next.last - 1)) break
    part = next
  }
  if (last === index) return undefined
  const under = partsAfter(tokens, last)
  return under === undefined
    ? exactly(index, last, total, 'words')
    : exactly(index, under.last, total / under.value, 'fraction')
}

/** "the one you mentioned", "this one", "which one": "one" behind a pointing word, with nothing counted after it. */
function isPronoun(tokens: readonly Word[], index: number): boolean {
  if (tokens[index]!.lower !== 'one' || !/^(?:the|this|that|which)$/.test(tokens[index - 1]?.lower ?? '')) return false
  const next = tokens[index + 1]
  return next === undefined || /^(?:PRON|VERB|AUX|PUNCT|SCONJ|ADV)$/.test(next.tag)
}

/** A number below a thousand, or a bare magnitude ("million", "a hundred"): what may stand before "thousand" or at the end. */
function groupAt(tokens: readonly Word[], index: number, article: boolean): Part | undefined {
  const word = tokens[index]?.lower ?? ''
  if (article) {
    // "a hundred", "a million": the article counts one, the magnitude follows.
    const next = tokens[index + 1]
    if (next === undefined || !magnitudes.has(next.lower) || !sameSentence(tokens, index, index + 1)) return undefined
    return next.lower === 'hundred' ? afterHundred(tokens, index + 1, 1) : { value: 1, last: index + 1 }
  }
  if (word === 'hundred') return afterHundred(tokens, index, 1)
  if (magnitudes.has(word)) return { value: 1, last: index }
  const small = belowHundred(tokens, index)
  if (small === undefined) return undefined
  const hundred = afterHyphen(tokens, small.last)
  return tokens[hundred]?.lower === 'hundred' && small.value > 0 && sameSentence(tokens, index, hundred)
    ? afterHundred(tokens, hundred, small.value)
    : small
}

/** `at` is the word "hundred": "one hundred", "one hundred [and] twelve", not "one hundred and two hundred". */
function afterHundred(tokens: readonly Word[], at: number, count: number): Part {
  const start = at + 1
  const and = tokens[start]?.lower === 'and' ? start + 1 : afterHyphen(tokens, start)
  const rest = sameSentence(tokens, at, and) ? belowHundred(tokens, and) : undefined
  // "one hundred and three quarters", "two hundred and two dozen": parts and dozens are added to the hundreds.
  if (and > start && andHalf(tokens, start) !== undefined) return { value: count * 100, last: start }
  if (and > start && rest !== undefined && /^dozens?$/.test(tokens[rest.last]?.lower ?? ''))
    return { value: count * 100 + rest.value * 12, last: rest.last + 1 }
  if (rest === undefined || rest.value === 0 || tokens[afterHyphen(tokens, rest.last)]?.lower === 'hundred')
    return { value: count * 100, last: start }
  return { value: count * 100 + rest.value, last: rest.last }
}

function belowHundred(tokens: readonly Word[], index: number): Part | undefined {
  const word = tokens[index]?.lower ?? ''
  const unit = units.get(word)
  if (unit !== undefined) return { value: unit, last: index + 1 }
  const ten = tens.get(word)
  if (ten === undefined) return undefined
  const at = isHyphen(tokens[index + 1]) ? index + 2 : index + 1
  const digit = units.get(tokens[at]?.lower ?? '')
  return digit !== undefined && digit > 0 && digit < 10 && sameSentence(tokens, index, at)
    ? { value: ten + digit, last: at + 1 }
    : { value: ten, last: index + 1 }
}

/** "one point five", "two point two five": the digits after the point, as a part of one. */
function pointAt(tokens: readonly Word[], part: Part): Part | undefined {
  if (tokens[part.last]?.lower !== 'point') return undefined
  let scale = 0.1
  let value = 0
  let last = part.last + 1
  for (; last < part.last + 8; last++) {
    const digit = units.get(tokens[last]?.lower ?? '')
    if (digit === undefined || digit > 9 || !sameSentence(tokens, part.last, last)) break
    value += digit * scale
    scale /= 10
  }
  if (last > part.last + 1) return { value, last }
  const whole = sameSentence(tokens, part.last, last) ? belowHundred(tokens, last) : undefined // "point seventy-one"
  return whole !== undefined && whole.value > 9 ? { value: whole.value / 100, last: whole.last } : undefined
}

/** "thirty-two fifths": more parts than make one. Quarters are times more often. */
function partsAfter(tokens: readonly Word[], at: number): Part | undefined {
  const index = isHyphen(tokens[at]) ? at + 1 : at
  const word = tokens[index]?.lower ?? ''
  if (!/(?:d|th)s$/.test(word) || !sameSentence(tokens, at - 1, index)) return undefined
  const under = denominators.get(word.slice(0, -1))
  return under === undefined ? undefined : { value: under, last: index + 1 }
}
