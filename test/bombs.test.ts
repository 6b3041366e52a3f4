import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { parseApart } from '#1-intake/apart/shared.ts'
import { fromFetched, intake } from '#1-intake/intake.ts'
import type { Intake } from '#types/document.ts'
import { type Bomb, bombs } from '../bench/intake/bombs.ts'

const folder = mkdtempSync(join(tmpdir(), 'sitrep-bombs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const now = new Date('2026-01-01')

async function takenIn({ name, bytes, encoding }: Bomb): Promise<Intake[]> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const address = 'http://a.example/'
  const fetched = {
    status: 200,
    bytes,
    type: 'text/html',
    charset: undefined,
    encoding,
    address,
    retrieved: '2026-01-01T00:00:00Z',
  }
  const found =
    encoding === undefined
      ? intake([path], { now })
      : fromFetched(fetched as unknown as Parameters<typeof fromFetched>[0], address, { now, parse: parseApart })
  const outcomes: Intake[] = []
  for await (const each of found) outcomes.push(each)
  return outcomes
}

test('what unfolds to three hundred megabytes is refused by its reason, in every kind of packing', async () => {
  const outcomes: Record<string, string> = {}
  for await (const bomb of bombs(300_000_000)) {
    if (bomb.name.startsWith('many')) continue
    const found = await takenIn(bomb)
    outcomes[bomb.name] = found
      .map((each) => ('refusal' in each ? each.refusal.problem.code : each.document.text))
      .join()
  }
  const line = 'The port office said so on Friday, and the owner denied it.'
  expect(outcomes).toEqual({
    'page.html.gz': 'too-large',
    'lines.jsonl.gz': 'too-large',
    'box.mbox.gz': 'too-large',
    'over HTTP, gzip': 'too-large',
    'over HTTP, brotli': 'too-large',
    'over HTTP, gzip within gzip': 'too-large',
    'bomb.docx': 'too-large',
    // The archive says that its entry is short.
    'lying.docx': 'damaged',
    'record.warc.gz': 'too-large',
    'record in.wacz': 'too-large',
    'gzip in.wacz': 'too-large',
    'gzip in record.warc': 'too-large',
    // A stream that unfolds too far is no text; the others of its page are.
    'stream.pdf': line,
    'stream in stream.pdf': expect.any(String),
    'objects.pdf': line,
  })
})
