import type { Anchor } from '#types/anchor.ts'
import type { Block } from '#types/document.ts'
import { isCaption } from '../line-kind.ts'
import { isDateLine } from '../visible-dates.ts'
import type { PageLine, PageSize } from './page-line.ts'
import { isBullet, type Paragraph, paragraphsOf } from './paragraphs.ts'
import { readingOrder } from './reading-order.ts'
import { withoutRunningLines } from './running-lines.ts'

export interface LaidOut {
  readonly text: string
  readonly blocks: readonly Block[]
  /** One for each line of the page. */
  readonly anchors: readonly Anchor[]
  /** Height of the letters of each block. */
  readonly sizes: readonly number[]
}

/** Lines of pages → one text: without what repeats on each page, columns one after the other, words put together that a line end had parted. */
export function layOut(pages: readonly (readonly PageLine[])[], sizes: readonly PageSize[]): LaidOut {
  const kept = withoutRunningLines(pages, sizes)
  const size = usualSize(kept.flat())
  const paragraphs = paragraphsOf(
    kept.flatMap((lines) => readingOrder(lines)),
    size,
  )
  const known = hyphenated(kept.flat())
  let text = ''
  const blocks: Block[] = []
  const anchors: Anchor[] = []
  const letters: number[] = []
  for (const paragraph of paragraphs) {
    if (!paragraph.lines.some((line) => /[\p{L}\p{N}]/u.test(line.text))) continue
    if (text !== '') text += '\n\n'
    const start = text.length
    text = appended(text, paragraph, known, anchors)
    blocks.push({ kind: kindOf(paragraph, text.slice(start, start + 400)), start, end: text.length })
    letters.push(paragraph.lines[0]!.size)
  }
  return { text, blocks, anchors, sizes: letters }
}

/** Dates, bylines and credits stand beside the text, as in a page. */
function kindOf({ kind }: Paragraph, text: string): Block['kind'] {
  return kind === 'paragraph' && (isCaption(text) || isDateLine(text)) ? 'caption' : kind
}

function appended(before: string, { lines }: Paragraph, known: ReadonlySet<string>, anchors: Anchor[]): string {
  let text = before
  for (const [at, line] of lines.entries()) {
    const words = at === 0 && isBullet(line.text) ? line.text.slice(1).trim() : line.text
    if (words === '') continue
    if (at > 0) text = joined(text, words, known)
    const last = anchors.at(-1)
    // A hyphen that was taken away had its character in the line before.
    if (last && last.end > text.length) anchors[anchors.length - 1] = { ...last, end: text.length }
    const start = text.length
    text += words
    const box = [line.left, line.top, line.right, line.bottom].map((edge) => Math.round(edge * 10) / 10)
    anchors.push({ start, end: text.length, page: line.page, box: box as unknown as [number, number, number, number] })
  }
  return text
}

/**
 * The text so far, ready for the next line: "inspec-" + "tors" loses its hyphen, "well-" + "known" keeps it if the text writes
 * "well-known" elsewhere.
 */
function joined(text: string, next: string, known: ReadonlySet<string>): string {
  const end = /([\p{L}]+)([-\u00ad\u2010])$/u.exec(text.slice(-60))
  const start = /^\p{Ll}+/u.exec(next.slice(0, 60))
  if (!end || !start)
    return /[-\u2010–—/]$/.test(text) && /^[\p{L}\p{N}]/u.test(next) && /[\p{L}\p{N}][-\u2010/]$/u.test(text)
      ? text
      : `${text} `
  return known.has(`${end[1]}-${start[0]}`.toLowerCase()) && end[2] !== '\u00ad' ? text : text.slice(0, -1)
}

/** Words that the text writes with a hyphen inside a line. */
function hyphenated(lines: readonly PageLine[]): Set<string> {
  const found = new Set<string>()
  for (const { text } of lines)
    for (const [word] of text.matchAll(/\p{L}+[-\u2010]\p{L}+/gu)) found.add(word.replace('\u2010', '-').toLowerCase())
  return found
}

/** The size in which most letters are set. */
function usualSize(lines: readonly PageLine[]): number {
  const lengths = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    lengths.set(rounded, (lengths.get(rounded) ?? 0) + text.length)
  }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}
