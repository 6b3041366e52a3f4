import { z } from 'zod'
import { documentView } from '#5-report/views/document.ts'
import { documentRows } from '#5-report/views/documents.ts'
import { searchView } from '#5-report/views/search.ts'
import { definePage } from './page.ts'
import { documentRow, documentView as documentSchema, rowsOf, searchView as searchSchema } from './schemas.ts'

export const documentsPage = definePage({
  name: 'documents',
  summary: 'the documents in the order of publication, with what was read out of each',
  query: z.object({
    offset: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(1000).default(200),
  }),
  answer: rowsOf(documentRow),
  show({ situation }, { offset, limit }) {
    const rows = documentRows(situation)
    return { total: rows.length, offset, rows: rows.slice(offset, offset + limit) }
  },
  table: ({ situation }) => ({
    columns: ['id', 'label', 'title', 'publisher', 'published', 'url', 'words', 'statements', 'figures', 'claims'],
    rows: documentRows(situation).map((row) => [
      ...[row.id, row.label, row.title, row.publisher, row.published, row.url],
      ...[row.words, row.statements, row.figures, row.claims],
    ]),
  }),
})

export const documentPage = definePage({
  name: 'document',
  summary: 'one document with everything that was read out of it',
  query: z.object({ id: z.string().max(500) }),
  answer: documentSchema,
  show: ({ situation, judgements }, { id }) => documentView(situation, id, judgements),
  table({ situation }, { id }) {
    const view = documentView(situation, id)
    return {
      columns: ['id', 'kind', 'words', 'start', 'end', 'read as'],
      rows: (view?.marks ?? []).flatMap(({ id: mark, kind, spans, summary }) =>
        spans.map(({ start, end }) => [mark, kind, view?.text.slice(start, end), start, end, summary]),
      ),
    }
  },
})

export const searchPage = definePage({
  name: 'search',
  summary: 'claims, names, titles and sentences that hold every word of `q`',
  query: z.object({ q: z.string().max(200), limit: z.coerce.number().int().min(1).max(200).default(20) }),
  answer: searchSchema,
  show: ({ situation }, { q, limit }) => searchView(situation, q, limit),
  table: ({ situation }, { q }) => ({
    columns: ['document', 'publisher', 'published', 'sentence', 'start', 'end'],
    rows: searchView(situation, q, 1000).sentences.map(({ document, quote }) => [
      ...[document.id, document.publisher, document.published, quote.text],
      ...[quote.spans[0]?.start, quote.spans[0]?.end],
    ]),
  }),
})
