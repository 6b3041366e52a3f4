import type { DomElement, Page } from './dom.ts'
import { type Known, knownOf } from './draft.ts'
import { articleData } from './json-ld.ts'
import { publishedOf } from './published.ts'
import { withoutSite } from './site-name.ts'

/**
 * What a page says of itself: JSON-LD first, then meta tags, then what it shows. The site's name is no part of the
 * title, and the date is that of publication, never of a change. `headline` is the title as it stands over the text.
 */
export function metadataOf(page: Page, html: string): { readonly own: Known; readonly headline?: string } {
  const meta = metaTags(page)
  const data = articleData(page)
  const publisher = data.publisher ?? meta('og:site_name', 'publisher', 'dc.publisher', 'application-name')
  const headline = onlyHeadline(page)
  const stated =
    data.headline ?? meta('og:title', 'twitter:title', 'dc.title', 'headline') ?? textOf(page.querySelector('title'))
  const title =
    stated === undefined
      ? headline
      : withoutSite(stated, [publisher, hostOf(addressOf(page, meta, data.url, html))], headline)
  const url = addressOf(page, meta, data.url, html)
  const own = knownOf({
    title,
    publisher,
    authors: data.authors ?? authorsOf(page, meta),
    url,
    published: dateOf(page, meta, data.published, url),
  })
  return headline === undefined ? { own } : { own, headline }
}

type Meta = (...names: string[]) => string | undefined

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

function dateOf(page: Page, meta: Meta, stated: string | undefined, url: string | undefined): string | undefined {
  const times = [...page.querySelectorAll('time')].slice(0, 50)
  const published = times.filter(
    (time) =>
      /publish/i.test(`${time.getAttribute('itemprop')} ${time.getAttribute('class')}`) ||
      time.getAttribute('pubdate') !== null,
  )
  const written = (time: DomElement): string => time.getAttribute('datetime') ?? time.textContent
  const inAddress = /\/(20\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/.exec(url ?? '')
  const candidates = [
    stated,
    meta(
      'article:published_time',
      'datepublished',
      'article.published',
      'parsely-pub-date',
      'sailthru.date',
      'og:published_time',
    ),
    meta('publish-date', 'publication_date', 'dc.date.issued', 'dcterms.created', 'dc.date', 'pubdate', 'date'),
    ...published.map(written),
    ...times
      .filter((time) => !/modif|updat/i.test(`${time.getAttribute('itemprop')} ${time.getAttribute('class')}`))
      .slice(0, 1)
      .map(written),
    inAddress?.slice(1).join('/'),
  ].filter((date) => date !== undefined)
  // One that cannot be read still goes on, so that a warning says so, but only if there is no other.
  return candidates.find((date) => publishedOf(date) !== undefined) ?? (stated || candidates.slice(1, 3).find(Boolean))
}

function authorsOf(page: Page, meta: Meta): readonly string[] | undefined {
  const stated = meta('author', 'byl', 'parsely-author', 'dc.creator', 'article:author', 'sailthru.author')
  const shown = [...page.querySelectorAll('[rel=author], [itemprop=author]')]
    .slice(0, 10)
    .map((element) => textOf(element) ?? '')
  const names = (stated !== undefined && !/^https?:/i.test(stated) ? [stated] : shown).flatMap((name) =>
    name.replace(/^by\s+/i, '').split(/\s*[,;]\s*|\s+and\s+/),
  )
  const kept = [...new Set(names)].filter((name) => name !== '' && name.length < 80)
  return kept.length > 0 ? kept : undefined
}

/** Only addresses of the web: a `javascript:` link is none. Browsers note the address of a saved page in a comment. */
function addressOf(page: Page, meta: Meta, stated: string | undefined, html: string): string | undefined {
  const saved = /<!-- saved from url=\(\d+\)(\S{1,2000}) -->/.exec(html.slice(0, 5000))?.[1]
  const canonical = page.querySelector('link[rel=canonical]')?.getAttribute('href')
  return (
    [canonical, meta('og:url'), stated, saved].find((url) => url != null && /^https?:\/\/[^\s<>"']+$/i.test(url)) ??
    undefined
  )
}

/** The heading over the article, if the page has one; a page with several first headings has none that is sure. */
function onlyHeadline(page: Page): string | undefined {
  const inside = [...page.querySelectorAll('article h1, main h1, [itemprop=headline]')]
  const all = [...page.querySelectorAll('h1')]
  const texts = [...new Set((inside.length > 0 ? inside : all).slice(0, 20).map(textOf))].filter(
    (text) => text !== undefined,
  )
  return texts.length === 1 && texts[0]!.length <= 300 ? texts[0] : undefined
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
