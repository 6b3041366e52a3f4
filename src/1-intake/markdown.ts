import type { Block } from '#types/document.ts'
import type { Draft, Known } from './draft.ts'
import { frontMatterOf } from './front-matter.ts'
import { inlineText } from './markdown-inline.ts'
import { type Piece, textOfPieces } from './pieces.ts'

/**
 * Markdown, rendered: the text is what a person reads, and offsets are true to that.
 *
 *     **Two** [inspectors](https://port.example/i) said …   →   Two inspectors said …
 *
 * Kept as written, an address would stand in the middle of a sentence, "**" would cut words in two, and a quoted line of
 * the report would show the marks. Nothing is added: words come from the file, blocks are parted by blank lines. Left out: code, comments,
 * tags, addresses behind links. Metadata comes from YAML front matter, else the title from the first heading.
 */
export function readMarkdown(source: string): Draft {
  const matter = frontMatterOf(source)
  const { text, blocks } = textOfPieces(piecesOf(source.slice(matter.length)))
  const heading = blocks[0]?.kind === 'heading' ? text.slice(blocks[0].start, blocks[0].end) : undefined
  const own: Known = { ...(heading === undefined ? {} : { title: heading }), ...matter.own }
  return { text, blocks, own }
}

function piecesOf(source: string): Piece[] {
  const lines = source.replace(/<!--[\s\S]*?(?:-->|$)/g, '').split(/\r\n|\r|\n/)
  const pieces: Piece[] = []
  let open: { kind: Block['kind']; lines: string[] } | undefined
  let fence: string | undefined

  const close = (): void => {
    if (open) {
      const text = inlineText(open.lines.join('\n'))
      if (/[\p{L}\p{N}]/u.test(text)) pieces.push({ kind: isPicture(open.lines) ? 'caption' : open.kind, text })
    }
    open = undefined
  }
  for (const line of lines) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined
      continue
    }
    if (mark !== undefined) {
      close()
      fence = mark
      continue
    }
    const { kind, text, starts } = lineOf(line)
    if (kind === 'blank' || kind === 'skip') close()
    else if (kind === 'underline') {
      if (open?.kind === 'paragraph') open.kind = 'heading'
      close()
    } else if (kind === 'heading' || kind === 'row') {
      close()
      open = { kind: kind === 'row' ? 'item' : 'heading', lines: [text] }
      close()
    } else if (open && !starts && (kind === 'paragraph' || kind === open.kind)) open.lines.push(text)
    else {
      close()
      open = { kind, lines: [text] }
    }
  }
  close()
  return pieces
}

interface LineOf {
  readonly kind: Block['kind'] | 'blank' | 'skip' | 'underline' | 'row'
  readonly text: string
  /** Begins a block even where one is open. */
  readonly starts: boolean
}

function lineOf(line: string): LineOf {
  const text = line.trim()
  const is = (kind: LineOf['kind'], content = text, starts = true): LineOf => ({ kind, text: content, starts })
  if (text === '') return is('blank')
  if (/^(?:=+|-{2,})$/.test(text)) return is('underline')
  if (/^(?:[-*_] ?){3,}$/.test(text)) return is('skip')
  const quoted = /^(?:> ?)+/.exec(text)
  if (quoted) {
    const rest = text.slice(quoted[0].length).trim()
    return rest === '' ? is('blank') : is('quote', rest, false)
  }
  const heading = /^#{1,6}(?:[ \t]+|$)/.exec(text)
  if (heading) return is('heading', text.slice(heading[0].length).replace(/[ \t]#+$/, ''))
  const item = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/.exec(text)
  if (item) return is('item', text.slice(item[0].length))
  if (/^\[[^\]]{1,200}\]:[ \t]*\S/.test(text) && !text.startsWith('[^')) return is('skip')
  if (text.length < 500 && text.includes('|') && /^[ :|-]+$/.test(text)) return is('skip')
  if (text.startsWith('|'))
    return is(
      'row',
      text
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim())
        .join('\t'),
    )
  return is('paragraph', text, false)
}

function isPicture(lines: readonly string[]): boolean {
  return lines.every((line) => /^\[?!\[[^\]]*\]\([^)]*\)(?:\]\([^)]*\))?$/.test(line))
}
