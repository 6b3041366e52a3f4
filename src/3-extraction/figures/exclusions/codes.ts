/** Digits that are an address, a phone number, a version or a place in a list: "555-0123", "24/7", "131 West 23rd Street", "1." */
import type { Exclusion } from '../draft.ts'

const street =
  /^(?:street|st|st\.|avenue|ave|ave\.|road|rd|rd\.|boulevard|blvd|blvd\.|drive|lane|court|square|place|way|highway|broadway|terrace)$/

/** A short number and capitals up to the word for a street. */
export const isAddress: Exclusion = ({ analysis }, { number, kind }) => {
  if (kind !== 'count') return false
  const { tokens, document } = analysis
  if (!/^\d{1,5}$/.test(tokens[number.first]!.lower)) return false
  for (let at = number.last; at < number.last + 5; at++) {
    const token = tokens[at]
    if (
      token === undefined ||
      token.sentence !== tokens[number.first]!.sentence ||
      !/^[\p{Lu}\d]/u.test(document.text[token.start]!)
    )
      return false
    if (street.test(token.lower)) return true
  }
  return false
}

/** "202-555-0123", "(202) 555-0123", "+44 20 7946 0958". */
export const isPhone: Exclusion = ({ analysis }, { number, kind }) => {
  if (kind !== 'count') return false
  const { tokens } = analysis
  const digits = /^\d{2,}$/
  if (!/^\d+$/.test(tokens[number.first]!.lower)) return false
  if (tokens[number.first - 1]?.lower === '+' && !tokens[number.first]!.spaced) return true
  const range = number.last - number.first > 1
  let parts = range ? 2 : 1
  let length = tokens[number.first]!.lower.length + (range ? tokens[number.last - 1]!.lower.length : 0)
  for (let at = number.first - 1; at > number.first - 8 && at > 0 && isPhoneJoint(tokens[at]!.lower); at--)
    if (digits.test(tokens[at - 1]!.lower)) {
      parts++
      length += tokens[--at]!.lower.length
    }
  for (let at = number.last; at < number.last + 8 && isPhoneJoint(tokens[at]?.lower ?? ''); at++)
    if (digits.test(tokens[at + 1]?.lower ?? '')) {
      parts++
      length += tokens[++at]!.lower.length
    }
  return (
    length >= 7 && (parts > 2 || (parts === 2 && /^\d{3}$/.test(tokens[number.first]!.lower) && length === 7 && range))
  )
}

function isPhoneJoint(lower: string): boolean {
  return lower === '-' || lower === '(' || lower === ')' || lower === '–' || lower === '.'
}

/** "5G", "3D", "10x", "4K": a capital or a stray letter glued to the digits. */
export const isCode: Exclusion = ({ analysis }, { number, kind }) => {
  if (kind !== 'count') return false
  const { tokens } = analysis
  const next = tokens[number.last]
  const before = tokens[number.first - 1]
  if (before !== undefined && /^[#@_]$/.test(before.lower) && !tokens[number.first]!.spaced) return true
  if (/^\d{13,}$/.test(tokens[number.first]!.lower)) return true // an identifier
  if (before?.lower === "'" && !before.spaced && !tokens[number.first]!.spaced) return true // "Kon'1"
  if (/^0\d+$/.test(tokens[number.first]!.lower) && !/^0+$/.test(tokens[number.first]!.lower)) return true // "555-0142", "agent 007"
  if (!/^\d/.test(tokens[number.last - 1]!.lower)) return false
  if (next !== undefined && !next.spaced && /^'s?$/.test(next.lower) && /^\d0$/.test(tokens[number.first]!.lower))
    return true // "the 90's"
  return (
    next !== undefined &&
    !next.spaced &&
    /^\p{L}/u.test(next.lower) &&
    next.lower.length < 12 &&
    !next.lower.startsWith("'")
  )
}

/** "24/7", "9/11", "50/50", "2016/17": no count on either side of the stroke. */
export const isSlashed: Exclusion = ({ analysis }, { number, kind }) => {
  if (kind !== 'count') return false
  const { tokens } = analysis
  const after = tokens[number.last]
  const before = tokens[number.first - 1]
  return (
    (after?.lower === '/' && !after.spaced && /^\d/.test(tokens[number.last + 1]?.lower ?? '')) ||
    (before?.lower === '/' && !before.spaced && /\d$/.test(tokens[number.first - 2]?.lower ?? ''))
  )
}

/** "1. Open the lid", "(2)", "3) Close it": numbering at the start of a sentence or alone in brackets. */
export const isListNumber: Exclusion = ({ analysis }, { number, kind }) => {
  if (kind !== 'count' || number.last - number.first > 1) return false
  const { tokens, sentences } = analysis
  const token = tokens[number.first]!
  if (!/^\d{1,3}$/.test(token.lower)) return false
  const before = tokens[number.first - 1]
  const after = tokens[number.last]
  if (before?.lower === '(' && after?.lower === ')' && before.end === token.start) return true
  return sentences[token.sentence]!.first === number.first && /^[.)\]:]$/.test(after?.lower ?? '') && !after!.spaced
}
