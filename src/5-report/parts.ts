import type { Evidence, Line, Part } from '#types/report.ts'
import { bySpan, type Span } from '#types/span.ts'
import { t } from './templates.ts'

/** Building blocks of lines: `fill('raised by {who}', { who })` gives words, then the parts of the slot. */
export function fill(template: string, slots: Readonly<Record<string, readonly Part[]>> = {}): Part[] {
  const parts: Part[] = []
  for (const [index, piece] of template.split(/\{(\w+)\}/).entries()) {
    if (index % 2 === 1) parts.push(...(slots[piece] ?? []))
    else if (piece !== '') parts.push({ kind: 'words', text: piece })
  }
  return parts
}

/** The same for texts that are no parts: reasons, and the words of a date or a range. */
export function fillText(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '')
}

export function value(text: string, because: string): Part {
  return { kind: 'value', text, because }
}

/** Spans of one document, with a gap shown where something between them is left out. */
export function quotes(document: string, spans: readonly Span[], marks = true): Part[] {
  return spans.flatMap(({ start, end }, index): Part[] => [
    ...(index > 0 ? fill(t.join.gap) : []),
    { kind: 'quote', document, span: { start, end }, marks },
  ])
}

/** "A, B and C". */
export function listed(items: readonly (readonly Part[])[]): Part[] {
  return items.flatMap((item, index) => [
    ...(index === 0 ? [] : fill(index === items.length - 1 ? t.join.and : t.join.comma)),
    ...item,
  ])
}

/** A line before it is numbered. */
export interface Draft {
  readonly parts: readonly Part[]
  readonly evidence: readonly Evidence[]
  readonly fields: Line['fields']
  readonly lines: readonly Draft[]
}

export function draft(parts: readonly Part[], evidence: readonly Evidence[], rest: Partial<Draft> = {}): Draft {
  return { parts, evidence: merged(evidence), fields: [], lines: [], ...rest }
}

/** Fields without content are left out. */
export function fields(entries: readonly (readonly [label: string, parts: readonly Part[]])[]): Line['fields'] {
  return entries.filter(([, parts]) => parts.length > 0).map(([label, parts]) => ({ label, parts }))
}

/** The address of a line is its place: `claims-3`, and `claims-3-1` for the first line under it. */
export function numbered(drafts: readonly Draft[], prefix: string): Line[] {
  return drafts.map((line, index) => {
    const id = `${prefix}-${index + 1}`
    return { id, parts: line.parts, evidence: line.evidence, fields: line.fields, lines: numbered(line.lines, id) }
  })
}

/** One entry a document, spans in text order and none twice. */
function merged(evidence: readonly Evidence[]): Evidence[] {
  const documents = new Map<string, Span[]>()
  for (const { document, spans } of evidence) {
    const own = documents.get(document)
    if (own === undefined) documents.set(document, [...spans])
    else own.push(...spans)
  }
  return [...documents].map(([document, own]) => ({
    document,
    spans: own
      .sort(bySpan)
      .flatMap(({ start, end }, at) =>
        own[at - 1]?.start === start && own[at - 1]!.end === end ? [] : [{ start, end }],
      ),
  }))
}
