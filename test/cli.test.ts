import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { sharedPredictor } from '#2-analysis/model/predict.ts'
import { runCommandLine } from '#cli/program.ts'
import { watchedWorld } from './world.ts'

const folder = mkdtempSync(join(tmpdir(), 'sitrep-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const article =
  'The harbour of Port Vell was closed on Monday, the harbour office said. About 40 ships were waiting at sea.\n'
const good = file('good.txt', article)
const empty = file('empty.txt', '')
const binary = file(
  'image.txt',
  Uint8Array.from({ length: 64 }, (_, index) => index % 7),
)
const german = file(
  'hafen.txt',
  'Der Hafen wurde am Montag geschlossen, weil die Behörde nach dem Sturm erst die Kräne prüfen will. Rund vierzig Schiffe warten seitdem vor der Küste auf die Einfahrt, sagte ein Sprecher der Hafenverwaltung am Abend.',
)
const run = async (words: string[], stdin = '') => {
  const world = watchedWorld(stdin)
  const status = await runCommandLine(words, world, '0.0.0')
  return { status, lines: world.out().split('\n').filter(Boolean), ...world, text: world.out() }
}

describe('sitrep read', () => {
  test('writes one line a document and ends with 0', async () => {
    const { status, lines, notes } = await run(['read', good, '--published', '2024-11-05'])
    expect(status).toBe(0)
    expect(notes).toEqual([])
    const line = JSON.parse(lines[0]!)
    expect(line.text).toBe(article)
    expect(line.published).toBe('2024-11-05')
    expect(line.error).toBeUndefined()
  })

  test('every input gives a line, in order; what cannot be read has its reason, and the status says 3', async () => {
    const { status, lines, notes } = await run([
      'read',
      join(folder, 'none.txt'),
      good,
      empty,
      binary,
      german,
      '--published',
      '2024-11-05',
    ])
    expect(status).toBe(3)
    expect(lines.map((line) => JSON.parse(line).error?.code)).toEqual([
      'missing',
      undefined,
      'empty',
      'binary',
      'not-english',
    ])
    expect(notes).toHaveLength(4)
    for (const line of lines) expect(JSON.parse(line).statements).toBeInstanceOf(Array)
    expect(notes.at(-1)).toMatch(/German/)
  })

  test('reads JSON Lines from standard input; the same id twice is refused, and so is a broken line', async () => {
    const record = JSON.stringify({ id: 'a', text: article, published: '2024-11-05', url: null })
    const { status, lines } = await run(['read'], `${record}\n{"id": \n${record}\n`)
    expect(status).toBe(3)
    expect(lines.map((line) => JSON.parse(line).error?.code)).toEqual([undefined, 'bad-json', 'same-id'])
  })

  test('no input at all is an error that says what to do', async () => {
    const { status, notes } = await run(['read'])
    expect(status).toBe(1)
    expect(notes[0]).toMatch(/^no-input: /)
  })

  test.each([
    [['read', good, '--published', 'yesterday'], /bad-option: .*2024-11-02/],
    [['read', good, '--published', '2024-13-45'], /bad-option/],
    [['read', good, '--nonsense'], /unknown option/],
    [['frobnicate'], /unknown command|error/],
  ])('%j fails with one line', async (words, note) => {
    const { status, notes } = await run(words)
    expect(status).toBe(1)
    expect(notes.join('\n')).toMatch(note)
  })
})

describe('sitrep brief', () => {
  test('prints Markdown, and files by their ending', async () => {
    const { status, text } = await run(['brief', good, '--published', '2024-11-05'])
    expect(status).toBe(0)
    expect(text).toMatch(/^# /)
    for (const [name, start] of [
      ['r.html', '<!doctype html>'],
      ['r.json', '{'],
      ['r.md', '# '],
    ] as const) {
      const { files } = await run(['brief', good, '--published', '2024-11-05', '-o', name])
      expect(files.get(name)!.slice(0, start.length).toLowerCase()).toBe(start)
    }
  })

  test('an unknown ending is an error before anything is read', async () => {
    const { status, notes } = await run(['brief', good, '-o', 'report.pdf'])
    expect(status).toBe(1)
    expect(notes).toEqual([expect.stringMatching(/^unknown-format: report\.pdf/)])
  })

  test('what was left out stands in the report, and the status says so', async () => {
    const { status, text } = await run(['brief', good, empty, '--published', '2024-11-05'])
    expect(status).toBe(3)
    expect(text).toContain('empty')
  })

  test('a document without a date is read, with a warning', async () => {
    const { status, notes } = await run(['brief', good])
    expect(status).toBe(0)
    expect(notes[0]).toMatch(/no-date/)
  })
})

test('the vectors of statements are worked out where claims are gathered, and not where none is told', async () => {
  const asked = vi.spyOn(await sharedPredictor(), 'meaningOf')
  await run(['read', good, '--published', '2024-11-05'])
  expect(asked).not.toHaveBeenCalled()
  await run(['brief', good, '--published', '2024-11-05'])
  expect(asked).toHaveBeenCalled()
})

describe('sitrep analyse', () => {
  const words = (text: string) => text.split('\n').flatMap((line) => (/^\d/.test(line) ? [line.split('\t')[1]] : []))

  test('writes CoNLL-U, says nothing of dates, and ends with 3 where something was left out', async () => {
    const { status, text, notes } = await run(['analyse', good, empty])
    expect(status).toBe(3)
    expect(text.match(/^# newdoc /gm)).toHaveLength(1)
    expect(words(text).slice(0, 5)).toEqual(['The', 'harbour', 'of', 'Port', 'Vell'])
    expect(notes).toEqual([expect.stringMatching(/empty/)])
  })

  test('keeps the words of a .conllu file; a broken one is named with its line', async () => {
    const line = (id: number, form: string) => [id, form, ...Array(8).fill('_')].join('\t')
    const gold = file(
      'gold.conllu',
      `# newdoc id = g\n${line(1, 'Port-Vell')}\n${line(2, 'is closed')}\n\n${line(1, 'Why?')}\n\n`,
    )
    const kept = await run(['analyse', gold])
    expect(kept.status).toBe(0)
    expect(words(kept.text)).toEqual(['Port-Vell', 'is closed', 'Why?'])
    const broken = await run(['analyse', file('broken.conllu', `${line(1, 'Why')}\n${line(3, '?')}\n\n`)])
    expect(broken.status).toBe(3)
    expect(broken.text).toBe('')
    expect(broken.notes).toEqual([expect.stringMatching(/broken\.conllu: bad-conllu: Line 2: /)])
  })

  test('without input it says what to do', async () => {
    const { status, notes } = await run(['analyse'])
    expect(status).toBe(1)
    expect(notes[0]).toMatch(/^no-input: /)
  })
})

describe('the program itself', () => {
  const bin = fileURLToPath(new URL('../bin/sitrep.js', import.meta.url))
  const spawn = (words: string[], stdin = '') =>
    new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
      const child = execFile(process.execPath, [bin, ...words], (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
      )
      child.stdin!.end(stdin)
    })

  test('runs from its bin, reads standard input and exits with the status', async () => {
    const ok = await spawn(['read'], `${JSON.stringify({ id: 'x', text: article, published: '2024-11-05' })}\n`)
    expect(ok.code).toBe(0)
    expect(JSON.parse(ok.stdout).id).toBe('x')
    const left = await spawn(['read', good, empty])
    expect(left.code).toBe(3)
    expect(left.stderr).toMatch(/^sitrep: .*empty/m)
    expect((await spawn(['brief', join(folder, 'none')])).code).toBe(3)
    expect((await spawn(['--help'])).stdout).toMatch(/brief/)
  })

  test('takes a command line of a thousand files', async () => {
    const names = Array.from({ length: 1000 }, (_, at) => join(folder, `${'dispatch-'.repeat(10)}${at}.txt`))
    const { code, stdout } = await spawn(['read', good, ...names, '--published', '2024-11-05'])
    expect(code).toBe(3)
    expect(stdout.split('\n')).toHaveLength(1002)
  }, 60_000)
})
