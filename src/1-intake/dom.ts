import { parseHTML } from 'linkedom'

/**
 * The few parts of the DOM that intake uses. Our own, since the compiler's would bring `window` and all of the browser
 * into a program that has none.
 */
export interface DomNode {
  readonly nodeType: number
  readonly localName?: string
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly parentNode: DomNode | null
  readonly textContent: string
}

export interface DomElement extends DomNode {
  readonly localName: string
  getAttribute(name: string): string | null
  removeAttribute(name: string): void
  querySelectorAll(selector: string): Iterable<DomElement>
  remove(): void
  innerHTML: string
}

export interface Page extends DomElement {
  readonly body: DomElement | null
  querySelector(selector: string): DomElement | null
}

/** HTML as a tree. Nothing in it runs and nothing is fetched; the parser takes any text and does not recurse. */
export function pageOf(html: string): Page {
  const { document } = parseHTML(html)
  // What opens a tag and never closes it may leave no element at all.
  return (document.documentElement === null
    ? parseHTML('<html><body></body></html>').document
    : document) as unknown as Page
}

export const textNode = 3

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1
}

/**
 * Goes through all below `root` in document order without recursion, so that 10,000 nested tables are no harm.
 * `enter` returns false to pass over what is inside; `leave` is called for every node, after what is inside.
 */
export function walk(
  root: DomNode,
  enter: (node: DomNode, depth: number) => boolean,
  leave?: (node: DomNode) => void,
): void {
  let node = root.firstChild
  let depth = 1
  while (node) {
    const inside = enter(node, depth) ? node.firstChild : null
    if (inside) {
      node = inside
      depth++
      continue
    }
    leave?.(node)
    while (!node.nextSibling) {
      const parent: DomNode | null = node.parentNode
      if (!parent || parent === root) return
      node = parent
      depth--
      leave?.(node)
    }
    node = node.nextSibling
  }
}

/** The text of an element if it is no longer than `most`, found without going through more of it than that, nor through more than a thousand nodes. */
export function shortText(element: DomElement, most: number): string | undefined {
  let text = ''
  let nodes = 0
  for (let node: DomNode | null = element.firstChild, root: DomNode = element; node; ) {
    if (++nodes > 1000) return undefined
    if (node.nodeType === textNode) text += node.textContent.slice(0, most + 1)
    if (text.length > most) return undefined
    let next: DomNode | null = node.firstChild
    for (let up: DomNode | null = node; !next && up && up !== root; up = up.parentNode) next = up.nextSibling
    node = next
  }
  return text
}

/** Names that are written together are words too: "templateFooter" → "template-Footer", "RecircMostPopular__x" → "Recirc-Most-Popular__x". */
export function inWords(names: string): string {
  return names.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
}
