/**
 * Times against gold, in TempEval-3's measures: strict and relaxed F1 of the spans; type and value F1 count the relaxed matches that
 * have the right type or value. Beside them chrono on the same articles, and the published figures.
 *
 *   node --conditions=source --import tsx bench/eval-times.ts --data ../shared/data [--set tempeval|meantime] [--split dev|rest|all] [--errors 50]
 */

import { parseArgs } from 'node:util'
import * as chrono from 'chrono-node'
import { analyse } from '#2-analysis/analyse.ts'
import { findTimes } from '#3-extraction/times/find-times.ts'
import type { Span } from '#types/span.ts'
import { type GoldTime, type GoldTimes, readMeantime, readTempeval } from './times-data.ts'

interface Found extends Span {
  readonly type: string
  readonly value?: string | undefined
}

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    set: { type: 'string', default: '' },
    split: { type: 'string', default: 'dev' },
    errors: { type: 'string', default: '0' },
    skip: { type: 'string', default: '0' },
    kind: { type: 'string', default: '' },
  },
})

async function evaluate(name: string, articles: readonly GoldTimes[]): Promise<void> {
  const ours = new Tally()
  const theirs = new Tally()
  let elapsed = 0
  const errors: string[] = []
  for (const article of articles) {
    const document = {
      id: article.name,
      text: article.text,
      blocks: article.blocks,
      language: 'en',
      warnings: [],
      ...(article.published === undefined ? {} : { published: article.published }),
    }
    const analysis = await analyse(document)
    const before = performance.now()
    const times = findTimes(analysis)
    elapsed += performance.now() - before
    const scored = times.filter((one) => isScored(one, article))
    ours.add(article.times, scored)
    theirs.add(
      article.times,
      chronoTimes(article).filter((one) => isScored(one, article)),
    )
    errors.push(...errorsOf(article, scored))
  }
  const total = articles.reduce((sum, one) => sum + one.times.length, 0)
  console.log(
    `\n${name}, ${options.split}: ${articles.length} articles, ${total} times; ${(elapsed / articles.length).toFixed(2)} ms an article`,
  )
  console.log('                       strict  relaxed  (P / R)        type   value')
  console.log(`sitrep                 ${ours.line()}`)
  console.log(`chrono 2.10.3          ${theirs.line()}`)
  if (name === 'tempeval')
    console.log(
      'HeidelTime, published   81.8    90.7                          77.6   (on the test set, which is kept apart)',
    )
  const chosen = errors.filter((line) => options.kind === '' || line.startsWith(options.kind))
  for (const line of chosen.slice(Number(options.skip), Number(options.skip) + Number(options.errors)))
    console.log(line)
}

function isScored(span: Span, { scored, blocks, name }: GoldTimes): boolean {
  if (span.end > scored.end) return false
  // MEANTIME's dateline is not annotated as part of the text.
  return !/^\d+_/.test(name) || blocks[1] === undefined || span.start < blocks[1].start || span.start >= blocks[1].end
}

class Tally {
  gold = 0
  found = 0
  strict = 0
  relaxed = 0
  type = 0
  value = 0

  add(gold: readonly GoldTime[], found: readonly Found[]): void {
    this.gold += gold.length
    this.found += found.length
    for (const [one, match] of pairs(gold, found)) {
      if (match === undefined || one === undefined) continue
      this.relaxed++
      if (one.start === match.start && one.end === match.end) this.strict++
      if (one.type === match.type) this.type++
      if (one.value === match.value) this.value++
    }
  }

  line(): string {
    const f1 = (hits: number) => ((200 * hits) / (this.gold + this.found)).toFixed(1).padStart(5)
    const share = (hits: number, of: number) => ((100 * hits) / of).toFixed(1)
    return `${f1(this.strict)}   ${f1(this.relaxed)}   (${share(this.relaxed, this.found)} / ${share(this.relaxed, this.gold)})   ${f1(this.type)}   ${f1(this.value)}`
  }
}

/** Each gold time with the found one that overlaps it, an exact one first; then those that match nothing. */
function* pairs(
  gold: readonly GoldTime[],
  found: readonly Found[],
): Generator<[GoldTime | undefined, Found | undefined]> {
  const used = new Set<Found>()
  for (const one of gold) {
    const near = found.filter((other) => !used.has(other) && other.start < one.end && one.start < other.end)
    const match = near.find((other) => other.start === one.start && other.end === one.end) ?? near[0]
    if (match !== undefined) used.add(match)
    yield [one, match]
  }
  for (const other of found) if (!used.has(other)) yield [undefined, other]
}

function errorsOf(article: GoldTimes, found: readonly Found[]): string[] {
  const lines: string[] = []
  const show = (span: Span) => {
    const piece = (start: number, end: number) => article.text.slice(Math.max(0, start), end).replace(/\s+/g, ' ')
    return `${piece(span.start - 60, span.start)}[${piece(span.start, span.end)}]${piece(span.end, span.end + 40)}`
  }
  for (const [one, match] of pairs(article.times, found)) {
    const where = `@${article.published} ${article.name.slice(0, 12)}`
    if (one === undefined) lines.push(`EXTRA ${show(match!)}  ${match!.type} ${match!.value} ${where}`)
    else if (match === undefined) lines.push(`MISS  ${show(one)}  ${one.type} ${one.value} ${where}`)
    else {
      if (one.start !== match.start || one.end !== match.end)
        lines.push(`SPAN  ${show(one)}  found [${article.text.slice(match.start, match.end)}] ${where}`)
      if (one.value !== match.value)
        lines.push(`VALUE ${show(one)}  ${one.type} ${one.value}, found ${match.type} ${match.value} ${where}`)
      else if (one.type !== match.type)
        lines.push(`TYPE  ${show(one)}  ${one.type} ${one.value}, found ${match.type} ${where}`)
    }
  }
  return lines
}

function chronoTimes({ text, published }: GoldTimes): Found[] {
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

for (const [name, read] of [
  ['tempeval', readTempeval],
  ['meantime', readMeantime],
] as const) {
  if (options.set !== '' && options.set !== name) continue
  const all = read(options.data)
  if (all.length === 0) console.log(`${name}: no data in ${options.data}, skipped`)
  else
    await evaluate(
      name,
      all.filter((one) => options.split === 'all' || one.dev === (options.split === 'dev')),
    )
}
