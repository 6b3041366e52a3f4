import type { Actor, ActorId } from '#types/actor.ts'
import type { Figure } from '#types/figure.ts'
import { type Anchor, type Judgement, type JudgementId, standing } from '#types/judgement.ts'
import type { Reading } from '#types/reading.ts'
import type { Evidence } from '#types/report.ts'
import type { CaseActor, Situation, StatementRef } from '#types/situation.ts'
import type { Span } from '#types/span.ts'
import { bySpan, contains, hull } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'
import type { Time } from '#types/time.ts'

/** A situation with what the sections look up in it: the reading of a document, a statement by its id, the actor behind a mention. */
export interface Lookup {
  readonly situation: Situation
  /** In the order of the situation. */
  readonly sources: readonly Source[]
  readonly source: (document: string) => Source | undefined
  readonly actor: (id: string) => CaseActor | undefined
  /** The actor of the case that an actor of one reading is part of; itself where it is part of none. */
  readonly joined: (document: string, id: ActorId) => CaseActor | undefined
  /** Words that one actor was mentioned by, the first that has its name if any has. */
  readonly naming: (
    actor: CaseActor,
  ) => { readonly document: string; readonly span: Span; readonly exact: boolean } | undefined
  /** A judgement that holds. */
  readonly judgement: (id: JudgementId) => Judgement | undefined
  /** The last grade that a person gave a source of that name. */
  readonly grade: (name: string) => Judgement | undefined
}

/** One document as a source: its label, and its findings by id. */
export interface Source {
  readonly id: string
  readonly label: string
  readonly reading: Reading
  readonly statements: ReadonlyMap<string, Statement>
  readonly figures: ReadonlyMap<string, Figure>
  readonly times: ReadonlyMap<string, Time>
  readonly actors: ReadonlyMap<string, Actor>
  /** The words that name who makes a statement. */
  readonly speakerWords: Cover
}

/** Spans to ask for the one around another, without going through them all. */
interface Cover {
  readonly holds: (span: Span) => boolean
}

export function lookup(situation: Situation, made: readonly Judgement[] = []): Lookup {
  const sources = situation.outcomes
    .flatMap((outcome) => ('reading' in outcome ? [outcome.reading] : []))
    .map((reading, index) => sourceOf(reading, `D${index + 1}`))
  const byId = new Map(sources.map((source) => [source.id, source]))
  const actors = new Map(situation.actors.map((actor) => [actor.id, actor]))
  const members = new Map<string, CaseActor>()
  for (const actor of situation.actors) {
    for (const member of actor.members) members.set(`${member.document}\n${member.actor}`, actor)
  }
  const joined: Lookup['joined'] = (document, id) => {
    const key = `${document}\n${id}`
    const own = byId.get(document)?.actors.get(id)
    const known = members.get(key)
    if (known !== undefined || own === undefined) return known
    const alone: CaseActor = { ...own, id: key, members: [{ document, actor: id }], because: [], undecided: [] }
    members.set(key, alone)
    actors.set(key, alone)
    return alone
  }
  const named = new Map<string, ReturnType<Lookup['naming']>>()
  const naming: Lookup['naming'] = (actor) => {
    if (!named.has(actor.id)) named.set(actor.id, findName(actor, byId))
    return named.get(actor.id)
  }
  const held = standing(made)
  const judgements = new Map(held.map((judgement) => [judgement.id, judgement]))
  const grades = new Map(held.flatMap((judgement) => judgement.on.flatMap((anchor) => gradeOf(anchor, judgement))))
  return {
    situation,
    sources,
    source: (id) => byId.get(id),
    actor: (id) => actors.get(id),
    joined,
    naming,
    judgement: (id) => judgements.get(id),
    grade: (name) => grades.get(name),
  }
}

function gradeOf(anchor: Anchor, judgement: Judgement): [string, Judgement][] {
  return anchor.kind === 'source' && judgement.verdict === 'grade' ? [[anchor.name, judgement]] : []
}

export function statementAt(look: Lookup, ref: StatementRef): Statement | undefined {
  const statement = look.source(ref.document)?.statements.get(ref.statement)
  return statement && { ...statement, ...statement.clauses?.[ref.clause ?? -1] }
}

/** All spans of a statement: source, cue and content. */
export function evidenceOf(document: string, statement: Statement): Evidence {
  return { document, spans: [...statement.source, ...statement.cue, ...statement.content] }
}

/** The sentence that holds the start of `span`, found by halving; `undefined` between sentences. */
export function sentenceOf(sentences: readonly Span[], span: Span): Span | undefined {
  const found = sentences[sentenceIndex(sentences, span.start)]
  return found !== undefined && found.end > span.start && found.start <= span.start ? found : undefined
}

/** Index of the last sentence that starts at or before `offset`, -1 if there is none. */
export function sentenceIndex(sentences: readonly Span[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/**
 * The words to show for a finding of a few words: the content of its statement where that is one piece around it,
 * else its sentence, else itself. "signed" → "Putin and Kim signed a partnership agreement in Pyongyang".
 */
export function clauseOf(source: Source, span: Span, statement: Statement | undefined): Span {
  const content = statement && hull(statement.content)
  const sentence = sentenceOf(source.reading.sentences, span)
  if (statement?.content.length === 1 && content && contains(content, span)) {
    if (sentence === undefined || content.end - content.start <= sentence.end - sentence.start) return content
  }
  return sentence ?? { start: span.start, end: span.end }
}

function sourceOf(reading: Reading, label: string): Source {
  const { statements, figures, times, actors } = reading.findings
  return {
    id: reading.document.id,
    label,
    reading,
    statements: byId(statements),
    figures: byId(figures),
    times: byId(times),
    actors: byId(actors),
    speakerWords: cover(statements.flatMap((statement) => statement.source)),
  }
}

function cover(spans: readonly Span[]): Cover {
  const sorted = [...spans].sort(bySpan)
  // The furthest end so far, since a span may lie within an earlier one.
  const reach: number[] = []
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0))
  return { holds: (span) => (reach[sentenceIndex(sorted, span.start)] ?? 0) >= span.end }
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}

function findName(actor: CaseActor, sources: ReadonlyMap<string, Source>): ReturnType<Lookup['naming']> {
  let first: ReturnType<Lookup['naming']>
  for (const member of actor.members) {
    const source = sources.get(member.document)
    for (const mention of source?.actors.get(member.actor)?.mentions ?? []) {
      const text = source!.reading.document.text.slice(mention.start, mention.end)
      const at = text.indexOf(actor.name)
      const start = mention.start + Math.max(at, 0)
      if (at >= 0 && actor.name !== '') {
        return { document: member.document, span: { start, end: start + actor.name.length }, exact: true }
      }
      first ??= { document: member.document, span: { start, end: mention.end }, exact: false }
    }
  }
  return first
}
