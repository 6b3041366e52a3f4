import type { Event } from '#types/event.ts'
import type { Evidence } from '#types/report.ts'
import type { Time } from '#types/time.ts'
import { dateKey } from '../dates.ts'
import { clauseOf, type Lookup, type Source } from '../lookup.ts'
import { type Draft, draft, fields, quotes } from '../parts.ts'
import { shown, timeValue } from '../shown.ts'
import { t } from '../templates.ts'

interface Entry {
  readonly key: string
  readonly source: Source
  readonly event: Event
  readonly time: Time
  readonly evidence: Evidence[]
}

/**
 * What is told as having happened, by date. Several events of one clause are one entry, and so are the same deed of the
 * same parties on the same date in several documents. A month stays a month.
 */
export function timeline(look: Lookup): Draft[] {
  const entries = new Map<string, Entry>()
  for (const source of look.sources) {
    for (const event of source.reading.findings.events) {
      const time = dateOf(source, event)
      const key = time?.value === undefined ? undefined : dateKey(time.value)
      if (event.realis !== 'happened' || !time || key === undefined) continue
      const clause = clauseOf(source, event, source.statements.get(event.statement ?? ''))
      const here = { document: source.id, spans: [clause, time] }
      const same = [`${source.id} ${clause.start} ${time.value}`, deed(look, source, event, time)]
      const entry = same.map((name) => entries.get(name)).find((item) => item !== undefined)
      if (entry) entry.evidence.push(here)
      const kept = entry ?? { key, source, event, time, evidence: [here] }
      for (const name of same) if (!entries.has(name)) entries.set(name, kept)
    }
  }
  return [...new Set(entries.values())].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(line)
}

/** The time of an event if it says when, not how long. */
export function dateOf(source: Source, event: Event): Time | undefined {
  const time = event.time === undefined ? undefined : source.times.get(event.time)
  return time?.value !== undefined && dateKey(time.value) !== undefined ? time : undefined
}

function line({ source, event, time, evidence }: Entry): Draft {
  const clause = clauseOf(source, event, source.statements.get(event.statement ?? ''))
  return draft(quotes(source.id, shown(source.reading.document.text, [clause])), evidence, {
    fields: fields([[t.label.when, [timeValue(source, time, time.value!)]]]),
  })
}

function deed(look: Lookup, source: Source, event: Event, time: Time): string {
  const parties = event.participants.map(({ role, actor }) => `${role} ${look.joined(source.id, actor)?.id ?? actor}`)
  // Without parties nothing says that two deeds are one.
  const who = parties.length > 0 ? parties.sort().join('\n') : `${source.id} ${event.id}`
  return `${event.type}\n${time.value}\n${who}`
}
