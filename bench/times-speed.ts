/**
 * The speed beside chrono-node, on the same 20 short articles, text alone: for us the whole analysis, its model included, and times.
 * Each runs in a process of its own;
 * cold is the first pass after the modules are loaded, warm the median of those that follow, in which our
 * windows come from the cache.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readTempeval } from './times-data.ts'

export function comparison(data: string): string {
  const rows = ['sitrep', 'chrono'].map((who) => {
    // The best of three: what else the machine does is not theirs.
    const runs = [0, 1, 2].map(() => {
      const output = execFileSync(
        process.execPath,
        ['--conditions=source', '--import', 'tsx', fileURLToPath(import.meta.url), who, data],
        { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
      )
      return JSON.parse(output) as { cold: number; warm: number }
    })
    const [cold, warm] = [Math.min(...runs.map((run) => run.cold)), Math.min(...runs.map((run) => run.warm))]
    return `${who.padEnd(24)} ${cold.toFixed(2).padStart(8)} ${warm.toFixed(2).padStart(8)}`
  })
  return `\nspeed, 20 short articles, ms an article\n                             cold     warm\n${rows.join('\n')}`
}

/** The first twenty articles of TimeBank under 2,500 characters. */
function shortArticles(data: string) {
  return readTempeval(data)
    .filter(({ text }) => text.length > 600 && text.length < 2500)
    .slice(0, 20)
}

async function measure(who: string, data: string): Promise<void> {
  const articles = shortArticles(data)
  const read = await readerOf(who)
  const pass = async () => {
    const start = performance.now()
    for (const article of articles) await read(article)
    return (performance.now() - start) / articles.length
  }
  const cold = await pass()
  const warm: number[] = []
  for (let round = 0; round < 15; round++) warm.push(await pass())
  console.log(JSON.stringify({ cold, warm: warm.sort((a, b) => a - b)[7] }))
}

async function readerOf(who: string): Promise<(article: ReturnType<typeof shortArticles>[number]) => unknown> {
  if (who === 'chrono') {
    const chrono = await import('chrono-node')
    return ({ text, published }) => chrono.parse(text, new Date(`${published}T12:00:00`))
  }
  const { analyse } = await import('#2-analysis/analyse.ts')
  const { findTimes } = await import('#3-extraction/times/find-times.ts')
  return async ({ name, text, blocks, published }) => {
    const document = { id: name, text, blocks, language: 'en', warnings: [], published: published! }
    return findTimes(await analyse(document))
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await measure(process.argv[2]!, process.argv[3]!)
