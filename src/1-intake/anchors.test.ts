/** Evidence can be shown where it stood: in the element of a page, in the box of a paper. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseHTML } from 'linkedom'
import { getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import type { ElementPath, PageBox } from '#types/anchor.ts'
import type { Document } from '#types/document.ts'
import { decode } from './decode.ts'
import { declaredEncoding } from './html.ts'
import { intake } from './intake.ts'
import { parse } from './parse.ts'

const folder = (name: string) => fileURLToPath(new URL(`../../test/${name}`, import.meta.url))
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')

async function documentIn(path: string): Promise<Document | undefined> {
  for await (const each of intake([path], { parse, now: new Date('2026-01-01') }))
    if ('document' in each) return each.document
  return undefined
}

test('pages: nearly every block has its element, and it is the one that holds it', async () => {
  let blocks = 0
  let anchored = 0
  for (const name of readdirSync(folder('site')).filter((each) => !each.includes('.'))) {
    const path = `${folder('site')}/${name}/page.html`
    const document = existsSync(path) ? await documentIn(path) : undefined
    if (document === undefined) continue
    const decoded = decode(readFileSync(path), declaredEncoding)
    if (!('text' in decoded)) continue
    const page = parseHTML(decoded.text).document
    blocks += document.blocks.length
    for (const { start, end, path } of (document.anchors ?? []) as (ElementPath & { start: number; end: number })[]) {
      anchored++
      expect(letters(page.querySelector(path)?.textContent ?? ''), `${name}: ${path}`).toContain(
        letters(document.text.slice(start, end)),
      )
    }
  }
  expect(blocks).toBeGreaterThan(400)
  expect(anchored / blocks).toBeGreaterThan(0.95)
})

test.each(['report.pdf', 'columns.pdf'])('%s: each line stands in its box', async (name) => {
  const path = `${folder('files')}/${name}`
  const document = await documentIn(path)
  const { text = '', anchors = [] } = document ?? {}
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(path)))
  let covered = 0
  for (const { start, end, page: number, box } of anchors as (PageBox & { start: number; end: number })[]) {
    const page = await pdf.getPage(number)
    const { height, width } = page.getViewport({ scale: 1 })
    const [left, top, right, bottom] = box
    expect(left >= 0 && top >= 0 && right <= width + 1 && bottom <= height + 1 && left < right && top < bottom).toBe(
      true,
    )
    const inside = (await page.getTextContent()).items.flatMap((item) => {
      if (!('str' in item)) return []
      const [, , , , x = 0, y = 0] = item.transform as number[]
      return x >= left - 1 && x <= right && height - y >= top - 1 && height - y <= bottom + 1 ? [item.str] : []
    })
    // A line that goes on in the next is put together there: its hyphen is gone.
    expect(letters(inside.join(' ')), text.slice(start, end)).toContain(letters(text.slice(start, end)))
    covered += letters(text.slice(start, end)).length
  }
  expect(covered / letters(text).length).toBeGreaterThan(0.95)
})
