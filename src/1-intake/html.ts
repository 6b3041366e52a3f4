import type { Problem } from '#types/problem.ts'
import { pageOf } from './dom.ts'
import type { Draft } from './draft.ts'
import { piecesOf } from './html-blocks.ts'
import { metadataOf } from './html-metadata.ts'
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
export function readHtml(source: string): Draft | Problem {
  const html = source.replaceAll('\0', '')
  const page = pageOf(isWholePage(html) ? html : `<html><body>${html}</body></html>`)
  const { own, headline } = metadataOf(page, html)
  const content = mainContent(page, html)
  const pieces = withHeadline(content ? piecesOf(content) : [], headline)
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
  return { text, blocks, own, warnings }
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
function withHeadline(pieces: readonly Piece[], headline: string | undefined): readonly Piece[] {
  if (headline === undefined) return pieces
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const at = pieces.slice(0, 4).findIndex((piece) => piece.kind === 'heading' && bare(piece.text) === bare(headline))
  return at >= 0 ? pieces : [{ kind: 'heading', text: headline }, ...pieces]
}

/** Pages may leave out their last tags, but one that opens <html> and writes no end tag at all was cut. */
function isTruncated(html: string): boolean {
  const last = html.lastIndexOf('<')
  if (last > html.lastIndexOf('>') && /^<(?:[a-z/]|!-)/i.test(html.slice(last, last + 3))) return true
  if (html.lastIndexOf('<!--') > html.lastIndexOf('-->')) return true
  return /<(?:html|body)[\s>]/i.test(html) && !/<\/(?:html|body)\s*>/i.test(html)
}
