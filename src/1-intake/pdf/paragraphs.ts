import type { Block } from '#types/document.ts'
import { markerLength } from '../line-kind.ts'
import type { PageLine } from './page-line.ts'

export interface Paragraph {
  readonly kind: Block['kind']
  readonly lines: readonly PageLine[]
}

/**
 * Groups of lines in reading order → paragraphs. A new one begins where the gap is wider than between lines, the letters change their size, a line is indented,
 * an item has its mark, or a short line ends a sentence. One that a column or page cuts off goes on in the next.
 *
 * @param size of the letters of most of the text
 */
export function paragraphsOf(groups: readonly (readonly PageLine[])[], size: number): Paragraph[] {
  const paragraphs: { kind: Block['kind']; lines: PageLine[] }[] = []
  let above: Column | undefined
  for (const group of groups) {
    const leading = leadingOf(group)
    const left = Math.min(...group.map((line) => line.left))
    const right = Math.max(...group.map((line) => line.right))
    for (const [at, line] of group.entries()) {
      const before = group[at - 1]
      const open = paragraphs.at(-1)
      const joins =
        before === undefined
          ? goesOn(open, line, above, left)
          : open !== undefined && !parts(before, line, { leading, left, right })
      const kind = kindOf(line, size)
      if (open && joins && (open.kind === kind || open.kind === 'item')) open.lines.push(line)
      else paragraphs.push({ kind, lines: [line] })
    }
    above = { leading, left, right }
  }
  return paragraphs
}

interface Column {
  readonly leading: number
  readonly left: number
  readonly right: number
}

function parts(before: PageLine, line: PageLine, { leading, left, right }: Column): boolean {
  const step = line.baseline - before.baseline
  const beside = Math.abs(step) < 0.3 * line.size
  if (beside) return false
  if (step > 1.28 * Math.max(leading, line.size)) return true
  if (Math.abs(line.size - before.size) > 0.12 * Math.max(line.size, before.size)) return true
  if (markerLength(line.text.slice(0, 16)) > 0 || isBullet(line.text)) return true
  const indent = line.left - left
  if (indent > 0.8 * line.size && indent < 6 * line.size && before.left - left < 0.4 * line.size) return true
  // A line that stops early stopped because something ended there.
  if (before.right < right - 0.35 * (right - left) && /^[\p{Lu}\p{N}“"‘'([]/u.test(line.text)) return true
  return before.right < right - 0.2 * (right - left) && /[.!?:]["”’)]?$/.test(before.text)
}

/**
 * Over a column or a page: the sentence is not at its end, or the next line is in the middle of one. A sentence that ends where its line is full ends its paragraph seldom: last lines are as often short as long.
 */
function goesOn(
  open: { kind: Block['kind']; lines: PageLine[] } | undefined,
  line: PageLine,
  above: Column | undefined,
  left: number,
): boolean {
  const last = open?.lines.at(-1)
  if (!last || open?.kind === 'heading' || Math.abs(last.size - line.size) > 0.12 * last.size) return false
  if (/^\p{Ll}/u.test(line.text)) return true
  if (isBullet(line.text)) return false
  if (!/[.!?:]["”’)\]]*$/.test(last.text)) return true
  const isFull = above !== undefined && last.right > above.right - 0.04 * (above.right - above.left)
  return isFull && open!.lines.length > 1 && line.left - left < 0.4 * line.size
}

/** The usual distance from line to line: its median. */
function leadingOf(lines: readonly PageLine[]): number {
  const steps = lines
    .slice(1)
    .map((line, at) => line.baseline - lines[at]!.baseline)
    .filter((step) => step > 2)
    .sort((a, b) => a - b)
  return steps[steps.length >> 1] ?? 1.2 * (lines[0]?.size ?? 10)
}

function kindOf(line: PageLine, size: number): Block['kind'] {
  if (isBullet(line.text) || markerLength(line.text.slice(0, 16)) > 0) return 'item'
  if (line.size > 1.12 * size && /\p{L}/u.test(line.text)) return 'heading'
  return line.size < 0.86 * size ? 'caption' : 'paragraph'
}

export function isBullet(text: string): boolean {
  return /^[•‣▪▫◦●○■□–∙·\uf0b7\uf0a7]\s/.test(text)
}
