/** What comes from the world goes into a case: addresses, feeds that are watched; and what is in it can be sealed and proved. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import type { World } from '#actions/action.ts'
import { runCommandLine } from '#cli/program.ts'
import type { Fetched } from '#types/fetched.ts'
import { watchedWorld } from './world.ts'

const home = mkdtempSync(join(tmpdir(), 'sitrep-case-intake-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const page = (text: string) =>
  `<html><head><title>Ferry held</title><meta property="article:published_time" content="2024-11-01T18:00:00Z"></head><body><article><h1>Ferry held</h1><p>${text} The port office said on Friday that a ferry was held at Port Vell after a search of its hold.</p><p>“We do not know who sent the crates,” said Jo Day, a spokeswoman for the port office.</p></article></body></html>`

/** A web of three addresses; `edition` is what the article says now. */
function web() {
  let edition = 'First.'
  const answers: Record<string, () => string | number> = {
    'https://gazette.example/robots.txt': () => 404,
    'https://gazette.example/feed': () =>
      '<?xml version="1.0"?><rss version="2.0"><channel><title>The Harbour Gazette</title><link>https://gazette.example/</link><item><title>Ferry held</title><link>https://gazette.example/ferry</link><guid>1</guid></item></channel></rss>',
    'https://gazette.example/ferry': () => page(edition),
  }
  return {
    edit: (text: string) => {
      edition = text
    },
    fetcher:
      () =>
      async (address: string): Promise<Fetched | { code: 'http-status'; message: string; status: number }> => {
        const answer = answers[address]?.() ?? 404
        if (typeof answer === 'number')
          return { code: 'http-status', message: `The server answered ${answer}.`, status: answer }
        return {
          address,
          status: 200,
          type: 'text/html; charset=utf-8',
          bytes: Buffer.from(answer),
          retrieved: '2024-11-05T09:00:00.000Z',
        }
      },
  }
}

const run = async (words: string[], over: Partial<World> = {}) => {
  const files = new Map<string, Uint8Array>()
  const writeFile = async (path: string, content: string | Uint8Array) => void files.set(path, Buffer.from(content))
  const world = Object.assign(watchedWorld('', home), { writeFile }, over)
  const status = await runCommandLine(words, world, '0')
  return { status, out: world.out(), notes: world.notes, files }
}

describe('a case that is fed by the world', () => {
  const { fetcher, edit } = web()
  const archive = join(home, 'ferry.sitrep')

  test('watching brings an article once, and an edit as a version; it ends when it is asked to', async () => {
    await run(['case', 'new', 'ferry'])
    let moment = Date.parse('2024-11-05T09:00:00Z')
    // Two hours in a clock of its own; the article is edited after half an hour.
    const clock = {
      now: () => new Date(moment).toISOString(),
      sleep: async (milliseconds: number) => {
        moment += milliseconds
        if (moment > Date.parse('2024-11-05T09:30:00Z')) edit('Second.')
      },
      stopped: () => moment > Date.parse('2024-11-05T11:00:00Z'),
    }
    const first = await run(['watch', 'https://gazette.example/feed', '--case', 'ferry'], { fetcher, ...clock })
    expect(first.out).toBe('1 new articles, 1 edited, 0 problems\n')
    expect(first.notes.filter((line) => /^(?:new|edited): /.test(line))).toEqual([
      'new: Ferry held',
      'edited: Ferry held',
    ])
    expect(first.status).toBe(0)
  })

  test('an address is added, and is known when it comes again', async () => {
    const again = await run(['add', 'https://gazette.example/ferry', '--case', 'ferry'], { fetcher })
    expect(again.out).toMatch(/^0 added, 1 known already/)
    const none = await run(['add', 'https://gazette.example/none', '--case', 'ferry'], { fetcher })
    expect(none.status).toBe(3)
    expect(none.notes.join()).toContain('http-status')
  })

  test('it is sealed with the bytes as received, and proves itself', async () => {
    const sealed = await run(['seal', 'ferry', '-o', archive])
    const bytes = sealed.files.get(archive)!
    writeFileSync(archive, bytes)
    const seal = /seal ([0-9a-f]{64})/.exec(sealed.out)![1]!
    const parts = unzipSync(bytes)
    const sources = Object.entries(parts).filter(([name]) => name.startsWith('sources/'))
    expect(sources.map(([, source]) => strFromU8(source)).sort()).toEqual([page('First.'), page('Second.')])

    const verified = await run(['verify', archive, '--seal', seal])
    expect(verified.status).toBe(0)
    expect(verified.out).toMatch(/: whole; 2 documents, 2 of them as received, \d\d+ quotations at their offsets/)
    expect((await run(['verify', archive, '--seal', '00'])).status).toBe(1)
  })

  test.each([
    ['a word of a document', 'documents/00001.json', 'crates', 'crares'],
    ['a quotation', 'quotations/00001.json', 'Jo Day', 'Jo Dax'],
    ['a byte of a source', '', 'First', 'Forst'],
  ])('%s that was changed is found, even with a manifest made to fit', async (_, part, from, to) => {
    const { sealed } = await import('#store/seal.ts')
    const parts = unzipSync((await run(['seal', 'ferry', '-o', 'x'])).files.get('x')!)
    const name =
      part || Object.keys(parts).find((each) => each.startsWith('sources/') && strFromU8(parts[each]!).includes(from))!
    const text = strFromU8(parts[name]!)
    expect(text).toContain(from)
    const changed = { ...parts, [name]: Buffer.from(text.replaceAll(from, to)) }
    writeFileSync(archive, zipSync(changed))
    const found = await run(['verify', archive])
    expect(found.status).toBe(1)
    expect(found.notes.join('\n')).toContain(`${name} was changed`)
    const { 'manifest.json': __, ...rest } = changed
    writeFileSync(archive, sealed(rest, { case: 'ferry' }).bytes)
    const fitted = await run(['verify', archive])
    expect(fitted.status).toBe(1)
    expect(fitted.notes.join('\n')).toMatch(/does not stand at|is not the one that was read|holds other bytes/)
  })
})
