import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { type OpenCase, openOver } from '#actions/case/open-case.ts'
import { caseActions } from '#actions/list.ts'
import { type RunningServer, startServer } from '#http/server.ts'
import { comparablesOf, comparing } from '#pipeline.ts'
import { newCase, openCase } from '#store/cases.ts'
import type { Outcome } from '#types/reading.ts'
import { chromiumArguments, chromiumPath } from './chromium.ts'

const built = existsSync(fileURLToPath(new URL('../../dist/web/index.html', import.meta.url)))
if (!built) console.warn('The pages are not built: the tests of the workbench are skipped (npm run build).')

/** A browser beside a whole test run is at times slower than any wait allows for. What passed at the second try only is told at the end of the run. */
export const retry = 1

/** Whether the workbench can be tried here: with Chromium and built pages. */
export const canOpen = chromiumPath !== undefined && built

/** The workbench over a case in a folder of its own, with a browser before it. */
export interface Workbench {
  readonly open: OpenCase
  /** Its address: `http://127.0.0.1:4800`. */
  readonly own: string
  readonly browser: Browser
  /** What pages and server complained of since it was last asked. */
  problems(): string[]
  /** A page that has the cookie, in a context of its own; what its browser is asked for from elsewhere is a problem. */
  page(options?: Parameters<Browser['newContext']>[0]): Promise<{ context: BrowserContext; page: Page }>
  close(): Promise<void>
}

export async function openWorkbench(name: string, outcomes: readonly Outcome[] = []): Promise<Workbench> {
  const home = mkdtempSync(join(tmpdir(), 'sitrep-home-'))
  const place = { home }
  await newCase(place, name, '2024-11-05T09:00:00.000Z')
  const open = openOver(await openCase(place, name))
  let second = 0
  const now = (): string => new Date(Date.UTC(2024, 10, 5, 9, 0, second++)).toISOString()
  for (const outcome of outcomes) {
    if ('reading' in outcome) await open.store.add(outcome.reading, comparablesOf(outcome.reading), comparing, now())
  }
  const found: string[] = []
  const fetcher = () => async () => ({ code: 'no-network', message: 'Tests fetch nothing.' }) as const
  const desk = { open, most: 2000, world: { cases: place, now, person: 'Ilka', fetcher } }
  const complain = (error: unknown): void => void found.push(`server: ${error}`)
  const server: RunningServer = await startServer({ desk, actions: caseActions, version: '0', complain })
  const own = `http://127.0.0.1:${server.port}`
  const browser = await chromium.launch({ executablePath: chromiumPath!, args: [...chromiumArguments] })
  const first = await browser.newContext()
  await (await first.newPage()).goto(server.address)
  const storageState = await first.storageState()
  await first.close()
  return {
    ...{ open, own, browser },
    problems: () => found.splice(0),
    async page(options = {}) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, storageState, ...options })
      const page = await context.newPage()
      page.on('console', (message) => found.push(message.text()))
      page.on('pageerror', (error) => found.push(error.message))
      page.on('request', (request) => {
        if (!request.url().startsWith(own)) found.push(`asked ${request.url()}`)
      })
      return { context, page }
    },
    async close() {
      await browser.close()
      await server.close()
      await open.close()
      rmSync(home, { recursive: true })
    },
  }
}
