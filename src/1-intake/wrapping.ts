import type { Line } from './lines.ts'

/**
 * Whether the lines of a text were broken to fit a width, as in mail and old agency copy, so that a paragraph is the
 * lines up to a blank one; else each line is a paragraph of its own.
 *
 *     The ministry said on Tuesday that the bridge would stay
 *     closed until the engineers had seen all of its piers.
 *
 * The test: the first word of the next line would not have fitted on this one, and most lines go on in the middle of a sentence.
 */
export function wrapWidth(text: string, lines: readonly Line[]): number | undefined {
  let width = 0
  for (const line of lines) {
    const length = line.indent + line.end - line.start
    // An address cannot be broken and says nothing about the width.
    if (length > width && text.slice(line.start, line.start + length).includes(' ')) width = length
  }
  if (width < narrowest || width > widest) return undefined
  let pairs = 0
  let full = 0
  let running = 0
  for (const [line, next] of neighbours(lines)) {
    pairs++
    if (isFull(text, line, next, width)) full++
    if (runsOn(text, line, next)) running++
  }
  return pairs > 0 && full >= 0.7 * pairs && running >= 0.6 * pairs ? width : undefined
}

/** Whether `next` goes on with the paragraph of `line`, in a text broken at `width`. */
export function continues(text: string, line: Line, next: Line, width: number): boolean {
  if (next.indent > line.indent + 1) return false
  return isFull(text, line, next, width) || runsOn(text, line, next)
}

const narrowest = 40
const widest = 120

/** The next word would not have fitted; a few columns of play, since some writers break before the limit. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  let wordEnd = next.start
  while (wordEnd < next.end && text.charCodeAt(wordEnd) !== 0x20) wordEnd++
  return line.indent + (line.end - line.start) + 1 + (wordEnd - next.start) > width - 6
}

function runsOn(text: string, line: Line, next: Line): boolean {
  return (
    /[a-z]/.test(text.charAt(next.start)) || (/[a-z,]/.test(text.charAt(line.end - 1)) && line.end - line.start > 40)
  )
}

function* neighbours(lines: readonly Line[]): Generator<[Line, Line]> {
  let previous: Line | undefined
  for (const line of lines) {
    if (line.end === line.start) previous = undefined
    else {
      if (previous) yield [previous, line]
      previous = line
    }
  }
}
