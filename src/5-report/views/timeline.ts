import type { Situation } from '#types/situation.ts'
import { contains } from '#types/span.ts'
import type { Interval, TimelineRow, TimelineView } from '#types/views.ts'
import type { Lookup } from '../lookup.ts'
import type { Draft } from '../parts.ts'
import { expected } from '../sections/expected.ts'
import { scenarios } from '../sections/scenarios.ts'
import { dateOf, timeline } from '../sections/timeline.ts'
import { t } from '../templates.ts'
import { publishedInterval, saidInterval } from './intervals.ts'
import { lineView, looked } from './quote.ts'

/** What happened and what is expected, each as wide as its date is known, and the conditions that somebody put. Made once for a situation. */
export function timelineView(situation: Situation): TimelineView {
  const known = made.get(situation.outcomes)
  if (known) return known
  const look = looked(situation)
  const days = look.sources.flatMap(({ reading }) => reading.document.published?.slice(0, 10) ?? []).sort()
  const [oldest] = days
  const newest = days.at(-1)
  const view: TimelineView = {
    events: timeline(look).map((line) => rowOf(look, line, 'happened')),
    expected: expected(look).map((line) => rowOf(look, line, 'expected')),
    scenarios: scenarios(look)
      .map((line) => scenarioRow(look, line))
      .sort((a, b) => ((a.when?.from ?? '9') < (b.when?.from ?? '9') ? -1 : 1)),
    ...(oldest === undefined || newest === undefined ? {} : { oldest, newest }),
    undated: look.sources.reduce(
      (sum, source) =>
        sum +
        source.reading.findings.events.filter(
          (event) => event.realis === 'happened' && dateOf(source, event) === undefined,
        ).length,
      0,
    ),
  }
  made.set(situation.outcomes, view)
  return view
}

const made = new WeakMap<Situation['outcomes'], TimelineView>()

/** A condition stands at the date that it names and that was still to come, else where it was put: at the publication of its document. */
function scenarioRow(look: Lookup, line: Draft): TimelineRow {
  const { text, fields, evidence } = lineView(look, line)
  const field = (label: string): string | undefined => fields.find((each) => each.label === label)?.text
  const who = field(t.label.whose)
  const certainty = field(t.label.certainty)
  const when = line.evidence.flatMap(({ document, spans }) => {
    const source = look.source(document)
    const ahead = source?.reading.findings.times
      .filter((time) => spans.some((span) => contains(span, time)))
      .flatMap((time) => saidInterval(time) ?? [])
      .find(({ to }) => to > (source.reading.document.published ?? ''))
    return ahead ?? (source && publishedInterval(source)) ?? []
  })[0]
  return {
    ...(when === undefined ? {} : { when }),
    text,
    ...(who === undefined ? {} : { who }),
    ...(certainty === undefined ? {} : { certainty }),
    standing: 'conditional',
    evidence,
  }
}

function rowOf(look: Lookup, line: Draft, standing: 'happened' | 'expected'): TimelineRow {
  const { text, fields, evidence } = lineView(look, line)
  const field = (label: string): string | undefined => fields.find((each) => each.label === label)?.text
  const who = field(t.label.whose)
  const when = whenOf(look, line, field(t.label.when))
  return {
    ...(when === undefined ? {} : { when }),
    text,
    ...(who === undefined ? {} : { who }),
    standing: field(t.label.standing) === undefined ? standing : 'alleged',
    evidence,
  }
}

/** The line says its date in words; the time behind it is the one in its evidence that reads the same, else one of its document. */
function whenOf(look: Lookup, line: Draft, words: string | undefined): Interval | undefined {
  if (words === undefined) return undefined
  let elsewhere: Interval | undefined
  for (const { document, spans } of line.evidence) {
    for (const time of look.source(document)?.reading.findings.times ?? []) {
      const found = saidInterval(time)
      if (!found || !words.startsWith(found.text)) continue
      if (spans.some((span) => contains(span, time))) return found
      elsewhere ??= found
    }
  }
  return elsewhere
}
