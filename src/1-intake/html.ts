import type { Problem } from '#types/problem.ts'
import { pageOf } from './dom.ts'
import type { Draft } from './draft.ts'
import { framed } from './html-frame.ts'
import { leadOf, withLead } from './html-lead.ts'
import { metadataOf } from './html-metadata.ts'
import { elementsByText } from './html-places.ts'
import { mainContent } from './main-content.ts'
import { type Piece, textOfPieces } from './pieces.ts'

/**
 * A page of HTML → the text of its article, with the title, publisher, authors, date and address that it states.
 * Headings, paragraphs, list items, quotes and captions come as blocks with a blank line between them; menus, cookie bars,
 * related links, scripts and styles do not come at all. Offsets are true to this text.
 *
 *     <h1>Ferry held</h1><p>The port office said &hellip;</p>   →   "Ferry held\n\nThe port office said …"
 *
 * A fragment without <html> or <body>, as feeds carry, is taken as article whole.
 */
export function readHtml(source: string, address?: string): Draft | Problem {
  const html = source.replaceAll('\0', '')
  const page = pageOf(isWholePage(html) ? html : `<html><body>${html}</body></html>`)
  const { own, headline, summary, articleBody, paid } = metadataOf(page, html, address)
  const places = elementsByText(page)
  const lead = leadOf(page, headline, summary)
  const names = [own.publisher, ...(own.authors ?? [])].filter((name) => name !== undefined)
  const content = mainContent(page, html, { headline: headline ?? own.title, lead, articleBody, paid, names })
  const whole = withLead(withHeadline(content, headline, own.title), lead, headline)
  const shown = isWholePage(html) ? framed(whole, headline ?? own.title, own.publisher) : whole
  const pieces = isShell(shown, articleBody) ? withHeadline(paragraphsOf(articleBody), headline, own.title) : shown
  const { text, blocks } = textOfPieces(pieces)
  if (!blocks.some((block) => block.kind !== 'heading' && block.kind !== 'caption')) {
    return {
      code: 'no-article',
      message: 'No article text was found in the page. Save the article itself, or its text.',
    }
  }
  const warnings: Problem[] = isTruncated(html)
    ? [
        {
          code: 'truncated',
          message: 'The page ends in the middle. What is there was read; save it anew to have all of it.',
        },
      ]
    : []
  return { text, blocks, own, warnings, anchors: places.anchorsOf(text, blocks) }
}

/** Pages that scripts fill show little without them; some carry their text as data beside it. */
function isShell(shown: readonly Piece[], articleBody: string | undefined): articleBody is string {
  if (articleBody === undefined) return false
  const length = shown.reduce(
    (sum, { kind, text }) => sum + (kind === 'heading' || kind === 'caption' ? 0 : text.length),
    0,
  )
  return length < 0.4 * articleBody.length
}

function paragraphsOf(articleBody: string): Piece[] {
  return articleBody.split(/\s*\n\s*/).map((text) => ({ kind: 'paragraph', text }))
}

/** The encoding that a page declares in its first bytes: `<meta charset="koi8-r">`. */
export function declaredEncoding(head: string): string | undefined {
  return /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})|^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})/i
    .exec(head)
    ?.slice(1)
    .find(Boolean)
}

function isWholePage(html: string): boolean {
  return /<(?:html|body|head)[\s>]/i.test(html)
}

/** The headline of the page stands above its text, as in plain text, unless the extractor left it there. */
function withHeadline(
  pieces: readonly Piece[],
  headline: string | undefined,
  title: string | undefined,
): readonly Piece[] {
  const wanted = headline ?? title
  if (wanted === undefined) return pieces
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const at = pieces.slice(0, 12).findIndex((piece) => piece.kind !== 'item' && bare(piece.text) === bare(wanted))
  // Old pages have it in large letters rather than as a heading.
  if (at >= 0) return pieces.map((piece, index) => (index === at ? { ...piece, kind: 'heading' } : piece))
  return headline === undefined ? pieces : [{ kind: 'heading', text: headline }, ...pieces]
}

/** Pages may leave out their last tags, but one that opens <html> and writes no end tag at all was cut. */
function isTruncated(html: string): boolean {
  const last = html.lastIndexOf('<')
  if (last > html.lastIndexOf('>') && /^<(?:[a-z/]|!-)/i.test(html.slice(last, last + 3))) return true
  if (html.lastIndexOf('<!--') > html.lastIndexOf('-->')) return true
  return /<(?:html|body)[\s>]/i.test(html) && !/<\/(?:html|body)\s*>/i.test(html)
}
