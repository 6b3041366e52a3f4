import { parseFeed } from 'feedsmith'
import type { Feed, FeedEntry } from '#types/feed.ts'
import type { Problem } from '#types/problem.ts'
import { decode } from './decode.ts'
import { type Known, knownOf } from './draft.ts'
import { decodeEntities } from './entities.ts'
import { type Inside, type Parsed, refused } from './parsed.ts'

/** A feed → its entries, each to be read as an article with what the feed says of it. */
export function readFeedFile(bytes: Uint8Array, address?: string): Parsed {
  const feed = readFeed(bytes, address)
  if ('code' in feed) return { kind: 'problem', problem: feed }
  if (feed.entries.length === 0) return refused('empty', 'The feed has no entry. Look again later.')
  return { kind: 'parts', feed, inside: feed.entries.map((entry, at) => insideOf(feed, entry, at)) }
}

/** RSS, Atom or JSON Feed. What is damaged is refused whole: half of a feed would look like a quiet day. */
export function readFeed(bytes: Uint8Array, address?: string): Feed | Problem {
  const text = decode(bytes, (head) => /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})/i.exec(head)?.[1])
  if ('problem' in text) return text.problem
  if (/<!ENTITY/i.test(text.text.slice(0, 100_000)))
    return {
      code: 'bad-feed',
      message: 'It defines entities of its own, which no feed needs. Ask its publisher for a plain feed.',
    }
  if (!/^\s*[<{]/.test(text.text) || !/<(?:rss|feed|rdf:RDF)[\s>:]|jsonfeed\.org/i.test(text.text.slice(0, 20_000)))
    return { code: 'bad-feed', message: 'It is no feed of RSS, Atom or JSON. Give the address of the feed itself.' }
  try {
    return feedOf(parseFeed(text.text) as unknown as Raw, address)
  } catch (error) {
    return {
      code: 'bad-feed',
      message: `Its XML or JSON breaks off or is damaged (${String(error).slice(0, 80)}). Try again later.`,
    }
  }
}

/** What the parser gives, taken for nothing more than it is: anything may be missing or of another kind. */
interface Raw {
  readonly feed: Readonly<Record<string, unknown>>
}

function feedOf({ feed }: Raw, address: string | undefined): Feed {
  const link = absolute(textAt(feed, 'link') ?? textAt(feed, 'home_page_url') ?? linkOf(feed.links), address)
  const title = plain(textAt(feed, 'title'))
  const ttl = Number(feed.ttl)
  const entries = listOf(feed.items ?? feed.entries).flatMap((item) => entryOf(item, link ?? address))
  const seen = new Set<string>()
  return {
    ...(title === undefined ? {} : { title }),
    ...(link === undefined ? {} : { link }),
    ...(ttl > 0 && ttl < 100_000 ? { everyMinutes: ttl } : {}),
    entries: entries.filter(({ id }) => !seen.has(id) && seen.add(id)),
  }
}

function entryOf(item: Fields, base: string | undefined): FeedEntry[] {
  const link = absolute(
    textAt(item, 'link') ?? textAt(item, 'url') ?? textAt(item, 'external_url') ?? linkOf(item.links),
    base,
  )
  const html =
    textAt(fieldsOf(item.content), 'encoded') ??
    textAt(item, 'content') ??
    textAt(item, 'content_html') ??
    escaped(textAt(item, 'content_text')) ??
    textAt(item, 'description') ??
    textAt(item, 'summary')
  const title = plain(textAt(item, 'title'))
  const id = textAt(item, 'guid') ?? textAt(item, 'id') ?? link ?? title
  if (id === undefined) return []
  const dc = fieldsOf(item.dc)
  const authors = [...listOf(item.authors), fieldsOf(item.author)].flatMap((author) => textAt(author, 'name') ?? [])
  const creators = [...valuesOf(item.authors), ...valuesOf(dc.creators ?? dc.creator)]
  const names = [...new Set([...authors, ...creators].map(nameOf))].filter((name) => name !== '')
  const published =
    textAt(item, 'pubDate') ??
    textAt(item, 'published') ??
    textAt(item, 'date_published') ??
    valuesOf(dc.dates ?? dc.date)[0]
  const modified = textAt(item, 'updated') ?? textAt(item, 'date_modified')
  const known = {
    link,
    title,
    authors: names.length > 0 ? names : undefined,
    published: published ?? modified,
    modified: modified === (published ?? modified) ? undefined : modified,
    html,
  }
  return [
    {
      id,
      ...(Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Omit<
        FeedEntry,
        'id'
      >),
    },
  ]
}

function insideOf(feed: Feed, entry: FeedEntry, at: number): Inside {
  return {
    format: 'html',
    content: entry.html ?? '',
    part: `entry ${at + 1}`,
    address: entry.link,
    known: knownOfEntry(feed, entry),
  }
}

/** What a feed says of an article. */
export function knownOfEntry(
  { title: publisher }: Feed,
  { title, authors, link: url, published, modified }: FeedEntry,
): Known {
  const known = knownOf({ title, publisher, authors, url, published, modified })
  return {
    ...known,
    found: { title: 'feed', publisher: 'feed', authors: 'feed', url: 'feed', published: 'feed', modified: 'feed' },
  }
}

type Fields = Readonly<Record<string, unknown>>

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

/** A text, or the text construct `{ value }` that Atom has for it. */
function textAt(fields: Fields, name: string): string | undefined {
  const value = fields[name]
  const text = typeof value === 'object' && value !== null ? (value as Fields).value : value
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined
}

function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'object' && each !== null) : []
}

function valuesOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string')
}

/** Of several links the one to the article. */
function linkOf(links: unknown): string | undefined {
  const all = listOf(links)
  return textAt(all.find(({ rel }) => rel === undefined || rel === 'alternate') ?? {}, 'href')
}

function absolute(link: string | undefined, base: string | undefined): string | undefined {
  if (link === undefined) return undefined
  try {
    const url = new URL(link, base)
    return /^https?:$/.test(url.protocol) ? url.href : undefined
  } catch {
    return undefined
  }
}

/** "jo@x.example (Jo Day)" → "Jo Day". */
function nameOf(author: string): string {
  return (/^\S+@\S+ \(([^()]{1,80})\)$/.exec(author.trim())?.[1] ?? author).trim()
}

/** Titles come as text, as escaped text, and as escaped HTML. */
function plain(title: string | undefined): string | undefined {
  return title === undefined
    ? undefined
    : decodeEntities(decodeEntities(title))
        .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
        .replace(/\s+/g, ' ')
        .trim()
}

function escaped(text: string | undefined): string | undefined {
  return text
    ?.replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\r?\n\s*\r?\n/g, '<br><br>')
}
