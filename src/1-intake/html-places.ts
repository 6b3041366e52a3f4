import type { Anchor } from '#types/anchor.ts'
import type { Block } from '#types/document.ts'
import { type DomElement, type DomNode, isElement, type Page } from './dom.ts'
import { piecesOf } from './html-blocks.ts'

/**
 * Where the blocks of an article stand in the page as it was received. Extractors work on copies, so that a block is found again by its text: the same rules
 * make blocks of the whole page before anything is taken out of it. A text that stands there more than once is taken in order.
 */
export function elementsByText(page: Page): { anchorsOf(text: string, blocks: readonly Block[]): Anchor[] } {
  const byText = new Map<string, string[]>()
  const pathOf = paths()
  for (const { text, element } of page.body ? piecesOf(page.body) : []) {
    const known = byText.get(text)
    if (known) known.push(pathOf(element))
    else byText.set(text, [pathOf(element)])
  }
  return {
    anchorsOf: (text, blocks) =>
      blocks.flatMap(({ start, end }) => {
        const places = byText.get(text.slice(start, end))
        const path = places && (places.length > 1 ? places.shift() : places[0])
        return path === undefined ? [] : [{ start, end, path }]
      }),
  }
}

/** CSS selectors, each element's place among its siblings counted once. */
function paths(): (element: DomElement) => string {
  const known = new Map<DomNode, string>()
  const steps = new Map<DomNode, string>()
  const count = (parent: DomNode): void => {
    const seen = new Map<string, number>()
    const only = new Map<string, DomNode>()
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (!isElement(child)) continue
      const { localName } = child
      const at = (seen.get(localName) ?? 0) + 1
      seen.set(localName, at)
      if (at === 1) only.set(localName, child)
      steps.set(child, `${localName}:nth-of-type(${at})`)
    }
    for (const [name, child] of only) if (seen.get(name) === 1) steps.set(child, name)
  }
  return (element) => {
    const chain: DomNode[] = []
    for (let node: DomNode | null = element; node && isElement(node) && !known.has(node); node = node.parentNode)
      chain.push(node)
    for (const node of chain.reverse()) {
      const parent = node.parentNode
      if (parent && isElement(parent) && !steps.has(node)) count(parent)
      const above = parent ? known.get(parent) : undefined
      const step = steps.get(node) ?? node.localName ?? ''
      known.set(node, above === undefined ? step : `${above} > ${step}`)
    }
    return known.get(element) ?? ''
  }
}
