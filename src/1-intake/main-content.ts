import { Readability } from '@mozilla/readability'
import { DefuddleClass } from 'defuddle/node'
import { type DomElement, type DomNode, isElement, type Page, pageOf, shortText, walk } from './dom.ts'
import { clearAround, proseLength } from './html-around.ts'
import { piecesOf } from './html-blocks.ts'
import { type Candidate, candidatesOf } from './main-text/candidates.ts'
import { chosen } from './main-text/choose.ts'
import type { Piece } from './pieces.ts'
import { bareName } from './site-name.ts'

/**
 * The blocks of a page that are its article.
 *
 * What is no article in any page goes first (`html-around.ts`). Of the blocks that are left, each is judged by what can be seen of it (`main-text/`); what two extractors that know real pages well think of
 * it, Readability and Defuddle, is two votes among others. They slow down with the square of some pages and recurse, so that a page beyond any newspaper's (too many tags, too deep) only goes through our own
 * plain rule: its body without scripts, menus and the like.
 *
 * Changes `page`; `html` is its source. None: nothing there.
 */
export function mainContent(page: Page, html: string, facts: PageNames): readonly Piece[] {
  const found = candidatesOfPage(page, html, facts)
  return 'plain' in found ? piecesOf(found.plain) : chosen(found.candidates)
}

/** What a page is called: its headline, by which the article is told from others, and its outlet and authors. */
export interface PageNames {
  readonly headline: string | undefined
  readonly lead: string | undefined
  /** The text that the page carries as data. */
  readonly articleBody?: string | undefined
  /** Classes of what must be paid for. */
  readonly paid?: readonly string[]
  readonly names: readonly string[]
}

export function candidatesOfPage(
  page: Page,
  html: string,
  { headline, lead, articleBody, paid = [], names }: PageNames,
): { readonly plain: DomElement } | { readonly candidates: readonly Candidate[] } {
  const body = page.body
  if (!body) return { candidates: [] }
  if (!/<(?:html|body|head)[\s>]/i.test(html)) return { plain: body }
  const size = sizeOf(body)
  const sane = size.depth <= deepest && size.nodes <= most
  if (sane) removeOtherArticles(body, headline)
  clearAround(body, sane, new Set(paid))
  if (!sane) return { plain: body }
  const plain = articleOf(body, headline) ?? densest(body)
  const readable = attempt(() => byReadability(plain))
  const defuddled = attempt(() => byDefuddle(plain))
  return {
    candidates: candidatesOf({
      body,
      plain,
      readable: textsOf(readable),
      defuddled: textsOf(defuddled),
      headline,
      lead,
      articleBody,
      names,
    }),
  }
}

function textsOf(element: DomElement | undefined): ReadonlySet<string> | undefined {
  return element && new Set(piecesOf(element).map(({ text }) => text))
}

const deepest = 150
const most = 12_000

function sizeOf(body: DomElement): { readonly nodes: number; readonly depth: number } {
  let nodes = 0
  let deep = 0
  walk(body, (_, depth) => {
    nodes++
    if (depth > deep) deep = depth
    return true
  })
  return { nodes, depth: deep }
}

/** The one article that has the headline and sentences under it, however much stands around it: offers beside the beginning of an article that must be paid for are longer than it. */
function articleOf(body: DomElement, headline: string | undefined): DomElement | undefined {
  const wanted = bareName(headline ?? '')
  if (wanted === '') return undefined
  const own = [...body.querySelectorAll('article')]
    .slice(0, 200)
    .filter((article) => headingsOf(article).some((text) => text === wanted))
  const [only, ...more] = own
  return only && more.length === 0 && (only.textContent.match(/\p{L}{2}[.!?]["”’)]*\s/gu) ?? []).length >= 2
    ? only
    : undefined
}

function headingsOf(element: DomElement): string[] {
  return [...element.querySelectorAll('h1, h2, [itemprop=headline]')]
    .slice(0, 20)
    .map((each) => bareName(shortText(each, 400) ?? ''))
}

/**
 * Pages that go on for ever hold the next articles too: containers of one kind, each with its own first heading. Those whose heading is not this article's go.
 */
function removeOtherArticles(body: DomElement, headline: string | undefined): void {
  const wanted = bareName(headline ?? '')
  const headings = [...body.querySelectorAll('h1')].slice(0, 50)
  const own = headings.find((heading) => bareName(shortText(heading, 400) ?? '') === wanted)
  if (wanted === '' || own === undefined) return
  const above = new Set<DomNode>(ancestorsOf(own))
  for (const heading of headings) {
    if (bareName(shortText(heading, 400) ?? '') === wanted) continue
    const chain = ancestorsOf(heading)
    const shared = chain.findIndex((node) => above.has(node))
    const box = chain[shared - 1]
    const mine = [...above].find((node) => node.parentNode === chain[shared])
    if (box && mine && signatureOf(box) !== undefined && signatureOf(box) === signatureOf(mine)) box.remove()
  }
}

function ancestorsOf(element: DomElement): DomElement[] {
  const found: DomElement[] = []
  for (let node: DomNode | null = element.parentNode; node && isElement(node); node = node.parentNode) found.push(node)
  return found
}

function signatureOf(node: DomNode): string | undefined {
  if (!isElement(node)) return undefined
  const names = node.getAttribute('class')
  return node.localName === 'article' || names ? `${node.localName} ${names ?? ''}` : undefined
}

/** The smallest of body, main and articles that still holds most of the running text. */
function densest(body: DomElement): DomElement {
  const all = proseLength(body)
  const inner = [...body.querySelectorAll('article, main, [role=main], [itemprop=articleBody]')].slice(0, 200)
  let best = body
  let length = all
  for (const element of inner) {
    const own = proseLength(element)
    if (own >= 0.6 * all && own > 0 && own <= length) {
      best = element
      length = own
    }
  }
  return best
}

function byReadability(body: DomElement): DomElement | undefined {
  const page = copyOf(body)
  const options = { keepClasses: false, charThreshold: 200 }
  const article = new (Readability as unknown as Extractor<{ content?: string } | null>)(page, options).parse()
  return article?.content ? (pageOf(`<html><body>${article.content}</body></html>`).body ?? undefined) : undefined
}

function byDefuddle(body: DomElement): DomElement | undefined {
  const page = Object.assign(copyOf(body), { styleSheets: [] })
  // `parse` reads the page alone; only `parseAsync` would ask other sites.
  const options = { url: 'https://page.invalid/', removeImages: true, useAsync: false }
  const { content } = new (DefuddleClass as unknown as Extractor<{ content: string }>)(page, options).parse()
  return pageOf(`<html><body>${content}</body></html>`).body ?? undefined
}

type Extractor<Result> = new (page: unknown, options: object) => { parse(): Result }

/** A copy in which headings and paragraphs have no names: extractors take "header-anchor-post" for a header, whatever it stands on. */
function copyOf(body: DomElement): Page {
  const page = pageOf(`<html><head></head><body>${body.innerHTML}</body></html>`)
  for (const text of [...page.querySelectorAll('h1, h2, h3, h4, h5, h6, p, li, blockquote')].slice(0, 5000)) {
    text.removeAttribute('class')
    text.removeAttribute('id')
  }
  return page
}

/** An extractor that fails on a page is one opinion less. */
function attempt<Result>(run: () => Result | undefined): Result | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}
