import { pageOf } from './dom.ts'

/** "Smith &amp; Sons" → "Smith & Sons", for Markdown; what looks like a tag stays as it is. */
export function decodeEntities(text: string): string {
  if (!/&(?:#|[a-z])/i.test(text)) return text
  return pageOf(`<html><body>${text.replaceAll('<', '&lt;')}</body></html>`).body?.textContent ?? text
}
