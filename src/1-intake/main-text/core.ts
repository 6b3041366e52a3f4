import { type DomElement, type DomNode, isElement } from '../dom.ts'
import type { Placed } from '../html-blocks.ts'

/**
 * The element that holds the body of the article: from the page downwards, as long as one child holds most of the prose of its parent.
 *
 *     body > div#page > main > div.entry-content   with all paragraphs but those of two comments
 */
export function coreOf(body: DomElement, pieces: readonly Placed[], isProse: readonly boolean[]) {
  const chains = new Map<DomNode, DomElement[]>()
  const chain = (element: DomElement): DomElement[] => {
    const known = chains.get(element)
    if (known) return known
    const found: DomElement[] = []
    for (let node: DomNode | null = element; node && isElement(node); node = node.parentNode) {
      found.push(node)
      if (node === body) break
    }
    chains.set(element, found)
    return found
  }
  const prose = new Map<DomNode, number>()
  for (const [at, { element, text }] of pieces.entries())
    if (isProse[at]) for (const node of chain(element)) prose.set(node, (prose.get(node) ?? 0) + text.length)
  const proseIn = (element: DomNode): number => prose.get(element) ?? 0
  const held = new Map<DomNode, number>()
  for (const [at, { element }] of pieces.entries()) if (isProse[at]) held.set(element, (held.get(element) ?? 0) + 1)

  let element = body
  for (let next: DomElement | undefined = body; next; ) {
    element = next
    next = heaviest(element)
    if (!next || proseIn(next) < mostOf * proseIn(element) || held.get(next) === 1 || isPart(next)) break
    if (holdsDirectly(element)) break
  }
  // Characters of prose in paragraphs that stand in the body directly.
  let paragraphs = 0
  for (const [at, piece] of pieces.entries())
    if (isProse[at] && piece.element.localName === 'p' && piece.element.parentNode === element)
      paragraphs += piece.text.length
  const children = new Map<string, number>()
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (isElement(node)) children.set(kindOf(node), (children.get(kindOf(node)) ?? 0) + 1)
  return {
    element,
    chain,
    proseIn,
    /** How much of the prose of the page it holds; none where that is no running text. */
    share: proseIn(element) < 300 ? 0 : proseIn(element) / proseIn(body),
    /** The child of the body that a block lies in. */
    branch(above: readonly DomElement[]): DomElement | undefined {
      const at = above.indexOf(element)
      return at > 0 ? above[at - 1] : undefined
    },
    /** It has no other of its tag and classes beside it. */
    isAlone: (branch: DomElement): boolean => (children.get(kindOf(branch)) ?? 0) < 2,
    /** It lies in a box of its own, while most of the prose stands in the body directly. */
    isWrapped(above: readonly DomElement[]): boolean {
      const at = above.indexOf(element)
      const branch = above[at - 1]
      if (branch === undefined || !/^(?:div|section|span|center|details|article|form)$/.test(branch.localName))
        return false
      if (above.slice(0, at).some(({ localName }) => localName === 'pre' || localName === 'table')) return false
      return paragraphs > 300 && paragraphs > 0.6 * proseIn(element) && proseIn(branch) < 0.2 * proseIn(element)
    },
  }

  /** Paragraphs stand in it beside the child that holds the others: a box that was left open. */
  function holdsDirectly(parent: DomElement): boolean {
    let count = 0
    let length = 0
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (!isElement(node) || node.localName !== 'p' || proseIn(node) === 0) continue
      count++
      length += proseIn(node)
    }
    return count > 1 && length > 0.1 * proseIn(parent)
  }

  /** It has others of its making beside it that hold prose too: parts of one body. */
  function isPart(child: DomElement): boolean {
    const parent = child.parentNode
    for (let node = parent?.firstChild; node; node = node.nextSibling)
      if (node !== child && isElement(node) && kindOf(node) === kindOf(child) && proseIn(node) > 0.1 * proseIn(parent!))
        return true
    return false
  }

  function heaviest(parent: DomElement): DomElement | undefined {
    let best: DomElement | undefined
    for (let node = parent.firstChild; node; node = node.nextSibling)
      if (isElement(node) && proseIn(node) > (best ? proseIn(best) : 0)) best = node
    return best
  }
}

const mostOf = 0.6

function kindOf(element: DomElement): string {
  return `${element.localName} ${element.getAttribute('class') ?? ''}`
}
