/**
 * Where a condition and its outcome may lie: the sentence, narrowed to the innermost statement that holds the trigger, without the
 * source and cue of any statement. In "If they fight in Kursk, then a reaction is unlikely, Mr. Samus said." the outcome ends before "Mr. Samus".
 */
import type { Analysis, Token } from '#types/analysis.ts'
import { spanOfTokens } from '#types/analysis.ts'
import type { Span } from '#types/span.ts'
import { contains, overlaps } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'

export interface Scope {
  /** Tokens `[first, last)` in which the finder may look. */
  readonly first: number
  readonly last: number
  readonly statement?: Statement
}

/** The scope of the token at `index`, given the statements that touch its sentence. */
export function scopeOf(analysis: Analysis, index: number, statements: readonly Statement[]): Scope {
  const token = analysis.tokens[index]!
  const sentence = analysis.sentences[token.sentence]!
  const holders = statements.filter((one) => one.content.some((span) => contains(span, token)))
  const statement = holders.sort((a, b) => extent(a) - extent(b))[0]
  let { first, last } = sentence
  const narrow = (span: Span): void => {
    while (first < index && analysis.tokens[first]!.start < span.start) first++
    while (last > index + 1 && analysis.tokens[last - 1]!.end > span.end) last--
  }
  if (statement !== undefined && statement.mode !== 'narrated') {
    const pieces = statement.content.filter((span) => overlaps(span, sentence))
    // A condition before the cue and its outcome behind it ("“If …,” he said, “we will …”") lie in two pieces of one content.
    narrow({ start: Math.min(...pieces.map((span) => span.start)), end: Math.max(...pieces.map((span) => span.end)) })
  }
  for (const other of statements) {
    if (other.source.length === 0) continue // "could be expected to leave" bounds nothing
    for (const span of [...other.source, ...other.cue]) {
      if (other === statement && pieces(other, sentence) > 1) continue
      if (span.start > token.start && span.start < analysis.tokens[last - 1]!.end && outer(other, statement)) {
        while (last > index + 1 && analysis.tokens[last - 1]!.end > span.start) last--
      } else if (span.end <= token.start && span.end > analysis.tokens[first]!.start && outer(other, statement)) {
        while (first < index && analysis.tokens[first]!.start < span.end) first++
      }
    }
  }
  return trimmed(analysis.tokens, { first, last, ...(statement === undefined ? {} : { statement }) })
}

/** An attribution around or beside the scope bounds it; one inside the same content does not. */
function outer(other: Statement, statement: Statement | undefined): boolean {
  return statement === undefined || other === statement || other.via === undefined || other.via !== statement.id
}

function pieces(statement: Statement, sentence: Span): number {
  return statement.content.filter((span) => overlaps(span, sentence)).length
}

function extent(statement: Statement): number {
  return statement.content.reduce((sum, span) => sum + span.end - span.start, 0)
}

function trimmed(tokens: readonly Token[], scope: Scope): Scope {
  let { first, last } = scope
  while (first < last && isEdge(tokens[first]!)) first++
  while (last > first && isEdge(tokens[last - 1]!)) last--
  return { ...scope, first, last }
}

function isEdge(token: Token): boolean {
  return token.tag === 'PUNCT' && !/^["([{)\]}]$/.test(token.lower)
}

/** The span of tokens `[first, last)` without the punctuation and the "then", "and", "but" around it; undefined if nothing is left. */
export function clauseSpan(analysis: Analysis, first: number, last: number): Span | undefined {
  const { tokens } = analysis
  while (
    first < last &&
    (tokens[first]!.tag === 'PUNCT' || /^(?:then|and|but|so|that|however|because|while)$/.test(tokens[first]!.lower))
  )
    first++
  while (first < last && (tokens[last - 1]!.tag === 'PUNCT' || /^(?:and|but)$/.test(tokens[last - 1]!.lower))) last--
  return first < last ? spanOfTokens(analysis, first, last) : undefined
}

/** A finite verb group that starts within tokens `[first, last)`. */
export function hasFiniteVerb(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const { form } = tokens[at]!
    if (form === 'past' || form === 'present' || form === 'modal') return true
  }
  return false
}

/** Tokens at which a clause ends inside the scope: a comma, dash or semicolon that is followed by a clause with its own subject and finite verb. */
export function clauseEnd(tokens: readonly Token[], from: number, last: number): number {
  for (let at = from; at < last; at++) {
    const { lower } = tokens[at]!
    if (lower === ';') return at
    if (isDash(lower)) {
      const closing = nextDash(tokens, at + 1, last) // a pair of dashes is a parenthesis
      if (closing === undefined) return at
      at = closing
    } else if (lower === ',' && startsClause(tokens, at + 1, last)) return at
  }
  return last
}

/** "if he were in charge he would give…": without a comma, the clause ends where a personal subject meets "would", "could", "will"…. */
export function clauseEndWithoutComma(tokens: readonly Token[], from: number, last: number): number {
  for (let at = from + 2; at + 1 < last; at++) {
    if (
      subjects.test(tokens[at]!.lower) &&
      outcomeModals.test(tokens[at + 1]!.lower) &&
      hasFiniteVerb(tokens, from, at)
    )
      return at
  }
  return last
}

const subjects = /^(?:i|you|he|she|it|we|they|there|this|that)$/
const outcomeModals = /^(?:would|could|will|might|may|'d|'ll|can)$/

function nextComma(tokens: readonly Token[], from: number, last: number): number {
  for (let at = from + 1; at < Math.min(last, from + 5); at++) if (tokens[at]!.lower === ',') return at
  return from
}

function isDash(lower: string): boolean {
  return lower === '—' || lower === '–' || lower === '--'
}

function nextDash(tokens: readonly Token[], from: number, last: number): number | undefined {
  for (let at = from; at < Math.min(last, from + 30); at++) if (isDash(tokens[at]!.lower)) return at
  return undefined
}

/** "a reaction from the US is unlikely", "then we go": a subject, and a finite verb before the next comma. */
export function startsClause(tokens: readonly Token[], first: number, last: number): boolean {
  let at = first
  if (tokens[at]?.lower === 'then') return true
  if (/^(?:and|but|so|"|')$/.test(tokens[at]?.lower ?? '')) at++
  const opening = tokens[at]
  if (opening === undefined || at >= last || /^(?:which|who|whose|where|when|if|unless|or|and)$/.test(opening.lower))
    return false
  if (opening.form === 'gerund' || opening.form === 'participle' || opening.tag === 'ADP') return false
  for (let seen = 0; at < last && seen < 25; at++, seen++) {
    const { lower, form } = tokens[at]!
    if (lower === ',' && /^(?:and|or)$/.test(tokens[at - 1]!.lower))
      at = nextComma(tokens, at, last) // "the US and, more broadly, NATO"
    else if (lower === ',' || lower === ';') return false
    if (form === 'past' || form === 'present' || form === 'modal') return at > first
  }
  return false
}

/** "This agreement ensures that | both will assist each other if…": what is ensured is the outcome. */
export function outcomeStart(tokens: readonly Token[], from: number, start: number): number {
  for (let at = from; at < start; at++) {
    if (
      tokens[at]!.lower === 'that' &&
      tokens[at]!.tag === 'SCONJ' &&
      tokens[at - 1]?.form !== undefined &&
      hasFiniteVerb(tokens, at, start)
    )
      return at + 1
  }
  return from
}

/** Index of the next comma behind `index`, before `last`. */
export function commaBehind(tokens: readonly Token[], index: number, last: number): number | undefined {
  for (let at = index + 1; at < last; at++) if (tokens[at]!.lower === ',') return at
  return undefined
}
