/** What a reader of numbers gives back, and the small look-ups that all of them need. */
import { magnitudes } from '#lexicon/number-words.ts'
import type { Word } from '#types/analysis.ts'

/** Tokens `first` up to, not including, `last`. `low` and `high` are plain numbers, equal for one value. */
export interface NumberReading {
  readonly first: number
  readonly last: number
  readonly low: number
  readonly high: number
  /** True where the words themselves are vague: "dozens of", "several hundred", "a couple". */
  readonly approximate: boolean
  readonly form: 'digits' | 'words' | 'mixed' | 'fraction' | 'vague'
}

export function exactly(first: number, last: number, value: number, form: NumberReading['form']): NumberReading {
  const rounded = tidy(value)
  return { first, last, low: rounded, high: rounded, approximate: false, form }
}

/** 5.3 × 1e6 is 5300000, not 5299999.999999999. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15))
}

/** The index after an unspaced hyphen at `at`, else `at`: "five-million", "two - three" stays. */
export function afterHyphen(tokens: readonly Word[], at: number): number {
  const next = tokens[at + 1]
  return isHyphen(tokens[at]) && !tokens[at]!.spaced && next !== undefined && !next.spaced ? at + 1 : at
}

/** A magnitude word at `at` or after a hyphen there: `last` is the index after it. */
export function magnitudeAt(tokens: readonly Word[], at: number): { last: number; value: number } | undefined {
  const index = afterHyphen(tokens, at)
  if (!sameSentence(tokens, at - 1, index)) return undefined
  const { lower } = tokens[index]!
  const value = magnitudes.get(lower) ?? (lower.endsWith('s') ? magnitudes.get(lower.slice(0, -1)) : undefined)
  return value === undefined ? undefined : { last: index + 1, value }
}

/** Whether both tokens exist and stand in one sentence. */
export function sameSentence(tokens: readonly Word[], a: number, b: number): boolean {
  return tokens[a] !== undefined && tokens[a]!.sentence === tokens[b]?.sentence
}

export function isHyphen(token: Word | undefined): boolean {
  return token !== undefined && (token.lower === '-' || token.lower === '‐' || token.lower === '‑')
}

export function isArticle(token: Word | undefined): boolean {
  return token?.lower === 'a' || token?.lower === 'an'
}
