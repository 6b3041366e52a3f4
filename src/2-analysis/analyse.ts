import type { Analysis } from '#types/analysis.ts'
import type { Document } from '#types/document.ts'

/** Document → Analysis. */
export async function analyse(document: Document): Promise<Analysis> {
  return { document, sentences: [], tokens: [], phrases: [], quotations: [], names: [], mentions: [] }
}
