/** Numbers below zero: "minus 5", "-5", "negative two". */
import type { Word } from '#types/analysis.ts'
import { readDigits } from './digits.ts'
import { readFraction } from './fractions.ts'
import { type NumberReading, sameSentence } from './reading.ts'
import { readWords } from './words.ts'

export function readSign(tokens: readonly Word[], index: number, text: string): NumberReading | undefined {
  const { lower, spaced } = tokens[index]!
  const next = tokens[index + 1]
  if (next === undefined || !sameSentence(tokens, index, index + 1)) return undefined
  // "plus or minus 3 points" is a margin, no number below zero.
  const margin = lower === 'minus' && tokens[index - 1]?.lower === 'or' && tokens[index - 2]?.lower === 'plus'
  const word = (lower === 'minus' && !margin) || lower === 'negative'
  const mark = (lower === '-' || lower === '−' || lower === '–') && !next.spaced && (spaced || opens(tokens[index - 1]))
  if (!word && !mark) return undefined
  const reading = longer(
    readFraction(tokens, index + 1),
    longer(readDigits(tokens, index + 1, text), readWords(tokens, index + 1)),
  )
  if (reading === undefined || (mark && reading.form === 'words')) return undefined
  return { ...reading, first: index, low: -reading.high, high: -reading.low }
}

function longer(a: NumberReading | undefined, b: NumberReading | undefined): NumberReading | undefined {
  return a !== undefined && (b === undefined || a.last >= b.last) ? a : b
}

/** A sign stands at the start of the text or after an opening mark; after a word it is a hyphen. */
function opens(before: Word | undefined): boolean {
  return before === undefined || /^[([{"'“‘$€£<>=≤≥]$/.test(before.lower)
}
