/**
 * The dates of GUM's news articles (TEI: `<date when="2015-05-15">Friday</date>`, `from`/`to` for periods, `notBefore`/`notAfter` for what is not sure), and
 * how the times found compare with them, by value: a day is that day, a period has the same ends. GUM marks dates and periods, not lengths and recurrences.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block } from '#types/document.ts'
import type { Span } from '#types/span.ts'
import type { Time } from '#types/time.ts'
import type { GoldTimes } from './times-data.ts'
import { type Days, dayOf, intervalOf } from './times-days.ts'

interface GumArticle extends GoldTimes {
  readonly dates: readonly GumDate[]
}

interface GumDate extends Span {
  readonly when?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export function readGumNews(data: string): GumArticle[] {
  const folder = join(data, 'gum', 'xml')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.startsWith('GUM_news_') && file.endsWith('.xml'))
    .sort()
    .map((file) => parse(file.slice('GUM_news_'.length, -'.xml'.length), readFileSync(join(folder, file), 'utf8')))
}

function parse(name: string, xml: string): GumArticle {
  let text = ''
  let start = 0
  let glued = true
  let word = 0
  const blocks: Block[] = []
  const dates: GumDate[] = []
  const open: { start: number; tag: string }[] = []
  const close = () => {
    if (text.length > start) blocks.push({ kind: 'paragraph', start, end: text.length })
  }
  for (const line of xml.split('\n')) {
    if (line.startsWith('<w>') || line.startsWith('</w>')) word += line.startsWith('<w>') ? 1 : -1
    if (/^<(?:p|head|item|caption|figDesc)\b/.test(line)) {
      close()
      if (text !== '') text += '\n'
      start = text.length
      glued = true
    } else if (line.startsWith('<date ')) open.push({ start: -1, tag: line })
    else if (line.startsWith('</date>')) {
      const date = open.pop()
      if (date !== undefined && date.start >= 0)
        dates.push({ start: date.start, end: text.length, ...limits(date.tag) })
    } else if (!line.startsWith('<') && line.includes('\t')) {
      const form = decoded(line.slice(0, line.indexOf('\t')))
      if (!glued && !/^(?:[.,;:!?%)\]”]|['’](?:s|re|ve|ll|d|m)|n['’]t)$/.test(form)) text += ' '
      for (const date of open) if (date.start < 0) date.start = text.length
      text += form
      glued = /^[([$€£“]$/.test(form)
    }
    if (line.startsWith('<w>')) continue
    // Inside `<w>` the parts of one word stand together.
    if (word > 0 && !line.startsWith('<')) glued = true
    if (line.startsWith('</w>')) glued = false
  }
  close()
  dates.sort((a, b) => a.start - b.start)
  const dateline = dates.find(({ when }) => /^\d{4}-\d\d-\d\d$/.test(when ?? ''))
  return {
    set: 'gum',
    name,
    text,
    blocks,
    published: dateline?.when ?? attribute(xml.slice(0, xml.indexOf('>')), 'dateCreated'),
    times: [],
    scored: { start: 0, end: text.length },
    dev: true,
    fold: 0,
    dates,
  }
}

function limits(tag: string): Omit<GumDate, keyof Span> {
  return {
    when: attribute(tag, 'when'),
    from: attribute(tag, 'from') ?? attribute(tag, 'notBefore'),
    to: attribute(tag, 'to') ?? attribute(tag, 'notAfter'),
  }
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]
}

function decoded(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name]!,
  )
}

export function scoreGum({ name, text, dates, published }: GumArticle, times: readonly Time[]) {
  const score = { gold: dates.length, overlapped: 0, right: 0, found: 0, known: 0, errors: [] as string[] }
  const around = (span: Span) =>
    `${text.slice(Math.max(0, span.start - 50), span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end, span.end + 30)}`.replace(
      /\s+/g,
      ' ',
    )
  for (const date of dates) {
    const near = times.filter((time) => time.start < date.end && date.start < time.end)
    if (near.length > 0) score.overlapped++
    if (near.some((time) => isSame(date, time))) score.right++
    else
      score.errors.push(
        `${near.length === 0 ? 'MISS ' : 'VALUE'} ${around(date)}  ${date.when ?? `${date.from}..${date.to}`}, found ${near.map(({ value }) => value).join(' ') || 'none'} @${published} ${name}`,
      )
  }
  for (const time of times) {
    if (time.type === 'DURATION' || time.type === 'SET' || /REF/.test(time.value ?? '')) continue
    score.found++
    if (dates.some((date) => time.start < date.end && date.start < time.end)) score.known++
    else score.errors.push(`EXTRA ${around(time)}  ${time.value} @${published} ${name}`)
  }
  return score
}

function isSame({ when, from, to }: GumDate, { value = '' }: Time): boolean {
  const ours = intervalOf(value)
  if (when !== undefined)
    return (
      value === when ||
      (/T/.test(when) || /T/.test(value)
        ? value.slice(0, 16) === when.slice(0, 16) || value.slice(0, 10) === when
        : false)
    )
  if (ours === undefined) return false
  const near = (a: number, b: number) => Math.abs(a - b) <= 1
  const ends: Days | undefined = {
    start: from === undefined ? ours.start : intervalStart(from),
    end: to === undefined ? ours.end : intervalEnd(to),
  }
  return near(ends.start, ours.start) && near(ends.end, ours.end)
}

function intervalStart(value: string): number {
  return intervalOf(value)?.start ?? dayOf(value)
}

function intervalEnd(value: string): number {
  return intervalOf(value)?.end ?? dayOf(value) + 1
}
