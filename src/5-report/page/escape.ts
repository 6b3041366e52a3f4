import { visible } from '../plain.ts'

/**
 * Text for an element or a quoted attribute. The parser of a browser drops NUL and turns a lone CR into LF, which would
 * move every offset behind it: the one becomes U+FFFD, the other a reference.
 */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"'`\r]/g, (character) => references[character]!)
}

/** An address that may be a link: http or https, nothing else, without white space or quotation marks. */
export function safeAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\/[^\s"'<>`\\]+$/i.test(url) ? url : undefined
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  '\r': '&#13;',
}
