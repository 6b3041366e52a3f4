/** What a person decides in the workbench, by mouse and by keyboard, and takes back: same, distinct, grades, and every kind of mark set right or left out. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { standing } from '#types/judgement.ts'
import type { ActorRow, ActorView, ClaimRow, ClaimView, DocumentRow, DocumentView, Mark, Rows } from '#types/views.ts'
import { sampleOutcomes } from '../desk.ts'
import { canOpen, openWorkbench, retry, type Workbench } from './workbench.ts'

describe.skipIf(!canOpen)('judging in the workbench', { timeout: 180_000, retry }, () => {
  let bench: Workbench
  let own: string
  let context: BrowserContext
  let page: Page

  beforeAll(async () => {
    bench = await openWorkbench('covert', await sampleOutcomes('samples/covert-deployment'))
    own = bench.own
  }, 180_000)
  afterAll(() => bench?.close())
  beforeEach(async () => {
    ;({ context, page } = await bench.page())
  })
  afterEach(async () => {
    await context.close()
    expect(bench.problems()).toEqual([])
    expect(standing(await bench.open.store.judgements())).toEqual([])
  })

  const until = (read: () => unknown) => expect.poll(read, { timeout: 60_000 })
  const get = async <Body>(path: string): Promise<Body> =>
    (await (await context.request.get(`${own}/api/pages/${path}`)).json()) as Body
  const held = async () => standing(await bench.open.store.judgements())
  const told = (text: string) => page.locator('.toast', { hasText: text }).waitFor()
  const undone = async (): Promise<void> => {
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).click()
    await told('Undone')
  }
  const claimsOf = async (): Promise<readonly ClaimRow[]> => (await get<Rows<ClaimRow>>('claims?limit=1000')).rows

  /** A claim with several statements. */
  async function wide(): Promise<ClaimView> {
    for (const { id } of await claimsOf()) {
      const view = await get<ClaimView>(`claim?id=${id}`)
      if (view.statements.length > 2) return view
    }
    throw new Error('no claim has several statements')
  }

  test('a statement that belongs to another claim is kept apart, and put back', async () => {
    const { claim, statements } = await wide()
    await page.goto(`${own}/claims/${claim.id}`)
    await page.locator('.statements > li').last().getByRole('button', { name: 'another claim' }).click()
    await told('Kept apart')
    await until(async () => (await held()).map(({ verdict }) => verdict).join()).toBe('distinct')
    // Another may come in its place: what is kept apart may have held it off.
    const apart = JSON.stringify(statements.at(-1)!.content)
    await until(async () =>
      (await get<ClaimView>(`claim?id=${claim.id}`)).statements.map(({ content }) => JSON.stringify(content)),
    ).not.toContain(apart)
    await page.locator('.made', { hasText: 'distinct' }).getByRole('button', { name: 'Take back' }).click()
    await told('Undone')
    await until(() => page.locator('.statements > li').count()).toBe(statements.length)
  })

  test('two claims are made one by keyboard, and parted again', async () => {
    const before = await claimsOf()
    const [first, second] = before
    await page.goto(`${own}/claims/${first!.id}`)
    await page.locator('.judge').waitFor()
    await page.keyboard.press('=')
    await page.keyboard.type(second!.text.text.split(' ').slice(0, 4).join(' '))
    const row = page.locator('.claims > li', { hasText: second!.text.text }).locator('[data-row]')
    await row.waitFor()
    await row.focus()
    await page.keyboard.press('=')
    await told('The same claim')
    const { document, spans } = second!.text
    await until(async () =>
      (await get<ClaimView>(`claim?id=${first!.id}`)).statements.some(
        ({ content }) => content.document === document && content.spans[0]!.start === spans[0]!.start,
      ),
    ).toBe(true)
    await page.keyboard.press('u')
    await told('Undone')
    await until(async () => (await claimsOf()).map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  })

  test('two actors are one, one is two, and both are undone', async () => {
    const rows = async () => (await get<Rows<ActorRow>>('actors?limit=1000')).rows
    const before = await rows()
    const [one, other] = before.filter(({ kind, named }) => named && kind === 'person')
    await page.goto(`${own}/actors/${one!.id}`)
    await page.locator('#other').fill(other!.name)
    await page
      .locator('.parties li', { hasText: other!.name })
      .getByRole('button', { name: 'The same' })
      .first()
      .click()
    await told('The same actor')
    await until(async () => (await rows()).length).toBe(before.length - 1)
    await undone()
    await until(async () => (await rows()).length).toBe(before.length)

    const spread = before.find(({ documents, named }) => documents > 1 && named)!
    const { members } = await get<ActorView>(`actor?id=${spread.id}`)
    await page.goto(`${own}/actors/${spread.id}`)
    const member = page.locator('[data-line] .open[data-row]').nth(members.length - 1)
    await member.focus()
    await page.keyboard.press('x')
    await told('Somebody else')
    await until(async () => (await rows()).length).toBeGreaterThan(before.length)
    await undone()
    await until(async () => (await rows()).length).toBe(before.length)
  })

  test('what moved since the last visit is counted, marked, and listed alone', async () => {
    await page.goto(own)
    await page.locator('.claims .row').first().waitFor()
    expect(await page.locator('.filters').textContent()).not.toContain('last visit')
    // Half of the documents came in after the last visit, which ended more than an hour ago.
    const [before] = (await bench.open.store.documents()).slice(3)
    await page.evaluate(`localStorage.setItem('sitrep visit covert', JSON.stringify({ seen: '${before!.added}' }))`)
    await page.reload()
    const moved = page.locator('.filters a', { hasText: 'moved since your last visit' })
    await until(() => moved.textContent()).toMatch(/^[1-9]/)
    const told = Number((await moved.locator('.num').textContent())!)
    expect(told).toBeLessThan((await claimsOf()).length)
    await moved.click()
    await until(() => page.url()).toContain('moved=true')
    await until(() => page.locator('h2 .count').first().textContent()).toBe(String(told))
    expect(await page.locator('.claims > li').count()).toBe(await page.locator('.claims .moved').count())
  })

  test('a source is graded on its page by keyboard, shown on a claim, and the grade taken back there', async () => {
    const claim = (await claimsOf()).find(({ origins }) => origins.length > 0)!
    const [name] = claim.origins
    await page.goto(`${own}/sources?q=${encodeURIComponent(name!)}`)
    const row = page.locator('.parties [data-row]', { hasText: name! }).first()
    await row.focus()
    await page.keyboard.press('g')
    await page.keyboard.press('B')
    await told(`${name}: B`)
    expect((await held())[0]).toMatchObject({ verdict: 'grade', value: 'B', on: [{ kind: 'source', name }] })
    await page.goto(`${own}/claims/${claim.id}`)
    const grade = page.getByLabel(`Grade of ${name}`, { exact: true })
    await until(() => grade.inputValue()).toBe('B')
    await grade.selectOption('')
    await told('Undone')
    await until(() => grade.inputValue()).toBe('')
  })

  test('every kind of mark can be set right and left out, in its place', async () => {
    const { rows } = await get<Rows<DocumentRow>>('documents')
    const found = new Map<Mark['kind'], { document: string; mark: Mark }>()
    for (const { id } of rows) {
      for (const mark of (await get<DocumentView>(`document?id=${id}`)).marks)
        if (!found.has(mark.kind)) found.set(mark.kind, { document: id, mark })
    }
    expect([...found.keys()].sort()).toEqual(kinds)
    for (const { document, mark } of found.values()) {
      const field = mark.fields.find((one) => one.field !== undefined)!
      expect(field, mark.kind).toBeDefined()
      await page.goto(`${own}/documents/${document}`)
      await page.locator('.kinds').waitFor()
      for (const box of await page.locator('.kinds input').all()) await box.check()
      const line = page.locator(`.margin [data-mark="${mark.kind} ${mark.id}"]`)
      const choose = (): Promise<void> => line.click()
      await choose()
      await page.keyboard.press('c')
      const right = field.choices?.find((choice) => choice !== field.value) ?? values[field.field!] ?? 'Norvik'
      const input = page.locator('.fix form').first().locator('input, select, textarea')
      if (field.choices) await input.selectOption(right)
      else await input.fill(right)
      await page.locator('.fix form').first().getByRole('button', { name: 'Correct' }).click()
      await told('set right')
      await until(async () => (await held()).map((one) => `${one.on[0]!.kind} ${one.field} ${one.value}`)).toEqual([
        `${mark.kind} ${field.field} ${right}`,
      ])
      await page.locator('.fix .made', { hasText: right }).waitFor()
      await undone()
      await until(held).toEqual([])
      await until(() => page.locator('.fix form').first().locator('input, select, textarea').inputValue()).toBe(
        field.value,
      )
      await page.locator('.fix header').click()
      await page.keyboard.press('x')
      await told(`Left out: ${mark.kind}`)
      const words = mark.spans.map(({ start, end }) => `${start} ${end}`).join()
      await until(async () =>
        (await get<DocumentView>(`document?id=${document}`)).marks.some(
          ({ kind, spans }) => kind === mark.kind && spans.map(({ start, end }) => `${start} ${end}`).join() === words,
        ),
      ).toBe(false)
      expect((await held()).map(({ verdict, on }) => `${verdict} ${on[0]!.kind}`)).toEqual([`reject ${mark.kind}`])
      await page.locator('.made', { hasText: 'reject' }).first().getByRole('button', { name: 'Take back' }).click()
      await until(held).toEqual([])
    }
  })
})

const kinds = ['actor', 'event', 'expected', 'figure', 'place', 'scenario', 'statement', 'time']
const values: Readonly<Record<string, string>> = { low: '7', high: '7', value: '2024-12', country: 'SE' }
