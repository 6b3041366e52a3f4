import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '#types/document.ts'
import { decode } from './decode.ts'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { readPlainText } from './plain-text.ts'
import { documentFromText } from './readers.ts'
import { documentFromRecord } from './record.ts'

/** Pieces that mean something to one reader or another, among any characters at all. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...[
        '\n',
        '\n\n',
        '\r\n',
        '\r',
        '\u2028',
        '\u2029',
        '\f',
        ' ',
        '\t',
        '- ',
        '1. ',
        '2. ',
        '> ',
        '# ',
        '---\n',
        '```\n',
        '| a | b |\n',
        '===\n',
      ],
      ...[
        'Title: a\n',
        'Published: 2024-11-02\n',
        '🚢',
        '“No,” he said.',
        'The office said so on Friday.',
        'WHAT WE KNOW',
        'By Ann Lee',
        '6 p.m.',
      ],
      ...[
        '<p>',
        '</p>',
        '<li>',
        '<table><tr><td>',
        '</table>',
        '<script>',
        '</script>',
        '<a href="x">',
        '</a>',
        '<br>',
        '<h1>',
        '</h1>',
        '<!--',
        '-->',
      ],
      ...[
        '&amp;',
        '&#x1F6A2;',
        '&#xD800;',
        '*',
        '**',
        '_',
        '[',
        '](',
        ')',
        '`',
        '\\',
        '<',
        '\0',
        '\u00ad',
        '\uFEFF',
        '\ud83d',
        '\udea2',
      ],
    ),
  },
)
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
/** As a decoder gives it: whole characters only. */
const decoded = anyText.map((text) => text.replace(/\p{Surrogate}/gu, ''))

function holds(text: string, blocks: readonly Block[]): void {
  let last = 0
  for (const { start, end } of blocks) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
    for (const at of [start, end]) {
      expect(
        /^[\udc00-\udfff]/.test(text.slice(at)) && /[\ud800-\udbff]$/.test(text.slice(0, at)),
        `a pair cut at ${at}`,
      ).toBe(false)
    }
    last = end
  }
}

describe('laws of intake', () => {
  test('plain text is unchanged, and its blocks lie in it, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, blocks } = readPlainText(source)
        expect(text).toBe(source)
        holds(text, blocks)
      }),
      { numRuns: 500 },
    )
  })

  test('no word of a plain text is lost between its blocks, but for metadata and marks', () => {
    fc.assert(
      fc.property(decoded, (source) => {
        const { blocks } = readPlainText(`It began here.\n${source}`)
        let rest = ''
        let last = 0
        for (const { start, end } of blocks) {
          rest += `It began here.\n${source}`.slice(last, start)
          last = end
        }
        rest += `It began here.\n${source}`.slice(last)
        expect(rest.replace(/\d{1,2}[.)]\s|\b[a-z][.)]\s/g, '')).not.toMatch(/[\p{L}\p{N}]{2}/u)
      }),
      { numRuns: 500 },
    )
  })

  test('bytes of UTF-8 and UTF-16 come back as the text that they were', () => {
    fc.assert(
      fc.property(decoded, (source) => {
        fc.pre(source !== '' && !source.startsWith('\uFEFF') && !/[\p{Cc}]/u.test(source.replace(/\s/g, '')))
        expect(decode(Buffer.from(source))).toEqual({ text: source })
        expect(decode(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(source, 'utf16le')]))).toEqual({
          text: source,
        })
      }),
    )
  })

  test('any bytes at all give a text or a problem', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const result = decode(bytes, () => 'windows-1252')
        expect('text' in result ? typeof result.text : result.problem.message.length > 0).toBeTruthy()
      }),
    )
  })

  test.each([
    ['Markdown', readMarkdown],
    ['HTML', (source: string) => readHtml(source)],
    ['a page', (source: string) => readHtml(`<html><body><article>${source}</article></body></html>`)],
  ])('the blocks of %s lie in its text, which is well formed, and reading twice is the same', (_, read) => {
    fc.assert(
      fc.property(anyText, (source) => {
        const draft = read(source)
        expect(read(source)).toEqual(draft)
        if ('code' in draft) return
        holds(draft.text, draft.blocks)
        expect(draft.text).not.toMatch(/\p{Surrogate}|\0/u)
        // All of a rendered text is blocks and the blank lines between them.
        expect(draft.blocks.map(({ start, end }) => draft.text.slice(start, end)).join('\n\n')).toBe(draft.text)
      }),
      { numRuns: 120 },
    )
  })

  test('a document does not depend on those before it, and only well-formed text becomes one', async () => {
    const now = new Date('2024-11-03T00:00:00Z')
    await fc.assert(
      fc.asyncProperty(anyText, decoded, async (before, source) => {
        const alone = await documentFromText(source, {}, { now })
        await documentFromText(before, {}, { now })
        expect(await documentFromText(source, {}, { now })).toEqual(alone)
        const odd = await documentFromText(before, {}, { now })
        if ('document' in odd) expect(odd.document.text).not.toMatch(/\p{Surrogate}|\0/u)
      }),
    )
  })

  test('any JSON value gives a document or a refusal with an id', async () => {
    const now = new Date('2024-11-03T00:00:00Z')
    const field = fc.oneof(fc.string(), fc.jsonValue())
    const record = fc.record(
      { id: field, text: field, html: field, title: field, published: field, url: field },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), record), async (value) => {
        const each = await documentFromRecord(value, 'Line 1', { now }, 'stdin:1')
        expect('document' in each ? each.document.id : each.refusal.id).not.toBe('')
      }),
    )
  })

  test('a megabyte of anything takes no time', () => {
    const parts = [
      'a',
      '1',
      ' ',
      '\n',
      '- ',
      '> ',
      '(',
      '[',
      '“',
      '*',
      '_',
      '**a',
      '[a](',
      '`',
      '<',
      '<a',
      '&amp;',
      '#',
      '-',
      '|',
      'Title: a\n',
      'a. ',
      '\\',
      'By A ',
      'Photo: (',
    ]
    for (const part of parts) {
      const text = part.repeat(Math.ceil(1_000_000 / part.length))
      for (const read of [readPlainText, readMarkdown]) {
        // A quadratic rule would take minutes, and the runner's limit ends it.
        expect(
          read(`It began.\n\n${text}\n\nx`).blocks.length,
          `${read.name} of ${JSON.stringify(part)}`,
        ).toBeGreaterThan(0)
      }
    }
  })
})
