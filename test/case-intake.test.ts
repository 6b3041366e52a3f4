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

  test('what was edited is shown word for word', async () => {
    const { out } = await run(['versions', 'https://gazette.example/ferry', '--case', 'ferry'])
    expect(out).toContain('(2 versions)')
    expect(out).toMatch(/version 1 → 2, 2024-11-05 \d\d:\d\d: 1 words gone, 1 new/)
    expect(out).toContain('[-First-]{+Second+}. The port office said')
    expect((await run(['versions', '--case', 'ferry'])).out).toBe(out)
    const json = JSON.parse((await run(['versions', '--json', '--case', 'ferry'])).out)
    const [{ text, edits }] = json[0].changes
    const changed = edits.filter((edit: { kind: string }) => edit.kind === 'changed')
    expect(
      changed.map(({ before, after }: Record<string, { start: number; end: number }>) => [
        text.before.slice(before!.start, before!.end),
        text.after.slice(after!.start, after!.end),
      ]),
    ).toEqual([['First', 'Second']])
    await expect(run(['versions', 'https://gazette.example/none', '--case', 'ferry'])).resolves.toMatchObject({
      status: 1,
    })
  })

  test('an address is added, and is known when it comes again', async () => {
    const again = await run(['add', 'https://gazette.example/ferry', '--case', 'ferry'], { fetcher })
    expect(again.out).toMatch(/^0 added, 1 known already/)
    const none = await run(['add', 'https://gazette.example/none', '--case', 'ferry'], { fetcher })
    expect(none.status).toBe(3)
    expect(none.notes.join()).toContain('http-status')
  })

  test('what a claim rests on says in which element of its page it stood', async () => {
    const { out } = await run(['claims', '--json', '--case', 'ferry'])
    const found: { id: string; statements: { places: unknown }[] }[] = JSON.parse(out)
    const claim = found.find(({ statements }) => JSON.stringify(statements).includes('p:nth-of-type(1)'))!
    expect(claim.statements[0]!.places).toEqual([{ path: 'html > body > article > p:nth-of-type(1)' }])
    const sheet = await run(['claim', claim.id, '--case', 'ferry'])
    expect(sheet.out.replace(/[\\\s]+/g, ' ')).toContain('Stood at: html > body > article > p:nth-of-type(1)')
  })

  test('it is sealed with the bytes as received, and proves itself', async () => {
    const sealed = await run(['seal', 'ferry', '-o', archive])
    const bytes = sealed.files.get(archive)!
    writeFileSync(archive, bytes)
    const seal = /seal ([0-9a-f]{64})/.exec(sealed.out)![1]!
    const parts = unzipSync(bytes)
    // Where each block stood on its page is kept with it.
    const { reading } = JSON.parse(strFromU8(parts['documents/00001.json']!))
    expect(reading.document.anchors.map(({ path }: { path: string }) => path)).toEqual([
      'html > body > article > h1',
      'html > body > article > p:nth-of-type(1)',
      'html > body > article > p:nth-of-type(2)',
    ])
    const sources = Object.entries(parts).filter(([name]) => name.startsWith('sources/'))
    expect(sources.map(([, source]) => strFromU8(source)).sort()).toEqual([page('First.'), page('Second.')])

    const verified = await run(['verify', archive, '--seal', seal])
    expect(verified.status).toBe(0)
    expect(verified.out).toMatch(
      /: whole; 2 documents, 2 of them as received, 2 read anew with the same text, \d\d+ quotations at their offsets/,
    )
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

  describe('whoever makes all of it fit', () => {
    type Kept = {
      digest: string
      reading: { document: { text: string; provenance: { reader: number; sha256: string } } }
    }
    /** The archive with its first document changed: text, digest and quotations made to fit, and the manifest too. */
    async function forged(change: (kept: Kept, parts: Record<string, Uint8Array>) => void) {
      const { sealed, sha256 } = await import('#store/seal.ts')
      const { 'manifest.json': _, ...parts } = unzipSync((await run(['seal', 'ferry', '-o', 'x'])).files.get('x')!)
      const kept: Kept = JSON.parse(strFromU8(parts['documents/00001.json']!))
      change(kept, parts)
      kept.digest = sha256(Buffer.from(kept.reading.document.text))
      parts['documents/00001.json'] = Buffer.from(JSON.stringify(kept))
      writeFileSync(archive, sealed(parts, { case: 'ferry' }).bytes)
      return run(['verify', archive])
    }
    const withText = (kept: Kept, parts: Record<string, Uint8Array>) => {
      const { document } = kept.reading
      document.text = document.text.replace('crates', 'crabes')
      const quotations = JSON.parse(strFromU8(parts['quotations/00001.json']!)) as {
        start: number
        end: number
        text: string
      }[]
      parts['quotations/00001.json'] = Buffer.from(
        JSON.stringify(quotations.map((each) => ({ ...each, text: document.text.slice(each.start, each.end) }))),
      )
    }

    test('untouched it is whole', async () => expect((await forged(() => {})).status).toBe(0))

    test('a text that does not stand in the bytes is found by reading them anew', async () => {
      const found = await forged(withText)
      expect(found.status).toBe(1)
      expect(found.notes.join('\n')).toContain('read anew give another text')
    })

    test('where the reader has changed, it says so and is no fault', async () => {
      const found = await forged((kept, parts) => {
        withText(kept, parts)
        kept.reading.document.provenance.reader = 1
      })
      expect(found.status).toBe(0)
      expect(found.notes.join('\n')).toContain('was read by another version of the reader')
      expect(found.out).toContain('(1 by a reader that has changed since)')
    })

    test('a judgement that was changed is found', async () => {
      const found = await forged((_, parts) => {
        parts['judgements.json'] = Buffer.from(JSON.stringify([{ id: 'J1', by: 'nobody', verdict: 'reject', on: [] }]))
      })
      expect(found.status).toBe(1)
      expect(found.notes.join('\n')).toContain('judgements.json holds other judgements')
    })
  })
})
