import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { bounds, parserApart } from './parse-apart.ts'

const folder = mkdtempSync(join(tmpdir(), 'sitrep-apart-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A thread whose parser does what the file tells it to. */
const thread = join(folder, 'thread.mjs')
writeFileSync(
  thread,
  `import { parentPort } from 'node:worker_threads'
  parentPort.on('message', ({ content }) => {
    if (content === 'hang') for (;;);
    if (content === 'throw') throw new Error('out of its mind')
    if (content === 'exit') process.exit(0)
    if (content === 'grow') { const kept = []; for (;;) kept.push(new Array(100_000).fill({})) }
    parentPort.postMessage({ parsed: { kind: 'parts', inside: [], said: content } })
  })`,
)

test('a parser that hangs, breaks or grows takes its own file with it and no other', async () => {
  const apart = parserApart({ ...bounds, heap: 50, patience: 3000 }, pathToFileURL(thread))
  const files = ['one', 'hang', 'two', 'throw', 'three', 'exit', 'four', 'grow', 'five']
  const found = await Promise.all(files.map((content) => apart.parse({ format: 'html', content })))
  await apart.close()
  expect(
    found.map((parsed) => (parsed.kind === 'problem' ? parsed.problem.code : (parsed as { said?: string }).said)),
  ).toEqual([...['one', 'too-slow', 'two', 'failed', 'three', 'failed', 'four', 'too-slow', 'five']])
})

test('the real thread reads a page', async () => {
  const apart = parserApart()
  const found = await apart.parse({ format: 'html', content: '<p>The port office said so on Friday.</p>' })
  await apart.close()
  expect(found).toMatchObject({ kind: 'draft', draft: { text: 'The port office said so on Friday.' } })
})
