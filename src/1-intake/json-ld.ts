import type { Page } from './dom.ts'
import { decodeEntities } from './entities.ts'

/** What the JSON-LD of a page says of its article (schema.org/Article and its kinds). */
export interface ArticleData {
  readonly headline?: string | undefined
  readonly publisher?: string | undefined
  readonly authors?: readonly string[] | undefined
  readonly published?: string | undefined
  readonly modified?: string | undefined
  readonly url?: string | undefined
  /** The text, with its line ends. */
  readonly articleBody?: string | undefined
  /** Classes of what must be paid for, as search engines ask pages to name them: `"hasPart": {"cssSelector": ".paywall"}`. */
  readonly paid?: readonly string[] | undefined
}

/**
 * The first article in the page's JSON-LD, looked for in `@graph`, lists and `mainEntity`. Scripts that do not
 * parse are passed over: they say nothing.
 */
export function articleData(page: Page): ArticleData {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')].slice(0, 20)
  const nodes = scripts.flatMap((script) => nodesOf(script.textContent))
  const byId = new Map(nodes.map((node) => [node['@id'], node]))
  const ofType = (types: RegExp) => nodes.find((node) => typesOf(node).some((type) => types.test(type)))
  const article =
    ofType(/(?:Article|BlogPosting|Report|NewsItem)$/) ??
    ofType(
      /^(?:ClaimReview|Review|DiscussionForumPosting|SocialMediaPosting|ImageGallery|MediaGallery|PressRelease|SpecialAnnouncement)$/,
    )
  if (!article) return ofThePage(ofType(/^(?:WebPage|ItemPage)$/))
  const named = (value: unknown): string | undefined => {
    const node = isObject(value) ? (value.name === undefined ? (byId.get(value['@id']) ?? value) : value) : value
    return isObject(node) ? textOf(node.name) : textOf(node)
  }
  const authors = listOf(article.author).flatMap((author) => named(author) ?? [])
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    publisher:
      listOf(article.publisher).map(named).find(Boolean) ??
      (typesOf(article).includes('ClaimReview') ? listOf(article.author).map(named).find(Boolean) : undefined),
    authors: authors.length > 0 ? authors.filter((author) => !/^https?:/i.test(author)) : undefined,
    published: textOf(article.datePublished) ?? textOf(article.dateCreated),
    modified: textOf(article.dateModified),
    articleBody: bodyOf(article.articleBody),
    paid: paidIn(article),
    url:
      textOf(article.url) ??
      (isObject(article.mainEntityOfPage) ? textOf(article.mainEntityOfPage['@id']) : textOf(article.mainEntityOfPage)),
  }
}

type Node = Readonly<Record<string, unknown>>

/** A page that describes itself and no article has at least its dates right. */
function ofThePage(page: Node | undefined): ArticleData {
  return page === undefined ? {} : { published: textOf(page.datePublished), modified: textOf(page.dateModified) }
}

function nodesOf(source: string): Node[] {
  if (source.length > largest) return []
  let data: unknown
  try {
    data = JSON.parse(
      source.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, ''),
    )
  } catch {
    return []
  }
  const found: Node[] = []
  const waiting: unknown[] = [data]
  for (let i = 0; i < waiting.length && i < 2000; i++) {
    const value = waiting[i]
    if (Array.isArray(value)) waiting.push(...value.slice(0, 500))
    else if (isObject(value)) {
      found.push(value)
      waiting.push(value['@graph'], value.mainEntity, value.mainEntityOfPage)
    }
  }
  return found
}

function typesOf(node: Node): string[] {
  return listOf(node['@type']).filter((type) => typeof type === 'string')
}

function listOf(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
}

function paidIn(article: Node): string[] {
  return listOf(article.hasPart)
    .slice(0, 20)
    .flatMap((part) => (isObject(part) ? listOf(part.cssSelector) : []))
    .flatMap((selector) =>
      typeof selector === 'string' ? [...selector.slice(0, 500).matchAll(/\.([\w-]{2,80})/g)] : [],
    )
    .map((match) => match[1]!)
}

/** Some write it as HTML. */
function bodyOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > largest) return undefined
  const text = value
    .replace(/<(?:br|\/p|\/div|\/h\d|\/li)\b[^<>]{0,200}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
  return decodeEntities(text).trim() || undefined
}

function isObject(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  // Many sites write "&#8217;" into their JSON.
  return decodeEntities(value.slice(0, 4000)).replace(/\s+/g, ' ').trim() || undefined
}

const largest = 2_000_000
