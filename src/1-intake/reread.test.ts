import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { intake } from './intake.ts'
import { parse } from './parse.ts'
import { readerVersion } from './reader-version.ts'
import { reread } from './reread.ts'

const folder = (name: string) => fileURLToPath(new URL(`../../test/${name}`, import.meta.url))
const files = [
  ...readdirSync(folder('files')).map((name) => join(folder('files'), name)),
  ...readdirSync(folder('site'))
    .filter((name) => !name.includes('.'))
    .map((name) => join(folder('site'), name, 'page.html')),
]

test('the bytes of every kind of file give their text again, and the version of the reader was raised with any other text', async () => {
  const now = new Date('2026-01-01')
  const digest = createHash('sha256')
  let documents = 0
  for await (const { bytes, ...each } of intake(files, { now, parse })) {
    if (!('document' in each) || bytes === undefined) continue
    documents++
    expect(await reread(bytes, each.document, parse), each.document.path ?? each.document.id).toContain(
      each.document.text,
    )
    expect(each.document.provenance?.reader).toBe(readerVersion)
    digest.update(each.document.text)
  }
  expect(documents).toBeGreaterThan(50)
  expect({ reader: readerVersion, texts: digest.digest('hex').slice(0, 16) }).toMatchInlineSnapshot(`
    {
      "reader": 6,
      "texts": "ea32168c2e3849ae",
    }
  `)
}, 120_000)
