/**
 * One measurement, in a process of its own, so that memory is its own too: `measure.ts read|model|threads|threads-meanings|brief|steps|hostile|hostile-numbers COUNT DATA`. Prints one line of JSON.
 * Time is processor time of this process (user and system), since the machine may be busy; memory is its largest resident set, and what is still held after a collection at the end.
 */
import { parseApart } from '#1-intake/apart/shared.ts'
import { parse } from '#1-intake/parse.ts'
import { documentFromText } from '#1-intake/readers.ts'
import { analyse } from '#2-analysis/analyse.ts'
import { sharedPredictor } from '#2-analysis/model/predict.ts'
import { extract } from '#3-extraction/extract.ts'
import { resolve } from '#4-resolution/resolve.ts'
import { compose } from '#5-report/compose.ts'
import { html } from '#5-report/html.ts'
import { toContract } from '#5-report/json-lines.ts'
import { markdown } from '#5-report/markdown.ts'
import { read } from '#pipeline.ts'
import type { Document } from '#types/document.ts'
import type { Outcome, ReadingOptions } from '#types/reading.ts'
import { readMany } from '#workers/read-many.ts'
import { figuresAlone } from '../src/figures-alone.ts'
import { timesAlone } from '../src/times-alone.ts'
import { type Article, articles } from './articles.ts'
import { readDocument } from './document.ts'
import { hostile, hostileNumbers } from './hostile.ts'
import { seeds } from './intake/seeds.ts'

const [job = 'read', count = '100', data = '../shared/data'] = process.argv.slice(2)

const jobs: Record<string, () => Promise<Record<string, number | string>>> = {
  /** The whole of `sitrep read`, findings thrown away as they are written. */
  async read() {
    const { list } = articles(data, Number(count))
    await warmUp(list, asRead)
    const started = process.cpuUsage()
    let characters = 0
    for (const article of list) {
      characters += toContract({ reading: await read(await documentOf(article), asRead) }).length
    }
    return { count: list.length, seconds: since(started), megabytesOut: characters / 1e6 }
  },

  /** The share of the model: wall seconds of one thread, and those of them inside the ONNX runtime. */
  async model() {
    const all = articles(data, Number(count) + 20).list
    await warmUp(all, asRead)
    // A window that was read before is not run again: what warmed up is left out.
    const list = all.slice(20)
    const { counts } = await sharedPredictor()
    const before = counts()
    const started = performance.now()
    let words = 0
    for (const article of list)
      words += (await read(await documentOf(article), asRead)).document.text.split(/\s+/).length
    const seconds = (performance.now() - started) / 1000
    const { windows, hits, inside } = counts()
    const run = windows - hits - (before.windows - before.hits)
    return { count: list.length, words, seconds, inside: (inside - before.inside) / 1000, windows: run }
  },

  /** Articles side by side on two threads, as `sitrep read` does it: wall seconds, and processor seconds of all threads, after both have loaded the model. */
  threads: () => onTwoThreads(asRead),

  /** The same with the vectors of statements, as `sitrep brief` and `sitrep add` do it. */
  'threads-meanings': () => onTwoThreads({}),

  /** The whole of `sitrep brief`: reading, resolution, report. */
  async brief() {
    const { list } = articles(data, Number(count))
    await warmUp(list)
    const reading = process.cpuUsage()
    const outcomes: Outcome[] = []
    for (const article of list) outcomes.push({ reading: await read(await documentOf(article)) })
    const read_ = since(reading)
    const resolving = process.cpuUsage()
    const situation = resolve(outcomes)
    const resolved = since(resolving)
    const reporting = process.cpuUsage()
    const report = compose(situation)
    const characters = markdown(report).length + html(report).length
    return {
      count: list.length,
      read: read_,
      resolve: resolved,
      report: since(reporting),
      claims: situation.claims.length,
      megabytesOut: characters / 1e6,
    }
  },

  /** Where the time of one article goes. */
  async steps() {
    const { list } = articles(data, Number(count))
    await warmUp(list, asRead)
    const spent = { intake: 0, analysis: 0, extraction: 0, output: 0 }
    for (const article of list) {
      let at = performance.now()
      const lap = (step: keyof typeof spent) => {
        spent[step] += performance.now() - at
        at = performance.now()
      }
      const document = await documentOf(article)
      lap('intake')
      const analysis = await analyse(document)
      lap('analysis')
      const findings = extract(analysis)
      lap('extraction')
      toContract({ reading: { document, sentences: analysis.sentences, findings } })
      lap('output')
    }
    return Object.fromEntries(Object.entries(spent).map(([step, ms]) => [step, ms / list.length]))
  },

  /** Numbers made to hurt, read for times and figures on the text alone, at two sizes; the better of two runs each. */
  async 'hostile-numbers'() {
    const results: Record<string, number> = {}
    for (const [name, make] of Object.entries(hostileNumbers)) {
      const cost = (share: number) => {
        const document = readDocument({ name, text: make(share), published: '2024-11-02' })
        const runs = [0, 1].map(() => {
          const started = process.cpuUsage()
          timesAlone(document)
          figuresAlone(document)
          return 1000 * since(started)
        })
        return Math.min(...runs)
      }
      cost(0.1)
      const half = cost(0.5)
      const whole = cost(1)
      results[`${name} ms`] = whole
      results[`${name} ratio`] = whole / half
    }
    return results
  },

  /** Articles read in a second (by the clock) while nothing else is done, while pages come in as a busy watch brings them, and while they are taken apart as fast as it goes; in turn, three times, the middle of each. */
  async beside() {
    const { list } = articles(data, Number(count))
    const { html } = seeds()
    await warmUp(list)
    const rates: Record<'alone' | 'watch' | 'flood', number[]> = { alone: [], watch: [], flood: [] }
    const pages = { watch: 0, flood: 0 }
    for (let round = 0; round < 3; round++)
      for (const kind of ['alone', 'watch', 'flood'] as const) {
        let over = false
        const coming = (async () => {
          for (let at = 0; !over && kind !== 'alone'; at++) {
            const next = new Promise((resolve) => setTimeout(resolve, kind === 'watch' ? 1000 / pagesOfWatch : 0))
            await parseApart({ format: 'html', content: html![at % html!.length]! })
            pages[kind]++
            await next
          }
        })()
        async function* intakes() {
          for (const article of list) yield { document: await documentOf(article) }
        }
        const started = performance.now()
        let done = 0
        for await (const _ of readMany(intakes(), read, { threads: 2 })) done++
        rates[kind].push((1000 * done) / (performance.now() - started))
        over = true
        await coming
      }
    const middle = (of: number[]) => of.sort((a, b) => a - b)[1]!
    return {
      alone: middle(rates.alone),
      watch: middle(rates.watch),
      flood: middle(rates.flood),
      floodPages: pages.flood,
      watchPages: pages.watch,
    }
  },

  /** Pages and papers taken apart, in this process, as the parsing process does it. */
  async intake() {
    const { html, pdf } = seeds()
    const rate = async (format: 'html' | 'pdf', files: readonly Uint8Array[], rounds: number) => {
      for (const content of files) await parse({ format, content })
      const started = process.cpuUsage()
      for (let round = 0; round < rounds; round++) for (const content of files) await parse({ format, content })
      return (rounds * files.length) / since(started)
    }
    return { pages: await rate('html', html!, 10), papers: await rate('pdf', pdf!, 20) }
  },

  /** Text made to hurt, at two sizes: what twice the text costs. */
  async hostile() {
    const results: Record<string, number> = {}
    for (const [name, make] of Object.entries(hostile)) {
      const cost = async (characters: number) => {
        const document = readDocument({ name, text: make(characters), published: '2024-11-02' })
        const at = performance.now()
        await read(document)
        return performance.now() - at
      }
      await cost(20_000)
      const half = await cost(250_000)
      const whole = await cost(500_000)
      results[`${name} 500k ms`] = whole
      results[`${name} ratio`] = whole / half
    }
    return results
  },
}

/** Pages a second: 200 feeds with fifteen new articles an hour each would bring less than one. */
const pagesOfWatch = 5

async function documentOf({ id, text, published }: Article): Promise<Document> {
  const intake = await documentFromText(text, { id, published }, { now: new Date('2026-01-01') })
  if ('refusal' in intake) throw new Error(`${id}: ${intake.refusal.problem.message}`)
  return intake.document
}

/** How far `sitrep read` reads. */
const asRead: ReadingOptions = { meanings: false }

async function warmUp(list: readonly Article[], options: ReadingOptions = {}): Promise<void> {
  for (const article of list.slice(0, 20)) await read(await documentOf(article), options)
}

async function onTwoThreads(options: ReadingOptions) {
  const { list } = articles(data, Number(count) + 20)
  let started = performance.now()
  let before = process.cpuUsage()
  let done = 0
  async function* intakes() {
    for (const article of list) yield { document: await documentOf(article) }
  }
  for await (const _ of readMany(intakes(), read, { ...options, threads: 2 })) {
    if (++done !== 20) continue
    started = performance.now()
    before = process.cpuUsage()
  }
  return { count: list.length - 20, seconds: (performance.now() - started) / 1000, processor: since(before) }
}

function since(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1e6
}

const result = await jobs[job]!()
const peak = process.resourceUsage().maxRSS / 1024
globalThis.gc?.()
console.log(JSON.stringify({ ...result, peakMegabytes: peak, liveMegabytes: process.memoryUsage().heapUsed / 2 ** 20 }))
