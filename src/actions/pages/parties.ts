import { z } from 'zod'
import { actorRows, actorView } from '#5-report/views/actors.ts'
import { sourceRows } from '#5-report/views/sources.ts'
import type { ActorRow, SourceRow } from '#types/views.ts'
import { definePage, type PageCase } from './page.ts'
import { actorRow, actorView as actorSchema, rowsOf, sourceRow } from './schemas.ts'

const list = z.object({
  q: z.string().max(200).default('').describe('only names that hold these letters'),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
})

function holding<Row extends { readonly name: string }>(rows: readonly Row[], q: string): readonly Row[] {
  const letters = q.trim().toLowerCase()
  return letters === '' ? rows : rows.filter(({ name }) => name.toLowerCase().includes(letters))
}

const actorsOf = ({ situation }: PageCase, q: string): readonly ActorRow[] => holding(actorRows(situation), q)

export const actorsPage = definePage({
  name: 'actors',
  summary: 'who acts and speaks, known across documents; who says most first, those without a name last',
  query: list,
  answer: rowsOf(actorRow),
  show(asked, { q, offset, limit }) {
    const rows = actorsOf(asked, q)
    return { total: rows.length, offset, rows: rows.slice(offset, offset + limit) }
  },
  table: (asked, { q }) => ({
    columns: ['id', 'name', 'kind', 'named', 'roles', 'documents', 'mentions', 'statements', 'may be the same as'],
    rows: actorsOf(asked, q).map((row) => [
      ...[row.target, row.name, row.kind, row.named ? 'yes' : 'no', row.roles.join('; '), row.documents],
      ...[row.mentions, row.statements, row.undecided],
    ]),
  }),
})

export const actorPage = definePage({
  name: 'actor',
  summary: 'one actor: what each document calls it, what it says, whom it may be the same as',
  query: z.object({ id: z.string().max(500) }),
  answer: actorSchema,
  show: ({ situation, judgements }, { id }) => actorView(situation, id, judgements),
  table: ({ situation, judgements }, { id }) => ({
    columns: ['document', 'publisher', 'published', 'act', 'when', 'words', 'start', 'end'],
    rows: (actorView(situation, id, judgements, Number.POSITIVE_INFINITY)?.statements ?? []).map(
      ({ document, act, when, content }) => [
        ...[document.id, document.publisher, document.published, act, when?.text, content.text],
        ...[content.spans[0]?.start, content.spans.at(-1)?.end],
      ],
    ),
  }),
})

const sourcesOf = ({ situation, judgements }: PageCase, q: string): readonly SourceRow[] =>
  holding(sourceRows(situation, judgements), q)

export const sourcesPage = definePage({
  name: 'sources',
  summary: 'outlets, and origins that claims are traced back to, with the grades that persons gave them',
  query: list,
  answer: rowsOf(sourceRow),
  show(asked, { q, offset, limit }) {
    const rows = sourcesOf(asked, q)
    return { total: rows.length, offset, rows: rows.slice(offset, offset + limit) }
  },
  table: (asked, { q }) => ({
    columns: ['name', 'kinds', 'documents', 'claims', 'only origin of', 'grade', 'graded by', 'graded at'],
    rows: sourcesOf(asked, q).map(({ name, kinds, documents, claims, alone, grade }) => [
      ...[name, kinds.join('; '), documents, claims, alone, grade?.value, grade?.by, grade?.at],
    ]),
  }),
})
