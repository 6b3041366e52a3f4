import { z } from 'zod'
import { claimView } from '#5-report/views/claim.ts'
import { claimAt, claimRow, movements, orderOf } from '#5-report/views/claim-rows.ts'
import { overview } from '#5-report/views/overview.ts'
import { looked } from '#5-report/views/quote.ts'
import type { ClaimRow, LineView } from '#types/views.ts'
import { definePage, type PageCase } from './page.ts'
import {
  claimRow as claimRowSchema,
  claimView as claimSchema,
  group,
  rowsOf,
  situationView,
  status,
} from './schemas.ts'

export const situationPage = definePage({
  name: 'situation',
  summary: 'how many claims stand how, what is expected next, what is open, what could not be read',
  query: z.object({}),
  answer: situationView,
  show: ({ info, documents, unopened, situation }) => ({
    title: info.name,
    documents: documents.length,
    unopened,
    ...overview(situation),
  }),
  table: ({ situation }) => {
    const { expected, gaps, problems } = overview(situation)
    return {
      columns: ['list', 'says', 'rest', 'document', 'start', 'documents'],
      rows: [
        ...expected.map((line) => lineRow('expected', line)),
        ...gaps.flatMap((line) => [lineRow('open', line), ...line.lines.map((under) => lineRow(line.text, under))]),
        ...problems.map(({ input, problem }) => [
          'not read',
          problem.message,
          problem.code,
          input,
          undefined,
          undefined,
        ]),
      ],
    }
  },
})

function lineRow(list: string, { text, fields, evidence }: LineView): (string | number | undefined)[] {
  const [first] = evidence
  const rest = fields.map((field) => `${field.label}: ${field.text}`).join('; ')
  return [list, text, rest, first?.document, first?.spans[0]?.start, evidence.length]
}

const filters = z.object({
  status: status.optional(),
  group: group.optional(),
  /** Only what this source is an origin of. */
  origin: z.string().max(300).optional(),
  /** Only what is new or moved since the visit that `since` names. */
  moved: z.stringbool().optional(),
  since: z.iso.datetime().optional(),
})

export const claimsPage = definePage({
  name: 'claims',
  summary: 'the claims, the heaviest first; with `since`, what became of each since that moment',
  query: filters.extend({
    offset: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(1000).default(200),
  }),
  answer: rowsOf(claimRowSchema),
  show(asked, { offset, limit, ...wanted }) {
    const found = selected(asked, wanted)
    const rows = found.slice(offset, offset + limit).map((row) => row())
    return { total: found.length, offset, rows }
  },
  table: (asked, wanted) => ({
    columns: [
      'id',
      'claim',
      'status',
      'rule',
      'would move',
      'who',
      'when',
      'origins',
      'documents',
      'document',
      'start',
    ],
    rows: selected(asked, wanted).map((make) => {
      const row = make()
      return [
        ...[row.id, row.text.text, row.status, row.rule, row.wouldMove, row.who, row.when?.text],
        ...[row.origins.join('; '), row.documents, row.text.document, row.text.spans[0]?.start],
      ]
    }),
  }),
})

function selected(asked: PageCase, wanted: z.infer<typeof filters>): (() => ClaimRow)[] {
  const { situation, judgements, before } = asked
  const moved = before === undefined ? undefined : movements(before, situation)
  const look = looked(situation)
  return orderOf(situation)
    .claims.filter(
      ({ claim, group: own }) =>
        (wanted.status === undefined || claim.status === wanted.status) &&
        (wanted.group === undefined || own === wanted.group) &&
        (wanted.origin === undefined || claim.origins.some(({ name }) => name === wanted.origin)) &&
        (wanted.moved !== true || moved?.has(claim.id) === true),
    )
    .map((entry) => () => claimRow(look, entry, { moved: moved?.get(entry.claim.id), judgements }))
}

export const claimPage = definePage({
  name: 'claim',
  summary: 'one claim: its chain, statements, origins, answers, conflicts, and the judgements on it',
  query: z.object({ id: z.string().max(500) }),
  answer: claimSchema,
  show({ situation, judgements }, { id }) {
    const claim = claimAt(situation, id)
    return claim && claimView(situation, claim, judgements)
  },
  table({ situation, judgements }, { id }) {
    const claim = claimAt(situation, id)
    const statements = claim ? claimView(situation, claim, judgements).statements : []
    return {
      columns: ['document', 'publisher', 'published', 'who', 'act', 'certainty', 'when', 'words', 'start', 'end'],
      rows: statements.map(({ document, who, act, certainty, when, content }) => [
        ...[document.id, document.publisher, document.published, who, act, certainty, when?.text, content.text],
        ...[content.spans[0]?.start, content.spans.at(-1)?.end],
      ]),
    }
  },
})
