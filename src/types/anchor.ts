import type { Span } from './span.ts'

/**
 * Where some text stood in the file that it came from, so that evidence can be shown there. In text order, without overlap; text
 * that our own layout added (blank lines) lies in none.
 */
export type Anchor = Span & (PageBox | ElementPath)

export interface PageBox {
  /** Counted from 1. */
  readonly page: number
  /** Left, top, right, bottom in points from the upper left corner of the page. */
  readonly box: readonly [left: number, top: number, right: number, bottom: number]
}

export interface ElementPath {
  /** CSS selector of the element in the page as received: `html > body > main > p:nth-of-type(3)`. */
  readonly path: string
}

/** The places of all anchors that a span touches: where a quotation stands on the page. */
export function anchorsAt(anchors: readonly Anchor[], { start, end }: Span): readonly Anchor[] {
  let low = 0
  let high = anchors.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (anchors[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  const found: Anchor[] = []
  for (let at = low; at < anchors.length && anchors[at]!.start < end; at++) found.push(anchors[at]!)
  return found
}

/** Where words stood in their file: on a page, or in an element. */
export type Place = PageBox | ElementPath

/** The places of some words, each once: `[{ page: 3, box: [72, 140, 523, 154] }]`. None for text that was a text in its file too. */
export function placesOf(anchors: readonly Anchor[], spans: readonly Span[]): readonly Place[] {
  const found = new Map<string, Place>()
  for (const span of spans)
    for (const anchor of anchorsAt(anchors, span)) {
      const place: Place = 'path' in anchor ? { path: anchor.path } : { page: anchor.page, box: anchor.box }
      found.set(JSON.stringify(place), place)
    }
  return [...found.values()]
}

/** For a person to find them: "page 3", "pages 3 and 4", or the selector of the element. */
export function placeText(places: readonly Place[]): string | undefined {
  const pages = [...new Set(places.flatMap((place) => ('page' in place ? [place.page] : [])))]
  if (pages.length > 0)
    return pages.length === 1 ? `page ${pages[0]}` : `pages ${pages.slice(0, -1).join(', ')} and ${pages.at(-1)}`
  const [first] = places
  return first !== undefined && 'path' in first ? first.path : undefined
}
