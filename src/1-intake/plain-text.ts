import type { Block } from '#types/document.ts'
import type { Draft, Known } from './draft.ts'
import { headerOf } from './header-lines.ts'
import { isCaption, isHeading, isHeadline, isSeparator, markerLength, quoteMarkerLength } from './line-kind.ts'
import { type Line, linesOf } from './lines.ts'
import { continues, wrapWidth } from './wrapping.ts'

/**
 * Plain text, kept as it is: blocks are found in it and nothing is changed.
 *
 *     Ferry held at Port Vell             heading, and the title if none is given
 *
 *     The harbour office said on …        a paragraph; so is each further line, unless lines are broken to a width
 *     - two inspectors                    an item, without its mark
 *
 * Lines at the very top that say "Published: 2024-11-02" are metadata and lie in no block (`header-lines.ts`).
 */
export function readPlainText(text: string, known: Known = {}): Draft {
  const lines = linesOf(text)
  const header = headerOf(text, lines)
  const body = lines.slice(header.lines)
  const pieces = piecesOf(text, body)
  const blocks = pieces.map((_, at) => blockOf(text, pieces, at, known.title ?? header.own.title))
  const first = blocks[0]
  const headline = first?.kind === 'heading' && pieces[0]?.headline ? text.slice(first.start, first.end) : undefined
  const own = header.own.title === undefined && headline !== undefined ? { ...header.own, title: headline } : header.own
  return { text, blocks: blocks.filter((block) => block.end > block.start), own, plain: true }
}

/** A paragraph, heading or item to be: one line, or the lines of a wrapped paragraph. */
interface Piece {
  readonly start: number
  readonly end: number
  /** A blank line before it, or the beginning of the text. */
  readonly apart: boolean
  /** The first of the text. */
  readonly headline: boolean
}

function piecesOf(text: string, lines: readonly Line[]): Piece[] {
  const width = wrapWidth(text, lines)
  const pieces: Piece[] = []
  let previous: Line | undefined
  for (const line of lines) {
    const blank = line.end === line.start
    const open = pieces.at(-1)
    if (!blank && !isSeparator(text.slice(line.start, line.end))) {
      const joins =
        width !== undefined && previous && open && !startsItem(text, line) && continues(text, previous, line, width)
      if (joins) pieces[pieces.length - 1] = { ...open, end: line.end }
      else
        pieces.push({ start: line.start, end: line.end, apart: previous === undefined, headline: pieces.length === 0 })
      previous = line
    } else previous = undefined
  }
  return pieces
}

function startsItem(text: string, line: Line): boolean {
  return markerLength(text.slice(line.start, line.start + 16)) > 0
}

function blockOf(text: string, pieces: readonly Piece[], at: number, title: string | undefined): Block {
  const piece = pieces[at]!
  const { start, end } = piece
  const line = text.slice(start, Math.min(end, start + longestLook))
  const quote = quoteMarkerLength(line)
  if (quote > 0) return { start: start + quote, end, kind: 'quote' }
  const marker = markerLength(line)
  if (marker > 0 && (!isNumber(line) || hasCompany(text, pieces, at)))
    return { start: start + marker, end, kind: 'item' }
  return { start, end, kind: kindOf(line, pieces, at, text, title) }
}

function kindOf(
  line: string,
  pieces: readonly Piece[],
  at: number,
  text: string,
  title: string | undefined,
): Block['kind'] {
  const last = at === pieces.length - 1
  if (line.length === longestLook) return 'paragraph'
  if (title !== undefined && at < 3 && isSame(line, title) && !last) return 'heading'
  if (isCaption(line)) return 'caption'
  // A heading has something below it.
  if (last) return 'paragraph'
  if (at === 0 && title === undefined && isHeadline(line)) return 'heading'
  if (!isHeading(line)) return 'paragraph'
  return isInRow(text, pieces, at) ? 'item' : 'heading'
}

/** Three and more short lines together are a table or a list, not headings of each other. */
function isInRow(text: string, pieces: readonly Piece[], at: number): boolean {
  let length = 1
  for (let i = at - 1; i >= 0 && length < 3 && isShort(text, pieces[i]!) && !pieces[i + 1]!.apart; i--) length++
  for (let i = at + 1; i < pieces.length && length < 3 && isShort(text, pieces[i]!) && !pieces[i]!.apart; i++) length++
  return length >= 3
}

function isShort(text: string, piece: Piece): boolean {
  const line = text.slice(piece.start, Math.min(piece.end, piece.start + longestLook))
  return isHeading(line) && !isCaption(line)
}

function isNumber(line: string): boolean {
  return /^\(?[\da-z]/.test(line)
}

/** "3. " alone may be anything; between "2. " and "4. " it numbers a list. */
function hasCompany(text: string, pieces: readonly Piece[], at: number): boolean {
  const own = numberAt(text, pieces[at])
  return [at - 1, at + 1].some((i) => Math.abs(numberAt(text, pieces[i]) - own) === 1)
}

function numberAt(text: string, piece: Piece | undefined): number {
  const match = piece && /^\(?(?:(\d{1,2})|([a-z]))[.)][ \t]/.exec(text.slice(piece.start, piece.start + 8))
  if (!match) return Number.NaN
  return match[1] === undefined ? (match[2]?.charCodeAt(0) ?? 0) : Number(match[1])
}

function isSame(line: string, title: string): boolean {
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return bare(line) === bare(title)
}

/** Nothing longer than this is judged by its looks. */
const longestLook = 400
