/** One process at a time has a case in a folder open; who is killed leaves nothing half and nothing locked. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { listCases, newCase, openCase } from '#store/cases.ts'

const home = mkdtempSync(join(tmpdir(), 'sitrep-lock-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
const root = fileURLToPath(new URL('..', import.meta.url))

/** A program that adds small documents to a case and says each time which one is acknowledged. */
function adder(name: string, from: number, count: number): ChildProcess {
  const script = fileURLToPath(new URL('./adder.ts', import.meta.url))
  return spawn(
    process.execPath,
    ['--conditions=source', '--import', 'tsx', script, home, name, String(from), String(count)],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
}

test('a second opener is told who has it, and gets it when the first is done', async () => {
  await newCase({ home }, 'shared', '2024-11-01T00:00:00.000Z')
  const first = await openCase({ home }, 'shared')
  await expect(openCase({ home }, 'shared')).rejects.toMatchObject({
    code: 'case-in-use',
    message: expect.stringContaining(`process ${process.pid}`),
  })
  await first.close()
  await (await openCase({ home }, 'shared')).close()
}, 120_000)

test('kill -9 while adding: nothing acknowledged is lost, nothing is there twice, and the case opens at once', async () => {
  cpSync(join(home, 'cases', 'shared'), join(home, 'cases', 'killed'), { recursive: true })
  const acknowledged: string[] = []
  for (const kill of [3, 1, 6]) {
    const child = adder('killed', acknowledged.length, 200)
    let seen = 0
    for await (const line of createInterface({ input: child.stdout! })) {
      acknowledged.push(line)
      if (++seen === kill) child.kill('SIGKILL')
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    const store = await openCase({ home }, 'killed')
    const ids = (await store.documents(true)).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(acknowledged))
    await store.close()
  }
}, 300_000)

test('a case that was not finished is no case', async () => {
  await expect(newCase({ home }, 'Bad Name', '')).rejects.toMatchObject({ code: 'bad-name' })
  await expect(newCase({ home }, 'killed', '')).rejects.toMatchObject({ code: 'case-exists' })
  await expect(openCase({ home }, 'absent')).rejects.toMatchObject({
    code: 'no-case',
    message: expect.stringContaining('killed'),
  })
  expect(await listCases({ home })).toEqual(['killed', 'shared'])
  expect(readdirSync(join(home, 'cases')).sort()).toEqual(['killed', 'shared'])
})
