import type { Document, Refusal } from '#types/document.ts'
import type { Outcome } from '#types/reading.ts'

/** A document in whose reading something broke: it says so, and the others are still read. */
export function failed(document: Document, reason: string): Outcome {
  const { text: _t, blocks: _b, authors: _a, language: _l, warnings: _w, ...known } = document
  const message = `Reading failed: ${reason.slice(0, 200)}. This is a defect of Sitrep; please report it.`
  const refusal: Refusal = { ...known, problem: { code: 'failed', message } }
  return { refusal }
}

export function reasonOf(error: unknown): string {
  return String(error)
}
