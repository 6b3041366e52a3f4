/**
 * `node --conditions=source --import tsx bench/case.ts [--data DIR] [--most N] [--readings DIR]`: what a document costs in a case of 100, 1,000 and 10,000,
 * and how long the report of it takes. Processor seconds of this process (the database's thread among them), since the machine may be busy.
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
import { mixed, originals } from './case-readings.ts'

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`)
  return at > 0 ? process.argv[at + 1]! : otherwise
}
const data = option('data', fileURLToPath(new URL('../../shared/data', import.meta.url)))
const most = Number(option('most', '10000'))
const readings = await originals(
  data,
  Number(option('articles', '300')),
  option('readings', join(tmpdir(), 'sitrep-bench-readings')),
)
const home = mkdtempSync(join(tmpdir(), 'sitrep-bench-'))

console.log(
  `${readings.length} articles, then documents mixed of their sentences; processor milliseconds, memory in MB\n`,
)
console.log('documents   add ms   against 100   links   report s   documents opened   memory now   peak')
try {
  await newCase({ home }, 'bench', new Date().toISOString())
  let store = await openCase({ home }, 'bench')
  let count = 0
  let started = process.cpuUsage()
  let first: number | undefined
  for (const reading of mixed(readings)) {
    // What a document costs is taken over the last tenth before each size.
    if (sizes().some((size) => count === Math.floor(size * 0.9))) started = process.cpuUsage()
    await store.add(reading, comparablesOf(reading), comparing, new Date().toISOString())
    count++
    const size = sizes().find((one) => one === count)
    if (size === undefined) continue
    const each = since(started) / (size - Math.floor(size * 0.9))
    first ??= each
    const links = (await store.links(comparing))!.length
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
      each.toFixed(1),
      `${(each / first).toFixed(2)}×`,
      String(links),
      seconds,
      String(opened),
    ]
    console.log([...cells, (rss / 1e6).toFixed(0), (process.resourceUsage().maxRSS / 1000).toFixed(0)].join('   '))
    if (count >= most) break
  }
  await store.close()
} finally {
  rmSync(home, { recursive: true, force: true })
}

function sizes(): number[] {
  return [100, 1000, 10_000].filter((size) => size <= most)
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
