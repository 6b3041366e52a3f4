import type { Actor, Place } from '#types/actor.ts'
import type { Refusal } from '#types/document.ts'
import type { Event, Expected, Scenario } from '#types/event.ts'
import type { Figure } from '#types/figure.ts'
import { noFindings } from '#types/findings.ts'
import type { Outcome, Reading } from '#types/reading.ts'
import type { Span } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'
import type { Time } from '#types/time.ts'

/**
 * One line of `sitrep read`: every field present, `null` where a thing is not known, lists never missing. A refused input
 * keeps its place, with `error` and empty lists. Line ends of other scripts (U+2028) are escaped: one object stays one line.
 */
export function toContract(outcome: Outcome): string {
  const line = 'reading' in outcome ? readLine(outcome.reading) : refusedLine(outcome.refusal)
  return JSON.stringify(line).replace(
    /[\u0085\u2028\u2029]/g,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function readLine({ document, sentences, findings }: Reading) {
  const { id, title, publisher, url, published, language, text } = document
  const { authors, modified, provenance, credits, anchors } = document
  return {
    ...{ id, title: title ?? null, publisher: publisher ?? null, url: url ?? null },
    ...{ published: published ?? null, language, text },
    ...{ authors: authors ?? [], modified: modified ?? null, provenance: provenance ?? null },
    ...{ credits: credits ?? [], anchors: anchors ?? [] },
    sentences: sentences.map(span),
    actors: findings.actors.map(actor),
    places: findings.places.map(place),
    statements: findings.statements.map(statement),
    times: findings.times.map(time),
    figures: findings.figures.map((item) => figure(item, text)),
    events: findings.events.map(event),
    scenarios: findings.scenarios.map(scenario),
    expected: findings.expected.map(expected),
    warnings: document.warnings.map(({ code, message }) => ({ code, message })),
  }
}

function refusedLine({ id, title, publisher, url, published, provenance, problem }: Refusal) {
  return {
    ...{ id, title: title ?? null, publisher: publisher ?? null, url: url ?? null },
    ...{ published: published ?? null, language: null, text: '' },
    ...{ authors: [], modified: null, provenance: provenance ?? null, credits: [], anchors: [] },
    sentences: [],
    ...noFindings,
    warnings: [],
    error: { code: problem.code, message: problem.message },
  }
}

function span({ start, end }: Span) {
  return { start, end }
}

function actor({ id, name, kind, named, roles, mentions, of }: Actor) {
  return {
    ...{ id, name, kind, named, of: of ?? null },
    roles: roles.map((role) => ({
      ...{ text: role.text, start: role.start, end: role.end },
      ...{ from: role.from ?? null, to: role.to ?? null, former: role.former ?? false },
    })),
    mentions: mentions.map(span),
  }
}

function place({ id, name, country, lat, lon, precision, mentions, others }: Place) {
  return {
    ...{ id, name, country: country ?? null, lat: lat ?? null, lon: lon ?? null, precision },
    mentions: mentions.map(span),
    others: others ?? [],
  }
}

function statement(item: Statement) {
  const { id, source, cue, content, speakers, audience, mode, act, polarity, certainty, hedges } = item
  return {
    ...{ id, source: source.map(span), cue: cue.map(span), content: content.map(span), speakers, audience },
    ...{ mode, act, polarity, certainty, hedges: hedges.map(span) },
    clauses: (item.clauses ?? []).map((one) => ({ ...one, content: one.content.map(span) })),
    time: item.time ?? null,
    via: item.via ?? null,
  }
}

function time({ id, start, end, type, value, mod, because, range }: Time) {
  return {
    ...{ id, start, end, type, value: value ?? null, mod: mod ?? null },
    ...{ because: because ?? null, range: range ?? null },
  }
}

function figure(item: Figure, text: string) {
  const { id, start, end, kind, low, high, approximate, bound, unit, unitCode, per, measure, change } = item
  return {
    ...{ id, start, end, kind, low: low ?? null, high: high ?? null, approximate, bound },
    ...{ unit: unit ?? null, unitCode: unitCode ?? null },
    item: item.item ? text.slice(item.item.start, item.item.end) : null,
    itemStart: item.item?.start ?? null,
    itemEnd: item.item?.end ?? null,
    ...{ per: per ?? null, perUnit: item.perUnit ? text.slice(item.perUnit.start, item.perUnit.end) : null },
    ...{ measure, change: change ?? null },
    ...{ asOf: item.asOf ?? null, period: item.period ?? null, place: item.place ?? null },
    cumulative: item.cumulative ? text.slice(item.cumulative.start, item.cumulative.end) : null,
    statement: item.statement ?? null,
  }
}

function event(item: Event) {
  const { id, start, end, type, realis, participants, object, figures, certainty } = item
  return {
    ...{ id, start, end, type, realis },
    participants: participants.map(({ role, actor: party }) => ({ role, actor: party })),
    object: object.map(span),
    figures,
    time: item.time ?? null,
    place: item.place ?? null,
    certainty,
    statement: item.statement ?? null,
  }
}

function scenario({ id, condition, outcome, certainty, speakers }: Scenario) {
  return { id, condition: condition.map(span), outcome: outcome.map(span), certainty, speakers }
}

function expected({ start, end, value, time: at, statement: said }: Expected) {
  return { start, end, value: value ?? null, time: at ?? null, statement: said ?? null }
}
