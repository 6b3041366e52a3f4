import type { Line, Report, ReportDocument } from '#types/report.ts'
import type { Span } from '#types/span.ts'

/** Where a line leads: document D1, sentence 12 (counted from one); sentence 0 is the document as a whole. */
export interface Citation {
  readonly document: ReportDocument
  /** Place of the document in the report, from 0. */
  readonly index: number
  readonly sentence: number
}

/** The sentences that the evidence of lines lies in, each once, in the order of the evidence. */
export function citer(report: Report): (line: Line) => Citation[] {
  const documents = new Map(report.documents.map((document, index) => [document.id, { document, index }]))
  return (line) =>
    line.evidence.flatMap(({ document: id, spans }) => {
      const found = documents.get(id)
      if (found === undefined) return []
      const sentences = new Set(spans.flatMap((span) => sentencesOf(found.document.sentences, span)))
      if (sentences.size === 0) sentences.add(0)
      return [...sentences].map((sentence) => ({ ...found, sentence }))
    })
}

/** "D1 §2, §4–6; D3 §1": runs made short, and no more than `limit` places. Returns the text and how many places it leaves out. */
export function citationText(
  citations: readonly Citation[],
  limit = 6,
): { readonly text: string; readonly left: number } {
  const shown = citations.slice(0, limit)
  const groups: string[] = []
  for (let i = 0; i < shown.length; ) {
    const { document } = shown[i]!
    const runs: string[] = []
    while (i < shown.length && shown[i]!.document === document) {
      const first = shown[i++]!.sentence
      let last = first
      while (shown[i]?.document === document && shown[i]!.sentence === last + 1) last = shown[i++]!.sentence
      if (first > 0) runs.push(first === last ? `§${first}` : `§${first}–${last}`)
    }
    groups.push([document.label, runs.join(', ')].join(' ').trim())
  }
  return { text: groups.join('; '), left: citations.length - shown.length }
}

/** Numbers of the sentences that a span touches; found by halving, since a document may have thousands. */
export function sentencesOf(sentences: readonly Span[], span: Span): number[] {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= span.start) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (let i = low; i < sentences.length && sentences[i]!.start < span.end; i++) found.push(i + 1)
  return found
}
