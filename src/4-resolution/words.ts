import type { Reading } from '#types/reading.ts'
import { isSpace, type Span } from '#types/span.ts'
import { conceptOf, conceptReader } from './concepts.ts'

/** A word as resolution compares it: "deployments", "deployed" and "sent" share the concept "deploy". */
export interface Word extends Span {
  readonly lower: string
  /** Empty for words that say nothing of the matter: "the", "said", "Monday". */
  readonly concept: string
  readonly capital: boolean
}

/** The words of the paragraphs, in text order: what stands outside the blocks (header lines, menus) says nothing. */
export function wordsOf(reading: Reading, concepts = conceptReader()): Word[] {
  const words: Word[] = []
  for (const block of reading.document.blocks) collect(reading.document.text, block, words, concepts)
  return words
}

/** The words of a short text. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  collect(text, { start: 0, end: text.length }, words, conceptOf)
  return words
}

/** The words that lie in `span`, found by bisection. */
export function within<T extends Span>(sorted: readonly T[], span: Span): T[] {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.start < span.start) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let at = low; at < sorted.length && sorted[at]!.start < span.end; at++) {
    if (sorted[at]!.end <= span.end) found.push(sorted[at]!)
  }
  return found
}

function collect(text: string, span: Span, words: Word[], concept: (lower: string) => string): void {
  let at = span.start
  while (at < span.end) {
    while (at < span.end && !isWordCode(text.charCodeAt(at))) at++
    const start = at
    while (at < span.end && (isWordCode(text.charCodeAt(at)) || joins(text, at, span.end))) at++
    // A run of letters longer than any word is noise, and would be kept in every index.
    if (at > start && at - start <= 40) {
      const lower = text.slice(start, at).toLowerCase().replaceAll('’', "'")
      words.push({ start, end: at, lower, concept: concept(lower), capital: text[start] !== lower[0] })
    }
  }
}

/** An apostrophe or a full stop between two letters: "Ukraine's", "U.S." — but no hyphen, so that "US-supplied" is two. */
function joins(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at)
  return (code === 0x27 || code === 0x2019 || code === 0x2e) && at + 1 < end && isWordCode(text.charCodeAt(at + 1))
}

function isWordCode(code: number): boolean {
  if (code < 0x80) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
  }
  return code >= 0xc0 && !isSpace(code) && !(code >= 0x2010 && code <= 0x206f)
}
