import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import type { Intake } from '#types/document.ts'
import { type IntakeOptions, intake } from './intake.ts'

const root = mkdtempSync(join(tmpdir(), 'sitrep-intake-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const now = new Date('2024-11-03T12:00:00Z')
const english =
  'The port office said on Friday that a ferry was held at Port Vell, and that nobody was hurt when it was searched.'

function write(name: string, content: string | Uint8Array = `${name}. ${english}`): string {
  const path = join(root, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

async function all(inputs: readonly string[], options: IntakeOptions = {}): Promise<Intake[]> {
  const found: Intake[] = []
  for await (const each of intake(inputs, { now, ...options })) found.push(each)
  return found
}
const codeOf = (each: Intake | undefined): string =>
  each === undefined ? 'none' : 'refusal' in each ? each.refusal.problem.code : 'read'
const codes = async (...inputs: string[]): Promise<string[]> => (await all(inputs)).map(codeOf)
const documentOf = (each: Intake | undefined) => {
  if (!each || !('document' in each)) throw new Error(`no document: ${JSON.stringify(each)}`)
  return each.document
}
const refusalOf = (each: Intake | undefined) => {
  if (!each || !('refusal' in each)) throw new Error('no refusal')
  return each.refusal
}
async function* chunks(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const lines = (text: string, options: IntakeOptions = {}): Promise<Intake[]> =>
  all([], { stdin: chunks(text), ...options })

describe('what is read', () => {
  test('a file of each format', async () => {
    const html = `<html><head><meta property="article:published_time" content="2024-11-02"></head><body><h1>Ferry held</h1><p>Later, ${english}</p></body></html>`
    const inputs = [
      write('f/a.txt', `Ferry held\n\n${english}`),
      write('f/b.md', `---\npublished: 2024-11-02\n---\n# Ferry held again\n\n**Again**, ${english}`),
      write('f/c.html', html),
      write(
        'f/d.jsonl',
        `${JSON.stringify({ text: `One. ${english}`, title: 'A' })}\n${JSON.stringify({ html: `<p>Two. ${english}</p>` })}\n`,
      ),
      write(
        'f/e.json',
        JSON.stringify([
          { id: 'e1', text: `Three. ${english}` },
          { id: 'e2', text: `Four. ${english}` },
        ]),
      ),
      write('f/note', `Five. ${english}`),
    ]
    const documents = (await all(inputs)).map(documentOf)
    expect(documents.map(({ title }) => title)).toEqual([
      'Ferry held',
      'Ferry held again',
      'Ferry held',
      'A',
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(documents.map(({ path }) => path)).toEqual([
      inputs[0],
      inputs[1],
      inputs[2],
      inputs[3],
      inputs[3],
      inputs[4],
      inputs[4],
      inputs[5],
    ])
    expect(documents[0]?.text).toBe(`Ferry held\n\n${english}`)
    expect(documents[1]).toMatchObject({ published: '2024-11-02', text: `Ferry held again\n\nAgain, ${english}` })
    expect(documents[2]).toMatchObject({
      published: '2024-11-02',
      text: `Ferry held\n\nLater, ${english}`,
      warnings: [],
    })
  })

  test('a folder with all below it, in order of names; hidden and other files are passed over', async () => {
    for (const name of [
      'b.txt',
      'a/z.html',
      'a/c.txt',
      'a.b.txt',
      '.hidden.txt',
      '.git/x.txt',
      'picture.jpg',
      'README',
    ]) {
      write(`folder/${name}`, name.endsWith('html') ? `<p>${name} ${english}</p>` : `${name} ${english}`)
    }
    symlinkSync(join(root, 'folder'), join(root, 'folder/a/loop'))
    const found = (await all([join(root, 'folder')])).map((each) => documentOf(each).path?.slice(root.length + 8))
    expect(found).toEqual(['a/c.txt', 'a/z.html', 'a.b.txt', 'b.txt'])
  })

  test.each([
    ['g/*.txt', ['1.txt', '2.txt']],
    ['g/**/*.txt', ['1.txt', '2.txt', 'deep/er/4.txt', 'deep/3.txt']],
    ['g/{1,2}.t?t', ['1.txt', '2.txt']],
    ['g/[!1].txt', ['2.txt']],
    ['g/d*', ['deep/3.txt', 'deep/er/4.txt']],
  ])('the pattern %s', async (pattern, expected) => {
    for (const name of ['1.txt', '2.txt', 'deep/3.txt', 'deep/er/4.txt', '.5.txt', '6.jpg']) write(`g/${name}`)
    const found = (await all([join(root, pattern)])).map((each) => documentOf(each).path?.slice(root.length + 3))
    expect(found.toSorted()).toEqual(expected.toSorted())
  })

  test('a name that exists is no pattern', async () => {
    expect(await codes(write('notes[1].txt'))).toEqual(['read'])
  })

  test('standard input as JSON Lines, where no name is given or "-"', async () => {
    const input = `{"id":"a","text":"Ferry held. ${english}"}\n\n{"text":"Café. ${english}","published":null,"title":null}\r\n`
    const [first, second] = (await lines(input)).map(documentOf)
    expect(first?.id).toBe('a')
    expect(second?.text.startsWith('Café')).toBe(true)
    expect(second).not.toHaveProperty('title')
    expect((await all(['-'], { stdin: chunks(input) })).map(codeOf)).toEqual(['read', 'read'])
  })

  test('standard input of other kinds is told by its first bytes, however it is cut', async () => {
    const page = `<!doctype html><html><head><title>Ferry held</title></head><body><article><h1>Ferry held</h1><p>${english}</p></article></body></html>`
    async function* cut(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += 700) yield bytes.subarray(at, at + 700)
    }
    const paper = readFileSync(new URL('../../test/files/report.pdf', import.meta.url))
    for (const [content, format] of [
      [Buffer.from(page), 'html'],
      [paper, 'pdf'],
      [gzipSync(page), 'html'],
      [Buffer.from(english), 'text'],
    ] as const) {
      const found = await all(['-'], { stdin: cut(content) })
      expect(found.map(codeOf)).toEqual(['read'])
      expect(documentOf(found[0]).provenance?.format).toBe(format)
    }
  })

  test('lines of JSON in gzip are read as they come; what is cut is told, what is packed twice refused', async () => {
    const lines = ['a', 'b'].map((id) => `{"id":"${id}","text":"Ferry held. ${english}"}\n`).join('')
    const packed = gzipSync(lines)
    async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += 900) yield bytes.subarray(at, at + 900)
    }
    const told = async (bytes: Uint8Array) => (await all(['-'], { stdin: inPieces(bytes) })).map(codeOf)
    expect(await told(packed)).toEqual(['read', 'read'])
    expect(await told(packed.subarray(0, -9))).toContain('damaged')
    expect(await told(gzipSync(packed))).toEqual(['damaged'])
    expect(await told(gzipSync(Buffer.alloc(300_000_000)))).toContain('too-large')
  })

  test('a text that begins with a number or a quotation is a text, and lines of JSON that do are lines', async () => {
    const told = async (text: string) => (await all(['-'], { stdin: chunks(text) })).map(codeOf)
    expect(await told(`"We will stay," the port office said. ${english}`)).toEqual(['read'])
    expect(await told(`12 ferries were held.\n\n${english}`)).toEqual(['read'])
    expect(await told('"a text"\n12\n')).toEqual(['bad-json', 'bad-json'])
  })

  test('a stream without end is read one line at a time', async () => {
    let given = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield Buffer.from(`{"id":"${given++}","text":"${english}"}\n`)
    }
    let taken = 0
    for await (const each of intake([], { stdin: endless(), now })) {
      expect(codeOf(each)).toBe('read')
      if (++taken === 50) break
    }
    expect(given).toBeLessThan(53)
  })

  test('plain text of any encoding comes through as it is', async () => {
    const text = `\r\n Ferry – “held”\r\n\r\n\t${english} 🚢\r\n`
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
    expect(documentOf((await all([write('crlf.txt', text)]))[0]).text).toBe(text)
    expect(documentOf((await all([write('bom.txt', `\uFEFF${text}`)]))[0]).text).toBe(text)
    expect(documentOf((await all([write('wide.txt', utf16)]))[0]).text).toBe(text)
  })

  test('ids: as given, else the digest of the text', async () => {
    const [given, made, again] = await lines(
      `{"id":" x ","text":"A. ${english}"}\n{"id":"","text":"Ä. ${english}"}\n{"id":7,"text":"B. ${english}"}`,
    )
    expect(documentOf(given).id).toBe(' x ')
    expect(documentOf(made).id).toMatch(/^[0-9a-f]{16}$/)
    expect(documentOf(again).id).toBe('7')
    expect(documentOf((await all([write('abc.txt', 'abc')]))[0]).id).toBe('ba7816bf8f01cfea') // SHA-256 of "abc", FIPS 180-2
  })
})

describe('publication dates', () => {
  const dated = async (name: string, content: string, published?: string) => {
    const { published: date, warnings } = documentOf(
      (await all([write(name, content)], published === undefined ? {} : { published }))[0],
    )
    return [date, warnings.map(({ code }) => code).join()]
  }

  test('none, or none that can be read', async () => {
    expect(await dated('n1.txt', english)).toEqual([undefined, 'no-date'])
    expect(await dated('n2.txt', `Published: soon\n\n${english}`)).toEqual([undefined, 'bad-date,no-date'])
    expect(await dated('n3.txt', english, 'Friday')).toEqual([undefined, 'bad-date,no-date'])
  })

  test('--published fills in what a document does not say', async () => {
    expect(await dated('p1.txt', english, '2024-11-02')).toEqual(['2024-11-02', ''])
    expect(await dated('p2.md', `---\npublished: 2024-10-01\n---\n${english}`, '2024-11-02')).toEqual([
      '2024-10-01',
      '',
    ])
    expect(await dated('p3.md', `---\npublished: soon\n---\n${english}`, '2024-11-02')).toEqual([
      '2024-11-02',
      'bad-date',
    ])
  })

  test('in plain text it goes before a line of the text, and says so', async () => {
    expect(await dated('q1.txt', `Published: 2024-10-01\n\n${english}`, '2024-11-02')).toEqual([
      '2024-11-02',
      'dates-differ',
    ])
    expect(await dated('q2.txt', `Published: 2 November 2024\n\n${english}`, '2024-11-02')).toEqual(['2024-11-02', ''])
    const [record] = await lines(
      JSON.stringify({ text: `Published: 2024-10-01\n\n${english}`, published: '2024-09-01' }),
      { published: '2024-11-02' },
    )
    expect(documentOf(record).published).toBe('2024-09-01')
  })

  test('the future', async () => {
    expect(await dated('future.txt', english, '2024-11-05')).toEqual(['2024-11-05', 'future-date'])
    expect(await dated('future.txt', english, '2024-11-04')).toEqual(['2024-11-04', '']) // has begun on Kiritimati
  })
})

describe('bad input gives one line, and the rest is read', () => {
  const good = write('good.txt')

  test('missing, empty, binary, unsupported, without documents', async () => {
    mkdirSync(join(root, 'bare'))
    const inputs = [
      join(root, 'missing.txt'),
      write('empty.txt', ''),
      write('blank.txt', ' \r\n\t\n'),
      write('rules.txt', '___\n\n* * *'),
      write('empty.html', ''),
      write('zeros.txt', new Uint8Array(4000)),
      write('stray.txt', `${english}\0${english}`),
      write('really.txt', Buffer.from('%PDF-1.4 …')),
      write('paper.pdf', '%PDF-1.4 …'),
      join(root, 'bare'),
      join(root, 'bare/*.txt'),
      write('list.json', '[]'),
      write('none.jsonl', '\n\n'),
      write('menu.html', '<html><body><nav><a href=/>Home</a></nav></body></html>'),
      join(good, 'below'),
    ]
    const found = await all([...inputs, good])
    expect(found.map(codeOf)).toEqual([
      'missing',
      'empty',
      'empty',
      'empty',
      'empty',
      'binary',
      'binary',
      'binary',
      'damaged',
      'no-documents',
      'no-documents',
      'empty',
      'empty',
      'no-article',
      'missing',
      'read',
    ])
    for (const [at, each] of found.slice(0, -1).entries()) {
      const { id, path, problem } = refusalOf(each)
      expect(path).toBe(inputs[at])
      expect(id).not.toBe('')
      expect(problem.message).toMatch(/^[^\n]{20,300}\.$/)
    }
  })

  test('a file of 200 MB is refused before it is read', async () => {
    const paths = ['big.txt', 'big.html', 'big.json'].map((name) => {
      const file = openSync(join(root, name), 'w')
      ftruncateSync(file, 200_000_000)
      closeSync(file)
      return join(root, name)
    })
    expect(await codes(...paths, good)).toEqual(['too-large', 'too-large', 'too-large', 'read'])
  })

  test('a line of 200 MB is let go while it is read, and the next one is read', async () => {
    async function* big(): AsyncGenerator<Uint8Array> {
      const part = Buffer.alloc(1_000_000, 0x61)
      for (let i = 0; i < 200; i++) yield part
      yield Buffer.from(`\n{"id":"next","text":"${english}"}`)
    }
    const found = await all([], { stdin: big() })
    expect(found.map(codeOf)).toEqual(['too-large', 'read'])
    expect(refusalOf(found[0]).id).toBe('stdin:1')
  })

  test('a device without end', async () => {
    const link = join(root, 'endless.txt')
    symlinkSync('/dev/zero', link)
    expect(await codes(link)).toEqual(['too-large'])
  })

  test('what the operating system refuses', async () => {
    const loop = join(root, 'loop.txt')
    symlinkSync(loop, loop)
    expect(await codes(loop, good)).toEqual(['unreadable', 'read'])
    const closed = write('closed.txt')
    chmodSync(closed, 0)
    // Root may read it all the same.
    expect(['unreadable', 'read']).toContain((await codes(closed))[0])
  })

  test('bytes that are no text of their encoding', async () => {
    const found = await all([write('latin.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x69, 0x73])), good])
    expect(found.map(codeOf)).toEqual(['bad-encoding', 'read'])
    expect(refusalOf(found[0]).problem.message).toContain('at byte 3')
  })

  test('lines of JSON that are none, by number', async () => {
    const input = [
      '{"text": "cut',
      '[1]',
      '7',
      '{"title":"T","id":"t"}',
      '{"text": 5}',
      '{"text":"x","url":[]}',
      `{"text":"A. ${english}"}`,
      '\x00\x01\x02\x03',
    ]
    const found = await lines(input.join('\n'))
    expect(found.map(codeOf)).toEqual([
      'bad-json',
      'bad-json',
      'bad-json',
      'bad-json',
      'bad-json',
      'bad-json',
      'read',
      'binary',
    ])
    expect(found.filter((each) => 'refusal' in each).map((each) => refusalOf(each).id)).toEqual([
      'stdin:1',
      'stdin:2',
      'stdin:3',
      't',
      'stdin:5',
      'stdin:6',
      'stdin:8',
    ])
    expect(refusalOf(found[3])).toMatchObject({ title: 'T', problem: { message: expect.stringContaining('Line 4') } })
    expect(refusalOf(found[0]).problem.message).not.toContain('cut')
  })

  test('a line with bytes that are not UTF-8', async () => {
    async function* mixed(): AsyncGenerator<Uint8Array> {
      yield Buffer.concat([Buffer.from('{"text":"caf'), Buffer.from([0xe9]), Buffer.from(`"}\n{"text":"${english}"}`)])
    }
    expect((await all([], { stdin: mixed() })).map(codeOf)).toEqual(['bad-encoding', 'read'])
  })

  test('half a surrogate pair, which no output could carry', async () => {
    const [refused, fine] = await lines(
      `{"id":"s","text":"He said \\ud83d that. ${english}"}\n{"text":"He said \\ud83d\\udea2 that. ${english}"}`,
    )
    expect(refusalOf(refused)).toMatchObject({
      id: 's',
      problem: { code: 'bad-encoding', message: expect.stringContaining('Character 8') },
    })
    expect(codeOf(fine)).toBe('read')
  })

  test('a stream that breaks off is a refusal', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`{"text":"${english}"}\n`)
      throw Object.assign(new Error('read EIO'), { code: 'EIO', syscall: 'read' })
    }
    expect((await all(['-', good], { stdin: broken() })).map(codeOf)).toEqual(['read', 'unreadable', 'read'])
  })

  test('the same id twice: the second is refused, and keeps what is known of it', async () => {
    const found = await lines(
      `{"id":"a","text":"A. ${english}"}\n{"id":"a","text":"B. ${english}","publisher":"P"}\n{"text":"C. ${english}"}\n{"text":"C. ${english}"}`,
    )
    expect(found.map(codeOf)).toEqual(['read', 'same-id', 'read', 'same-id'])
    expect(refusalOf(found[1])).toMatchObject({ id: 'a', publisher: 'P' })
    expect(await codes(good, good)).toEqual(['read', 'same-id'])
  })

  test('another language is refused by name', async () => {
    const ukrainian =
      'Міністерство оборони повідомило у вівторок, що міст залишиться закритим, доки інженери не перевірять усі його опори, і що ніхто не знає, скільки часу це триватиме.'
    const german =
      'Das Ministerium teilte am Dienstag mit, dass die Brücke gesperrt bleibt, bis die Ingenieure alle Pfeiler geprüft haben, und dass niemand weiß, wie lange das dauert.'
    const found = await all([write('uk.txt', ukrainian), write('de.txt', german), good])
    expect(found.map(codeOf)).toEqual(['not-english', 'not-english', 'read'])
    expect(refusalOf(found[0]).problem.message).toContain('Ukrainian (uk)')
    expect(refusalOf(found[1]).problem.message).toContain('German (de)')
  })

  test('fewer than 20 words are not judged', async () => {
    expect(await codes(write('short.txt', 'Міст залишиться закритим.'))).toEqual(['read'])
  })

  test('an address that runs something is none', async () => {
    const [first, second] = await lines(
      `{"url":"java\\nscript:alert(1)","text":"A. ${english}"}\n{"url":"https://a.example","text":"B. ${english}"}`,
    )
    expect(documentOf(first)).not.toHaveProperty('url')
    expect(documentOf(second).url).toBe('https://a.example')
  })
})
