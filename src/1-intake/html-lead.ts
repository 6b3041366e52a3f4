import { type DomElement, type DomNode, isElement, type Page } from './dom.ts'
import { piecesOf } from './html-blocks.ts'
import { isCaption } from './line-kind.ts'
import type { Piece } from './pieces.ts'
import { isSolicitation } from './solicitation.ts'

/**
 * The sentence that stands right under the headline and tells the story in short: extractors take it for a part of the head. It is a sentence, or is called a subtitle, or is what the page gives as its
 * description.
 */
export function leadOf(page: Page, headline: string | undefined, summary: string | undefined): string | undefined {
  if (headline === undefined) return undefined
  const heading = [...page.querySelectorAll('h1, h2')].find(
    (each) => each.textContent.replace(/\s+/g, ' ').trim() === headline,
  )
  let node: DomNode | null | undefined = heading?.nextSibling
  for (let steps = 0; node && steps < 8; node = node.nextSibling, steps++) {
    if (!isElement(node) || !/^(?:p|h[2-5]|div|header|section)$/.test(node.localName)) continue
    const [first, ...more] = piecesOf(node)
    const text = more.length === 0 ? (first?.text ?? '') : ''
    if (isLead(text, node, summary)) return text
    if (more.length > 1 || text.length > 500) return undefined
  }
  return undefined
}

function isLead(text: string, element: DomElement, summary: string | undefined): boolean {
  if (text.length < 25 || text.length > 500 || isCaption(text) || isSolicitation(text)) return false
  if (summary !== undefined && text === summary) return true
  if (subtitle.test((element.getAttribute('class') ?? '').slice(0, 500))) return true
  return text.length > 40 && !/^h[3-5]$/.test(element.localName) && /[.!?]["”’]?$/.test(text)
}

const subtitle =
  /(?:^|[\s_-])(?:sub-?(?:title|head|heading|headline|deck)|deck?|standfirst|stand-first|lede?|lead|excerpt|summary|intro|description|chapeau|strapline|kicker-text)(?:$|[\s_-])/i

export function withLead(
  pieces: readonly Piece[],
  lead: string | undefined,
  headline: string | undefined,
): readonly Piece[] {
  if (lead === undefined || pieces.some(({ text }) => text.includes(lead))) return pieces
  const at = pieces.findIndex(({ kind, text }) => kind === 'heading' && text === headline) + 1
  return [...pieces.slice(0, at), { kind: 'paragraph', text: lead }, ...pieces.slice(at)]
}
