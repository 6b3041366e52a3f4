/**
 * What other libraries find in the same articles, as TIMEX3: chrono-node, and Recognizers-Text where it is at hand (`--recognizers DIR`, a folder with
 * `node_modules/@microsoft/recognizers-text-date-time`; it is no dependency). Where a library gives a past and a future reading the past one counts, as news has it.
 */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import * as chrono from 'chrono-node'
import type { Span } from '#types/span.ts'
import type { GoldTimes } from './times-data.ts'

export interface Found extends Span {
  readonly type: string
  readonly value?: string | undefined
}

export function chronoTimes({ text, published }: GoldTimes): Found[] {
  const reference = published === undefined ? undefined : new Date(`${published}T12:00:00`)
  return chrono.parse(text, reference, { forwardDate: false }).map((result) => {
    const { start } = result
    const [year, month, day] = [start.get('year')!, start.get('month')!, start.get('day')!].map((number) =>
      String(number).padStart(2, '0'),
    )
    const dated =
      start.isCertain('day') || start.isCertain('weekday')
        ? `${year}-${month}-${day}`
        : start.isCertain('month')
          ? `${year}-${month}`
          : `${year}`
    const timed = start.isCertain('hour')
    return {
      start: result.index,
      end: result.index + result.text.length,
      type: timed ? 'TIME' : 'DATE',
      value: timed
        ? `${year}-${month}-${day}T${String(start.get('hour')).padStart(2, '0')}:${String(start.get('minute')).padStart(2, '0')}`
        : dated,
    }
  })
}

interface Recognized {
  readonly start: number
  readonly end: number
  readonly typeName: string
  readonly resolution: { readonly values?: readonly Readonly<Record<string, string>>[] } | null
}

/** The reader of Recognizers-Text in `folder`. */
export function recognizersIn(folder: string): (article: GoldTimes) => Found[] {
  const load = createRequire(join(folder, 'package.json'))
  const library = load('@microsoft/recognizers-text-date-time') as {
    recognizeDateTime(text: string, culture: string, options: number, reference: Date): readonly Recognized[]
  }
  return ({ text, published }) => {
    const reference = new Date(`${published ?? '2000-01-01'}T12:00:00`)
    return library.recognizeDateTime(text, 'en-us', 0, reference).map(({ start, end, typeName, resolution }) => {
      const kind = typeName.replace('datetimeV2.', '')
      const first = resolution?.values?.[0] ?? {}
      return { start, end: end + 1, type: types[kind] ?? 'DATE', value: timexOf(kind, first) }
    })
  }
}

const types: Readonly<Record<string, string>> = { time: 'TIME', datetime: 'TIME', duration: 'DURATION', set: 'SET' }

/** Their timex, with what it leaves open taken from the reading: `XXXX-WXX-3` → `2016-11-02`. */
function timexOf(kind: string, { timex = '', value = '', start = '' }: Readonly<Record<string, string>>): string {
  if (kind === 'duration' || kind === 'set' || !/X/.test(timex)) return timex.replace(/^\(([^,]*),.*$/, '$1')
  if (kind === 'date') return value
  if (kind === 'datetime') return value.replace(' ', 'T').slice(0, 16)
  return timex.replace(/^XXXX/, start.slice(0, 4))
}
