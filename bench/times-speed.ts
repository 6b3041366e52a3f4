/**
 * The speed beside chrono-node on the same 20 short articles, milliseconds an article: times on the text alone (src/times-alone.ts), times by the whole
 * analysis with its model, as `sitrep read` has them, and chrono. Each runs in processes of its own, one after the other and three times over; the best
 * counts, since what else the machine does is not theirs. `load` is what importing the modules costs (once, not an article; for our sources it holds
 * their translation from TypeScript), cold is the first pass after that, warm the median of fifteen more, in which the model's windows come from the cache.
 */
import { execFileSync } from 'node:child_process'
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
}

export function comparison(data: string): string {
  const best = new Map<string, Measure>()
  for (let round = 0; round < rounds; round++)
    for (const who of readers) {
      const now = run(who, data)
      const before = best.get(who) ?? now
      best.set(who, {
        load: Math.min(before.load, now.load),
        cold: Math.min(before.cold, now.cold),
        warm: Math.min(before.warm, now.warm),
      })
    }
  const lines = [...best].map(
    ([who, { load, cold, warm }]) =>
      `${who.padEnd(20)} ${load.toFixed(0).padStart(8)} ${cold.toFixed(2).padStart(10)} ${warm.toFixed(2).padStart(10)}`,
  )
  const [ours, theirs] = [best.get('text alone')!, best.get('chrono')!]
  row(
    'times on the text alone, ms an article, cold',
    '20 short articles of TimeBank',
    ours.cold.toFixed(1),
    `chrono ${theirs.cold.toFixed(1)} in the same run`,
  )
  return `\nspeed, 20 short articles   load ms   cold ms/article   warm\n${lines.join('\n')}`
}

function run(who: string, data: string): Measure {
  const output = execFileSync(
    process.execPath,
    ['--conditions=source', '--import', 'tsx', fileURLToPath(import.meta.url), who, data],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  )
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
  const start = performance.now()
  const read = await readerOf(who)
  const load = performance.now() - start
  const pass = async () => {
    const start = performance.now()
    for (const article of articles) await read(article)
    return (performance.now() - start) / articles.length
  }
  const cold = await pass()
  const warm: number[] = []
  for (let round = 0; round < 15; round++) warm.push(await pass())
  console.log(JSON.stringify({ load, cold, warm: warm.sort((a, b) => a - b)[7] }))
}

async function readerOf(who: string): Promise<(article: Document) => unknown> {
  if (who === 'chrono') {
    const chrono = await import('chrono-node')
    return ({ text, published }) => chrono.parse(text, new Date(`${published}T12:00:00`))
  }
  if (who === 'text alone') return (await import('../src/times-alone.ts')).timesAlone
  const { analyse } = await import('#2-analysis/analyse.ts')
  const { findTimes } = await import('#3-extraction/times/find-times.ts')
  return async (article) => findTimes(await analyse(article))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await measure(process.argv[2]!, process.argv[3]!)
