/**
 * Tokens → the number that they write: "3.5 million", "one hundred and twelve", "half a dozen", "tens of thousands of", "2½".
 * Shared by times ("two and a half years") and figures. Whether the number counts anything is for them to say.
 */
import type { Wording } from '#types/analysis.ts'
import { readDigits } from './numbers/digits.ts'
import { readFraction } from './numbers/fractions.ts'
import type { NumberReading } from './numbers/reading.ts'
import { readSign } from './numbers/signs.ts'
import { readVague } from './numbers/vague.ts'
import { readWords } from './numbers/words.ts'

export type { NumberReading } from './numbers/reading.ts'

/**
 * The longest number that starts at token `index`. Costs a bounded number of look-ups, whatever follows.
 * "a third", "half" and "several" alone are numbers too (form `fraction`, `vague`); years and ranks ("30th") are not told apart here.
 */
export function numberAt(analysis: Wording, index: number): NumberReading | undefined {
  const { tokens } = analysis
  if (index < 0 || index >= tokens.length) return undefined
  const text = analysis.document.text
  let longest: NumberReading | undefined
  for (const read of readers) {
    const reading = read(tokens, index, text)
    if (reading !== undefined && (longest === undefined || reading.last > longest.last)) longest = reading
  }
  return longest
}

/** Of two readings of equal length the earlier one counts. */
const readers = [readFraction, readVague, readDigits, readWords, readSign]
