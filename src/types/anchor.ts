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
