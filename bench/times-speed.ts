/**
 * The speed beside chrono-node on the same 20 short articles, milliseconds an article: times on the text alone (src/times-alone.ts), times by the whole
 * analysis with its model, as `sitrep read` has them, and chrono. Each runs in processes of its own, one after the other and three times over; the best
 * counts, since what else the machine does is not theirs. What runs is the built program (`npm run build`), as chrono's is. `load` is what importing the
 * modules costs (once, not an article), cold is the first pass after that, warm the mean of fifteen more, in which the model's windows come from the
 * cache, steady the mean of the second hundred (not of the whole analysis). Milliseconds of the main thread's own processor time where
 * the system tells them (Linux), else by the clock.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Document } from '#types/document.ts'
import { row } from './row.ts'
import { readTempeval } from './times-data.ts'

const readers = ['text alone', 'whole analysis', 'chrono'] as const
const rounds = 3

interface Measure {
  readonly load: number
  readonly cold: number
  readonly warm: number
  readonly steady: number
}

const built = new URL('../dist/times-alone.js', import.meta.url)

export function comparison(data: string): string {
  if (!existsSync(built)) return '\nspeed: nothing built (npm run build), skipped'
  const best = new Map<string, Measure>()
  for (let round = 0; round < rounds; round++)
    for (const who of readers) {
      const now = run(who, data)
      const before = best.get(who) ?? now
      best.set(who, {
        load: Math.min(before.load, now.load),
        cold: Math.min(before.cold, now.cold),
        warm: Math.min(before.warm, now.warm),
        steady: Math.min(before.steady, now.steady),
      })
    }
  const lines = [...best].map(
    ([who, { load, cold, warm, steady }]) =>
      `${who.padEnd(20)} ${load.toFixed(0).padStart(8)} ${cold.toFixed(2).padStart(10)} ${warm.toFixed(2).padStart(10)} ${steady.toFixed(2).padStart(10)}`,
  )
  const [ours, theirs] = [best.get('text alone')!, best.get('chrono')!]
  row(
    'times on the text alone, ms an article, cold',
    '20 short articles of TimeBank',
    ours.cold.toFixed(1),
    `chrono ${theirs.cold.toFixed(1)} in the same run`,
  )
  return `\nspeed, 20 short articles   load ms   cold ms/article   warm     steady\n${lines.join('\n')}`
}

function run(who: string, data: string): Measure {
  const output = execFileSync(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), who, data], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return JSON.parse(output) as Measure
}

/** The first twenty articles of TimeBank between 600 and 2,500 characters. */
function shortArticles(data: string): Document[] {
  return readTempeval(data)
    .filter(({ text }) => text.length > 600 && text.length < 2500)
    .slice(0, 20)
    .map(({ name, text, blocks, published }) => ({
      id: name,
      text,
      blocks,
      language: 'en',
      warnings: [],
      published: published!,
    }))
}

async function measure(who: string, data: string): Promise<void> {
  const articles = shortArticles(data)
  const start = now()
  const read = await readerOf(who)
  const load = now() - start
  const pass = async () => {
    for (const article of articles) await read(article)
  }
  const first = now()
  await pass()
  const cold = (now() - first) / articles.length
  // The system counts in ticks of some milliseconds: one reading over many passes, none of a single one.
  const mean = async (passes: number) => {
    const start = now()
    for (let round = 0; round < passes; round++) await pass()
    return (now() - start) / passes / articles.length
  }
  const warm = await mean(15)
  if (who !== 'whole analysis') await mean(85)
  const steady = who === 'whole analysis' ? warm : await mean(100)
  console.log(JSON.stringify({ load, cold, warm, steady }))
}

const schedule = `/proc/self/task/${process.pid}/schedstat`
const told = existsSync(schedule)

/** Milliseconds that the main thread has run, so that a busy machine changes little; by the clock elsewhere. */
function now(): number {
  return told ? Number(readFileSync(schedule, 'utf8').split(' ')[0]) / 1e6 : performance.now()
}

async function readerOf(who: string): Promise<(article: Document) => unknown> {
  if (who === 'chrono') {
    const chrono = await import('chrono-node')
    return ({ text, published }) => chrono.parse(text, new Date(`${published}T12:00:00`))
  }
  if (who === 'text alone') return ((await import(built.href)) as typeof import('../src/times-alone.ts')).timesAlone
  const { analyse } = await import('#2-analysis/analyse.ts')
  const { findTimes } = await import('#3-extraction/times/find-times.ts')
  return async (article) => findTimes(await analyse(article))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await measure(process.argv[2]!, process.argv[3]!)
