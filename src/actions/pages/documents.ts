import { z } from 'zod'
import { documentView } from '#5-report/views/document.ts'
import { caseRows } from '#5-report/views/documents.ts'
import { searchView } from '#5-report/views/search.ts'
import { situation } from '#pipeline.ts'
import { versionsIn } from '../case/versions.ts'
import { definePage, type PageCase } from './page.ts'
import { documentRow, documentView as documentSchema, rowsOf, searchView as searchSchema } from './schemas.ts'
import { versions as versionsSchema } from './version-schema.ts'

export const documentsPage = definePage({
  name: 'documents',
  summary: 'the documents in the order of publication, with what was read out of each',
  query: z.object({
    offset: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(1000).default(200),
  }),
  answer: rowsOf(documentRow),
  show({ situation, documents }, { offset, limit }) {
    const rows = caseRows(situation, documents)
    return { total: rows.length, offset, rows: rows.slice(offset, offset + limit) }
  },
  table: ({ situation, documents }) => ({
    columns: [
      ...['id', 'label', 'title', 'publisher', 'published', 'url', 'version', 'words', 'statements', 'figures'],
      'claims',
    ],
    rows: caseRows(situation, documents).map(({ counts, ...row }) => [
      ...[row.id, row.label, row.title, row.publisher, row.published, row.url, row.version ?? 1],
      ...[counts?.words, counts?.statements, counts?.figures, counts?.claims],
    ]),
  }),
})

export const documentPage = definePage({
  name: 'document',
  summary: 'one document with everything that was read out of it',
  query: z.object({ id: z.string().max(500) }),
  answer: documentSchema,
  show: (asked, { id }) => documentOf(asked, id),
  async table(asked, { id }) {
    const view = await documentOf(asked, id)
    return {
      columns: ['id', 'kind', 'words', 'start', 'end', 'read as'],
      rows: (view?.marks ?? []).flatMap(({ id: mark, kind, spans, summary }) =>
        spans.map(({ start, end }) => [mark, kind, view?.text.slice(start, end), start, end, summary]),
      ),
    }
  },
})

/** A document that the case was too large to open with the others is opened alone. */
async function documentOf({ situation: whole, documents, judgements, open }: PageCase, id: string) {
  const ref = documents.find((document) => document.id === id)
  const version = ref !== undefined && ref.version > 1 ? { version: ref.version } : {}
  const opened = documentView(whole, id, judgements)
  if (opened !== undefined) return { ...opened, ...version }
  const [reading] = ref === undefined ? [] : await open.store.readings([ref])
  const alone = reading && documentView(situation([{ reading }], { judgements }), id, judgements)
  return alone && { ...alone, ...version }
}

export const versionsPage = definePage({
  name: 'versions',
  summary: 'how a document was edited: each version against the one before it, word for word',
  query: z.object({ id: z.string().max(500) }),
  answer: versionsSchema,
  show: async ({ open }, { id }) => (await versionsIn(open.store, id)).at(0),
  async table({ open }, { id }) {
    const [view] = await versionsIn(open.store, id)
    return {
      columns: ['from', 'to', 'added', 'kind', 'before', 'after'],
      rows: (view?.changes ?? []).flatMap(({ from, to, added, text, edits }) =>
        edits
          .filter(({ kind }) => kind !== 'kept')
          .map(({ kind, before, after }) => [
            ...[from, to, added, kind],
            ...[text.before.slice(before.start, before.end), text.after.slice(after.start, after.end)],
          ]),
      ),
    }
  },
})

export const searchPage = definePage({
  name: 'search',
  summary: 'claims, names, titles and sentences that hold every word of `q`',
  query: z.object({ q: z.string().max(200), limit: z.coerce.number().int().min(1).max(200).default(20) }),
  answer: searchSchema,
  async show({ situation, documents, unopened, open }, { q, limit }) {
    const view = searchView(situation, q, limit)
    if (unopened === 0 || q.trim() === '') return view
    // What was not opened is searched by the store, and found as whole documents.
    const found = new Set((await open.store.search(q, limit)).map(({ document }) => document))
    const others = caseRows(situation, documents).filter(({ id, counts }) => counts === undefined && found.has(id))
    return { ...view, documents: [...view.documents, ...others] }
  },
  table: ({ situation }, { q }) => ({
    columns: ['document', 'publisher', 'published', 'sentence', 'start', 'end'],
    rows: searchView(situation, q, 1000).sentences.map(({ document, quote }) => [
      ...[document.id, document.publisher, document.published, quote.text],
      ...[quote.spans[0]?.start, quote.spans[0]?.end],
    ]),
  }),
})
