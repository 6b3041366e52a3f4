/**
 * When and where an event took place, and the figures in it: from its own clause, never from the words around what was said ("…, he said on Tuesday").
 */
import type { Place } from '#types/actor.ts'
import type { Analysis } from '#types/analysis.ts'
import { sentenceAt, tokenFrom } from '#types/analysis.ts'
import type { Figure } from '#types/figure.ts'
import { overlaps, type Span } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'
import type { Time } from '#types/time.ts'
import type { Candidate } from './candidate.ts'

export interface SpanIndex<T> {
  /** All that starts within `[start, end)`, in text order. */
  within(span: Span): readonly T[]
}

/** Look-up of things by where they start; `items` in text order. */
export function indexSpans<T extends Span>(items: readonly T[]): SpanIndex<T> {
  return {
    within({ start, end }) {
      let low = 0
      let high = items.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (items[middle]!.start >= start) high = middle
        else low = middle + 1
      }
      const found: T[] = []
      for (let at = low; at < items.length && items[at]!.start < end; at++) found.push(items[at]!)
      return found
    },
  }
}

/** The date in the event's clause that stands nearest to it. */
export function timeOf(
  analysis: Analysis,
  event: Candidate,
  statement: Statement | undefined,
  times: SpanIndex<Time>,
): Time | undefined {
  const scope = scopeOf(analysis, event, statement)
  const at = tokenFrom(analysis, event.start)
  let best: { time: Time; distance: number } | undefined
  for (const time of times.within(scope)) {
    if (time.type !== 'DATE' && time.type !== 'TIME') continue
    const index = tokenFrom(analysis, time.start)
    const distance = Math.abs(index - at) + 8 * verbsBetween(analysis, Math.min(at, index), Math.max(at, index))
    if (distance < (best?.distance ?? 24)) best = { time, distance }
  }
  return best?.time
}

/** The place that a locative preposition behind the event names, in its clause. */
export function placeOf(
  analysis: Analysis,
  event: Candidate,
  statement: Statement | undefined,
  mentions: SpanIndex<Span & { place: Place }>,
): Place | undefined {
  const scope = scopeOf(analysis, event, statement)
  const at = tokenFrom(analysis, event.start)
  let best: { place: Place; distance: number } | undefined
  for (const mention of mentions.within(scope)) {
    const index = tokenFrom(analysis, mention.start)
    const before = prepositionBefore(analysis, index)
    if (
      before === undefined ||
      !/^(?:in|at|near|inside|outside|across|around|within|on|off|into|to|from|over|throughout)$/.test(before)
    )
      continue
    const distance =
      Math.abs(index - at) + 8 * verbsBetween(analysis, Math.min(at, index), Math.max(at, index)) + (index < at ? 4 : 0)
    if (distance < (best?.distance ?? 20)) best = { place: mention.place, distance }
  }
  return best?.place
}

export function figuresOf(event: Candidate, figures: SpanIndex<Figure>, analysis: Analysis): string[] {
  const sentence = sentenceAt(analysis, event.start)
  if (sentence === undefined) return []
  return figures
    .within(sentence)
    .filter((figure) => event.object.some((span) => overlaps(span, figure)))
    .map((figure) => figure.id)
}

function scopeOf(analysis: Analysis, event: Candidate, statement: Statement | undefined): Span {
  const sentence = sentenceAt(analysis, event.start)!
  const piece =
    statement?.mode === 'narrated'
      ? undefined
      : statement?.content.find((span) => span.start <= event.start && span.end >= event.end)
  if (piece === undefined) return sentence
  return { start: Math.max(sentence.start, piece.start), end: Math.min(sentence.end, piece.end) }
}

/** Finite verbs between two tokens: each one makes it less likely that they belong to one clause. */
function verbsBetween(analysis: Analysis, from: number, to: number): number {
  let count = 0
  for (let at = from + 1; at < Math.min(to, from + 40); at++) {
    const { form, tag } = analysis.tokens[at]!
    if ((form === 'past' || form === 'present' || form === 'modal') && tag !== 'AUX') count++
  }
  return count
}

function prepositionBefore(analysis: Analysis, index: number): string | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const { tag, lower } = analysis.tokens[at]!
    if (tag === 'ADP' || lower === 'to') return lower
    if (tag !== 'DET' && tag !== 'ADJ' && tag !== 'PROPN' && tag !== 'NOUN') return undefined
  }
  return undefined
}
