import type { Found, FoundIn } from '#types/provenance.ts'
import { type DomElement, type Page, shortText } from './dom.ts'
import { type Known, knownOf } from './draft.ts'
import { dateFacts } from './html-dates.ts'
import { firstFound, type Meta } from './html-facts.ts'
import { articleData } from './json-ld.ts'
import { bareName, piecesOfTitle, withoutSite } from './site-name.ts'
import { siteOfPage } from './site-of-page.ts'

/**
 * What a page says of itself: JSON-LD first, then meta tags, then what it shows. The site's name is no part of the
 * title, and the date is that of publication, never of a change. `headline` is the title as it stands over the text;
 * `articleBody` the text that the page carries as data.
 *
 * @param address where the page was received from
 */
export function metadataOf(page: Page, html: string, address?: string): PageFacts {
  const meta = metaTags(page)
  const data = articleData(page)
  const url = addressOf(page, meta, data.url, html, address)
  const inHead = textOf(page.querySelector('title'))
  const stated = firstFound(
    [data.headline, 'json-ld'],
    [meta('og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'headline') ?? inHead, 'meta'],
  )
  const { headline, site } = headlineOf(page, inHead, stated?.value)
  const publisher =
    firstFound(
      [data.publisher, 'json-ld'],
      [meta('og:site_name', 'publisher', 'dc.publisher', 'dcterms.publisher', 'application-name'), 'meta'],
    ) ??
    firstFound([site, 'visible text']) ??
    siteOfPage(page, inHead, hostOf(url?.value ?? address))
  const title = stated
    ? {
        value: withoutSite(stated.value, [publisher?.value, hostOf(url?.value ?? address)], headline),
        from: stated.from,
      }
    : firstFound([headline, 'visible text'])
  const summary = meta('description', 'og:description', 'twitter:description')
  const authors = firstFound<readonly string[]>([data.authors, 'json-ld'], ...authorsOf(page, meta))
  const { published, modified } = dateFacts(page, meta, data, url?.value ?? address)
  const facts = { title, publisher, authors, url, published, modified }
  const own = knownOf(Object.fromEntries(Object.entries(facts).map(([fact, found]) => [fact, found?.value])))
  const found = Object.fromEntries(
    Object.entries(facts).flatMap(([fact, each]) => (each ? [[fact, each.from]] : [])),
  ) as Found
  return {
    own: { ...own, found },
    ...(headline === undefined ? {} : { headline }),
    ...(summary === undefined ? {} : { summary }),
    ...(data.articleBody === undefined ? {} : { articleBody: data.articleBody }),
    paid: data.paid ?? [],
  }
}

interface PageFacts {
  readonly own: Known
  readonly headline?: string
  /** What the page calls its description: often the sentence under the headline. */
  readonly summary?: string
  readonly articleBody?: string
  /** Classes of what must be paid for. */
  readonly paid: readonly string[]
}

/** All meta tags by name, read once; the first with a value wins. */
function metaTags(page: Page): Meta {
  const tags = new Map<string, string>()
  for (const tag of page.querySelectorAll('meta')) {
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      ''
    ).toLowerCase()
    const content = clean(tag.getAttribute('content') ?? '')
    if (name !== '' && content !== undefined && !tags.has(name)) tags.set(name, content)
  }
  return (...names) => names.map((name) => tags.get(name)).find((value) => value !== undefined)
}

function authorsOf(page: Page, meta: Meta): (readonly [readonly string[] | undefined, FoundIn])[] {
  const stated = meta('author', 'byl', 'parsely-author', 'dc.creator', 'article:author', 'sailthru.author')
  const shown = [...page.querySelectorAll('[rel=author], [itemprop=author]')]
    .slice(0, 10)
    .map((element) => textOf(element) ?? '')
  return [
    [namesIn(stated !== undefined && !/^https?:/i.test(stated) ? [stated] : []), 'meta'],
    [namesIn(shown), 'visible text'],
  ]
}

function namesIn(lists: readonly string[]): readonly string[] | undefined {
  const names = lists.flatMap((name) => name.replace(/^by\s+/i, '').split(/\s*[,;]\s*|\s+and\s+/))
  const kept = [...new Set(names)].filter((name) => name !== '' && name.length < 80)
  return kept.length > 0 ? kept : undefined
}

/** Only addresses of the web: a `javascript:` link is none. Browsers note the address of a saved page in a comment. */
function addressOf(page: Page, meta: Meta, stated: string | undefined, html: string, base: string | undefined) {
  const saved = /<!-- saved from url=\(\d+\)(\S{1,2000}) -->/.exec(html.slice(0, 5000))?.[1]
  const canonical = page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined
  return firstFound(
    [ofTheWeb(canonical, base), 'meta'],
    [ofTheWeb(meta('og:url'), base), 'meta'],
    [ofTheWeb(stated, base), 'json-ld'],
    [ofTheWeb(saved, undefined), 'archive header'],
  )
}

function ofTheWeb(url: string | undefined, base: string | undefined): string | undefined {
  if (url === undefined || url === '') return undefined
  if (/^https?:\/\/[^\s<>"']+$/i.test(url)) return url
  if (base === undefined || /^[a-z][a-z0-9+.-]*:/i.test(url.trim())) return undefined
  try {
    return new URL(url, base).href
  } catch {
    return undefined
  }
}

/**
 * The heading over the article, if the page has one; of several first headings it is the one that the page gives as its title, or none is sure.
 * Where the only first heading is the site's own name, as `<title>` shows by giving it after the title of a lesser one, that lesser one is it.
 */
function headlineOf(
  page: Page,
  inHead: string | undefined,
  stated: string | undefined,
): { headline?: string; site?: string } {
  const only = onlyHeadline(page, stated)
  if (only === undefined) return inLargeLetters(page, inHead)
  const pieces = piecesOfTitle(inHead ?? '')
  if (pieces.length > 1 && [pieces[0]!, pieces.at(-1)!].some((piece) => bareName(piece) === bareName(only))) {
    const lesser = [...page.querySelectorAll('h2, h3')].slice(0, 20).map((each) => textOf(each) ?? '')
    const title = lesser.find((text) => bareName(text).length > 8 && bareName(inHead ?? '').includes(bareName(text)))
    const isFirst = bareName(pieces[0]!) === bareName(only)
    if (title !== undefined && bareName(title) !== bareName(only) && !(isFirst && title.length < only.length))
      return { headline: title, site: only }
  }
  return { headline: only }
}

/** Old pages have no first heading: the part of the title that stands in the page by itself is it, and the other the site's name. */
function inLargeLetters(page: Page, inHead: string | undefined): { headline?: string; site?: string } {
  const pieces = piecesOfTitle(inHead ?? '')
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (inHead === undefined || first === undefined || last === undefined || pieces.length < 2) return {}
  const texts = new Set<string>()
  for (const element of [...page.querySelectorAll('font, b, strong, big, h2, h3, p, td, div, span')].slice(0, 1000)) {
    const text = shortText(element, 300)
    if (text !== undefined) texts.add(bareName(text))
  }
  for (const site of [first, last]) {
    const rest = (site === first ? inHead.slice(site.length) : inHead.slice(0, inHead.lastIndexOf(site))).replace(
      /^[\s|»·•–—:-]+|[\s|»·•–—:-]+$/g,
      '',
    )
    if (bareName(rest).length > 15 && site.split(' ').length <= 6 && texts.has(bareName(rest)))
      return { headline: rest, site }
  }
  return {}
}

function onlyHeadline(page: Page, stated: string | undefined): string | undefined {
  for (const selector of ['article h1, main h1', '[itemprop=headline]', 'h1']) {
    const texts = [...page.querySelectorAll(selector)].slice(0, 20).flatMap((each) => textOf(each) ?? [])
    const [only, ...more] = new Set(texts)
    if (only === undefined) continue
    const chosen = more.length === 0 ? only : texts.find((text) => bareName(text) === bareName(stated ?? ''))
    return chosen !== undefined && chosen.length <= 300 ? chosen : undefined
  }
  return undefined
}

function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]
}

function textOf(element: DomElement | null): string | undefined {
  return element ? clean(element.textContent) : undefined
}

function clean(text: string): string | undefined {
  return text.slice(0, 4000).replace(/\s+/g, ' ').trim() || undefined
}
