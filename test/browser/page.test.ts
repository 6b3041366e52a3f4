import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { compose } from '#5-report/compose.ts'
import { html } from '#5-report/html.ts'
import type { Situation } from '#types/situation.ts'
import { chromiumArguments, chromiumPath } from './chromium.ts'
import { fixture, reading, situationOf } from './fixture.ts'

const wide = { width: 1280, height: 800 }
const phone = { width: 360, height: 740 }

describe.skipIf(chromiumPath === undefined)('the report page in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-page-'))
  const problems: string[] = []
  let browser: Browser
  let requests: string[] = []
  let opened: Page[] = []

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath!, args: [...chromiumArguments] })
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })
  afterEach(async () => {
    await Promise.all(opened.map((page) => page.context().close()))
    opened = []
    // Whatever a test looks at: the page never asks for anything, and never complains.
    expect(requests.filter((url) => !url.startsWith('file:') && url !== 'data:,')).toEqual([])
    expect(problems).toEqual([])
    requests = []
  })

  async function open(situation: Situation, options: BrowserContextOptions = {}, hash = ''): Promise<Page> {
    const context = await browser.newContext({ viewport: wide, ...options })
    const page = await context.newPage()
    opened.push(page)
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => problems.push(message.text()))
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('dialog', (dialog) => {
      problems.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    const path = join(folder, `page-${opened.length}.html`)
    writeFileSync(path, html(compose(situation)))
    await page.goto(pathToFileURL(path).href + hash)
    return page
  }

  const lit = (page: Page) => page.locator('.s.lit').evaluateAll((all) => all.map((element) => element.id))
  const here = (page: Page) => page.locator('.line.here').evaluateAll((all) => all.map((element) => element.id))
  const marked = (page: Page) => page.evaluate<string[]>(`[...(CSS.highlights.get('evidence') ?? [])].map(String)`)

  test('a click on a line marks its sentence and its very words, and brings them into view', async () => {
    const page = await open(longer(), { viewport: { width: 1280, height: 400 } })
    const line = page.locator('#timeline-1')
    await line.locator('.text').click()
    expect(await lit(page)).toEqual(['d1-s7'])
    expect(await marked(page)).toContain('October 2023')
    await page.waitForTimeout(500)
    const [sentence, pane] = await Promise.all([
      page.locator('#d1-s7').boundingBox(),
      page.locator('#pages').boundingBox(),
    ])
    expect(sentence!.y).toBeGreaterThanOrEqual(pane!.y)
    expect(sentence!.y + sentence!.height).toBeLessThanOrEqual(pane!.y + pane!.height)
    expect(page.url()).toMatch(/#timeline-1$/)
  })

  test('evidence in another document opens that document', async () => {
    const page = await open(fixture())
    await page.locator('#claims-1-3 .text').click()
    expect(await lit(page)).toEqual(['d2-s2'])
    expect(await page.locator('#d2').isVisible()).toBe(true)
    expect(await page.locator('#d1').isVisible()).toBe(false)
    expect(await page.locator('#choice').inputValue()).toBe('d2')
  })

  test('a click on a sentence lists the lines that rest on it, and each leads back', async () => {
    const page = await open(fixture())
    await page.locator('#d1-s3').click()
    const lines = await here(page)
    expect(lines).toContain('claims-1-2')
    expect(lines).toContain('voices-3-1')
    expect(await page.locator('#made a').count()).toBe(lines.length)
    await page.locator('#made a[href="#claims-1-2"]').click()
    expect(await here(page)).toEqual(['claims-1-2'])
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('claims-1-2')
  })

  test('what was worked out says how', async () => {
    const page = await open(fixture())
    await page.locator('#timeline-2 .text').click()
    expect(await page.locator('#made').innerText()).toContain('the 3 March before publication (2025-03-20)')
  })

  test('keys: j, k and arrows, Enter and Escape, filter and help', async () => {
    const page = await open(fixture())
    const focused = () => page.evaluate<string>('document.activeElement.id')
    await page.keyboard.press('j')
    expect(await focused()).toBe('claims-1')
    await page.keyboard.press('j')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('claims-1-2')
    await page.keyboard.press('k')
    expect(await focused()).toBe('claims-1-1')
    await page.keyboard.press('Enter')
    expect(await lit(page)).toEqual(['d1-s2'])
    expect(await focused()).toBe('d1-s2')
    await page.keyboard.press('Escape')
    expect(await focused()).toBe('claims-1-1')
    expect(await lit(page)).toEqual([])
    await page.keyboard.press('?')
    expect(await page.locator('#help').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.locator('#help').isVisible()).toBe(false)
    await page.keyboard.press('/')
    expect(await focused()).toBe('filter')
    await page.keyboard.type('cranes')
    await page.waitForTimeout(200)
    expect(await page.locator('#figures-3').isVisible()).toBe(true)
    expect(await page.locator('#voices-1').isVisible()).toBe(false)
    expect(await page.locator('#matches').innerText()).toMatch(/^\d+ lines match$/)
    await page.keyboard.press('Escape')
    expect(await page.locator('#voices-1').isVisible()).toBe(true)
  })

  test('letter keys can be switched off', async () => {
    const page = await open(fixture())
    await page.locator('#keys').click()
    await page.locator('#letters').uncheck()
    await page.locator('#done').click()
    await page.keyboard.press('j')
    expect(await page.locator('.line:focus').count()).toBe(0)
  })

  test('a citation is a link: Tab reaches it, Enter opens it', async () => {
    const page = await open(fixture())
    await page.locator('#claims-1-1 .cites a').focus()
    await page.keyboard.press('Enter')
    expect(await lit(page)).toEqual(['d1-s2'])
  })

  test('the address of a line, and of a sentence, opens it', async () => {
    const page = await open(fixture(), {}, '#claims-1-3')
    expect(await lit(page)).toEqual(['d2-s2'])
    expect(await here(page)).toEqual(['claims-1-3'])
    const other = await open(fixture(), {}, '#d1-s3')
    expect(await here(other)).toContain('claims-1-2')
  })

  test('a line beyond the first ones is folded away, and its address unfolds it', async () => {
    const page = await open(longer())
    const last = page.locator('#voices > .lines > .line').last()
    expect(await last.isVisible()).toBe(false)
    const id = await last.getAttribute('id')
    const linked = await open(longer(), {}, `#${id}`)
    expect(await linked.locator(`#${id}`).isVisible()).toBe(true)
    await page.locator('#voices > .more').click()
    expect(await last.isVisible()).toBe(true)
  })

  for (const viewport of [phone, { width: 320, height: 600 }]) {
    test(`nothing is wider than a screen of ${viewport.width}, and the document is a sheet`, async () => {
      const page = await open(longer(), { viewport })
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(viewport.width)
      expect(await page.locator('#documents').isVisible()).toBe(false)
      await page.locator('#claims-1 .text').first().click()
      await page.waitForTimeout(500)
      expect(await page.locator('#documents').isVisible()).toBe(true)
      const [sheet, sentence] = await Promise.all([
        page.locator('#documents').boundingBox(),
        page.locator('#d1-s2').boundingBox(),
      ])
      expect(sheet!.y).toBeGreaterThan(100)
      expect(sentence!.y).toBeGreaterThan(sheet!.y)
      expect(sentence!.y).toBeLessThan(viewport.height)
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(viewport.width)
      await page.locator('#close').click()
      await page.waitForTimeout(300)
      expect(await page.locator('#documents').isVisible()).toBe(false)
    })
  }

  test('without a script everything is there, and citations lead to their sentences', async () => {
    const page = await open(longer(), { javaScriptEnabled: false })
    expect(await page.locator('#voices > .lines > .line').last().isVisible()).toBe(true)
    expect(await page.locator('#d2').isVisible()).toBe(true)
    expect(await page.locator('#filter').isVisible()).toBe(false)
    await page.locator('#claims-1-1 .cites a').click()
    expect(page.url()).toMatch(/#d1-s2$/)
    await expect
      .poll(() => page.evaluate("getComputedStyle(document.getElementById('d1-s2')).backgroundColor"))
      .not.toBe('rgba(0, 0, 0, 0)')
  })

  test('on paper: every line, then every document, and no buttons', async () => {
    const page = await open(longer())
    await page.locator('#claims-1 .text').first().click()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#voices > .lines > .line').last().isVisible()).toBe(true)
    expect(await page.locator('#d1').isVisible()).toBe(true)
    expect(await page.locator('#d2').isVisible()).toBe(true)
    for (const id of ['filter', 'keys', 'choice', 'made']) expect(await page.locator(`#${id}`).isVisible()).toBe(false)
    const [lines, documents] = await Promise.all([
      page.locator('#sources').boundingBox(),
      page.locator('#d1').boundingBox(),
    ])
    expect(documents!.y).toBeGreaterThan(lines!.y + lines!.height - 1)
  })

  test('nothing moves for those who ask for that', async () => {
    const page = await open(fixture(), { viewport: phone, reducedMotion: 'reduce' })
    expect(await page.evaluate("getComputedStyle(document.getElementById('documents')).transitionProperty")).toBe(
      'none',
    )
  })

  for (const [colorScheme, viewport] of [
    ['light', wide],
    ['dark', wide],
    ['dark', phone],
  ] as const) {
    test(`axe finds nothing: ${colorScheme}, ${viewport.width} wide`, async () => {
      const page = await open(fixture(), { colorScheme, viewport, reducedMotion: 'reduce' })
      await page.locator('#timeline-2 .text').click()
      if (viewport === phone) await page.keyboard.press('?')
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
    })
  }

  test('dark is dark', async () => {
    const page = await open(fixture(), { colorScheme: 'dark' })
    expect(await page.evaluate<string>('getComputedStyle(document.body).backgroundColor')).toBe('rgb(23, 22, 18)')
  })

  test('nothing in a document can run, whatever it holds', async () => {
    const page = await open(hostile())
    await page.locator('#sources-1 .text').click()
    for (const id of ['d1', 'd2', 'd3']) {
      await page.locator('#choice').selectOption(id)
      for (const sentence of await page.locator(`#${id} .s.cited`).all()) await sentence.click()
    }
    expect(await page.evaluate('window.ran')).toBeUndefined()
    expect(await page.locator('script').count()).toBe(1)
    expect(
      await page
        .locator('img, iframe, svg, object, embed, form, [onerror], [onload], [onmouseover], [onclick], [style]')
        .count(),
    ).toBe(0)
    const addresses = await page
      .locator('a')
      .evaluateAll((all) => all.map((link) => (link as unknown as { href: string }).href))
    for (const address of addresses) expect(address).toMatch(/^(?:file:.*#|https:\/\/courier\.example\/)/)
  })

  test('the policy stops what should ever get through', async () => {
    const page = await open(fixture())
    await page.evaluate(`{
      const element = document.createElement('div')
      element.innerHTML = '<img src="https://courier.example/x.png" onerror="window.ran=1">'
      document.body.append(element)
      const inline = document.createElement('script')
      inline.textContent = 'window.ran=1'
      document.body.append(inline)
    }`)
    await page.waitForTimeout(200)
    expect(await page.evaluate('window.ran')).toBeUndefined()
    expect(problems.length).toBeGreaterThan(0)
    for (const problem of problems) expect(problem).toMatch(/Content Security Policy/)
    problems.length = 0
    requests = []
  })

  test('offsets hold in a text full of traps', async () => {
    const text =
      'Tabs\there.\r\nA lone\rreturn and \0 nothing.\nEmoji 😀 and \u202ebidi\u202c. Line\u2028apart, said Mara.'
    const page = await open(situationOf(reading(text, {})))
    const found = await page
      .locator('.s')
      .evaluateAll((all) => all.map((element) => [Number(element.getAttribute('data-a')), element.textContent?.length]))
    const spans = compose(situationOf(reading(text, {}))).documents[0]!.sentences
    expect(found).toEqual(spans.map(({ start, end }) => [start, end - start]))
  })
})

/** The fixture with so many voices and sentences that something has to be folded and scrolled. */
function longer(): Situation {
  const names = [
    'Arl',
    'Bex',
    'Cam',
    'Dov',
    'Eld',
    'Fyn',
    'Gus',
    'Hal',
    'Ivo',
    'Jun',
    'Kes',
    'Lor',
    'Mab',
    'Ned',
    'Oz',
    'Pim',
    'Quin',
    'Rue',
  ]
  const text = names
    .map((name) => `${name} said the quay is closed and a-very-long-word-${'x'.repeat(60)} stays one word.`)
    .join('\n')
  const at = (words: string, after: number) => {
    const start = text.indexOf(words, after)
    return { start, end: start + words.length }
  }
  const statements = names.map((name, index) => {
    const source = at(`${name} said`, 0)
    return {
      ...{
        id: `s${index}`,
        source: [{ start: source.start, end: source.start + name.length }],
        cue: [at('said', source.start)],
      },
      ...{ content: [at('the quay is closed', source.start)], speakers: [], audience: [], hedges: [] },
      ...({ mode: 'indirect', act: 'asserts', polarity: 'positive', certainty: 'certain' } as const),
    }
  })
  const situation = fixture()
  return {
    ...situation,
    outcomes: [...situation.outcomes, reading(text, { id: 'more', published: '2025-03-22' }, { statements })],
  }
}

function hostile(): Situation {
  const text = [
    '<script>window.ran=true;alert(1)</script> said the mayor.',
    '</script><script>window.ran=true</script><!-- said nobody --> and more.',
    '<img src=x onerror="window.ran=true"> <svg onload=window.ran=true> <iframe src="javascript:window.ran=true"></iframe>.',
    '" onmouseover="window.ran=true" x=" and \' onclick=\'window.ran=true\' too.',
    '<a href="javascript:window.ran=true">here</a> \u2028 \u202e evil \u2066.',
    '<form action="https://courier.example/x"><input name=a></form><object data="https://courier.example/x"></object>.',
  ].join('\n')
  const sentences = text.split('\n')
  let at = 0
  const statements = sentences.map((sentence, index) => {
    const content = [{ start: at, end: at + sentence.length }]
    at += sentence.length + 1
    return {
      ...{ id: `s${index}`, source: [], cue: [], content, speakers: [], audience: [], hedges: [{ ...content[0]! }] },
      ...({ mode: 'direct', act: 'asserts', polarity: 'positive', certainty: 'probable' } as const),
    }
  })
  const title = '</title><script>window.ran=true</script>" onmouseover="window.ran=true'
  const findings = { statements }
  return situationOf(
    reading(
      text,
      { id: '"><script>window.ran=true</script>', title, publisher: title, url: 'javascript:window.ran=true' },
      findings,
    ),
    reading(
      text,
      { id: 'b', title, publisher: title, url: 'https://courier.example/"><script>window.ran=true</script>' },
      findings,
    ),
    reading(text, { id: 'c', url: 'https://courier.example/ok', path: '<script>window.ran=true</script>' }, findings),
    { refusal: { id: title, path: title, problem: { code: 'binary', message: title } } },
  )
}
