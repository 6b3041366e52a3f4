import { z } from 'zod'
import { figuresView } from '#5-report/views/figures.ts'
import { timelineView } from '#5-report/views/timeline.ts'
import { definePage } from './page.ts'
import { figuresView as figuresSchema, proportion, rowsOf, timelineView as timelineSchema } from './schemas.ts'

export const figuresPage = definePage({
  name: 'figures',
  summary: 'figures that count the same thing, side by side, those that differ first; and proportions',
  query: z.object({ limit: z.coerce.number().int().min(1).max(1000).default(60) }),
  answer: figuresSchema,
  show: ({ situation }, { limit }) => figuresView(situation, limit),
  table: ({ situation }) => ({
    columns: [
      ...['about', 'conflict', 'words', 'low', 'high', 'approximate', 'unit', 'item', 'per', 'whose', 'as of'],
      ...['from', 'to', 'document', 'publisher', 'start', 'end'],
    ],
    rows: figuresView(situation).comparisons.flatMap(({ about, conflict, values }) =>
      values.map((row) => [
        ...[about.text, conflict ? 'yes' : 'no', row.quote.text, row.low, row.high, row.approximate ? 'yes' : 'no'],
        ...[row.unit, row.item, row.per, row.who, row.asOf?.text, row.asOf?.from, row.asOf?.to],
        ...[row.document.id, row.document.publisher, row.quote.spans[0]?.start, row.quote.spans[0]?.end],
      ]),
    ),
  }),
})

export const proportionsPage = definePage({
  name: 'proportions',
  summary: 'what two figures make of each other, with the arithmetic and what it takes for granted',
  query: z.object({
    offset: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(1000).default(200),
  }),
  answer: rowsOf(proportion),
  show({ situation }, { offset, limit }) {
    const { proportions } = figuresView(situation)
    return { total: proportions.length, offset, rows: proportions.slice(offset, offset + limit) }
  },
  table: ({ situation }) => ({
    columns: ['says', 'arithmetic', 'assumed', 'days', 'stock', 'stock in', 'flow', 'flow in'],
    rows: figuresView(situation).proportions.map(({ text, arithmetic, assumed, days, stock, flow }) => [
      ...[text, arithmetic, assumed.join('; '), days, stock.quote.text, stock.document.id],
      ...[flow.quote.text, flow.document.id],
    ]),
  }),
})

export const timelinePage = definePage({
  name: 'timeline',
  summary: 'what happened and what is expected, as wide as each date is known, and scenarios',
  query: z.object({}),
  answer: timelineSchema,
  show: ({ situation }) => timelineView(situation),
  table({ situation }) {
    const { events, expected, scenarios } = timelineView(situation)
    return {
      columns: ['standing', 'when', 'from', 'to', 'words', 'whose', 'document', 'start'],
      rows: [...events, ...expected, ...scenarios].map(({ standing, when, text, who, evidence: [first] }) => [
        ...[standing, when?.text, when?.from, when?.to, text, who, first?.document, first?.spans[0]?.start],
      ]),
    }
  },
})
