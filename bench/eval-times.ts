/**
 * Times against gold, in TempEval-3's measures: strict and relaxed F1 of the spans; type and value F1 count the relaxed matches that
 * have the right type or value. Beside them chrono on the same articles, and the published figures. Then TimeBank in five folds, the test cases
 * of Recognizers-Text (their scope is in times-specs.ts), the dates of GUM's news, and the speed beside chrono.
 *
 *   node --conditions=source --import tsx bench/eval-times.ts --data ../shared/data [--set tempeval|meantime|folds|specs|gum|speed] [--split dev|rest|all] [--errors 50] [--alone] [--recognizers DIR]
 */

import { parseArgs } from 'node:util'
import { analyse } from '#2-analysis/analyse.ts'
import { findTimes } from '#3-extraction/times/find-times.ts'
import type { Document } from '#types/document.ts'
import type { Span } from '#types/span.ts'
import type { Time } from '#types/time.ts'
import { timesAlone } from '../src/times-alone.ts'
import { row } from './row.ts'
import { type GoldTime, type GoldTimes, readMeantime, readTempeval } from './times-data.ts'
import { readGumNews, scoreGum } from './times-gum.ts'
import { chronoTimes, type Found, recognizersIn } from './times-others.ts'
import { faultOf, readSpecs } from './times-specs.ts'
import { comparison } from './times-speed.ts'

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    set: { type: 'string', default: '' },
    split: { type: 'string', default: 'dev' },
    errors: { type: 'string', default: '0' },
    skip: { type: 'string', default: '0' },
    kind: { type: 'string', default: '' },
    alone: { type: 'boolean', default: false },
    recognizers: { type: 'string' },
  },
})

async function evaluate(name: string, articles: readonly GoldTimes[]): Promise<void> {
  const ours = new Tally()
  const others = new Map<string, { readonly read: (article: GoldTimes) => Found[]; readonly tally: Tally }>([
    ['chrono 2.10.3', { read: chronoTimes, tally: new Tally() }],
  ])
  if (options.recognizers !== undefined)
    others.set('Recognizers-Text', { read: recognizersIn(options.recognizers), tally: new Tally() })
  const errors: string[] = []
  for (const article of articles) {
    const times = await timesOf(documentOf(article))
    const scored = times.filter((one) => isScored(one, article))
    ours.add(article.times, scored)
    for (const { read, tally } of others.values())
      tally.add(
        article.times,
        read(article).filter((one) => isScored(one, article)),
      )
    errors.push(...errorsOf(article, scored))
  }
  const total = articles.reduce((sum, one) => sum + one.times.length, 0)
  console.log(`\n${name}, ${options.split}: ${articles.length} articles, ${total} times`)
  console.log('                       strict  relaxed  (P / R)        type   value')
  console.log(`sitrep                 ${ours.line()}`)
  for (const [who, { tally }] of others) console.log(`${who.padEnd(22)} ${tally.line()}`)
  if (name === 'tempeval')
    console.log(
      'HeidelTime, published   81.8    90.7                          77.6   (on the test set, which is kept apart)',
    )
  show(errors)
  const scores = (of: Tally) => [of.strict, of.relaxed, of.value].map((hits) => of.f1(hits).toFixed(1)).join(' / ')
  const published = 'HeidelTime 81.8 / 90.7 / 77.6 (TempEval-3 platinum)'
  const set = name === 'tempeval' ? 'TimeBank and AQUAINT' : 'MEANTIME'
  row(
    'times, strict / relaxed / value F1',
    `${set}, ${options.split} part`,
    scores(ours),
    name === 'tempeval' ? published : '–',
  )
}

/** As `sitrep read` finds them, or on the text alone. */
async function timesOf(document: Document): Promise<readonly Time[]> {
  return options.alone ? timesAlone(document) : findTimes(await analyse(document))
}

function documentOf({ name, text, blocks, published }: GoldTimes): Document {
  return {
    id: name,
    text,
    blocks,
    language: 'en',
    warnings: [],
    ...(published === undefined ? {} : { published }),
  }
}

/** TimeBank in five folds by the digest of the name. Nothing is trained: the spread says how far a score of this size carries. */
async function folds(articles: readonly GoldTimes[]): Promise<void> {
  const tallies = Array.from({ length: 5 }, () => new Tally())
  for (const article of articles) {
    tallies[article.fold]!.add(article.times, await timesOf(documentOf(article)))
  }
  const spread = (of: (tally: Tally) => number) => {
    const scores = tallies.map((tally) => tally.f1(of(tally)))
    const mean = scores.reduce((sum, score) => sum + score, 0) / 5
    const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / 4
    // Student's t with four degrees of freedom, 95%.
    return `${mean.toFixed(1)} ± ${((2.776 * Math.sqrt(variance)) / Math.sqrt(5)).toFixed(1)}`
  }
  console.log(`\nTimeBank in five folds: ${articles.length} articles, mean of the F1 scores ± 95%`)
  row(
    'times, value F1',
    'TimeBank, five folds',
    spread((one) => one.value),
  )
  console.log(
    `strict ${spread((one) => one.strict)}   relaxed ${spread((one) => one.relaxed)}   type ${spread((one) => one.type)}   value ${spread((one) => one.value)}`,
  )
}

async function specs(data: string): Promise<void> {
  const all = readSpecs(data)
  if (all.length === 0) return console.log('\nspecs: no data, skipped')
  const files = new Map<string, { right: number; cases: number; out: number }>()
  const faults: string[] = []
  for (const one of all) {
    const count = files.get(one.file) ?? { right: 0, cases: 0, out: 0 }
    files.set(one.file, count)
    if (one.out !== undefined) {
      count.out++
      continue
    }
    count.cases++
    const document = { text: one.text, blocks: [{ kind: 'paragraph', start: 0, end: one.text.length }] } as const
    const times = await timesOf({ id: 'spec', language: 'en', warnings: [], published: one.published, ...document })
    const fault = faultOf(one, times)
    if (fault === undefined) count.right++
    else faults.push(`${one.file}  ${one.text.slice(0, 120)}  @${one.published}  ${fault}`)
  }
  console.log('\nRecognizers-Text, English dates and times   right  of scored   share   left out')
  const whole = { right: 0, cases: 0, out: 0 }
  for (const [file, { right, cases, out }] of files) {
    for (const key of ['right', 'cases', 'out'] as const) whole[key] += { right, cases, out }[key]
    console.log(`${file.padEnd(40)} ${specLine(right, cases, out)}`)
  }
  console.log(`${'together'.padEnd(40)} ${specLine(whole.right, whole.cases, whole.out)}`)
  const right = `${((100 * whole.right) / whole.cases).toFixed(1)}%`
  row('dates and times', 'Recognizers English specs, in scope', right, 'Recognizers-Text 100% by definition')
  console.log(`in scope ${((100 * whole.cases) / (whole.cases + whole.out)).toFixed(1)}% of ${all.length} cases`)
  show(faults)
}

function specLine(right: number, cases: number, out: number): string {
  return `${String(right).padStart(9)} ${String(cases).padStart(10)} ${`${((100 * right) / cases).toFixed(1)}%`.padStart(8)} ${String(out).padStart(10)}`
}

async function gum(data: string): Promise<void> {
  const articles = readGumNews(data)
  if (articles.length === 0) return console.log('\ngum: no data, skipped')
  const whole = { gold: 0, overlapped: 0, right: 0, found: 0, known: 0 }
  const errors: string[] = []
  for (const article of articles) {
    const score = scoreGum(article, await timesOf(documentOf(article)))
    for (const key of ['gold', 'overlapped', 'right', 'found', 'known'] as const) whole[key] += score[key]
    errors.push(...score.errors)
  }
  const share = (part: number, of: number) => `${((100 * part) / of).toFixed(1)}%`
  console.log(
    `\nGUM news: ${articles.length} articles, ${whole.gold} dates: ${share(whole.overlapped, whole.gold)} found, value right in ${share(whole.right, whole.gold)};`,
  )
  console.log(`of ${whole.found} dates found, ${share(whole.known, whole.found)} are annotated`)
  show(errors)
}

function show(errors: readonly string[]): void {
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

  f1(hits: number): number {
    return (200 * hits) / (this.gold + this.found)
  }

  line(): string {
    const f1 = (hits: number) => this.f1(hits).toFixed(1).padStart(5)
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

const wants = (name: string) => options.set === '' || options.set === name
if (wants('folds')) await folds(readTempeval(options.data).filter(({ set }) => set === 'TimeBank'))
if (wants('specs')) await specs(options.data)
if (wants('gum')) await gum(options.data)
if (wants('speed')) console.log(comparison(options.data))
