import type { Document, Refusal } from '#types/document.ts'

/** A document in whose reading something broke: it says so, and the others are still read. */
export function failed(document: Document, reason: string): { readonly refusal: Refusal } {
  const { text: _t, blocks: _b, given: _g, authors: _a, language: _l, warnings: _w, ...known } = document
  const message = `Reading failed: ${reason.slice(0, 200)}. This is a defect of Sitrep; please report it.`
  const refusal: Refusal = { ...known, problem: { code: 'failed', message } }
  return { refusal }
}

export function reasonOf(error: unknown): string {
  return String(error)
}
