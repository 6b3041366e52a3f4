import type { Span } from '#types/span.ts'
import { hashOf } from './hash.ts'

/**
 * A short name that stays as long as the words that it stands for: `C1x4k2z`. It does not count, so that nothing is renamed when a document is added.
 * Of two that would have one name the later gets a number.
 */
export function stableId(
  letter: string,
  { document, spans }: { readonly document: string; readonly spans: readonly Span[] },
  taken: Set<string>,
): string {
  const place = spans.map(({ start, end }) => `${start}-${end}`).join(' ')
  const name = letter + (hashOf(`${document} ${place}`) >>> 0).toString(36).padStart(7, '0')
  let id = name
  for (let again = 2; taken.has(id); again++) id = `${name}-${again}`
  taken.add(id)
  return id
}
