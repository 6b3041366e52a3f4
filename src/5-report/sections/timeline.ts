import type { Event } from '#types/event.ts'
import type { Evidence } from '#types/report.ts'
import { hull, type Span } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'
import type { Time } from '#types/time.ts'
import { dateKey } from '../dates.ts'
import { clauseOf, type Lookup, type Source, sentenceOf } from '../lookup.ts'
import { whose } from '../names.ts'
import { nearOnce } from '../near-once.ts'
import { type Draft, draft, fields, quotes, value } from '../parts.ts'
import { shown, timeValue } from '../shown.ts'
import { because, t } from '../templates.ts'

interface Entry {
  readonly key: string
  readonly source: Source
  readonly clause: Span
  readonly time: Time
  /** Whose word it rests on, where it is somebody's. */
  readonly statement: string | undefined
  readonly evidence: Evidence[]
}

/**
 * What is told as having happened, by date, and what was alerted, confirmed or denied on a day. Several events of one clause are one entry, and so are the same deed of the
 * same parties on the same date in several documents. A month stays a month.
 */
export function timeline(look: Lookup): Draft[] {
  const entries = new Map<string, Entry>()
  for (const source of look.sources) {
    for (const event of source.reading.findings.events) {
      const time = dateOf(source, event)
      const key = time?.value === undefined ? undefined : dateKey(time.value)
      if ((event.realis !== 'happened' && event.realis !== 'alleged') || !time || key === undefined) continue
      if (!isPast(source, key) || (event.realis === 'alleged' && !isRecent(source, key))) continue
      const whole = clauseOf(source, event, source.statements.get(event.statement ?? ''))
      const clause = narrowed(source, whole, event, time)
      const here = { document: source.id, spans: [clause, time] }
      const same = [
        `${source.id} ${sentenceOf(source.reading.sentences, event)?.start} ${time.value}`,
        deed(look, source, event, time),
      ]
      const entry = same.map((name) => entries.get(name)).find((item) => item !== undefined)
      if (entry) entry.evidence.push(here)
      const alleged = event.realis === 'alleged' && event.statement !== undefined
      const kept = entry ?? {
        key,
        source,
        clause,
        time,
        evidence: [here],
        statement: alleged ? event.statement : undefined,
      }
      for (const name of same) if (!entries.has(name)) entries.set(name, kept)
    }
    for (const statement of source.reading.findings.statements) {
      const entry = answerOf(source, statement)
      if (!entry) continue
      const name = `${source.id} ${entry.clause.start} ${entry.time.value}`
      const words = source.reading.document.text.slice(entry.clause.start, entry.clause.end)
      const same = entries.get(name) ?? entries.get(words)
      if (same) same.evidence.push(...entry.evidence)
      else for (const key of [name, words]) entries.set(key, entry)
    }
  }
  const lines = [...new Set(entries.values())]
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map((entry) => lineOf(look, entry))
  return nearOnce(look, lines)
}

/** The time of an event if it says when, not how long. */
export function dateOf(source: Source, event: Event): Time | undefined {
  const time = event.time === undefined ? undefined : source.times.get(event.time)
  return time?.value !== undefined && dateKey(time.value) !== undefined ? time : undefined
}

/** "South Korea raised its concerns on October 18": what moves a claim, on the day that the text gives. */
function answerOf(source: Source, statement: Statement): Entry | undefined {
  if (!moving.has(statement.act) || statement.time === undefined || statement.via !== undefined) return undefined
  const time = source.times.get(statement.time)
  const key = time?.value === undefined ? undefined : dateKey(time.value)
  const first = hull([...statement.source, ...statement.cue])
  const clause = first && sentenceOf(source.reading.sentences, first)
  if (!time || key === undefined || !clause || !isPast(source, key)) return undefined
  const spans = [clause, ...statement.content]
  return { key, source, clause, time, statement: undefined, evidence: [{ document: source.id, spans }] }
}

const moving: ReadonlySet<Statement['act']> = new Set(['alerts', 'confirms', 'acknowledges', 'denies', 'retracts'])

/** What is dated after its own document did not happen yet, whatever the words make of it. */
function isPast(source: Source, key: string): boolean {
  const { published } = source.reading.document
  return published === undefined || key.slice(0, 10) <= published.slice(0, 10)
}

/** What somebody says of years ago is mostly told by the way: "the girls who were kidnapped in 2014". */
function isRecent(source: Source, key: string): boolean {
  const { published } = source.reading.document
  if (published === undefined) return true
  const day = key.slice(0, 10).replace(/-00/g, '-01')
  return Date.parse(published.slice(0, 10)) - Date.parse(day) < 120 * 86_400_000
}

/** Of a long sentence the part between commas that holds both the event and its date: "formalized in June when they signed an agreement". */
function narrowed(source: Source, clause: Span, event: Span, time: Span): Span {
  if (clause.end - clause.start < 150) return clause
  const text = source.reading.document.text.slice(clause.start, clause.end)
  let start = clause.start
  for (const piece of text.split(/(?<=,) /)) {
    const end = start + piece.length
    const holds = (span: Span): boolean => start <= span.start && span.end <= end
    if (holds(event) && holds(time) && (start === clause.start || ownSubject.test(piece)))
      return piece.length > 40 && isWhole(piece) ? { start, end } : clause
    start = end + 1
  }
  return clause
}

/** "formalized in June when Mr. Putin and Mr. Kim signed": who does it stands in the piece. */
const ownSubject = /\b(?:when|as|after|while|where)\s+(?:\p{Lu}|the\b|a\b)/u

/** As many marks open as close. */
function isWhole(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0
  return count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0 && count(/\(/g) === count(/\)/g)
}

function lineOf(look: Lookup, { source, clause, time, evidence, statement }: Entry): Draft {
  return draft(quotes(source.id, shown(source.reading.document.text, [clause])), evidence, {
    fields: fields([
      [t.label.when, [timeValue(source, time, time.value!)]],
      [t.label.whose, statement === undefined ? [] : whose(look, source, statement)],
      [t.label.standing, statement === undefined ? [] : [value(t.standing.alleged, because.standing)]],
    ]),
  })
}

function deed(look: Lookup, source: Source, event: Event, time: Time): string {
  const parties = event.participants.map(({ role, actor }) => `${role} ${look.joined(source.id, actor)?.id ?? actor}`)
  // Without parties nothing says that two deeds are one.
  const who = parties.length > 0 ? parties.sort().join('\n') : `${source.id} ${event.id}`
  return `${event.type}\n${time.value}\n${who}`
}
