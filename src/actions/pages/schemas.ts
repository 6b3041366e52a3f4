/**
 * The views of `types/views.ts` as schemas, for the description of the HTTP interface. Strict: a test holds every answer against them, so a field that is
 * added there and not here is noticed.
 */
import { z } from 'zod'
import { grades } from '#types/judgement.ts'

export const span = z.strictObject({ start: z.int(), end: z.int() })

export const quote = z
  .strictObject({ document: z.string(), label: z.string(), spans: z.array(span), text: z.string() })
  .meta({ id: 'Quote', description: 'Words of a document with where they stand: half-open UTF-16 offsets.' })

const name = {
  id: z.string(),
  label: z.string(),
  title: z.string().optional(),
  publisher: z.string().optional(),
  published: z.string().optional(),
}
export const documentName = z.strictObject(name).meta({ id: 'DocumentName' })

export const interval = z
  .strictObject({
    from: z.iso.date(),
    to: z.iso.date(),
    precision: z.enum(['day', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade']),
    text: z.string(),
    because: z.string(),
    dated: z.enum(['said', 'published']),
  })
  .meta({ id: 'Interval', description: 'A time as wide as it is known, the last day left out.' })

export const status = z.enum(['reported', 'corroborated', 'acknowledged', 'disputed', 'denied', 'retracted'])
export const verdict = z.enum(['accept', 'reject', 'same', 'distinct', 'correct', 'grade', 'note', 'undo'])
export const group = z.enum(['several', 'one', 'told'])
export const problem = z.strictObject({ code: z.string(), message: z.string() })

const findingAnchor = span.extend({
  kind: z.enum(['claim', 'statement', 'figure', 'event', 'time', 'actor', 'place', 'scenario', 'expected']),
  document: z.string(),
  judged: z.string(),
})
const sourceAnchor = z.strictObject({ kind: z.literal('source'), name: z.string() })
export const anchor = z.union([findingAnchor, sourceAnchor]).meta({ id: 'Anchor' })

export const judgement = z
  .strictObject({
    id: z.string(),
    by: z.string(),
    at: z.string(),
    verdict,
    on: z.array(anchor),
    field: z.string().optional(),
    value: z.string().optional(),
    note: z.string().optional(),
    undoes: z.string().optional(),
  })
  .meta({ id: 'Judgement', description: `A grade has one of ${grades.join(', ')} as its value.` })

const grade = z
  .strictObject({ value: z.enum(grades), by: z.string(), at: z.string(), judgement: z.string() })
  .meta({ id: 'Grade', description: 'The last grade that a person gave a source.' })
export const claimRow = z
  .strictObject({
    id: z.string(),
    target: z.string(),
    text: quote,
    status,
    rule: z.string(),
    wouldMove: z.string(),
    group,
    who: z.string(),
    when: interval.optional(),
    origins: z.array(z.string()),
    documents: z.int(),
    denials: z.int(),
    confirmations: z.int(),
    conflicts: z.int(),
    moved: z
      .strictObject({
        kind: z.enum(['new', 'status', 'statements']),
        from: status.optional(),
        added: z.int().optional(),
      })
      .optional(),
    judged: verdict.optional(),
  })
  .meta({ id: 'ClaimRow' })

const act = z.enum([
  'asserts',
  'alerts',
  'confirms',
  'acknowledges',
  'denies',
  'declines',
  'asks',
  'urges',
  'expects',
  'retracts',
])
export const answerKind = z.enum(['denial', 'confirmation', 'no comment'])

export const chainKind = z.enum([
  'alerted',
  'raised',
  'reported',
  'asserted',
  'confirmed',
  'acknowledged',
  'denied',
  'no comment',
  'retracted',
])
const statementView = z.strictObject({
  document: documentName,
  content: quote,
  whole: quote,
  who: z.string(),
  roles: z.array(z.string()),
  act,
  mode: z.enum(['direct', 'indirect', 'mixed', 'narrated']),
  certainty: z.enum(['certain', 'probable', 'possible', 'improbable', 'unknown']),
  polarity: z.enum(['positive', 'negative']),
  hedges: z.array(z.string()),
  via: z.string().optional(),
  when: interval.optional(),
  stood: z.string().optional(),
  score: z.number(),
  because: z.array(z.string()),
  target: z.string(),
})

export const claimView = z
  .strictObject({
    claim: claimRow,
    chain: z.array(
      z.strictObject({
        kind: chainKind,
        who: z.string(),
        when: interval.optional(),
        quotes: z.array(quote),
      }),
    ),
    statements: z.array(statementView),
    origins: z.array(
      z.strictObject({
        name: z.string(),
        grade: grade.optional(),
        because: z.string(),
        documents: z.array(z.strictObject({ document: documentName, quote: quote.optional() })),
      }),
    ),
    answers: z.array(
      z.strictObject({
        kind: answerKind,
        who: z.string(),
        document: documentName,
        content: quote,
        when: interval.optional(),
        doubtful: z.literal(true).optional(),
      }),
    ),
    conflicts: z.array(claimRow),
    near: z.array(claimRow),
    judgements: z.array(judgement),
  })
  .meta({ id: 'Claim' })

const fields = z.array(z.strictObject({ label: z.string(), text: z.string() }))
export const line = z
  .strictObject({
    text: z.string(),
    fields,
    evidence: z.array(quote),
    get lines() {
      return z.array(line)
    },
  })
  .meta({ id: 'Line' })

export const situationView = z
  .strictObject({
    title: z.string(),
    documents: z.int(),
    unopened: z.int(),
    counts: z.record(status, z.int()),
    groups: z.record(group, z.int()),
    expected: z.array(line),
    ahead: z.int(),
    passed: z.int(),
    gaps: z.array(line),
    problems: z.array(z.strictObject({ input: z.string(), problem })),
  })
  .meta({ id: 'Situation' })

const figureRow = z
  .strictObject({
    document: documentName,
    quote,
    who: z.string(),
    low: z.number().optional(),
    high: z.number().optional(),
    approximate: z.boolean(),
    range: z.string(),
    unit: z.string().optional(),
    item: z.string().optional(),
    per: z.string().optional(),
    measure: z.enum(['total', 'rate', 'change', 'share']),
    asOf: interval.optional(),
    target: z.string(),
  })
  .meta({ id: 'FigureRow' })

export const proportion = z
  .strictObject({
    text: z.string(),
    arithmetic: z.string(),
    assumed: z.array(z.string()),
    evidence: z.array(quote),
    stock: figureRow,
    flow: figureRow,
    days: z.number(),
  })
  .meta({ id: 'Proportion' })
export const figuresView = z
  .strictObject({
    total: z.int(),
    conflicts: z.int(),
    comparisons: z.array(
      z.strictObject({
        id: z.string(),
        about: quote,
        conflict: z.boolean(),
        because: z.string(),
        warnings: z.array(z.string()),
        values: z.array(figureRow),
        more: z.int(),
        revisions: z.array(z.tuple([z.int(), z.int()])),
      }),
    ),
    proportions: z.array(proportion),
  })
  .meta({ id: 'Figures' })

const timelineRow = z
  .strictObject({
    when: interval.optional(),
    text: z.string(),
    who: z.string().optional(),
    standing: z.enum(['happened', 'alleged', 'expected', 'conditional']),
    certainty: z.string().optional(),
    evidence: z.array(quote),
  })
  .meta({ id: 'TimelineRow' })

export const timelineView = z
  .strictObject({
    events: z.array(timelineRow),
    expected: z.array(timelineRow),
    scenarios: z.array(timelineRow),
    oldest: z.iso.date().optional(),
    newest: z.iso.date().optional(),
    undated: z.int(),
  })
  .meta({ id: 'Timeline' })

const documentRowFields = {
  ...name,
  url: z.string().optional(),
  version: z.int().optional(),
  counts: z.strictObject({ words: z.int(), statements: z.int(), figures: z.int(), claims: z.int() }).optional(),
  copies: z.array(z.string()),
  warnings: z.array(problem),
}
export const documentRow = z.strictObject(documentRowFields).meta({ id: 'DocumentRow' })

const mark = z.strictObject({
  id: z.string(),
  kind: z.enum(['statement', 'figure', 'event', 'time', 'actor', 'place', 'scenario', 'expected']),
  spans: z.array(span.extend({ part: z.enum(['source', 'cue', 'content', 'condition', 'outcome']).optional() })),
  summary: z.string(),
  because: z.string().optional(),
  fields: z.array(
    z.strictObject({
      label: z.string(),
      text: z.string(),
      field: z.string().optional(),
      value: z.string().optional(),
      choices: z.array(z.string()).optional(),
    }),
  ),
  target: z.string(),
  claims: z.array(z.string()),
})

export const documentView = z
  .strictObject({
    ...documentRowFields,
    text: z.string(),
    authors: z.array(z.string()),
    blocks: z.array(span.extend({ kind: z.enum(['heading', 'paragraph', 'item', 'quote', 'caption']) })),
    sentences: z.array(span),
    marks: z.array(mark),
    judgements: z.array(judgement),
  })
  .meta({ id: 'Document' })

export const sourceRow = z
  .strictObject({
    name: z.string(),
    kinds: z.array(z.enum(['outlet', 'origin'])),
    documents: z.int(),
    claims: z.int(),
    alone: z.int(),
    grade: grade.optional(),
  })
  .meta({ id: 'SourceRow' })

const actorKind = z.enum(['person', 'organization', 'state', 'group', 'unknown'])
export const actorRow = z
  .strictObject({
    id: z.string(),
    target: z.string(),
    name: z.string(),
    kind: actorKind,
    named: z.boolean(),
    roles: z.array(z.string()),
    documents: z.int(),
    mentions: z.int(),
    statements: z.int(),
    undecided: z.int(),
    quote: quote.optional(),
  })
  .meta({ id: 'ActorRow' })

export const actorView = z
  .strictObject({
    actor: actorRow,
    because: z.array(z.string()),
    members: z.array(
      z.strictObject({
        document: documentName,
        names: z.array(z.string()),
        roles: z.array(z.string()),
        mentions: z.int(),
        quote,
        target: z.string(),
      }),
    ),
    statements: z.array(
      z.strictObject({ document: documentName, act, content: quote, whole: quote, when: interval.optional() }),
    ),
    undecided: z.array(actorRow),
    judgements: z.array(judgement),
  })
  .meta({ id: 'Actor' })

export const searchView = z
  .strictObject({
    query: z.string(),
    claims: z.array(claimRow),
    sentences: z.array(z.strictObject({ document: documentName, quote })),
    actors: z.array(
      z.strictObject({
        name: z.string(),
        kind: actorKind,
        quote: quote.optional(),
      }),
    ),
    documents: z.array(documentRow),
    more: z.boolean(),
  })
  .meta({ id: 'Search' })

/** One page of a long list. */
export function rowsOf(row: z.ZodType) {
  return z.strictObject({ total: z.int(), offset: z.int(), rows: z.array(row) })
}
