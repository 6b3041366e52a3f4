/** The workbench in a browser, over a case in a folder: adding, finding, opening, correcting, judging, undoing, sharing; by mouse and by keyboard. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { canOpen, openWorkbench, retry, type Workbench } from './workbench.ts'

const samples = 'samples/covert-deployment'
const hostile = `<script>document.title = 'taken'</script>
<img src=x onerror="document.title='taken'">
The harbour master of Oldmere said on Monday that "</p><script>document.title = 'taken'</script>" was painted on 40 boats.`

describe.skipIf(!canOpen)('the workbench', { timeout: 180_000, retry }, () => {
  let bench: Workbench
  let own: string
  let context: BrowserContext
  let page: Page

  beforeAll(async () => {
    bench = await openWorkbench('covert')
    own = bench.own
  }, 60_000)
  afterAll(() => bench.close())
  beforeEach(async () => {
    page = await fresh()
  })
  afterEach(async () => {
    await context.close()
    expect(bench.problems()).toEqual([])
  })

  async function fresh(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const next = await bench.page(options)
    context = next.context
    return next.page
  }

  /** Waits as long as a busy machine needs. */
  const until = (read: () => unknown) => expect.poll(read, { timeout: 60_000 })
  const lit = (on: Page): Promise<string> =>
    on
      .locator('.lit')
      .allTextContents()
      .then((all) => all.join(''))
  const firstClaim = (on: Page) => on.locator('.claims .row').first()

  test('an empty case says what to do', async () => {
    await page.goto(own)
    await page.getByRole('link', { name: 'Add documents' }).click()
    await until(() => page.locator('h1').textContent()).toBe('Add documents')
  })

  test('the sample case goes in by files; what cannot be read is listed with its reason', async () => {
    await page.goto(`${own}/add`)
    const files = readdirSync(samples).map((name) => ({
      name,
      mimeType: 'text/plain',
      buffer: readFileSync(join(samples, name)),
    }))
    const german =
      'Der Hafen wird am Montag geschlossen, sagte die Ministerin. Die Arbeiten dauern nach ihren Worten bis zum Herbst, und die Fischer sollen entschädigt werden.'
    await page
      .locator('#files')
      .setInputFiles([...files, { name: '../../hafen.txt', mimeType: 'text/plain', buffer: Buffer.from(german) }])
    await page.locator('.outcome').first().waitFor({ timeout: 240_000 })
    expect(await page.locator('.outcome').first().textContent()).toMatch(/not-english/)
    await page.getByRole('link', { name: 'Situation' }).click()
    await firstClaim(page).waitFor()
    expect(await page.locator('.lead').first().textContent()).toMatch(/^8 documents/)
  }, 300_000)

  test('pasted text goes in, and its script stays text', async () => {
    await page.goto(`${own}/add`)
    await page.getByLabel('Text', { exact: true }).fill(hostile)
    await page.getByLabel('Title').fill('<script>document.title = "taken"</script>')
    await page.getByLabel('Publisher').fill('Oldmere Gazette')
    await page.getByLabel('Published').fill('2024-11-04')
    await page.getByRole('button', { name: 'Add text' }).click()
    await page.locator('.outcome').waitFor({ timeout: 240_000 })
    await page.goto(`${own}/documents`)
    await page.locator('.docs .row', { hasText: 'Oldmere Gazette' }).click()
    await page.locator('.block').first().waitFor()
    expect(await page.locator('.blocks').textContent()).toContain('<script>')
    expect(await page.title()).not.toBe('taken')
  }, 300_000)

  test('a folder goes in with all that is in it, in parts, and each that cannot be read says why', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sitrep-folder-'))
    mkdirSync(join(folder, 'inner', '.git'), { recursive: true })
    const text = (at: number): string =>
      `The harbour office of Oldmere said on Monday that ${at + 100} crates were landed at the northern quay.`
    for (let at = 0; at < 104; at++) writeFileSync(join(folder, `note-${at}.txt`), text(at % 3))
    writeFileSync(join(folder, 'inner', 'photo.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]))
    writeFileSync(join(folder, 'inner', '.git', 'config'), 'hidden')
    await page.goto(`${own}/add`)
    await page.locator('#folder').setInputFiles(folder)
    await until(() => page.locator('h2', { hasText: 'Added' }).textContent()).toContain('3 documents')
    await until(() => page.locator('.progress').count()).toBe(0)
    const told = (await page.locator('main [role=status]').textContent()) ?? ''
    expect(told).toContain('101 known already')
    expect(told).toMatch(/inner\/photo\.png/)
    expect(told).toContain('104 inputs read')
    expect(told).not.toContain('config')
    rmSync(folder, { recursive: true })
  }, 300_000)

  test('an address is fetched by the server alone, and says why where it cannot be', async () => {
    await page.goto(`${own}/add`)
    await page.getByLabel(/^Pages, papers or feeds/).fill('https://gazette.example/ferry\nnowhere')
    await page.getByRole('button', { name: 'Fetch and add' }).click()
    await until(() => page.locator('.outcome').first().textContent()).toMatch(/no-network[\s\S]*bad-address/)
  })

  test('every kind of file that is read is named', async () => {
    await page.goto(`${own}/add`)
    await page.locator('.kinds-read summary').click()
    const named = new Set((await page.locator('.kinds-read dt span').allTextContents()).join(' ').match(/\.[a-z\d]+/g))
    const format = readFileSync('src/1-intake/format.ts', 'utf8')
    const endings = [...format.slice(format.indexOf('const endings')).matchAll(/'(\.\w+)':/g)].map(
      ([, ending]) => ending!,
    )
    expect(endings.length).toBeGreaterThan(20)
    expect(endings.filter((ending) => !named.has(ending))).toEqual([])
  })

  test('how an article was edited is shown word for word', async () => {
    const send = (count: number) =>
      context.request.post(`${own}/api/upload`, {
        headers: { origin: own },
        multipart: {
          ...{ url: 'https://oldmere.example/ferry', title: 'The ferry' },
          text: `The harbour office of Oldmere said on Monday that ${count} passengers were aboard the ferry.`,
        },
      })
    await send(110)
    const [edited] = (await (await send(140)).json()).outcomes[0].versions
    await page.goto(`${own}/documents/${edited}`)
    const edits = page.locator('.edits')
    await edits.waitFor()
    expect(await edits.locator('del').allTextContents()).toEqual(['110'])
    expect(await edits.locator('ins').allTextContents()).toEqual(['140'])
  }, 120_000)

  test('a claim is found by a search, and its sentence opened beside it', async () => {
    await page.goto(own)
    await page.locator('#search').fill('alerted their partners')
    await firstClaim(page).click()
    await page.locator('h1', { hasText: 'alerted their partners' }).waitFor()
    await page.locator('.statements .open').first().click()
    await until(() => lit(page)).toContain('Ukrainian authorities')
    expect(await page.locator('.beside .lit').first().isVisible()).toBe(true)
  })

  test('a speaker is set right in place, the case follows, and it is undone', async () => {
    await page.goto(`${own}/documents`)
    await page.locator('.docs .row').first().click()
    await page.locator('.margin .open', { hasText: 'statement' }).first().click()
    const speakers = page.getByLabel('Speakers')
    const before = await speakers.inputValue()
    await speakers.fill('Harbour Union')
    await page.locator('.fix form', { has: speakers }).getByRole('button', { name: 'Correct' }).click()
    await page.locator('.toast', { hasText: 'set right' }).waitFor()
    await page.locator('.margin .open', { hasText: 'Harbour Union' }).first().waitFor()
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).click()
    await page.locator('.toast', { hasText: 'Undone' }).waitFor()
    await page.locator('.margin .open', { hasText: before }).first().waitFor()
    await until(() => page.locator('.margin .open', { hasText: 'Harbour Union' }).count()).toBe(0)
  })

  test('a claim is judged with a note, which a second page learns of, and it is undone', async () => {
    await page.goto(own)
    const second = await context.newPage()
    await second.goto(own)
    await firstClaim(second).click()
    await firstClaim(page).click()
    await page.locator('#note').fill('seen in two places')
    await page.getByRole('button', { name: 'Accept' }).click()
    await page.locator('.made', { hasText: 'seen in two places' }).waitFor()
    await second.locator('.made', { hasText: 'accept by Ilka' }).waitFor()
    await page.getByRole('button', { name: 'Undo last' }).click()
    await until(() => second.locator('.made').count()).toBe(0)
  })

  test('a link shows the same to whoever has the cookie, and nothing to others', async () => {
    await page.goto(own)
    await firstClaim(page).click()
    await page.locator('.statements .open').first().click()
    await until(() => lit(page)).not.toBe('')
    const address = page.url()
    const words = await lit(page)
    const other = await context.newPage()
    await other.goto(address)
    await until(() => lit(other)).toBe(words)
    expect(await other.locator('h1').textContent()).toBe(await page.locator('h1').textContent())
    const stranger = await bench.browser.newContext()
    const locked = await stranger.newPage()
    await locked.goto(address)
    await locked.locator('h1', { hasText: 'locked' }).waitFor()
    expect(await locked.locator('body').textContent()).not.toContain(words)
    await stranger.close()
  })

  test('everything by keyboard', async () => {
    const keys = page.keyboard
    const inFocus = (line: number) =>
      until(() =>
        page.evaluate<number>("[...document.querySelectorAll('main [data-row]')].indexOf(document.activeElement)"),
      ).toBe(line)
    await page.goto(own)
    await firstClaim(page).waitFor()
    await keys.press('?')
    await page.locator('dialog[open]').waitFor()
    await keys.press('Escape')
    await keys.press('j')
    await inFocus(0)
    await keys.press('j')
    await inFocus(1)
    await keys.press('k')
    await inFocus(0)
    await keys.press('e')
    await until(() => lit(page)).not.toBe('')
    await keys.press('Escape')
    await until(() => page.locator('.reading').count()).toBe(0)
    await keys.press('/')
    await keys.type('denied sent soldiers')
    await until(() => page.url()).toMatch(/q=denied.sent.soldiers$/)
    await until(() => page.locator('mark', { hasText: 'soldiers' }).count()).toBeGreaterThan(0)
    await keys.press('ArrowDown')
    await inFocus(0)
    await keys.press('Enter')
    await page.locator('.judge, .lit').first().waitFor()
    await keys.press('s')
    await until(() => page.url()).toBe(`${own}/`)
    await firstClaim(page).waitFor()
    await keys.press('j')
    await inFocus(0)
    await keys.press('Enter')
    await page.locator('.judge').waitFor()
    await keys.press('r')
    await page.locator('.made', { hasText: 'reject' }).waitFor()
    await keys.press('u')
    await until(() => page.locator('.made').count()).toBe(0)
    await keys.press('m')
    await keys.type('to be checked')
    await keys.press('Enter')
    await page.locator('.made', { hasText: 'to be checked' }).waitFor()
    await keys.press('Escape')
    await keys.press('u')
    await until(() => page.locator('.made').count()).toBe(0)
    for (const [key, name] of [
      ['f', 'Figures'],
      ['t', 'Timeline'],
      ['d', 'Documents'],
      ['p', 'Actors'],
      ['o', 'Sources'],
      ['n', 'Add documents'],
    ] as const) {
      await keys.press(key)
      await until(() => page.locator('h1').textContent()).toBe(name)
    }
    await keys.press('d')
    await page.locator('.docs .row').first().waitFor()
    await keys.press('j')
    await inFocus(0)
    await keys.press('Enter')
    await page.locator('.margin .open').first().waitFor()
    await keys.press(']')
    await page.locator('.fix').waitFor()
  })

  test('letter keys can be switched off', async () => {
    await page.goto(own)
    await firstClaim(page).waitFor()
    await page.keyboard.press('?')
    await page.getByLabel('Use letter keys').uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('f')
    await page.keyboard.press('t')
    await page.waitForTimeout(200)
    expect(page.url()).toBe(`${own}/`)
  })

  /** Every page, with something open on it. */
  async function addresses(): Promise<Record<string, string>> {
    const [claim] = (await (await context.request.get(`${own}/api/pages/claims`)).json()).rows
    const [, document] = (await (await context.request.get(`${own}/api/pages/documents`)).json()).rows
    const { rows: all } = await (await context.request.get(`${own}/api/pages/documents`)).json()
    const edited = all.find(({ version }: { version?: number }) => version === 2)
    const [actor] = (await (await context.request.get(`${own}/api/pages/actors`)).json()).rows
    const at = `doc=${claim.text.document}&at=${claim.text.spans[0].start}-${claim.text.spans[0].end}`
    return {
      situation: '/',
      'situation, reading': `/?${at}`,
      claim: `/claims/${claim.id}`,
      'claim, reading': `/claims/${claim.id}?${at}`,
      figures: '/figures',
      timeline: '/timeline',
      documents: '/documents',
      document: `/documents/${document.id}`,
      'document, edited': `/documents/${edited.id}`,
      actors: '/actors',
      actor: `/actors/${actor.id}`,
      sources: '/sources',
      search: '/search?q=troops',
      add: '/add',
      nowhere: '/nowhere',
    }
  }

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    test.each([1440, 390])(
      'axe finds nothing on any page at %i pixels',
      async (width) => {
        await context.close()
        page = await fresh({ colorScheme, viewport: { width, height: 900 } })
        for (const [name, path] of Object.entries(await addresses())) {
          await page.goto(own + path)
          await page.waitForLoadState('load')
          await page.locator('main :is(h1, .empty)').first().waitFor()
          if (name === 'document') await page.locator('.m').first().click()
          await page.waitForTimeout(150)
          const { violations } = await new AxeBuilder({ page }).analyze()
          const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
          expect(found, `${name}, ${colorScheme}, ${width}`).toEqual([])
        }
      },
      300_000,
    )
  })

  test('no page is wider than a narrow screen', async () => {
    await context.close()
    page = await fresh({ viewport: { width: 360, height: 740 } })
    for (const [name, path] of Object.entries(await addresses())) {
      await page.goto(own + path)
      await page.locator('main :is(h1, .empty)').first().waitFor()
      await page.waitForTimeout(100)
      expect(
        await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
        name,
      ).toBeLessThanOrEqual(0)
    }
  })

  test('on paper there is the page and no control', async () => {
    await page.goto(own)
    await firstClaim(page).waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.bar').isVisible()).toBe(false)
    await until(() => page.locator('.claims > li').count()).toBeGreaterThan(50)
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
    // So it is where a page is opened for printing alone.
    await page.reload()
    await until(() => page.locator('.claims > li').count()).toBeGreaterThan(50)
    const [first, second] = await page.evaluate<number[]>(
      "[...document.querySelectorAll('.claims > li > .cite')].map((one) => one.getBoundingClientRect().top)",
    )
    expect(second! - first!).toBeGreaterThan(20)
  })

  test('the report leaves in four formats', async () => {
    await page.goto(own)
    for (const [name, ending] of [
      ['HTML page', 'html'],
      ['Word', 'docx'],
      ['Markdown', 'md'],
      ['JSON', 'json'],
    ] as const) {
      await page.locator('.menu summary').click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.menu a', { hasText: name }).click(),
      ])
      expect(download.suggestedFilename()).toBe(`covert.${ending}`)
      await page.locator('.menu summary').click()
    }
  })
})
