/**
 * `node --conditions=source --import tsx bench/http.ts [--data DIR] [--sizes 1000,10000] [--readings DIR]`: the workbench over large cases. How long the first page takes
 * in a browser, and requests a second with the slowest hundredth for each view. The server has a process of its own, the client asks eight at a time.
 */
import { spawn } from 'node:child_process'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { overview } from '#5-report/views/overview.ts'
import { startServer } from '#http/server.ts'
import { rejudged, situation } from '#pipeline.ts'
import type { Judgement } from '#types/judgement.ts'
import type { Outcome } from '#types/reading.ts'
import type { Situation } from '#types/situation.ts'
import { hull } from '#types/span.ts'
import type { ClaimRow, DocumentRow, Rows } from '#types/views.ts'
import { chromiumArguments, chromiumPath } from '../test/browser/chromium.ts'
import { deskOf } from '../test/desk.ts'
import { entered } from '../test/http.ts'
import { mixed, originals } from './case-readings.ts'

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`)
  return at > 0 ? process.argv[at + 1]! : otherwise
}
const agent = new Agent({ keepAlive: true, maxSockets: 8 })
/** As `sitrep serve` does. */
const opened = 2000
const serving = option('serve', '')
if (serving !== '') await serve(Number(serving))
else for (const size of option('sizes', '1000,10000').split(',')) await measure(Number(size))

async function serve(size: number): Promise<void> {
  const data = option('data', fileURLToPath(new URL('../../shared/data', import.meta.url)))
  const readings = await originals(
    data,
    Number(option('articles', '300')),
    option('readings', join(tmpdir(), 'sitrep-bench-readings')),
  )
  const outcomes: Outcome[] = []
  for (const reading of mixed(readings)) {
    outcomes.push({ reading })
    if (outcomes.length === size) break
  }
  const started = process.cpuUsage()
  const made = situation(outcomes.slice(0, opened))
  // As `sitrep serve` does before it tells its address.
  overview(made)
  const { user } = process.cpuUsage(started)
  const judging = judgedAnew(outcomes.slice(0, opened), made)
  const server = await startServer({ desk: deskOf('bench', outcomes, made), actions: [], version: '0' })
  console.log(JSON.stringify({ address: server.address, resolve: user / 1e6, claims: made.claims.length, ...judging }))
}

/** What a judgement costs: of a claim, which stands beside it, and of a statement, after which everything is worked out. Processor milliseconds. */
function judgedAnew(outcomes: readonly Outcome[], made: Situation): { note: number; correction: number } {
  const [first] = made.claims[0]!.statements
  const { start, end } = hull(first!.content)!
  const text = outcomes.flatMap((outcome) =>
    'reading' in outcome && outcome.reading.document.id === first!.document ? [outcome.reading.document.text] : [],
  )[0]!
  const on = { document: first!.document, start, end, judged: text.slice(start, end) }
  const shared = { id: 'J1', by: 'bench', at: new Date().toISOString() }
  const before = { situation: made, judgements: [] }
  const cost = (run: () => unknown): number => {
    const began = process.cpuUsage()
    run()
    return process.cpuUsage(began).user / 1000
  }
  const note: Judgement = { ...shared, verdict: 'note', on: [{ ...on, kind: 'claim' }], note: 'x' }
  const correction: Judgement = {
    ...shared,
    ...{ verdict: 'correct', on: [{ ...on, kind: 'statement' }], field: 'act', value: 'denies' },
  }
  return {
    note: cost(() => overview(rejudged(outcomes, before, [note])!)),
    correction: cost(() => overview(situation(outcomes, { judgements: [correction] }))),
  }
}

async function measure(size: number): Promise<void> {
  const words = ['--conditions=source', '--import', 'tsx', ...process.argv.slice(1), '--serve', String(size)]
  const server = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const line = await new Promise<string>((resolve) => server.stdout.once('data', (data) => resolve(String(data))))
    const { address, resolve, claims, note, correction } = JSON.parse(line) as Record<
      'resolve' | 'claims' | 'note' | 'correction',
      number
    > & { address: string }
    const cookie = await entered(address)
    const { origin } = new URL(address)
    console.log(
      `\n${size} documents, ${Math.min(size, opened)} opened, ${claims} claims; worked out in ${resolve.toFixed(1)} s of the processor; again after a note on a claim in ${note.toFixed(0)} ms, after a correction in ${(correction / 1000).toFixed(1)} s`,
    )
    const first = await timed(() => ask(origin, '/api/pages/situation', cookie))
    const rows = JSON.parse(await ask(origin, '/api/pages/claims', cookie)) as Rows<ClaimRow>
    const listed = JSON.parse(await ask(origin, '/api/pages/documents', cookie)) as Rows<DocumentRow>
    console.log(`first answer of all ${first.toFixed(0)} ms${await inBrowser(origin, cookie)}`)
    console.log('view                     first ms   requests/s   median ms   p99 ms     kB')
    for (const path of [
      'situation',
      'claims?limit=100',
      `claims?limit=100&offset=${Math.max(0, rows.total - 100)}`,
      `claim?id=${encodeURIComponent(rows.rows[0]!.id)}`,
      'figures',
      'timeline',
      'actors?limit=100',
      'sources?limit=100',
      'documents?limit=100',
      `document?id=${encodeURIComponent(listed.rows[0]!.id)}`,
      'search?q=president',
      'search?q=zebra+crossing',
    ]) {
      await loaded(origin, `/api/pages/${path}`, cookie)
    }
  } finally {
    server.kill()
  }
}

async function loaded(origin: string, path: string, cookie: string): Promise<void> {
  let bytes = 0
  const first = await timed(async () => {
    bytes = (await ask(origin, path, cookie)).length
  })
  const took: number[] = []
  const until = performance.now() + 3000
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (performance.now() < until) took.push(await timed(() => ask(origin, path, cookie)))
    }),
  )
  took.sort((a, b) => a - b)
  const at = (share: number): string => took[Math.min(took.length - 1, Math.floor(took.length * share))]!.toFixed(1)
  const cells = [
    first.toFixed(0).padStart(8),
    (took.length / 3).toFixed(0).padStart(12),
    at(0.5).padStart(11),
    at(0.99).padStart(8),
  ]
  console.log(
    path.replace('/api/pages/', '').slice(0, 24).padEnd(25) + cells.join(' ') + (bytes / 1000).toFixed(0).padStart(7),
  )
}

/** From the address to the first claim that can be read, in a browser that has been there before. */
async function inBrowser(origin: string, cookie: string): Promise<string> {
  if (chromiumPath === undefined) return ''
  const browser = await chromium.launch({ executablePath: chromiumPath, args: [...chromiumArguments] })
  const context = await browser.newContext()
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: origin }])
  const page = await context.newPage()
  const took: number[] = []
  for (let turn = 0; turn < 5; turn++) {
    took.push(
      await timed(async () => {
        await page.goto(origin, { waitUntil: 'commit' })
        await page.locator('.claims .row').first().waitFor()
      }),
    )
  }
  const rows = await page.locator('.claims > li').count()
  const lists: string[] = []
  for (const [name, path] of [
    ['claims', '/'],
    ['documents', '/documents'],
    ['actors', '/actors'],
    ['timeline', '/timeline'],
  ] as const) {
    await page.goto(origin + path)
    await page.locator('[data-index="0"], li[data-line]').first().waitFor()
    lists.push(`${name} ${(await scrolled(page)).toFixed(0)}`)
  }
  await browser.close()
  return `; first page in Chromium ${took.map((each) => each.toFixed(0)).join(', ')} ms, ${rows} rows of the list on it
longest that a list kept the browser busy while it was scrolled from end to end, ms: ${lists.join(', ')}`
}

/** Scrolls a page down to its end in 60 steps and back in one; the longest task of the page meanwhile, in milliseconds. */
async function scrolled(page: Page): Promise<number> {
  return page.evaluate<number>(`(async () => {
    let longest = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
    }).observe({ entryTypes: ['longtask'] })
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)))
    for (let step = 1; step <= 60; step++) {
      scrollTo(0, (document.documentElement.scrollHeight * step) / 60)
      await frame()
    }
    scrollTo(0, 0)
    for (let wait = 0; wait < 10; wait++) await frame()
    return longest
  })()`)
}

function ask(origin: string, path: string, cookie: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(`${origin}${path}`, { agent, headers: { cookie } }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () => resolve(Buffer.concat(pieces).toString('utf8')))
    }).on('error', reject)
  })
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await run()
  return performance.now() - started
}
