import type { FoundIn } from '#types/provenance.ts'
import { type DomElement, isElement, type Page, textNode, walk } from './dom.ts'
import type { Finding, Meta } from './html-facts.ts'
import type { ArticleData } from './json-ld.ts'
import { publishedOf } from './published.ts'
import { visibleDates } from './visible-dates.ts'

/**
 * When a page was published and last changed, and where it says so: JSON-LD, meta tags, `<time>`, its address, and what it shows around its headline.
 * A day in an address goes before one that is only shown, which may be today's.
 */
export function dateFacts(
  page: Page,
  meta: Meta,
  data: ArticleData,
  url: string | undefined,
): { published?: Finding; modified?: Finding } {
  const times = [...page.querySelectorAll('time')].slice(0, 50).filter((time) => !isAround(time))
  const written = (time: DomElement): string => time.getAttribute('datetime') ?? time.textContent
  const shown = times.find((time) => nameOf(time, /publish/i) || time.getAttribute('pubdate') !== null)
  const plain = times.find((time) => !nameOf(time, /modif|updat/i) && !/updat|modif|edited/i.test(textBefore(time)))
  const changed = times.find((time) => nameOf(time, /modif|updat/i) || /updat|modif|edited/i.test(textBefore(time)))
  const inAddress =
    /\/(20\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/.exec(url ?? '') ??
    /[/_-](20\d\d)(\d\d)(\d\d)(?:[/_.-]|$)/.exec(url ?? '')
  const visible = visibleDates(linesAround(page))
  const published: readonly Way[] = [
    [data.published, 'json-ld'],
    [
      meta(
        'article:published_time',
        'datepublished',
        'article.published',
        'parsely-pub-date',
        'sailthru.date',
        'og:published_time',
      ),
      'meta',
    ],
    [
      meta(
        'publish-date',
        'publication_date',
        'citation_publication_date',
        'citation_date',
        'dc.date.issued',
        'dcterms.issued',
        'dcterms.created',
        'dc.date',
        'pubdate',
        'date',
      ),
      'meta',
    ],
    [shown && written(shown), 'visible text'],
    [plain && written(plain), 'visible text'],
    [inAddress?.slice(1).join('/'), 'address'],
    [visible.published, 'visible text'],
  ]
  const modified: readonly Way[] = [
    [data.modified, 'json-ld'],
    [
      meta(
        'article:modified_time',
        'datemodified',
        'og:updated_time',
        'dcterms.modified',
        'dc.date.modified',
        'last-modified',
      ),
      'meta',
    ],
    [changed && changed !== shown ? written(changed) : undefined, 'visible text'],
    [visible.modified, 'visible text'],
  ]
  const first = firstReadable(published) ?? firstStated(published.slice(0, 3))
  const last = firstReadable(modified)
  return { ...(first ? { published: first } : {}), ...(last ? { modified: last } : {}) }
}

type Way = readonly [written: string | undefined, from: FoundIn]

/** The first way that gives a date. */
function firstReadable(ways: readonly Way[]): Finding | undefined {
  return firstOf(ways, (date) => publishedOf(date) !== undefined)
}

/** One that cannot be read still goes on, so that a warning says so, but only if there is no other. */
function firstStated(ways: readonly Way[]): Finding | undefined {
  return firstOf(ways, (date) => date !== '')
}

function firstOf(ways: readonly Way[], holds: (date: string) => boolean): Finding | undefined {
  const found = ways.find(([date]) => date !== undefined && holds(date))
  return found && { value: found[0]!, from: found[1] }
}

function nameOf(time: DomElement, pattern: RegExp): boolean {
  return pattern.test(`${time.getAttribute('itemprop')} ${time.getAttribute('class')}`)
}

/** "Last updated: <time>": the words right before it, in its own line. */
function textBefore(time: DomElement): string {
  // A document itself has no text.
  const around = ((time.parentNode?.textContent as string | null | undefined) ?? '').slice(0, 400)
  return around.slice(0, Math.max(0, around.indexOf(time.textContent))).slice(-40)
}

/** A date in a menu, a list of other articles or a comment is not this article's. */
function isAround(element: DomElement): boolean {
  for (let node = element.parentNode; node && isElement(node); node = node.parentNode) {
    if (/^(?:nav|aside|footer)$/.test(node.localName) || isAroundSelf(node)) return true
  }
  return false
}

const around =
  /(?:^|[\s_-])(?:comments?|related|recirc|sidebar|trending|most-?(?:read|viewed)|up-?next|more-?(?:on|stories|news)|teasers?|cards?)(?:$|[\s_-])/i

/** Short lines of the page up to the beginning of its running text, and those right behind it: where dates are shown. */
function linesAround(page: Page): string[] {
  if (!page.body) return []
  const lines: string[] = []
  let line = ''
  let prose = 0
  const flush = (): void => {
    const text = line.replace(/\s+/g, ' ').trim()
    line = ''
    if (text === '') return
    if (text.length > longestLine && /[.!?]["”’]?$/.test(text)) prose++
    else if (text.length <= longestLine && /\d/.test(text)) lines.push(text)
  }
  walk(
    page.body,
    (node) => {
      if (prose >= 2 || lines.length >= mostLines) return false
      if (node.nodeType === textNode) line += node.textContent.slice(0, 500)
      if (!isElement(node)) return false
      if (
        passed.test(node.localName) ||
        (/^(?:header|div)$/.test(node.localName) && isMasthead(node)) ||
        isAroundSelf(node)
      )
        return false
      if (!inline.has(node.localName)) flush()
      // Names and dates side by side are parted by their looks alone.
      else if (node.getAttribute('class') !== null) line += ' '
      return true
    },
    (node) => {
      if (isElement(node) && !inline.has(node.localName)) flush()
    },
  )
  flush()
  return lines
}

function isAroundSelf(element: DomElement): boolean {
  return around.test(namesOf(element))
}

function namesOf(element: DomElement): string {
  return ['class', 'id', 'role']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, 500)
}

/** The head of the site shows today's date. */
function isMasthead(element: DomElement): boolean {
  return /(?:^|[\s_-])(?:masthead|banner|site-?header|top-?bar|today)(?:$|[\s_-])/i.test(namesOf(element))
}

const passed = /^(?:script|style|noscript|template|nav|aside|footer|form|select|button|svg)$/
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi cite em font i mark small span strong sub sup time u'.split(' '),
)
const longestLine = 160
const mostLines = 200
