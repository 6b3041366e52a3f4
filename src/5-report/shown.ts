import type { Part } from '#types/report.ts'
import { isSpace, type Span, trimmed } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'
import type { Time } from '#types/time.ts'
import { dateText } from './dates.ts'
import type { Source } from './lookup.ts'
import { quotes, value } from './parts.ts'
import { because } from './templates.ts'

/** The content of a statement as a reader wants to see it: "that North Korea has sent troops," → "North Korea has sent troops". */
export function contentParts(source: Source, statement: Pick<Statement, 'content'>): Part[] {
  return quotes(source.id, shown(source.reading.document.text, statement.content))
}

/** Spans without the "that" that opens them, and without a comma or dash that is left over at an edge. */
export function shown(text: string, spans: readonly Span[]): Span[] {
  return spans.flatMap((span, index) => {
    let { start, end } = trimmed(text, span)
    if (index === 0) start += opening.exec(text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0
    ;({ start, end } = withoutEdges(text, { start, end }))
    const mark = onlyMark(text.slice(start, end))
    if (mark !== undefined) {
      ;({ start, end } = withoutEdges(text, mark === 'first' ? { start: start + 1, end } : { start, end: end - 1 }))
    }
    // “They mean to stay,” said Ms. Brandt: the comma is the sentence's, and the marks are put around again.
    if (
      /^["“]/.test(text.slice(start, start + 1)) &&
      /,["”]$/.test(text.slice(end - 2, end)) &&
      isOneQuotation(text.slice(start + 1, end - 2))
    ) {
      start++
      end -= 2
    }
    return end > start ? [{ start, end }] : []
  })
}

function withoutEdges(text: string, { start, end }: Span): Span {
  while (end > start && (edges.includes(text[end - 1]!) || isSpace(text.charCodeAt(end - 1)))) end--
  while (start < end && (edges.includes(text[start]!) || isSpace(text.charCodeAt(start)))) start++
  return { start, end }
}

/** “The ships settle it. We saw ships,” is told sentence by sentence: a mark that has lost its fellow goes. The mark of a number may be inches. */
function onlyMark(words: string): 'first' | 'last' | undefined {
  if (words.replace(/[^"“”]/g, '').length !== 1) return undefined
  if (/^["“]/.test(words)) return 'first'
  return /[^\d]["”]$/.test(words) ? 'last' : undefined
}

const isOneQuotation = (inside: string): boolean => !/["“”]/.test(inside)

/** A time as a date, with how we know; nothing where it could not be resolved. */
export function timeParts(source: Source, id: string | undefined): Part[] {
  const time = id === undefined ? undefined : source.times.get(id)
  return time?.value === undefined ? [] : [timeValue(source, time, time.value)]
}

export function timeValue(source: Source, time: Time, resolved: string): Part {
  // "in recent weeks" says more than that it is past.
  if (resolved.endsWith('_REF')) return quotes(source.id, [time])[0]!
  return value(dateText(resolved, time.mod), time.because ?? because.asWritten)
}

/** "that losses are rising", "about the deployment"; but "about 3,000 soldiers" and "about a third" count. */
const opening =
  /^(?:that|(?:about|regarding|concerning)(?=\s+(?:the|its|their|his|her|this|these|those|what|how|whether)\b))\s+/

const edges = ',;:–—'
