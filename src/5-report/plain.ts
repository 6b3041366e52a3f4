import type { Part, Report, ReportDocument } from '#types/report.ts'

/** What a part says, as one run of text: quotations in their marks, white space made single, nothing that could steer a terminal or turn the line. */
export type Words = (part: Part) => string

export function words(report: { readonly documents: readonly Pick<ReportDocument, 'id' | 'text'>[] }): Words {
  const documents = new Map(report.documents.map((document) => [document.id, document]))
  return (part) => {
    if (part.kind !== 'quote') return plain(part.text)
    const text = documents.get(part.document)?.text.slice(part.span.start, part.span.end) ?? ''
    return part.marks ? inMarks(plain(text)) : plain(text)
  }
}

export function byId(report: Report): ReadonlyMap<string, ReportDocument> {
  return new Map(report.documents.map((document) => [document.id, document]))
}

/** White space made single; control characters, bidirectional controls and lone surrogates shown as U+FFFD. */
export function plain(text: string): string {
  return visible(text.replace(/\s+/g, ' '))
}

/** The same length as before, so that offsets hold. Tab and line breaks stay. */
export function visible(text: string): string {
  return text.replace(unsafe, '�')
}

/**
 * Quotation marks around a quotation, but never twice: “For both sides” keeps its own, and a quotation that opens here and closes
 * paragraphs later gets only the mark it lacks.
 */
function inMarks(text: string): string {
  let open = 0
  let atStart = false
  let last = -1
  let orphan = false
  for (let i = 0; i < text.length; i++) {
    const character = text[i]
    if (character === '“') {
      if (open === 0) last = -1
      if (i === 0) atStart = true
      open++
    } else if (character === '”') {
      if (open === 0) orphan = true
      else open--
      if (open === 0) {
        last = i
        if (i < text.length - 1) atStart = false
      }
    }
  }
  const end = text.length - 1
  if (text.length > 1 && text.startsWith('"') && text.indexOf('"', 1) === end) return text
  if (atStart && open === 0 && last === end) return text
  if (atStart && open === 1) return `${text}”`
  if (orphan && open === 0 && text.endsWith('”') && !text.includes('“')) return `“${text}`
  return `“${text}”`
}

/** Controls except tab and line breaks, bidirectional controls, lone surrogates. */
const unsafe = /[^\P{Cc}\t\n\r\u0085]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu
