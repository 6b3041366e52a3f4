import { type DomElement, isElement, shortText } from '../dom.ts'
import type { Placed } from '../html-blocks.ts'

/**
 * Blocks in a small box whose heading is a link: another article's title and first words.
 */
export function teasersOf(
  pieces: readonly Placed[],
  chain: (element: DomElement) => readonly DomElement[],
  small: (element: DomElement) => boolean,
) {
  const boxes = new Set<DomElement>()
  for (const { kind, element, letters, linked } of pieces) {
    if (kind !== 'heading' || linked < letters || leadsWithin(element)) continue
    let box: DomElement | undefined
    for (const above of chain(element).slice(1, 5)) if (small(above)) box = above
    if (box) boxes.add(box)
  }
  return (above: readonly DomElement[]): boolean => above.slice(0, 6).some((each) => boxes.has(each))
}

/** Posts of a live blog have headings that link to themselves. */
function leadsWithin(heading: DomElement): boolean {
  const parent = heading.parentNode
  const links = [
    ...heading.querySelectorAll('a'),
    ...(parent && isElement(parent) && parent.localName === 'a' ? [parent] : []),
  ]
  return links.some((link) => (link.getAttribute('href') ?? '').startsWith('#'))
}

/**
 * Blocks under a link in a box that holds little else: `<li><a>Onion at 70 as rain delays harvest</a> <p>Traders say arrivals are down.</p></li>`.
 */
export function underLinks(
  pieces: readonly Placed[],
  chain: (element: DomElement) => readonly DomElement[],
): ReadonlySet<number> {
  const found = new Set<number>()
  for (let at = 1; at < pieces.length; at++) {
    const title = pieces[at - 1]!
    const own = pieces[at]!
    const isPointer = title.letters > 0 && title.linked === title.letters && title.text.length >= 15
    if (!(isPointer || found.has(at - 1)) || own.text.length > 350 || leadsWithin(title.element)) continue
    const above = chain(title.element)
    const box = chain(own.element).find((each) => above.includes(each))
    if (box !== undefined && !/^(?:body|main|article)$/.test(box.localName) && shortText(box, 500) !== undefined)
      found.add(at)
  }
  return found
}
