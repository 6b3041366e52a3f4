import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { bounds, parserApart } from './parse-apart.ts'

const folder = mkdtempSync(join(tmpdir(), 'sitrep-apart-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A process whose parser does what the file tells it to. */
const parser = join(folder, 'parser.mjs')
writeFileSync(
  parser,
  `  process.on('message', ({ content }) => {
    if (content === 'hang') for (;;);
    if (content === 'throw') throw new Error('out of its mind')
    if (content === 'exit') process.exit(0)
    if (content === 'abort') process.abort()
    if (content === 'grow') { const kept = []; for (;;) kept.push(new Array(100_000).fill({})) }
    process.send({ parsed: { kind: 'parts', inside: [], said: content } })
  })`,
)

test('a parser that hangs, breaks or grows takes its own file with it and no other', async () => {
  const apart = parserApart({ ...bounds, heap: 50, patience: 3000 }, pathToFileURL(parser))
  const files = ['one', 'hang', 'two', 'throw', 'three', 'exit', 'four', 'grow', 'five', 'abort', 'six']
  const found = await Promise.all(files.map((content) => apart.parse({ format: 'html', content })))
  apart.close()
  expect(
    found.map((parsed) => (parsed.kind === 'problem' ? parsed.problem.code : (parsed as { said?: string }).said)),
  ).toEqual([...['one', 'too-slow', 'two', 'failed', 'three', 'failed', 'four', 'too-slow', 'five', 'too-slow', 'six']])
})

test('the real process reads a page', async () => {
  const apart = parserApart()
  const found = await apart.parse({ format: 'html', content: '<p>The port office said so on Friday.</p>' })
  apart.close()
  expect(found).toMatchObject({ kind: 'draft', draft: { text: 'The port office said so on Friday.' } })
})

test('the start of the parser is no time of its file', async () => {
  const slow = join(folder, 'slow.mjs')
  writeFileSync(
    slow,
    `await new Promise((resolve) => setTimeout(resolve, 1500))
    process.on('message', ({ content }) => {
      if (content === 'hang') for (;;);
      process.send({ parsed: { kind: 'parts', inside: [] } })
    })
    process.send({ ready: true })`,
  )
  const apart = parserApart({ ...bounds, patience: 400 }, pathToFileURL(slow))
  expect((await apart.parse({ format: 'html', content: 'one' })).kind).toBe('parts')
  const started = performance.now()
  expect((await apart.parse({ format: 'html', content: 'hang' })).kind).toBe('problem')
  expect(performance.now() - started).toBeLessThan(1500)
  apart.close()
})

test('a parser that never starts is given up', async () => {
  const never = join(folder, 'never.mjs')
  writeFileSync(never, 'await new Promise((resolve) => setTimeout(resolve, 60_000))')
  const apart = parserApart({ ...bounds, start: 300 }, pathToFileURL(never))
  expect(await apart.parse({ format: 'html', content: 'one' })).toMatchObject({ problem: { code: 'failed' } })
  apart.close()
})

test('bytes arrive as they are, and come back', async () => {
  const echo = join(folder, 'echo.mjs')
  writeFileSync(
    echo,
    `process.on('message', ({ content }) => process.send({ parsed: { kind: 'parts', inside: [{ content: content.subarray(1) }] } }))
    process.send({ ready: true })`,
  )
  const apart = parserApart(bounds, pathToFileURL(echo))
  const bytes = Uint8Array.from({ length: 1_000_000 }, (_, at) => at % 251).subarray(3)
  const found = await apart.parse({ format: 'pdf', content: bytes })
  apart.close()
  expect(found.kind === 'parts' && Buffer.compare(found.inside[0]!.content as Uint8Array, bytes.subarray(1))).toBe(0)
})

test('what takes more processor time than it has is ended by the thread beside it; a beat gives it more', async () => {
  const busy = join(folder, 'busy.mts')
  const at = (name: string) => JSON.stringify(new URL(name, import.meta.url).href)
  writeFileSync(
    busy,
    `import { begin, beat, end } from ${at('./pulse.ts')}
    import { watchedOver } from ${at('./watched-over.ts')}
    watchedOver()
    process.on('message', ({ content }) => {
      begin(600)
      const spent = () => process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000
      const from = spent()
      for (let last = from; content === 'hang' || spent() - from < 1500; )
        if (content === 'beat' && spent() - last > 100) { beat(); last = spent() }
      end()
      process.send({ parsed: { kind: 'parts', inside: [] } })
    })
    process.send({ ready: true })`,
  )
  const run = join(folder, 'busy.mjs')
  writeFileSync(
    run,
    `import { register } from ${JSON.stringify(
      pathToFileURL(
        createRequire(import.meta.url)
          .resolve('tsx/esm/api')
          .replace(/cjs$/, 'mjs'),
      ).href,
    )}\nregister()\nawait import('./busy.mts')`,
  )
  const apart = parserApart(bounds, pathToFileURL(run))
  const found = []
  for (const content of ['beat', 'hang', 'slow']) found.push(await apart.parse({ format: 'html', content }))
  apart.close()
  expect(found.map((parsed) => (parsed.kind === 'problem' ? parsed.problem.code : parsed.kind))).toEqual([
    'parts',
    'too-slow',
    'too-slow',
  ])
})
