/** Numbers that start with digits: "10,000", "30 000", "3.5 million", "$5bn", "2½", "2 1/2", "1.4-million". */
import { fractionSigns, letterMagnitudes, shortMagnitudes, tens, units } from '#lexicon/number-words.ts'
import type { Word } from '#types/analysis.ts'
import { andHalf, slashFraction } from './fractions.ts'
import { exactly, magnitudeAt, type NumberReading, sameSentence } from './reading.ts'

export function readDigits(tokens: readonly Word[], index: number, text: string): NumberReading | undefined {
  const start = digitsFrom(tokens, index, text)
  if (start === undefined) return undefined
  let { value, last } = start
  const whole = Number.isInteger(value)
  const sign = tokens[last] === undefined ? undefined : fractionSigns.get(tokens[last]!.lower)
  const slash = whole && tokens[last]?.spaced ? slashFraction(tokens, last) : undefined
  if (whole && sign !== undefined && sameSentence(tokens, index, last)) {
    value += sign
    last++
  } else if (slash !== undefined && value < 1000) {
    value += slash.value
    last = slash.last
  } else if (whole) {
    const half = andHalf(tokens, last)
    if (half !== undefined) {
      value += half.value
      last = half.last
    }
  }
  const magnitude = magnitudeAt(tokens, last) ?? shortMagnitude(tokens, index, last, text)
  if (magnitude === undefined) return exactly(index, last, value, 'digits')
  let product = value * magnitude.value
  last = magnitude.last
  const second = magnitudeAt(tokens, last) // "5 hundred thousand", "10 thousand crore"
  if (second !== undefined && second.value > magnitude.value) {
    product *= second.value
    last = second.last
  }
  const rest = restAfter(tokens, last, product, second?.value ?? magnitude.value)
  return exactly(index, rest?.last ?? last, rest?.value ?? product, 'mixed')
}

/** "3 million and a half", "4 thousand 3 hundred and 21": what is smaller than the magnitude and added to it. */
function restAfter(
  tokens: readonly Word[],
  at: number,
  value: number,
  magnitude: number,
): { value: number; last: number } | undefined {
  const half = magnitude >= 1000 ? andHalf(tokens, at) : undefined
  if (half !== undefined) return { value: value + half.value * magnitude, last: half.last }
  if (magnitude > 1000) return undefined
  const and = tokens[at]?.lower === 'and' ? at + 1 : at
  const next = tokens[and]
  if (next === undefined || !sameSentence(tokens, at - 1, and)) return undefined
  const word = and > at && magnitude === 100 ? (units.get(next.lower) ?? tens.get(next.lower)) : undefined
  if (word !== undefined && word > 0 && magnitudeAt(tokens, and + 1) === undefined)
    return { value: value + word, last: and + 1 }
  if (!/^\d{1,3}$/.test(next.lower)) return undefined
  const hundred = magnitude === 1000 ? magnitudeAt(tokens, and + 1) : undefined
  const small = Number(next.lower)
  if (hundred?.value === 100 && small < 10) {
    const tail = restAfter(tokens, hundred.last, value + small * 100, 100)
    return tail ?? { value: value + small * 100, last: hundred.last }
  }
  return and > at && small > 0 && small < magnitude && magnitudeAt(tokens, and + 1) === undefined
    ? { value: value + small, last: and + 1 }
    : undefined
}

/** The value of one digit token, with the groups that a space parts: "30 000". */
function digitsFrom(tokens: readonly Word[], index: number, text: string): { value: number; last: number } | undefined {
  const token = tokens[index]!
  const code = token.lower.charCodeAt(0)
  if (code === 0x2e) return decimalFrom(tokens, index)
  if (code < 0x30 || code > 0x39) return undefined
  const value = digitsOf(token.lower)
  if (value === undefined) return undefined
  let last = index + 1
  if (!/^\d{1,3}$/.test(token.lower) || token.lower === '000') return { value, last }
  let joined = token.lower
  const row = rowOfGroups(tokens, last)
  while (last - index < 6 && (isGroup(tokens, last, text) || last < row)) joined += tokens[last++]!.lower
  return { value: Number(joined), last }
}

/** ".5" */
function decimalFrom(tokens: readonly Word[], index: number): { value: number; last: number } | undefined {
  const digits = tokens[index + 1]
  if (digits === undefined || digits.spaced || !/^\d{1,15}$/.test(digits.lower)) return undefined
  if (!tokens[index]!.spaced && index > 0 && /[\p{L}\d]$/u.test(tokens[index - 1]!.lower)) return undefined
  return { value: Number(`0.${digits.lower}`), last: index + 2 }
}

/** Three more digits after a narrow or no-break space, or "000" after a plain one: nothing else in English reads so. */
function isGroup(tokens: readonly Word[], at: number, text: string): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]!
  if (token === undefined || !/^\d{3}$/.test(token.lower) || token.start - before.end !== 1) return false
  return token.lower === '000' || /[\u00a0\u2009\u202f]/.test(text[before.end]!)
}

/** "1 234 567": two groups or more after plain spaces, the last one with or without decimals. The index behind them, else 0. */
function rowOfGroups(tokens: readonly Word[], at: number): number {
  let last = at
  while (
    last < at + 5 &&
    /^\d{3}(?:\.\d+)?$/.test(tokens[last]?.lower ?? '') &&
    tokens[last]!.start - tokens[last - 1]!.end === 1
  )
    last++
  return last >= at + 2 && !/^[\d,]/.test(tokens[last]?.lower ?? '') ? last : 0
}

/** "10,000", "1,00,000", "1.234.567", "3.5"; undefined for "5:30", "1.2.3" and "10,00". */
export function digitsOf(lower: string): number | undefined {
  if (lower.length > 40) return undefined
  if (/^\d+(?:\.\d+)?$/.test(lower)) return Number(lower)
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(lower) || /^\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d+)?$/.test(lower))
    return Number(lower.replaceAll(',', ''))
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(lower)) return Number(lower.replaceAll('.', ''))
  return undefined
}

/** "5bn", "5 bn", "5k"; a lone m, b or t only where money stands before or what is counted stands after it. */
function shortMagnitude(
  tokens: readonly Word[],
  index: number,
  at: number,
  text: string,
): { last: number; value: number } | undefined {
  const token = tokens[at]
  if (token === undefined || !sameSentence(tokens, index, at)) return undefined
  const short = shortMagnitudes.get(token.lower)
  if (short !== undefined) return { last: at + 1, value: short }
  const letter = letterMagnitudes.get(token.lower)
  if (letter !== undefined && letter < 1e12 && !token.spaced && /^[MBb]$/.test(text.slice(token.start, token.end)))
    return { last: at + 1, value: letter }
  const written = text.slice(token.start, token.end)
  if (written === 'MM' && (!token.spaced || isMoneySign(tokens[index - 1]))) return { last: at + 1, value: 1e6 }
  // "1,674.5 M": capitals of million and billion behind a space, after a number with a fraction.
  if (
    /^[MBG]$/.test(written) &&
    /\d\.\d/.test(tokens[index]!.lower) &&
    !/^(?:\p{L}|&)/u.test(tokens[at + 1]?.lower ?? '')
  )
    return { last: at + 1, value: written === 'M' ? 1e6 : 1e9 }
  if (letter === undefined) return undefined
  const money = isMoneySign(tokens[index - 1])
  if (money ? !token.spaced || letter > 1e6 : !token.spaced && letter === 1e6 && countsAfter(tokens, at + 1))
    return { last: at + 1, value: letter }
  return undefined
}

function isMoneySign(token: Word | undefined): boolean {
  return token !== undefined && (/^\p{Sc}$/u.test(token.lower) || /^(?:rs\.?|usd|eur|gbp|chf|r)$/.test(token.lower))
}

/** A plural right after "20m" says that millions are counted; the sports that are run in metres do not. */
function countsAfter(tokens: readonly Word[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !token.spaced || !sameSentence(tokens, at - 1, at)) return false
  if (token.tag !== 'NOUN' && token.tag !== 'PROPN') return false
  return (
    token.lower === 'people' ||
    (/[^s]s$/.test(token.lower) && !/^(?:hurdles|finals|heats|runners|races)$/.test(token.lower))
  )
}
