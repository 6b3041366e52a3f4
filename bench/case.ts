/**
 * `node --conditions=source --import tsx bench/case.ts [--data DIR] [--kind mixed|news] [--articles N] [--most N] [--readings DIR]`: what a document costs in a case
 * of 100, 1,000, 3,000 and 10,000, and how long the report of it takes. `mixed`: articles, then documents mixed of their sentences, more and more of which were told
 * before. `news`: stories that have nothing to do with each other, each told by some documents. Processor time of this process (the database's thread among
 * it), since the machine may be busy.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compose } from '#5-report/compose.ts'
import { html } from '#5-report/html.ts'
import { openOver } from '#actions/case/open-case.ts'
import { comparablesOf, comparing } from '#pipeline.ts'
import { newCase, openCase } from '#store/cases.ts'
import { news } from './case-news.ts'
import { mixed, originals } from './case-readings.ts'

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`)
  return at > 0 ? process.argv[at + 1]! : otherwise
}
const data = option('data', fileURLToPath(new URL('../../shared/data', import.meta.url)))
const most = Number(option('most', '10000'))
const sizes = [100, 1000, 3000, 10_000].filter((size) => size <= most)
const readings = await originals(
  data,
  Number(option('articles', '300')),
  option('readings', join(tmpdir(), 'sitrep-bench-readings')),
)
const kind = option('kind', 'mixed')
const documents = () => (kind === 'news' ? news(readings) : mixed(readings))
const home = mkdtempSync(join(tmpdir(), 'sitrep-bench-'))

console.log(`${readings.length} articles, ${kind}; processor milliseconds, memory in MB\n`)
console.log(
  'documents   add ms   against 100   statements of a document   a statement against 100   report s   documents opened   memory now   peak   links',
)
try {
  await warmUp()
  await newCase({ home }, 'bench', new Date().toISOString())
  let store = await openCase({ home }, 'bench')
  let count = 0
  let spent = 0
  let statements = 0
  let first: { readonly document: number; readonly statement: number } | undefined
  for (const reading of documents()) {
    const started = process.cpuUsage()
    const comparables = comparablesOf(reading)
    await store.add(reading, comparables, comparing, new Date().toISOString())
    count++
    if (sizes.some((size) => count > size - last(size) && count <= size)) {
      spent += since(started)
      statements += comparables.length
    }
    if (!sizes.includes(count)) continue
    const each = { document: spent / last(count), statement: spent / statements }
    first ??= each
    await store.close()
    store = await openCase({ home }, 'bench')
    const reporting = process.cpuUsage()
    const wall = performance.now()
    const view = await openOver(store).view()
    html(compose(view.situation, { judgements: view.judgements }))
    const seconds = `${(since(reporting) / 1000).toFixed(1)} (${((performance.now() - wall) / 1000).toFixed(1)} wall)`
    const opened = view.documents.length - view.unopened
    const { rss } = process.memoryUsage()
    const cells = [
      String(count),
      each.document.toFixed(1),
      `${(each.document / first.document).toFixed(2)}×`,
      (statements / last(count)).toFixed(1),
      `${(each.statement / first.statement).toFixed(2)}×`,
      seconds,
      String(opened),
    ]
    cells.push((rss / 1e6).toFixed(0), (process.resourceUsage().maxRSS / 1000).toFixed(0))
    // Last, since all links at once are more than a report ever holds.
    cells.push(String((await store.links(comparing))!.length))
    console.log(cells.join('   '))
    spent = 0
    statements = 0
    if (count >= most) break
  }
  await store.close()
} finally {
  rmSync(home, { recursive: true, force: true })
}

/** A case of its own that is thrown away: the first documents of a process cost more than those of a hundred. */
async function warmUp(): Promise<void> {
  await newCase({ home }, 'warm', new Date().toISOString())
  const store = await openCase({ home }, 'warm')
  let count = 0
  for (const reading of documents()) {
    await store.add(reading, comparablesOf(reading), comparing, new Date().toISOString())
    if (++count === 200) break
  }
  await store.close()
}

/** What a document costs is taken over so many before each size: the last half of a hundred, and a hundred of more. */
function last(size: number): number {
  return Math.min(100, size / 2)
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
