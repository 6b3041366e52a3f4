import { Readability } from '@mozilla/readability'
import { DefuddleClass } from 'defuddle/node'
import { type DomElement, isElement, type Page, pageOf, textNode, walk } from './dom.ts'
import { unseen } from './html-blocks.ts'

/**
 * The part of a page that holds its article.
 *
 * Two extractors know real pages well: Readability, which is fast, and Defuddle, which keeps more. Readability goes first, and
 * is believed if it holds most of the running text of the page; else the one that holds more of it wins. Both slow down with
 * the square of some pages and recurse, so that a page beyond any newspaper's (too many tags, too deep)
 * only goes through our own plain rule: its body without scripts, menus and the like.
 *
 * Changes `page`; `html` is its source. undefined: nothing there.
 */
export function mainContent(page: Page, html: string): DomElement | undefined {
  const body = page.body
  if (!body) return undefined
  if (!/<(?:html|body|head)[\s>]/i.test(html)) return body
  const size = sizeOf(body)
  const sane = size.depth <= deepest && size.nodes <= most
  clear(body, sane)
  const plain = sane ? densest(body) : body
  const wanted = proseLength(plain)
  if (wanted === 0 || !sane) return plain

  const readable = attempt(() => byReadability(body))
  if (readable && proseLength(readable) >= 0.8 * wanted) return readable
  const defuddled = attempt(() => byDefuddle(body))
  const found = [readable, defuddled].flatMap((element) => (element ? [element] : []))
  const best = found.sort((a, b) => proseLength(b) - proseLength(a))[0]
  return best && proseLength(best) >= 0.5 * wanted ? best : plain
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

/** Takes out what is no article in any page: scripts, menus, what is hidden, bars about cookies, links to other articles. */
function clear(body: DomElement, sane: boolean): void {
  const out: DomElement[] = []
  walk(body, (node) => {
    if (!isElement(node)) return false
    if (!unseen.has(node.localName) && !surrounds(node, sane)) return true
    out.push(node)
    return false
  })
  for (const element of out) element.remove()
  if (sane)
    for (const mark of [...body.querySelectorAll('figcaption [class*=redit], figcaption [class*=opyright]')].slice(
      0,
      500,
    ))
      mark.innerHTML = `<br><br>${mark.innerHTML}`
}

function surrounds(element: DomElement, sane: boolean): boolean {
  const { localName } = element
  if (/^(?:body|article|main|blockquote)$/.test(localName)) return false
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true
  if (
    /^(?:navigation|banner|contentinfo|search|dialog|alertdialog|menu|complementary)$/.test(
      element.getAttribute('role') ?? '',
    )
  )
    return true
  if (localName === 'aside' || isFacts(element)) return true
  if (localName === 'footer') return sane && !insideQuote(element)
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test((element.getAttribute('style') ?? '').slice(0, 500)))
    return true
  if (!sane) return false
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 500)
  return around.test(names) && proseLength(element) < 1500
}

/** From, published, last updated, beside the text of a public body. */
function isFacts(element: DomElement): boolean {
  return (
    element.localName === 'dl' &&
    /meta/i.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 500))
  )
}

/** A quotation names its author in a footer. */
function insideQuote(element: DomElement): boolean {
  for (let node = element.parentNode; node; node = node.parentNode) if (node.localName === 'blockquote') return true
  return false
}

/** Words of class names and ids; whole words only, so that "share" is not found in "shareholders". */
const around =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|newsletter|subscribe|subscription|paywall|regwall|barrier|gateway-content|piano|related|recommend(?:ed|ations?)|most-?read|trending|shar(?:e|ing)|social|promos?|advert(?:s|isement)?|ads?|sponsored|breadcrumbs?|comments?|disqus|sidebar|navigation|navbar|nav|menu|masthead|site-?(?:header|footer)|footer|skip|toolbar|popup|modal|overlay|outbrain|taboola|more-?(?:on|from|stories|news)|read-?(?:more|next)|also-?read|tags?|byline-?bio|author-?(?:bio|box)|up-?next|next-?up|history|changelog|footnotes|recirc|teasers?|sign-?up|cta|pull-?quotes?|key-?events|contacts?|(?:video|audio|media)-?player|controls)(?:$|[\s_-])/i

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

/** Characters of text outside links, in pieces that could be part of a sentence. */
function proseLength(root: DomElement): number {
  let length = 0
  walk(root, (node) => {
    if (node.nodeType === textNode) {
      const own = node.textContent.trim().length
      if (own > 20) length += own
    } else if (!isElement(node) || node.localName === 'a' || unseen.has(node.localName)) return false
    return true
  })
  return length
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

function copyOf(body: DomElement): Page {
  return pageOf(`<html><head></head><body>${body.innerHTML}</body></html>`)
}

/** An extractor that fails on a page is one opinion less. */
function attempt<Result>(run: () => Result | undefined): Result | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}
