import { placesOf } from '#types/anchor.ts'
import type { CaseDocument } from '#types/case.ts'
import type { Figure } from '#types/figure.ts'
import type { Judgement } from '#types/judgement.ts'
import type { CaseActor, Claim, Comparison, Situation } from '#types/situation.ts'
import { rangeEnd, type Time } from '#types/time.ts'
import { type Lookup, lookup, type Source } from './lookup.ts'

/** The contract of `sitrep export --format json`: one object, every field present, `null` where a thing is not known. */
export interface CaseExport {
  readonly case: string
  readonly documents: readonly ExportedDocument[]
  readonly claims: readonly ExportedClaim[]
  readonly figures: readonly ExportedFigures[]
  readonly actors: readonly ExportedActor[]
  readonly copies: Situation['copies']
  readonly judgements: readonly ExportedJudgement[]
}

type Nullable<T> = {
  readonly [Key in keyof T]-?: Exclude<T[Key], undefined> | (undefined extends T[Key] ? null : never)
}
type ExportedDocument = Nullable<CaseDocument>
export type ExportedClaim = ReturnType<typeof exportedClaim>
export type ExportedFigures = ReturnType<typeof exportedFigures>
type ExportedActor = ReturnType<typeof exportedActor>
type ExportedJudgement = ReturnType<typeof exportedJudgement>

/** A case as it stands, as plain data. Claims in order of weight, documents in the order in which they came. */
export function exportOf(
  name: string,
  documents: readonly CaseDocument[],
  situation: Situation,
  judgements: readonly Judgement[],
): CaseExport {
  const look = lookup(situation)
  return {
    case: name,
    documents: documents.map(exportedDocument),
    claims: situation.claims.map((claim) => exportedClaim(look, claim)),
    figures: situation.comparisons.map((comparison) => exportedFigures(look, comparison)),
    actors: situation.actors.map((actor) => exportedActor(look, actor)),
    copies: situation.copies,
    judgements: judgements.map((judgement) => exportedJudgement(judgement, situation.lost)),
  }
}

/** One claim as it goes out. */
export function exportClaim(situation: Situation, claim: Claim): ExportedClaim {
  return exportedClaim(lookup(situation), claim)
}

export function exportFigures(situation: Situation): ExportedFigures[] {
  const look = lookup(situation)
  return situation.comparisons.map((comparison) => exportedFigures(look, comparison))
}

function exportedDocument({ id, version, url, publisher, title, published, added, digest }: CaseDocument) {
  return {
    ...{ id, version, url: url ?? null, publisher: publisher ?? null, title: title ?? null },
    ...{ published: published ?? null, added, digest },
  }
}

function exportedClaim(look: Lookup, claim: Claim) {
  const { id, status, rule, wouldMove, first, origins, chain, conflicts, weight } = claim
  const text = look.source(claim.text.document)?.reading.document.text ?? ''
  return {
    id,
    text: claim.text.spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
    textAt: { document: claim.text.document, spans: claim.text.spans },
    ...{ status, rule, wouldMove, first },
    statements: claim.statements.map(({ document, statement, clause, content, speakers, score, because }) => ({
      ...{ document, statement, clause: clause ?? null, content, speakers: names(look, speakers), score, because },
      places: placesOf(look.source(document)?.reading.document.anchors ?? [], content),
    })),
    origins: origins.map(({ id: origin, name, because, documents }) => ({ id: origin, name, because, documents })),
    chain: chain.map(({ kind, ref, speakers, when, dated, doubtful = false }) => ({
      ...{ kind, document: ref.document, statement: ref.statement, speakers: names(look, speakers) },
      ...{ when: when ?? null, dated, doubtful },
    })),
    answers: claim.answers.map(({ kind, ref, doubtful = false }) => ({
      ...{ kind, document: ref.document, statement: ref.statement, doubtful },
    })),
    conflicts,
    judgements: claim.judgements ?? [],
    weight,
  }
}

function exportedFigures(look: Lookup, { id, about, values, conflict, because, warnings }: Comparison) {
  const text = look.source(about.document)?.reading.document.text ?? ''
  return {
    id,
    about: text.slice(about.span.start, about.span.end),
    values: values.flatMap(({ document, figure: name }) => {
      const source = look.source(document)
      const figure = source?.figures.get(name)
      if (!source || !figure) return []
      const statement = figure.statement === undefined ? undefined : source.statements.get(figure.statement)
      const joined = (statement?.speakers ?? []).flatMap((actor) => look.joined(document, actor)?.id ?? [])
      return [{ document, figure: name, ...measured(source, figure), speakers: names(look, joined) }]
    }),
    conflict,
    because,
    warnings,
  }
}

function measured(source: Source, figure: Figure) {
  const { low, high, approximate, bound, unit, unitCode, item, per, start, end } = figure
  const { text, published } = source.reading.document
  const time = source.times.get(figure.asOf ?? figure.period ?? '')
  return {
    ...{ start, end, text: text.slice(start, end), low: low ?? null, high: high ?? null, approximate, bound },
    ...{ unit: unit ?? null, unitCode: unitCode ?? null, item: item ? text.slice(item.start, item.end) : null },
    ...{ per: per ?? null, asOf: whenOf(time, source) ?? null, published: published ?? null },
  }
}

/** Of "from 2014 to 2019" both ends, `2014/2019` (ISO 8601). */
function whenOf(time: Time | undefined, source: Source): string | undefined {
  const end = time && rangeEnd(time, source.times)
  return time?.value === undefined || end?.value === undefined ? time?.value : `${time.value}/${end.value}`
}

function exportedActor(look: Lookup, { id, name, kind, members, because, undecided }: CaseActor) {
  const own = members.flatMap(({ document, actor }) => {
    const found = look.source(document)?.actors.get(actor)
    return found ? [{ document, found }] : []
  })
  return {
    ...{ id, name, kind },
    roles: own.flatMap(({ document, found }) =>
      found.roles.map(({ text, start, end, from, to, former }) => ({
        ...{ document, text, start, end, from: from ?? null, to: to ?? null, former: former ?? false },
      })),
    ),
    mentions: own.flatMap(({ document, found }) => found.mentions.map(({ start, end }) => ({ document, start, end }))),
    because,
    undecided,
  }
}

function exportedJudgement(judgement: Judgement, lost: readonly string[]) {
  const { id, by, at, verdict, on, field, value, note, undoes } = judgement
  return {
    ...{ id, by, at, verdict, on, field: field ?? null, value: value ?? null, note: note ?? null },
    ...{ undoes: undoes ?? null, lost: lost.includes(id) },
  }
}

function names(look: Lookup, ids: readonly string[]): string[] {
  return ids.flatMap((id) => look.actor(id)?.name ?? [])
}
