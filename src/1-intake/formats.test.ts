/** Files of each kind: those in `test/files` were made by real programs (`bench/round-trip.ts`) from a sample dispatch, the others are written here. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import type { Intake } from '#types/document.ts'
import { intake } from './intake.ts'
import { parse } from './parse.ts'

const root = mkdtempSync(join(tmpdir(), 'sitrep-formats-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
const now = new Date('2026-12-31')

const one = 'Inspectors held a ferry at Port Vell on Friday, the port office said, after a search of its hold.'
const two = '“We do not know who sent them,” said Jo Day, a spokeswoman for the port office in the old town.'
const page = `<html><head><title>Ferry held</title></head><body><article><h1>Ferry held</h1><p>${one}</p><p>${two}</p></article></body></html>`

async function all(path: string): Promise<Intake[]> {
  const found: Intake[] = []
  for await (const each of intake([path], { now, parse })) found.push(each)
  return found
}
const write = (name: string, content: string | Uint8Array): string => {
  const path = join(root, name)
  writeFileSync(path, content)
  return path
}
const read = (name: string, content: string | Uint8Array) => all(write(name, content))
const documentOf = (each: Intake | undefined) => {
  if (!each || !('document' in each)) throw new Error(`no document: ${JSON.stringify(each)}`)
  return each.document
}
const problemOf = (each: Intake | undefined) => {
  if (!each || !('refusal' in each)) throw new Error('read, and not refused')
  return each.refusal.problem
}
const blocksOf = (each: Intake | undefined) => {
  const { text, blocks } = documentOf(each)
  return blocks.map(({ start, end }) => text.slice(start, end))
}

describe('made by real programs', () => {
  const files = fileURLToPath(new URL('../../test/files', import.meta.url))
  const sample = readFileSync(
    new URL('../../samples/dam-failure/2025-03-11-velmara-today.txt', import.meta.url),
    'utf8',
  )
  const paragraphs = sample.trim().split('\n\n').slice(1)

  test.each([
    ['report.docx', 'docx'],
    ['report.pdf', 'pdf'],
    ['page.mhtml', 'mhtml'],
    ['crawl.warc.gz', 'html'],
  ])('%s: every paragraph comes back, with title and date', async (name, format) => {
    const [only, ...more] = await all(join(files, name))
    expect(more).toEqual([])
    expect(blocksOf(only)).toEqual(expect.arrayContaining(paragraphs))
    expect(documentOf(only)).toMatchObject({
      title: 'Dam wall gives way above Osterby, at least 14 dead',
      published: '2025-03-11',
    })
    expect(documentOf(only).provenance).toMatchObject({ format, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  test('two columns are read one after the other, without what stands on each page', async () => {
    const [only] = await all(join(files, 'columns.pdf'))
    const joined = blocksOf(only).join(' ')
    for (const paragraph of paragraphs) expect(joined).toContain(paragraph)
    // One of them ends a sentence where its column ends: its line is full, and it goes on.
    expect(blocksOf(only).filter((block) => paragraphs.includes(block)).length).toBe(paragraphs.length)
  })

  test('each line of a paper has its page and box, in which its words stand', async () => {
    const { text, anchors = [] } = documentOf((await all(join(files, 'report.pdf')))[0])
    expect(anchors.length).toBeGreaterThan(paragraphs.length)
    for (const [at, anchor] of anchors.entries()) {
      expect(text.slice(anchor.start, anchor.end).trim()).not.toBe('')
      expect(anchor.start).toBeGreaterThanOrEqual(anchors[at - 1]?.end ?? 0)
      if (!('box' in anchor)) throw new Error('no box')
      const [left, top, right, bottom] = anchor.box
      expect(right).toBeGreaterThan(left)
      expect(bottom).toBeGreaterThan(top)
      expect(bottom).toBeLessThan(842)
    }
  })

  test('a page of an archive keeps the archive’s word on address and time', async () => {
    const { provenance, url } = documentOf((await all(join(files, 'crawl.warc.gz')))[0])
    expect(provenance).toMatchObject({
      container: 'warc',
      address: 'http://velmaratoday.example/2025/03/11/dam-osterby',
    })
    expect(provenance?.retrieved).toMatch(/^\d{4}-\d\d-\d\dT/)
    expect(url).toBe('https://velmaratoday.example/2025/03/11/dam-osterby')
    expect(provenance?.found).toMatchObject({ url: 'meta', published: 'meta', publisher: 'meta' })
  })
})

describe('mail', () => {
  const mail = (body: string) =>
    `From: =?utf-8?Q?Ren=C3=A9e?= Holt <r@gazette.example>\r\nTo: desk@gazette.example\r\nSubject: Ferry held\r\nDate: Fri, 01 Nov 2024 18:30:00 +0100\r\nMIME-Version: 1.0\r\n${body}`

  test('text, sender, subject, date; what is attached comes as its own document', async () => {
    const parts = [
      `--b\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${one} The caf=E9 is shut.\r\n`,
      `--b\r\nContent-Type: text/html; name="page.html"\r\nContent-Disposition: attachment; filename="page.html"\r\n\r\n${page}\r\n`,
      '--b\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename="a.png"\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n',
    ]
    const found = await read('a.eml', mail(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts.join('')}`))
    expect(found).toHaveLength(2)
    expect(documentOf(found[0])).toMatchObject({
      title: 'Ferry held',
      authors: ['Renée Holt'],
      published: '2024-11-01T18:30:00+01:00',
    })
    expect(documentOf(found[0]).text).toContain('The café is shut.')
    expect(documentOf(found[0]).provenance?.found).toEqual({
      title: 'mail header',
      authors: 'mail header',
      published: 'mail header',
    })
    expect(documentOf(found[1]).provenance).toMatchObject({
      format: 'html',
      container: 'mail',
      part: 'attachment 1 (page.html)',
    })
  })

  test('a mailbox, with ">From" of its lines', async () => {
    const box = `From a@x.example Fri Nov  1 18:30:00 2024\n${mail(`Content-Type: text/plain\r\n\r\n${one}\n\n>From there it went on to Tarn, the office said, and nobody heard of it again that day.\n\n`)}From b@x.example Fri Nov  1 19:30:00 2024\n${mail(`Content-Type: text/plain\r\n\r\n${two}\n`)}`
    const found = await read('a.mbox', box)
    expect(found.map((each) => documentOf(each).provenance?.part)).toEqual(['message 1', 'message 2'])
    expect(documentOf(found[0]).text).toContain('\nFrom there it went on')
  })
})

describe('feeds', () => {
  const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Harbour Gazette</title><link>https://gazette.example/</link>
    <item><title>Ferry &amp;amp; crates</title><link>/ferry</link><guid>1</guid><pubDate>Fri, 01 Nov 2024 18:30:00 GMT</pubDate><dc:creator>Ana Brandt</dc:creator><description>Short.</description><content:encoded><![CDATA[<p>${one}</p><p>${two}</p>]]></content:encoded></item>
    <item><title>Nothing in it</title><guid>2</guid></item></channel></rss>`

  test('entries are documents with what the feed says of them; an empty one says so', async () => {
    const found = await read('feed.xml', rss)
    expect(documentOf(found[0])).toMatchObject({
      title: 'Ferry & crates',
      publisher: 'The Harbour Gazette',
      authors: ['Ana Brandt'],
      url: 'https://gazette.example/ferry',
      published: '2024-11-01T18:30:00Z',
    })
    expect(blocksOf(found[0])).toEqual([one, two])
    expect(documentOf(found[0]).provenance).toMatchObject({
      container: 'feed',
      part: 'entry 1',
      found: { published: 'feed', title: 'feed' },
    })
    expect(problemOf(found[1]).code).toBe('empty')
  })

  test('Atom and JSON', async () => {
    const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>G</title><id>urn:f</id><entry><title>Ferry</title><id>urn:1</id><link rel="alternate" href="https://g.example/1"/><published>2024-11-02T10:00:00Z</published><updated>2024-11-03T10:00:00Z</updated><author><name>Ana</name></author><content type="html">&lt;p&gt;${one}&lt;/p&gt;</content></entry></feed>`
    expect(documentOf((await read('a.atom', atom))[0])).toMatchObject({
      title: 'Ferry',
      published: '2024-11-02T10:00:00Z',
      modified: '2024-11-03T10:00:00Z',
    })
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'G',
      items: [
        {
          id: '1',
          url: 'https://g.example/1',
          title: 'Ferry',
          content_text: one,
          date_published: '2024-11-02T10:00:00Z',
        },
      ],
    }
    expect(documentOf((await read('feed.json', JSON.stringify(json)))[0])).toMatchObject({
      title: 'Ferry',
      url: 'https://g.example/1',
      text: one,
    })
  })

  test.each([
    ['cut off', rss.slice(0, 400)],
    ['no feed', '<?xml version="1.0"?><note>hello</note>'],
    ['entities of its own', `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaa">]>${rss.slice(21)}`],
  ])('%s is refused whole', async (_, source) => {
    expect(problemOf((await read('bad.rss', source))[0]).code).toBe('bad-feed')
  })
})

describe('web archives', () => {
  const record = (
    body: string,
    {
      type = 'response',
      head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n',
      uri = 'https://g.example/1',
    } = {},
  ) => {
    const block = `${head}\r\n${body}`
    return `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2024-11-02T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`
  }
  const other = page.replace(one, one.replace('ferry', 'freighter'))

  test('pages come, pictures, errors and requests do not; each member of the compression is read', async () => {
    const records = [
      record('x', { type: 'warcinfo' }),
      record(page),
      record('…', { head: 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n' }),
      record('gone', { head: 'HTTP/1.1 404 Not Found\r\n' }),
      record(other, { uri: 'https://g.example/2' }),
    ]
    const found = await read('a.warc.gz', Buffer.concat(records.map((each) => gzipSync(each))))
    expect(found.map((each) => documentOf(each).provenance?.part)).toEqual(['record 2', 'record 5'])
    expect(documentOf(found[1])).toMatchObject({
      url: 'https://g.example/2',
      provenance: { retrieved: '2024-11-02T10:00:00Z', found: { url: 'archive header' } },
    })
  })

  test('chunks are put together', async () => {
    const bytes = Buffer.from(page)
    const chunked = `${bytes.length.toString(16)}\r\n${page}\r\n0\r\n\r\n`
    const [only] = await read(
      'c.warc',
      record(chunked, { head: 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n' }),
    )
    expect(blocksOf(only)).toEqual(['Ferry held', one, two])
  })

  test('a cut archive says so, and gives what stands before the cut', async () => {
    const whole = record(page) + record(other, { uri: 'https://g.example/2' })
    for (const [name, bytes] of [
      ['cut.warc', Buffer.from(whole.slice(0, -300))],
      ['cut.warc.gz', gzipSync(whole).subarray(0, -20)],
      ['garbage.warc', Buffer.from(`${record(page)}what is this`)],
    ] as const) {
      const found = await read(name, bytes)
      expect(problemOf(found.at(-1)).code, name).toBe('damaged')
      if (name !== 'cut.warc.gz') expect(blocksOf(found[0])).toEqual(['Ferry held', one, two])
    }
  })

  test('WACZ: the archives in it', async () => {
    const zip = zipSync({
      'datapackage.json': Buffer.from('{}'),
      'archive/data.warc.gz': [gzipSync(record(page)), { level: 0 }],
    })
    const [only, ...more] = await read('a.wacz', zip)
    expect(more).toEqual([])
    expect(documentOf(only).provenance).toMatchObject({ container: 'wacz', part: 'record 1' })
    expect(problemOf((await read('cut.wacz', zip.subarray(0, -30)))[0]).code).toBe('damaged')
  })
})

describe('what unfolds too far', () => {
  const zeros = new Uint8Array(150_000_000)

  test('a page in gzip', async () => {
    expect(problemOf((await read('a.html.gz', gzipSync(zeros)))[0]).code).toBe('too-large')
  })

  test('a DOCX, whatever sizes it claims', async () => {
    const zip = zipSync({ 'word/document.xml': zeros })
    expect(problemOf((await read('bomb.docx', zip))[0]).code).toBe('too-large')
    // The size in the central directory is believed by some readers.
    const at = Buffer.from(zip).indexOf(Buffer.from('PK\x01\x02', 'latin1'))
    const lying = Buffer.from(zip)
    lying.writeUInt32LE(1000, at + 24)
    expect(problemOf((await read('lying.docx', lying))[0]).code).toBe('damaged')
  })
})

describe('refused, each with its reason', () => {
  test.each([
    ['not.pdf', '%PDF-1.4 nothing', 'damaged'],
    ['not.docx', 'PK\x03\x04 nothing', 'damaged'],
    ['empty.docx', zipSync({ 'hello.txt': Buffer.from('x') }), 'damaged'],
    ['not.mhtml', 'no headers here', 'damaged'],
    ['not.eml', 'no headers here', 'damaged'],
    ['nested.eml', nested(40), 'damaged'],
    ['empty.mbox', '', 'empty'],
    ['not.warc', 'hello', 'damaged'],
    ['a.warc.gz', 'hello', 'damaged'],
    ['not.wacz', 'hello', 'damaged'],
    ['a.gz', 'hello', 'damaged'],
  ])('%s', async (name, content, code) => {
    const found = await read(name, content as string)
    expect(problemOf(found[0]).code).toBe(code)
  })
})

/** A mail in a mail in a mail. */
function nested(times: number): string {
  const inner = times === 0 ? 'Subject: a\r\n\r\nThe port office said so.' : nested(times - 1)
  return `Subject: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b${times}\r\n\r\n--b${times}\r\n${inner}\r\n--b${times}--\r\n`
}
