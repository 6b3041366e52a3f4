/**
 * What the actions give, as schemas: for the description of the HTTP interface, which a test holds against the answers. Strict, so that a field that is added to
 * an answer and not here is noticed. `null`: not known (docs/case.md).
 */
import { z } from 'zod'
import { anchor, answerKind, chainKind, problem, span, status, verdict } from '../pages/schemas.ts'

const at = { start: z.int(), end: z.int() }
const spans = z.array(span)
const clause = z.number().int().optional()
const statementRef = z.strictObject({ document: z.string(), statement: z.string(), clause })
const figureRef = z.strictObject({ document: z.string(), figure: z.string() })

/** A document as the case keeps it: what is not known is absent. */
export const caseDocument = z
  .strictObject({
    ...{ id: z.string(), version: z.int(), url: z.string().optional(), publisher: z.string().optional() },
    ...{ title: z.string().optional(), published: z.string().optional(), added: z.string(), digest: z.string() },
  })
  .meta({ id: 'CaseDocument' })

const block = z.strictObject({ ...at, kind: z.enum(['heading', 'paragraph', 'item', 'quote', 'caption']) })
const places = z
  .array(
    z.union([
      z.strictObject({ page: z.int(), box: z.array(z.number()).length(4) }),
      z.strictObject({ path: z.string() }),
    ]),
  )
  .meta({ description: 'Where the words stood in the file as received: page and box, or the selector of an element.' })
const part = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('words'), text: z.string() }),
    z.strictObject({ kind: z.literal('quote'), document: z.string(), span, marks: z.boolean() }),
    z.strictObject({ kind: z.literal('value'), text: z.string(), because: z.string() }),
  ])
  .meta({ id: 'ReportPart', description: 'Every word of a report is ours, quoted, or worked out with its reason.' })
const parts = z.array(part)
const reportLine = z
  .strictObject({
    id: z.string(),
    parts,
    evidence: z.array(z.strictObject({ document: z.string(), spans })),
    fields: z.array(z.strictObject({ label: z.string(), parts })),
    get lines() {
      return z.array(reportLine)
    },
  })
  .meta({ id: 'ReportLine' })

export const reportTree = z
  .strictObject({
    title: parts,
    documents: z.array(
      z.strictObject({
        ...{ id: z.string(), label: z.string(), title: z.string().optional(), publisher: z.string().optional() },
        ...{ published: z.string().optional(), url: z.string().optional(), text: z.string() },
        ...{ blocks: z.array(block), sentences: spans },
      }),
    ),
    problems: z.array(z.strictObject({ input: z.string(), problem })),
    sections: z.array(
      z.strictObject({
        ...{ id: z.string(), title: z.string(), lead: z.string(), empty: z.string() },
        lines: z.array(reportLine),
      }),
    ),
  })
  .meta({ id: 'Report' })

const origin = z.strictObject({
  ...{ id: z.string(), name: z.string(), because: z.string(), documents: z.array(z.string()) },
})
const dated = z.enum(['said', 'published', 'undated'])
const doubtful = z.literal(true).optional()

export const exportedClaim = z
  .strictObject({
    id: z.string(),
    text: z.string(),
    textAt: z.strictObject({ document: z.string(), spans: spans }),
    ...{ status, rule: z.string(), wouldMove: z.string(), first: statementRef },
    statements: z.array(
      z.strictObject({
        ...{ document: z.string(), statement: z.string(), clause: z.number().int().nullable(), content: spans },
        ...{ speakers: z.array(z.string()), score: z.number(), because: z.array(z.string()), places },
      }),
    ),
    origins: z.array(origin),
    chain: z.array(
      z.strictObject({
        ...{ kind: chainKind, document: z.string(), statement: z.string(), speakers: z.array(z.string()) },
        ...{ when: z.string().nullable(), dated, doubtful: z.boolean() },
      }),
    ),
    answers: z.array(
      z.strictObject({ kind: answerKind, document: z.string(), statement: z.string(), doubtful: z.boolean() }),
    ),
    ...{ conflicts: z.array(z.string()), judgements: z.array(z.string()), weight: z.number() },
  })
  .meta({ id: 'ExportedClaim' })

export const exportedFigures = z
  .strictObject({
    id: z.string(),
    about: z.string(),
    values: z.array(
      z.strictObject({
        ...{ document: z.string(), figure: z.string(), ...at, text: z.string() },
        ...{ low: z.number().nullable(), high: z.number().nullable(), approximate: z.boolean() },
        bound: z.enum(['exact', 'at least', 'at most', 'more than', 'less than']),
        ...{ unit: z.string().nullable(), unitCode: z.string().nullable(), item: z.string().nullable() },
        ...{ per: z.string().nullable(), asOf: z.string().nullable(), published: z.string().nullable() },
        speakers: z.array(z.string()),
      }),
    ),
    conflict: z.boolean(),
    because: z.string(),
    warnings: z.array(z.string()),
  })
  .meta({ id: 'ExportedFigures' })

const exportedActor = z
  .strictObject({
    ...{ id: z.string(), name: z.string(), kind: z.enum(['person', 'organization', 'state', 'group', 'unknown']) },
    roles: z.array(
      z.strictObject({
        ...{ document: z.string(), text: z.string(), ...at, from: z.string().nullable(), to: z.string().nullable() },
        former: z.boolean(),
      }),
    ),
    mentions: z.array(z.strictObject({ document: z.string(), ...at })),
    ...{ because: z.array(z.string()), undecided: z.array(z.string()) },
  })
  .meta({ id: 'ExportedActor' })

export const caseExport = z
  .strictObject({
    case: z.string(),
    documents: z.array(
      z.strictObject({
        ...{ id: z.string(), version: z.int(), url: z.string().nullable(), publisher: z.string().nullable() },
        ...{ title: z.string().nullable(), published: z.string().nullable(), added: z.string(), digest: z.string() },
      }),
    ),
    claims: z.array(exportedClaim),
    figures: z.array(exportedFigures),
    actors: z.array(exportedActor),
    copies: z.array(z.strictObject({ documents: z.array(z.string()), because: z.string() })),
    judgements: z.array(
      z.strictObject({
        ...{ id: z.string(), by: z.string(), at: z.string(), verdict, on: z.array(anchor) },
        ...{ field: z.string().nullable(), value: z.string().nullable(), note: z.string().nullable() },
        ...{ undoes: z.string().nullable(), lost: z.boolean() },
      }),
    ),
  })
  .meta({ id: 'CaseExport', description: 'docs/case.md tells what each field means.' })

/** A claim of the situation itself, as `changes` names it. */
const claim = z
  .strictObject({
    id: z.string(),
    text: z.strictObject({ document: z.string(), spans: spans }),
    ...{ status, rule: z.string(), wouldMove: z.string(), first: statementRef },
    statements: z.array(
      z.strictObject({
        ...{ document: z.string(), statement: z.string(), clause, content: spans },
        ...{ speakers: z.array(z.string()), score: z.number(), because: z.array(z.string()) },
      }),
    ),
    origins: z.array(origin),
    chain: z.array(
      z.strictObject({
        ...{ kind: chainKind, ref: statementRef, speakers: z.array(z.string()) },
        ...{ when: z.string().optional(), dated, doubtful },
      }),
    ),
    answers: z.array(z.strictObject({ kind: answerKind, ref: statementRef, doubtful })),
    ...{ conflicts: z.array(z.string()), judgements: z.array(z.string()).optional(), weight: z.number() },
  })
  .meta({ id: 'SituationClaim' })

const comparison = z.strictObject({
  id: z.string(),
  about: z.strictObject({ document: z.string(), span: span }),
  ...{ values: z.array(figureRef), conflict: z.boolean(), because: z.string(), warnings: z.array(z.string()) },
})

export const change = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('new document'), document: caseDocument }),
    z.strictObject({ kind: z.literal('edited document'), document: caseDocument }),
    z.strictObject({ kind: z.literal('new claim'), claim }),
    z.strictObject({ kind: z.literal('moved status'), claim, from: status, to: status }),
    z.strictObject({ kind: z.literal('new origin'), claim, origins: z.array(origin) }),
    z.strictObject({ kind: z.literal('new answer'), claim, answers: z.array(statementRef) }),
    z.strictObject({
      ...{ kind: z.literal('revised figure'), comparison, before: z.array(figureRef), now: z.array(figureRef) },
    }),
    z.strictObject({ kind: z.literal('gone claim'), claim }),
  ])
  .meta({ id: 'Change' })

export const refusal = z.looseObject({ id: z.string(), problem }).meta({ id: 'Refusal' })
