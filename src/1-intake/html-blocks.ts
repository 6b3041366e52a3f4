import type { Block } from '#types/document.ts'
import { type DomElement, type DomNode, isElement, textNode, walk } from './dom.ts'
import { isCaption, isClockTime } from './line-kind.ts'
import type { Piece } from './pieces.ts'
import { isDateLine } from './visible-dates.ts'

/** A block with the element that holds it. */
interface Placed extends Piece {
  readonly element: DomElement
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
  let plainText = false

  const flush = (): void => {
    const text = buffer
      .replace(/[^\S\t]+/g, ' ')
      .replace(/ ?\t[ \t]*/g, '\t')
      .replaceAll('\u00ad', '')
      .trim()
    const pointer = !plainText
    buffer = ''
    breaks = 0
    plainText = false
    if (!/[\p{L}\p{N}]/u.test(text)) return
    const kind = kinds.at(-1) ?? 'paragraph'
    const beside =
      (kind === 'paragraph' && (isCaption(text) || isClockTime(text) || isDateLine(text))) ||
      (kind !== 'heading' && pointer)
    pieces.push({ kind: beside ? 'caption' : kind, text, element: elements.at(-1) ?? content })
  }
  const enter = (node: DomNode): boolean => {
    if (node.nodeType === textNode) {
      const text = node.textContent.replace(/[^\S\u00a0]+/g, ' ')
      if (breaks > 0 && text.trim() !== '') {
        // One break within a sentence is layout; before a capital it ends a line that the writer meant to end.
        if (breaks > 1 || (kinds.at(-1) !== 'heading' && !/^[\s]*\p{Ll}/u.test(text))) flush()
        else buffer += ' '
        breaks = 0
      }
      buffer += text
      if (links === 0 && /[\p{L}\p{N}]/u.test(text)) plainText = true
      return false
    }
    if (!isElement(node)) return false
    const name = node.localName
    if (unseen.has(name)) return false
    if (name === 'a') links++
    else if (name === 'br') breaks++
    else if (name === 'td' || name === 'th') buffer += buffer.trim() === '' ? ' ' : '\t'
    else if (blocks.has(name)) {
      flush()
      kinds.push(kindOf(name, kinds.at(-1) ?? 'paragraph'))
      elements.push(node)
    }
    return true
  }
  const leave = (node: DomNode): void => {
    if (!isElement(node)) return
    if (node.localName === 'a') links--
    if (!blocks.has(node.localName) || unseen.has(node.localName)) return
    flush()
    kinds.pop()
    elements.pop()
  }
  walk(content, enter, leave)
  flush()
  return pieces.map((piece) => (piece.kind === 'item' && isProse(piece.text) ? { ...piece, kind: 'paragraph' } : piece))
}

/** Inside a quote or list item all is quote or item; a caption's paragraph is a caption. */
function kindOf(name: string, outer: Block['kind']): Block['kind'] {
  if (/^h[1-6]$/.test(name)) return 'heading'
  if (name === 'figcaption' || name === 'caption') return 'caption'
  if (name === 'blockquote' || name === 'q') return 'quote'
  if (name === 'li' || name === 'dt' || name === 'dd' || name === 'tr') return 'item'
  return outer === 'heading' ? 'paragraph' : outer
}

/** Old pages lay out their paragraphs in tables. */
function isProse(text: string): boolean {
  return !text.includes('\t') && text.length > 400
}

const blocks: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2
  h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody tfoot thead tr ul`.split(/\s+/),
)

export const unseen: ReadonlySet<string> = new Set(
  `script style noscript template iframe object embed applet svg math canvas audio video form button input select textarea
  label option head title link meta nav dialog map frameset noframes`.split(/\s+/),
)
