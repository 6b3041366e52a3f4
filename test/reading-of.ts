import type { Actor, ActorKind } from '#types/actor.ts'
import type { Document } from '#types/document.ts'
import type { Event } from '#types/event.ts'
import type { Figure } from '#types/figure.ts'
import { type Findings, noFindings } from '#types/findings.ts'
import type { Outcome, Reading } from '#types/reading.ts'
import type { Span } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'
import type { Time } from '#types/time.ts'
import { documentOf } from './marked.ts'

/** What a reader would find in a text, pointed at by its words; every mention of an actor's names is found by itself. */
export interface Told {
  readonly actors?: Readonly<Record<string, ToldActor>>
  readonly statements?: readonly ToldStatement[]
  readonly figures?: readonly ToldFigure[]
  readonly events?: readonly { readonly words: string; readonly type: Event['type'] }[]
}

interface ToldActor {
  readonly name: string
  readonly kind?: ActorKind
  readonly unnamed?: boolean
  /** Other words that mean it: "Moscow", "the Kremlin". */
  readonly also?: readonly string[]
  readonly role?: string
  readonly of?: string
}

interface ToldStatement {
  readonly by?: readonly string[]
  readonly source?: string
  readonly cue?: string
  readonly content: string
  readonly act?: Statement['act']
  readonly mode?: Statement['mode']
  readonly polarity?: Statement['polarity']
  readonly certainty?: Statement['certainty']
  /** A TIMEX3 value, with the words that say it. */
  readonly on?: readonly [value: string, words: string]
  /** Number of the statement through which it came. */
  readonly via?: number
}

interface ToldFigure extends Partial<Omit<Figure, 'item' | 'id' | 'start' | 'end' | 'asOf'>> {
  readonly words: string
  readonly item?: string
  readonly asOf?: readonly [value: string, words: string]
}

/** A reading made by hand: `readingOf('Kyiv warned of it.', { … }, { id: 'a' })`. Words that are not in the text are an error of the test. */
export function readingOf(text: string, told: Told, known: Partial<Document> = {}): Reading {
  const document = documentOf(text, known)
  const times: Time[] = []
  const timeOf = (value: string, words: string): string => {
    const id = `t${times.length + 1}`
    times.push({ id, type: 'DATE', value, ...find(text, words) })
    return id
  }
  const actors = Object.entries(told.actors ?? {}).map(
    ([id, actor]): Actor => ({
      id,
      name: actor.name,
      kind: actor.kind ?? 'organization',
      named: actor.unnamed !== true,
      roles: actor.role === undefined ? [] : [{ ...find(text, actor.role), text: actor.role }],
      mentions: [actor.name, ...(actor.also ?? [])]
        .flatMap((name) => all(text, name))
        .sort((a, b) => a.start - b.start),
      ...(actor.of === undefined ? {} : { of: actor.of }),
    }),
  )
  const statements = (told.statements ?? []).map(
    (one, at): Statement => ({
      id: `s${at + 1}`,
      source: one.source === undefined ? [] : [find(text, one.source)],
      cue: one.cue === undefined ? [] : [find(text, one.cue)],
      content: one.content === '' ? [] : [find(text, one.content)],
      speakers: one.by ?? [],
      audience: [],
      mode: one.mode ?? (one.cue === undefined ? 'narrated' : 'indirect'),
      act: one.act ?? 'asserts',
      polarity: one.polarity ?? 'positive',
      certainty: one.certainty ?? 'certain',
      hedges: [],
      ...(one.on === undefined ? {} : { time: timeOf(...one.on) }),
      ...(one.via === undefined ? {} : { via: `s${one.via}` }),
    }),
  )
  const figures = (told.figures ?? []).map(({ words, item, asOf, ...rest }, at): Figure => {
    const span = find(text, words)
    const host = statements.find(({ content }) =>
      content.some((part) => part.start <= span.start && span.end <= part.end),
    )
    return {
      id: `f${at + 1}`,
      kind: 'count',
      approximate: false,
      bound: 'exact',
      measure: rest.per === undefined ? 'total' : 'rate',
      ...(host === undefined ? {} : { statement: host.id }),
      ...(item === undefined ? {} : { item: within(text, span, item) }),
      ...(asOf === undefined ? {} : { asOf: timeOf(...asOf) }),
      ...rest,
      ...span,
    }
  })
  const events = (told.events ?? []).map(
    ({ words, type }, at): Event => ({
      id: `e${at + 1}`,
      type,
      realis: 'happened',
      participants: [],
      object: [],
      figures: [],
      certainty: 'certain',
      ...find(text, words),
    }),
  )
  const findings: Findings = { ...noFindings, actors, statements, figures, events, times }
  return { document, sentences: sentencesOf(document), findings, meanings: {} }
}

export function outcomesOf(...readings: readonly Reading[]): Outcome[] {
  return readings.map((reading) => ({ reading }))
}

function find(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { start, end: start + words.length }
}

function within(text: string, span: Span, words: string): Span {
  const start = text.indexOf(words, span.start)
  if (start < 0 || start + words.length > span.end) throw new Error(`not in the figure: ${words}`)
  return { start, end: start + words.length }
}

function all(text: string, words: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    found.push({ start: at, end: at + words.length })
  return found
}

function sentencesOf({ text, blocks }: Document): Span[] {
  return blocks.flatMap((block) => {
    const spans: Span[] = []
    let start = block.start
    for (const match of text.slice(block.start, block.end).matchAll(/[.?!]["”]?(?=\s|$)/g)) {
      const end = block.start + match.index + match[0].length
      spans.push({ start, end })
      start = end + 1
    }
    return start < block.end ? [...spans, { start, end: block.end }] : spans
  })
}
