import { isSpace, type Span } from '#types/span.ts'

/** A line without the white space at its edges, so that "\r\n" needs no care. Blank lines have no length. */
export interface Line extends Span {
  /** Columns of white space before it. */
  readonly indent: number
}

/** The lines of a text, in one pass. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let from = 0; from <= text.length; ) {
    let to = from
    while (to < text.length && !isLineEnd(text.charCodeAt(to))) to++
    lines.push(lineAt(text, from, to))
    if (text.charCodeAt(to) === 0x0d && text.charCodeAt(to + 1) === 0x0a) to++
    from = to + 1
  }
  return lines
}

function lineAt(text: string, from: number, to: number): Line {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end, indent: start - from }
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029 || code === 0x0c
}
