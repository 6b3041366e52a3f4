import type { Block } from '#types/document.ts'
import { type DomElement, type DomNode, isElement, shortText, textNode, walk } from './dom.ts'
import { isCaption, isClockTime } from './line-kind.ts'
import type { Piece } from './pieces.ts'
import { isDateLine } from './visible-dates.ts'

/** A block with the element that holds it, and how many of its letters and digits lie in links and in bold or slanted type. */
export interface Placed extends Piece {
  readonly element: DomElement
  readonly letters: number
  readonly linked: number
  readonly bold: number
  readonly slanted: number
}

/**
 * The blocks of some HTML as text: white space as a browser shows it, `<br><br>` parts paragraphs, table rows are items
 * with tabs between their cells. A block that is one link points to something else and counts as a caption. What is
 * never shown or never said does not come through.
 */
export function piecesOf(content: DomElement): Placed[] {
  const pieces: Placed[] = []
  const kinds: Block['kind'][] = ['paragraph']
  const elements: DomElement[] = [content]
  let buffer = ''
  let breaks = 0
  let links = 0
  let strong = 0
  let slant = 0
  let letters = 0
  let linked = 0
  let bold = 0
  let slanted = 0
  const layouts = new Set<DomNode>()
  const isRowOfLayout = (row: DomNode): boolean => layouts.has(tableOf(row))
  const isCellOfLayout = ({ localName, parentNode }: DomElement): boolean =>
    (localName === 'td' || localName === 'th') && parentNode !== null && isRowOfLayout(parentNode)

  const flush = (): void => {
    const text = buffer
      .replace(/[^\S\t]+/g, ' ')
      .replace(/ ?\t[ \t]*/g, '\t')
      .replaceAll('\u00ad', '')
      .trim()
    const looks = { letters, linked, bold, slanted }
    const pointer = linked === letters
    buffer = ''
    breaks = 0
    letters = linked = bold = slanted = 0
    if (!/[\p{L}\p{N}]/u.test(text)) return
    const kind = kinds.at(-1) ?? 'paragraph'
    const beside =
      ((kind === 'paragraph' || kind === 'item') && (isClockTime(text) || isDateLine(text) || isAgo(text))) ||
      (kind === 'paragraph' && isCaption(text)) ||
      (kind !== 'heading' && pointer)
    pieces.push({ kind: beside ? 'caption' : kind, text, element: elements.at(-1) ?? content, ...looks })
  }
  const enter = (node: DomNode): boolean => {
    if (node.nodeType === textNode) {
      const text = node.textContent.replace(/[^\S\u00a0]+/g, ' ')
      if (breaks > 0 && text.trim() !== '') {
        // One break within a sentence is layout; before a capital it ends a line that the writer meant to end.
        if (breaks > 1 || (kinds.at(-1) !== 'heading' && (!/^[\s]*\p{Ll}/u.test(text) || /^\s*by \p{Lu}/u.test(text))))
          flush()
        else buffer += ' '
        breaks = 0
      }
      buffer += text
      const count = countLetters(text)
      letters += count
      if (links > 0) linked += count
      if (strong > 0) bold += count
      if (slant > 0) slanted += count
      return false
    }
    if (!isElement(node)) return false
    const name = node.localName
    if (isUnseen(node)) return false
    if (name === 'table' && isLayout(node)) layouts.add(node)
    if (name === 'a') links++
    else if (name === 'b' || name === 'strong') strong++
    else if (name === 'i' || name === 'em') slant++
    else if (name === 'br') breaks++
    else if ((name === 'td' || name === 'th') && !isCellOfLayout(node)) buffer += buffer.trim() === '' ? ' ' : '\t'
    else if (blocks.has(name) || name === 'td' || name === 'th') {
      flush()
      kinds.push(name === 'tr' && isRowOfLayout(node) ? 'paragraph' : kindOf(name, kinds.at(-1) ?? 'paragraph'))
      elements.push(node)
    }
    return true
  }
  const leave = (node: DomNode): void => {
    if (!isElement(node)) return
    if (node.localName === 'a') links--
    else if (node.localName === 'b' || node.localName === 'strong') strong--
    else if (node.localName === 'i' || node.localName === 'em') slant--
    if (isUnseen(node) || !(blocks.has(node.localName) || isCellOfLayout(node))) return
    flush()
    kinds.pop()
    elements.pop()
  }
  walk(content, enter, leave)
  flush()
  return pieces.map((piece) => (piece.kind === 'item' && isProse(piece.text) ? { ...piece, kind: 'paragraph' } : piece))
}

/** "16m ago (16:20 GMT)". */
function isAgo(text: string): boolean {
  return /^(?:(?:updated|posted|published):? )?(?:\d{1,2}|an?) ?(?:s|m|h|d|secs?|mins?|hrs?|seconds?|minutes?|hours?|days?)\.? ago\b[^a-z]{0,12}[A-Z]{0,4}\)?$/i.test(
    text,
  )
}

function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

/** Inside a quote or list item all is quote or item; a caption's paragraph is a caption. */
function kindOf(name: string, outer: Block['kind']): Block['kind'] {
  if (/^h[1-6]$/.test(name)) return 'heading'
  if (name === 'figcaption' || name === 'caption') return 'caption'
  if (name === 'blockquote' || name === 'q') return 'quote'
  if (name === 'li' || name === 'dt' || name === 'dd' || name === 'tr') return 'item'
  return outer === 'heading' ? 'paragraph' : outer
}

/** The table of a row, with or without a body between them. */
function tableOf(row: DomNode): DomNode {
  const { parentNode } = row
  return parentNode?.localName === 'table' ? parentNode : (parentNode?.parentNode ?? row)
}

/** Old pages put their columns, and mails their boxes, into tables: a cell of such holds blocks, or more text than a figure or name. */
function isLayout(table: DomElement): boolean {
  let layout = false
  walk(table, (node, depth) => {
    if (layout || depth > 12 || node.nodeType === textNode) return false
    if (!isElement(node) || isUnseen(node)) return false
    if (/^(?:table|center|div|p|h[1-6]|ul|ol|article|form|img)$/.test(node.localName) && !isLone(node)) layout = true
    if (node.localName === 'td' && shortText(node, 600) === undefined) layout = true
    return !layout
  })
  return layout
}

/** `<td><p>4,120</p></td>`: the block is the cell. */
function isLone(node: DomElement): boolean {
  return (
    /^(?:p|div|img)$/.test(node.localName) &&
    shortText(node, 200) !== undefined &&
    (!node.parentNode ||
      !isElement(node.parentNode) ||
      shortText(node.parentNode, 400)?.trim() === node.textContent.trim())
  )
}

/** Old pages lay out their paragraphs in tables. */
function isProse(text: string): boolean {
  return !text.includes('\t') && text.length > 400
}

const blocks: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2
  h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody tfoot thead tr ul`.split(/\s+/),
)

/** What a browser does not show: scripts and fields, what a style hides, what is there for those who hear the page alone, the advertisements of AMP. */
export function isUnseen(element: DomElement): boolean {
  if (
    unseen.has(element.localName) ||
    /^amp-(?:ad|embed|consent|sidebar|list|analytics|social|sticky)/.test(element.localName)
  )
    return true
  const style = element.getAttribute('style')
  if (style !== null && /display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*0/i.test(style.slice(0, 500)))
    return true
  const names = element.getAttribute('class')
  return (
    names !== null &&
    /(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-reader(?:-text)?|a11y-hidden)(?:$|[\s_-])/i.test(
      names.slice(0, 500),
    )
  )
}

export const unseen: ReadonlySet<string> = new Set(
  `script style noscript template iframe object embed applet svg math canvas audio video form button input select textarea
  label option head title link meta nav dialog map frameset noframes`.split(/\s+/),
)
