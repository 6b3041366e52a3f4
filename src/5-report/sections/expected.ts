import type { Event, Expected } from '#types/event.ts'
import type { Part } from '#types/report.ts'
import { contains, hull, overlaps, type Span } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'
import { dateKey, dateText, isDay } from '../dates.ts'
import { clauseOf, type Lookup, type Source, sentenceIndex, sentenceOf } from '../lookup.ts'
import { whose } from '../names.ts'
import { nearOnce } from '../near-once.ts'
import { once } from '../once.ts'
import { type Draft, draft, fields, fill, quotes, value } from '../parts.ts'
import { shown, timeValue } from '../shown.ts'
import { because, t } from '../templates.ts'

interface Entry {
  readonly source: Source
  readonly span: Span
  readonly clause: Span
  readonly value: string | undefined
  readonly time: string | undefined
  readonly statement: string | undefined
}

/** What is still to come, by date, undated last: "5 November 2024: “Tuesday's US presidential election”". */
export function expected(look: Lookup): Draft[] {
  const newest = newestDay(look)
  const lines = look.sources
    .flatMap(entriesOf)
    .map((entry, index) => ({ entry, index, key: dateKey(entry.value ?? '') ?? '9' }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index))
    .map(({ entry }) => line(look, entry, newest))
  return nearOnce(look, once(look, lines))
}

/** Announced occasions, and expected events that are not already among them. */
function entriesOf(source: Source): Entry[] {
  const { expected: items, events, scenarios } = source.reading.findings
  const { sentences } = source.reading
  const announced = items.map(
    (item): Entry => ({
      source,
      span: item,
      clause: readable(source, item),
      value: ahead(source, item.value),
      time: item.time,
      statement: item.statement,
    }),
  )
  const bySentence = new Map<number, Entry[]>()
  const add = (entry: Entry): void => {
    const at = sentenceIndex(sentences, entry.span.start)
    const same = bySentence.get(at)
    if (same) same.push(entry)
    else bySentence.set(at, [entry])
  }
  announced.forEach(add)
  const found: Entry[] = []
  const conditional = new Set(
    scenarios.flatMap(({ condition, outcome }) =>
      [...condition, ...outcome].map(({ start }) => sentenceIndex(sentences, start)),
    ),
  )
  for (const event of events) {
    if (event.realis !== 'expected') continue
    const clause = clauseOf(source, event, source.statements.get(event.statement ?? ''))
    const near = bySentence.get(sentenceIndex(sentences, event.start)) ?? []
    const time = event.time === undefined ? undefined : source.times.get(event.time)
    const told = near.some(
      (other) => overlaps(other.span, event) || contains(other.clause, event) || (time && other.time === time.id),
    )
    if (told || !isAhead(source, event, clause, time?.value, conditional)) continue
    const entry = {
      source,
      span: event,
      clause,
      value: ahead(source, time?.value),
      time: time?.id,
      statement: event.statement,
    }
    found.push(entry)
    add(entry)
  }
  return [...announced, ...found]
}

/**
 * An event that has a date to come, or that somebody says will be: "are due to meet", "would probably fight", "plans to send". An aim ("to fight
 * the insurgents") and what hangs on a condition are not expected: the conditions have a section of their own.
 */
function isAhead(
  source: Source,
  event: Event,
  clause: Span,
  date: string | undefined,
  conditional: ReadonlySet<number>,
): boolean {
  const statement = source.statements.get(event.statement ?? '')
  if (date !== undefined && dateKey(date) !== undefined) return ahead(source, date) !== undefined
  if (conditional.has(sentenceIndex(source.reading.sentences, event.start))) return false
  const { text } = source.reading.document
  const from = Math.max(clause.start, event.start - 60)
  if (looming.test(text.slice(from, event.start))) return true
  return (
    statement?.act === 'expects' && statement.hedges.length + statement.cue.length > 0 && statement.source.length > 0
  )
}

const looming =
  /\b(?:will|won't|shall|due to|set to|expect(?:s|ed)? to|likely to|plan(?:s|ned|ning)? to|about to|scheduled to|(?:is|are) to|would probably|soon|upcoming|next|preparing to|threaten\w* to|vow\w* to|going to)\b/i

function line(look: Lookup, entry: Entry, newest: string | undefined): Draft {
  const { source, span } = entry
  const plan = planOf(entry)
  const clause = plan?.clause ?? entry.clause
  return draft(
    quotes(source.id, shown(source.reading.document.text, [clause])),
    [{ document: source.id, spans: [clause, span] }],
    {
      fields: fields([
        [t.label.when, when(entry, newest)],
        [t.label.whose, whose(look, source, plan ? plan.statement.via : entry.statement)],
      ]),
    },
  )
}

/** "to engage the troops" is read as "Russia plans to engage the troops", on the word of whoever says that it does. */
function planOf({ source, statement: id, span }: Entry): { clause: Span; statement: Statement } | undefined {
  const statement = id === undefined ? undefined : source.statements.get(id)
  const [content] = statement?.content ?? []
  if (!statement || content === undefined || statement.source.length === 0) return undefined
  const { text } = source.reading.document
  if (!/^to\b/.test(text.slice(content.start, content.start + 4))) return undefined
  const clause = hull([...statement.source, ...statement.cue, ...statement.content])
  const sentence = sentenceOf(source.reading.sentences, span)
  return clause && sentence && contains(sentence, clause) ? { clause, statement } : undefined
}

function when(entry: Entry, newest: string | undefined): Part[] {
  if (entry.value === undefined || isBefore(entry.value, entry.source.reading.document.published))
    return fill(t.when.open)
  const time = entry.time === undefined ? undefined : entry.source.times.get(entry.time)
  const parts = [
    time?.value === entry.value
      ? timeValue(entry.source, time, entry.value)
      : value(dateText(entry.value), because.asWritten),
  ]
  const past = newest !== undefined && isDay(entry.value) && entry.value.slice(0, 10) < newest
  return past ? fill(t.when.passed, { when: parts }) : parts
}

/** A date before the document itself is that of something else in the sentence: what is expected has then no date. */
function ahead(source: Source, value: string | undefined): string | undefined {
  return value === undefined || isBefore(value, source.reading.document.published) ? undefined : value
}

/** Whether a date, to its last day, lies before the publication of the document that expects it. */
function isBefore(date: string, published: string | undefined): boolean {
  if (published === undefined) return false
  const last = date.replace(/^(\d{4})-(SP|SU|FA|AU|WI|Q[1-4]|H[12])$/, (_, year, part) => `${year}-${lastMonths[part]}`)
  return /^\d{4}(?:-\d\d){0,2}$/.test(last) && last < published.slice(0, last.length)
}

/** "meet in Brussels on Thursday" needs its subject, "Tuesday's election" and "the summit in March" do not. */
function readable(source: Source, item: Expected): Span {
  const words = source.reading.document.text.slice(item.start, item.start + 12)
  if (/^\P{Ll}|^(?:the|an?|this|next|his|her|its|their|our|presidential|parliamentary)\b/u.test(words)) return item
  const clause = clauseOf(source, item, source.statements.get(item.statement ?? ''))
  return clause.end - clause.start <= 240 ? clause : item
}

function newestDay(look: Lookup): string | undefined {
  let newest: string | undefined
  for (const { reading } of look.sources) {
    const day = reading.document.published?.slice(0, 10)
    if (day !== undefined && isDay(day) && (newest === undefined || day > newest)) newest = day
  }
  return newest
}

const lastMonths: Readonly<Record<string, string>> = {
  ...{ SP: '05', SU: '08', FA: '11', AU: '11', WI: '12' },
  ...{ Q1: '03', Q2: '06', Q3: '09', Q4: '12', H1: '06', H2: '12' },
}
