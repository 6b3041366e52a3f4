/** A list of 10,000 claims in a browser: it opens, is scrolled from end to end, walked through by keyboard and searched, and is never busy for long. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningServer, startServer } from '#http/server.ts'
import { deskOf } from '../desk.ts'
import { longCase } from '../long-case.ts'
import { chromiumArguments, chromiumPath } from './chromium.ts'
import { canOpen, retry } from './workbench.ts'

const count = 10_000

describe.skipIf(!canOpen)('a list of 10,000 claims', { timeout: 120_000, retry }, () => {
  let browser: Browser
  let context: BrowserContext
  let server: RunningServer
  let page: Page
  let own: string

  beforeAll(async () => {
    const { outcomes, situation } = longCase(count)
    server = await startServer({ desk: deskOf('landings', outcomes, situation), actions: [], version: '0' })
    own = `http://127.0.0.1:${server.port}`
    browser = await chromium.launch({ executablePath: chromiumPath!, args: [...chromiumArguments] })
    context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    page = await context.newPage()
    await page.goto(server.address)
    await page.locator('.claims .row').first().waitFor()
    // The longest task of the page since it was last asked, in milliseconds.
    await page.evaluate(`new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest ?? 0, duration)
    }).observe({ entryTypes: ['longtask'] })`)
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const longest = (): Promise<number> => page.evaluate<number>('[window.longest ?? 0, (window.longest = 0)][0]')
  const rows = () => page.locator('.claims > li')
  /** What a machine that four others work on makes of a tenth of a second. */
  const frozen = 1000

  test('holds few rows at a time, and says how many there are', async () => {
    expect(await page.locator('h2 .count').first().textContent()).toBe('10,000')
    expect(await rows().count()).toBeLessThan(60)
    expect(await rows().first().getAttribute('aria-setsize')).toBe('10000')
  })

  test('is scrolled to its end and back', async () => {
    await longest()
    for (let step = 1; step <= 40; step++) {
      await page.evaluate(`scrollTo(0, document.documentElement.scrollHeight * ${step / 40})`)
      await page.waitForTimeout(30)
    }
    await expect
      .poll(
        async () => {
          await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)')
          return rows().last().textContent()
        },
        { timeout: 20_000 },
      )
      .toContain('crate 10000 was landed')
    expect(await rows().count()).toBeLessThan(60)
    await page.evaluate('scrollTo(0, 0)')
    await expect.poll(() => rows().first().textContent(), { timeout: 20_000 }).toContain('crate 1 was landed')
    expect(await longest()).toBeLessThan(frozen)
  })

  test('is walked through by keyboard', async () => {
    await longest()
    // At the end of what has come from the server a key waits for the next part, as a reader does.
    const walk = async (): Promise<string> => {
      await page.keyboard.press('j')
      return page.evaluate<string>('document.activeElement.textContent')
    }
    await expect.poll(walk, { timeout: 20_000, interval: 5 }).toMatch(/crate 1[12]\d was landed/)
    expect(await longest()).toBeLessThan(frozen)
  })

  test('a claim far down is found, opened, and left again', async () => {
    await longest()
    await page.locator('#search').fill('"crate 9876"')
    await page.locator('.claims .row', { hasText: 'crate 9876 was landed' }).click()
    await page.locator('h1', { hasText: 'crate 9876 was landed' }).waitFor()
    await page.keyboard.press('s')
    await rows().first().waitFor()
    expect(await longest()).toBeLessThan(frozen)
    expect(page.url()).toBe(`${own}/`)
  })
})
