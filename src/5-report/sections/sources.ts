import type { Document, Refusal } from '#types/document.ts'
import type { Part } from '#types/report.ts'
import { dateText } from '../dates.ts'
import type { Lookup, Source } from '../lookup.ts'
import { type Draft, draft, fields, fill, listed, value } from '../parts.ts'
import { because, t } from '../templates.ts'

/** The documents with what is known of them, texts that several of them share, and inputs that could not be read. */
export function sources(look: Lookup): Draft[] {
  return [
    ...look.sources.map(documentLine),
    ...look.situation.copies.map((copy) => copyLine(look, copy)),
    ...look.situation.outcomes.flatMap((outcome) => ('refusal' in outcome ? [refusalLine(outcome.refusal)] : [])),
  ]
}

function documentLine(source: Source): Draft {
  const { document, sentences } = source.reading
  const label = [value(source.label, because.label)]
  const title = given(document.title ?? document.path)
  const parts = title.length > 0 ? fill(t.source.document, { label, title }) : fill(t.source.bare, { label })
  const first = sentences[0] ?? document.blocks[0]
  return draft(parts, first ? [{ document: source.id, spans: [first] }] : [], {
    fields: fields(knownOf(document)),
    lines: document.warnings.map((warning) => draft([value(warning.message, because.problem)], [])),
  })
}

function copyLine(look: Lookup, copy: { readonly documents: readonly string[]; readonly because: string }): Draft {
  const found = copy.documents.flatMap((id) => look.source(id) ?? [])
  const documents = listed(found.map((source) => [value(source.label, because.label)]))
  const evidence = found.flatMap(({ id, reading }) => {
    const first = reading.sentences[0]
    return first ? [{ document: id, spans: [first] }] : []
  })
  return draft(fill(t.source.copies, { documents }), evidence, {
    fields: fields([[t.label.why, [value(copy.because, because.copy)]]]),
  })
}

function refusalLine(refusal: Refusal): Draft {
  const input = given(refusal.path ?? refusal.title ?? refusal.url ?? refusal.id)
  return draft(fill(t.source.refused, { input }), [], {
    fields: fields([[t.label.why, [value(refusal.problem.message, because.problem)]]]),
  })
}

function knownOf(document: Document): [string, Part[]][] {
  const { published } = document
  const clock = published === undefined ? undefined : /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?/.exec(published)?.[0]
  return [
    [t.label.publisher, given(document.publisher)],
    [
      t.label.published,
      published === undefined ? fill(t.when.open) : [value(dateText(clock ?? published), because.given)],
    ],
    [t.label.address, given(document.url)],
  ]
}

function given(text: string | undefined): Part[] {
  return text === undefined || text.trim() === '' ? [] : [value(text, because.given)]
}
