import type { Reading } from '#types/reading.ts'
import { contains, hull, type Span } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'

/** "he was “troubled”": nobody knows who, unless the speaker stands before it. */
export function opensWithPronoun(statement: Pick<Statement, 'content'>, text: string): boolean {
  const [first] = statement.content
  if (first === undefined) return false
  return /^[\s"'“‘(]*(?:that\s+)?(?:he|she|it|they|his|her|its|their|them|him|this|these|those|such|there'?s no such)\b/i.test(
    text.slice(first.start, first.start + 30),
  )
}

/** Source, cue and content as one run of words within one sentence: "South Korea raised its concerns"; `undefined` where they are none. */
export function wholeOf(statement: Statement, { document, sentences }: Reading, sentence: number): Span | undefined {
  const [source] = statement.source
  const words = source && document.text.slice(source.start, Math.min(source.end, source.start + 8)).toLowerCase()
  if (source === undefined || statement.cue.length === 0 || pronoun.test(words ?? '')) return undefined
  const whole = hull([...statement.source, ...statement.cue, ...statement.content])
  const around = sentences[sentence]
  if (whole === undefined || around === undefined || !contains(around, whole)) return undefined
  return whole.end - whole.start <= 320 ? whole : undefined
}

const pronoun = /^(?:he|she|it|they|we|i|you|that|which|who|this|these|those|one|some)\b/

/** Speakers who are nobody: "that", "which", "you", a stray letter. */
export function isNobody(words: string): boolean {
  return (
    !/\p{L}{2}/u.test(words) ||
    /^(?:that|which|who|whom|whose|what|you|anyone|anybody|nobody|no one|none|neither|it|there|one|this|these|those|any .*)$/i.test(
      words.trim(),
    )
  )
}
