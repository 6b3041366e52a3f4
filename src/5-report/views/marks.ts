import { nameOfExpected } from '#types/event.ts'
import type { CaseActor } from '#types/situation.ts'
import { bySpan, type Span } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'
import { rangeEnd } from '#types/time.ts'
import type { Mark, MarkField } from '#types/views.ts'
import { dateText } from '../dates.ts'
import type { Lookup, Source } from '../lookup.ts'
import { speakerActors, speakersOf, whose } from '../names.ts'
import { rangeText } from '../numbers.ts'
import { fillText } from '../parts.ts'
import { plain } from '../plain.ts'
import { t } from '../templates.ts'
import { targetOf } from './claim.ts'
import { said } from './quote.ts'

/** Everything that was read out of one document, in text order: what it is, how it was understood, and what a person may set right. */
export function marksOf(look: Lookup, source: Source, claims: (statement: string) => string[]): Mark[] {
  return makers
    .flatMap((make) => make(look, source, claims))
    .filter(({ spans }) => spans.length > 0)
    .sort((a, b) => bySpan(a.spans[0]!, b.spans[0]!))
}

type Maker = (look: Lookup, source: Source, claims: (statement: string) => string[]) => Mark[]

const makers: readonly Maker[] = [statements, figures, events, times, actors, places, scenarios, expected]

/** The outlet's own voice is no mark: every sentence would be one. */
function statements(look: Lookup, source: Source, claims: (statement: string) => string[]): Mark[] {
  return source.reading.findings.statements
    .filter(({ mode }) => mode !== 'narrated')
    .map((statement): Mark => {
      const who = said(look, speakersOf(look, source, statement))
      const part = (spans: readonly Span[], name: 'source' | 'cue' | 'content') =>
        spans.map(({ start, end }) => ({ start, end, part: name }))
      return {
        id: statement.id,
        kind: 'statement',
        spans: [
          ...part(statement.source, 'source'),
          ...part(statement.cue, 'cue'),
          ...part(statement.content, 'content'),
        ].sort(bySpan),
        summary: `${who} ${statement.act}`,
        fields: statementFields(who, speakerActors(look, source, statement), statement),
        target: targetOf(source, statement),
        claims: claims(statement.id),
      }
    })
}

function statementFields(
  who: string,
  speakers: readonly CaseActor[],
  { act, certainty, polarity }: Statement,
): MarkField[] {
  const names = speakers.map(({ name }) => plain(name)).join('\n')
  return [
    { label: 'Speakers', text: who, field: 'speakers', value: names },
    { label: 'Act', text: act, field: 'act', value: act, choices: acts },
    {
      label: t.label.certainty,
      text: t.certainty[certainty],
      field: 'certainty',
      value: certainty,
      choices: certainties,
    },
    { label: 'Polarity', text: polarity, field: 'polarity', value: polarity, choices: ['positive', 'negative'] },
  ]
}

function figures(look: Lookup, source: Source): Mark[] {
  return source.reading.findings.figures.map((figure): Mark => {
    const { low, high } = figure
    const range = rangeText(figure)
    return {
      id: figure.id,
      kind: 'figure',
      spans: [spanOf(figure)],
      summary: [range, figure.item && textOf(source, figure.item)].filter(Boolean).join(' '),
      fields: [
        { label: 'Low', text: low === undefined ? 'none' : String(low), field: 'low', value: String(low ?? '') },
        { label: 'High', text: high === undefined ? 'none' : String(high), field: 'high', value: String(high ?? '') },
        ...optional(t.label.counts, figure.item && textOf(source, figure.item)),
        { label: t.label.whose, text: said(look, whose(look, source, figure.statement)) },
        ...optional(t.label.asOf, timeOf(source, figure.asOf ?? figure.period)),
        ...optional(t.label.cumulative, figure.cumulative && textOf(source, figure.cumulative)),
      ],
      target: targetOf(source, figure),
      claims: [],
    }
  })
}

function events(look: Lookup, source: Source): Mark[] {
  return source.reading.findings.events.map(
    (event): Mark => ({
      id: event.id,
      kind: 'event',
      spans: [spanOf(event)],
      summary: `${event.type.toLowerCase()}, ${event.realis}`,
      fields: [
        { label: 'Told as', text: event.realis, field: 'realis', value: event.realis, choices: realis },
        ...event.participants.map(({ role, actor }) => ({
          label: role === 'actor' ? 'Who' : role === 'recipient' ? 'To whom' : 'With',
          text: plain(look.joined(source.id, actor)?.name ?? actor),
        })),
        ...optional(t.label.when, timeOf(source, event.time)),
      ],
      target: targetOf(source, event),
      claims: [],
    }),
  )
}

function times(_: Lookup, source: Source): Mark[] {
  return source.reading.findings.times.map(
    (time): Mark => ({
      id: time.id,
      kind: 'time',
      spans: [spanOf(time)],
      summary: time.value === undefined ? t.when.undated : dateText(time.value, time.mod),
      ...(time.because === undefined ? {} : { because: time.because }),
      fields: [{ label: 'Value', text: time.value ?? 'none', field: 'value', value: time.value ?? '' }],
      target: targetOf(source, time),
      claims: [],
    }),
  )
}

function actors(look: Lookup, source: Source): Mark[] {
  return source.reading.findings.actors.map((actor): Mark => {
    const joined = look.joined(source.id, actor.id)
    const name = plain(joined?.name ?? actor.name)
    return {
      id: actor.id,
      kind: 'actor',
      spans: actor.mentions.map(spanOf),
      summary: name,
      ...(joined && joined.because.length > 0 ? { because: [...new Set(joined.because)].join('; ') } : {}),
      fields: [
        { label: 'Name', text: name, field: 'name', value: name },
        { label: 'Kind', text: actor.kind, field: 'kind', value: actor.kind, choices: actorKinds },
        ...actor.roles.map((role) => ({ label: t.label.role, text: plain(role.text) })),
      ],
      target: targetOf(source, actor),
      claims: [],
    }
  })
}

function places(_: Lookup, source: Source): Mark[] {
  return source.reading.findings.places.map(
    (place): Mark => ({
      id: place.id,
      kind: 'place',
      spans: place.mentions.map(spanOf),
      summary: plain(place.name),
      fields: [
        { label: 'Name', text: plain(place.name), field: 'name', value: plain(place.name) },
        { label: 'Country', text: place.country ?? 'none', field: 'country', value: place.country ?? '' },
        { label: 'Precision', text: place.precision },
        ...optional('Passed over', place.others?.join('; ')),
      ],
      target: targetOf(source, place),
      claims: [],
    }),
  )
}

function scenarios(look: Lookup, source: Source): Mark[] {
  return source.reading.findings.scenarios.map((scenario): Mark => {
    const names = scenario.speakers.flatMap((id) => look.joined(source.id, id)?.name ?? [])
    return {
      id: scenario.id,
      kind: 'scenario',
      spans: [
        ...scenario.condition.map(({ start, end }) => ({ start, end, part: 'condition' as const })),
        ...scenario.outcome.map(({ start, end }) => ({ start, end, part: 'outcome' as const })),
      ].sort(bySpan),
      summary: 'condition and outcome',
      fields: [
        ...optional(t.label.whose, names.join(', ')),
        {
          label: t.label.certainty,
          text: t.certainty[scenario.certainty],
          field: 'certainty',
          value: scenario.certainty,
          choices: certainties,
        },
      ],
      target: targetOf(source, scenario),
      claims: [],
    }
  })
}

function expected(_: Lookup, source: Source): Mark[] {
  return source.reading.findings.expected.map((item, index): Mark => {
    const id = nameOfExpected(index)
    return {
      id,
      kind: 'expected',
      spans: [spanOf(item)],
      summary: item.value === undefined ? t.when.open : dateText(item.value),
      fields: [{ label: t.label.when, text: item.value ?? 'none', field: 'value', value: item.value ?? '' }],
      target: targetOf(source, { id }),
      claims: [],
    }
  })
}

function optional(label: string, text: string | undefined): MarkField[] {
  return text === undefined || text === '' ? [] : [{ label, text: plain(text) }]
}

function timeOf(source: Source, id: string | undefined): string | undefined {
  const time = id === undefined ? undefined : source.times.get(id)
  if (time?.value === undefined) return undefined
  const from = dateText(time.value, time.mod)
  const end = rangeEnd(time, source.times)
  return end?.value === undefined ? from : fillText(t.time.range, { from, to: dateText(end.value, end.mod) })
}

function textOf(source: Source, span: Span): string {
  return plain(source.reading.document.text.slice(span.start, span.end))
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

const acts = [
  ...['asserts', 'alerts', 'confirms', 'acknowledges', 'denies'],
  ...['declines', 'asks', 'urges', 'expects', 'retracts'],
]
const realis = ['happened', 'expected', 'alleged', 'negated']
const actorKinds = ['person', 'organization', 'state', 'group', 'unknown']
const certainties = ['certain', 'probable', 'possible', 'improbable', 'unknown']
