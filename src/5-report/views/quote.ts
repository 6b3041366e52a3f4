import type { Evidence, Part } from '#types/report.ts'
import type { Situation } from '#types/situation.ts'
import type { Span } from '#types/span.ts'
import type { DocumentName, LineView, Quote } from '#types/views.ts'
import { type Lookup, lookup, type Source } from '../lookup.ts'
import type { Draft } from '../parts.ts'
import { plain, words } from '../plain.ts'
import { t } from '../templates.ts'

/**
 * A situation with what is looked up in it, made once for all views of it. Views are remembered by the outcomes: a situation that was only judged anew
 * keeps them, and its claims differ in nothing that they show.
 */
export function looked(situation: Situation): Lookup {
  const known = lookups.get(situation.outcomes)
  if (known) return known.situation === situation ? known : { ...known, situation }
  const look = lookup(situation)
  lookups.set(situation.outcomes, look)
  return look
}

const lookups = new WeakMap<Situation['outcomes'], Lookup>()

/** Words of a document with where they stand; spans apart are joined by an ellipsis. */
export function quoteOf(source: Source, spans: readonly Span[]): Quote {
  const { text } = source.reading.document
  return {
    document: source.id,
    label: source.label,
    spans: spans.map(({ start, end }) => ({ start, end })),
    text: spans.map(({ start, end }) => plain(text.slice(start, end))).join(t.join.gap),
  }
}

/** Evidence as quotations, what no longer has a document left out. */
export function quotesOf(look: Lookup, evidence: readonly Evidence[]): Quote[] {
  return evidence.flatMap(({ document, spans }) => {
    const source = look.source(document)
    return source === undefined ? [] : [quoteOf(source, spans)]
  })
}

/** Parts of a line as one run of text, quotations in their marks. */
export function said(look: Lookup, parts: readonly Part[]): string {
  let say = sayers.get(look.sources)
  if (say === undefined) {
    say = words({ documents: look.sources.map(({ reading }) => reading.document) })
    sayers.set(look.sources, say)
  }
  return parts.map(say).join('')
}

const sayers = new WeakMap<Lookup['sources'], ReturnType<typeof words>>()

export function lineView(look: Lookup, { parts, fields, evidence, lines }: Draft): LineView {
  const [first] = parts
  // What is nothing but words of a document needs no marks: they stand between words of ours.
  const bare = parts.length === 1 && first?.kind === 'quote' ? [{ ...first, marks: false }] : parts
  return {
    text: said(look, bare),
    fields: fields.map((field) => ({ label: field.label, text: said(look, field.parts) })),
    evidence: quotesOf(look, evidence.slice(0, mostEvidence)),
    lines: lines.map((line) => lineView(look, line)),
  }
}

/** A line over thousands of statements names the first places; the list behind it has them all. */
const mostEvidence = 12

export function nameOfDocument({ id, label, reading }: Source): DocumentName {
  const { title, publisher, published } = reading.document
  return {
    id,
    label,
    ...(title === undefined ? {} : { title: plain(title) }),
    ...(publisher === undefined ? {} : { publisher: plain(publisher) }),
    ...(published === undefined ? {} : { published }),
  }
}
