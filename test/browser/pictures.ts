/**
 * `node --conditions=source --import tsx test/browser/pictures.ts FOLDER OUT`: pictures of every page of the workbench over the documents of a folder, to be looked at: 1440 and 390
 * pixels wide, light and dark, and of the report, its first line chosen. `docs/` has `situation`, `claim` and `figures` (1440, light) and `report`.
 * `test/many-documents.ts` makes a folder that is large.
 */
import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { chromium } from 'playwright-core'
import { compose } from '#5-report/compose.ts'
import { html } from '#5-report/html.ts'
import { startServer } from '#http/server.ts'
import type { ActorRow, ClaimRow, DocumentRow, Rows } from '#types/views.ts'
import { deskOf, sampleOutcomes } from '../desk.ts'
import { chromiumArguments, chromiumPath } from './chromium.ts'

const [, , folder = 'samples/covert-deployment', out = 'tmp/pictures'] = process.argv
mkdirSync(out, { recursive: true })
const desk = deskOf(basename(folder), await sampleOutcomes(folder))
const server = await startServer({ desk, actions: [], version: '0', complain: console.error })
const origin = `http://127.0.0.1:${server.port}`
const browser = await chromium.launch({ executablePath: chromiumPath!, args: [...chromiumArguments] })
const first = await browser.newContext()
await (await first.newPage()).goto(server.address)
const storageState = await first.storageState()
const ask = async <Body>(path: string): Promise<Body> => (await (await first.request.get(origin + path)).json()) as Body

const { rows: claims } = await ask<Rows<ClaimRow>>('/api/pages/claims')
const { rows: documents } = await ask<Rows<DocumentRow>>('/api/pages/documents')
const { rows: actors } = await ask<Rows<ActorRow>>('/api/pages/actors')
const [claim] = claims
const at = claim!.text.spans.map(({ start, end }) => `${start}-${end}`).join()
const pages = {
  situation: '/',
  claim: `/claims/${encodeURIComponent(claim!.id)}?doc=${encodeURIComponent(claim!.text.document)}&at=${at}`,
  figures: '/figures',
  timeline: '/timeline',
  documents: '/documents',
  actors: '/actors',
  actor: `/actors/${encodeURIComponent(actors[0]!.id)}`,
  sources: '/sources',
  document: `/documents/${encodeURIComponent(documents.at(-2)!.id)}`,
  add: '/add',
  search: '/search?q=said',
}
for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme, storageState })
    const page = await context.newPage()
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(origin + path)
      await page.waitForTimeout(600)
      await page.screenshot({ path: join(out, `${name}-${width}-${colorScheme}.png`) })
    }
    await context.close()
  }
}
const report = await (await browser.newContext({ viewport: { width: 1360, height: 860 } })).newPage()
await report.setContent(html(compose((await desk.open.view()).situation)))
await report.locator('.line .text').first().click()
// Nothing under the pointer, so that no line looks touched.
await report.mouse.move(0, 0)
await report.waitForTimeout(600)
await report.screenshot({ path: join(out, 'report.png') })
await browser.close()
await server.close()
