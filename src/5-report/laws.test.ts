import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Line, Part, Report } from '#types/report.ts'
import { fixture, reading, sentencesIn, situationOf } from '../../test/browser/fixture.ts'
import { compose } from './compose.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import { words } from './plain.ts'
import { headings, t } from './templates.ts'

const situation = fixture()
const report = compose(situation)

test('no word of ours stands in a report that is not in a template', () => {
  const fragments = new Set(leaves(t).flatMap((template) => template.split(/\{\w+\}/)))
  const labels = new Set<string>(Object.values(t.label))
  for (const part of partsOf(report)) if (part.kind === 'words') expect(fragments).toContain(part.text)
  for (const line of linesOf(report)) for (const field of line.fields) expect(labels).toContain(field.label)
  for (const section of report.sections) expect(section).toMatchObject(headings[section.id])
})

test('a value is made of words and numbers that the documents, the situation or the templates have', () => {
  const known = new Set(
    wordsIn([JSON.stringify(situation), ...leaves(t), ...report.documents.map(({ label }) => label)].join(' ')),
  )
  for (const part of partsOf(report)) {
    if (part.kind !== 'value') continue
    expect(part.because, part.text).not.toBe('')
    for (const word of wordsIn(part.text)) if (!/^\d+$/.test(word)) expect(known, part.text).toContain(word)
  }
})

test('words are written in templates alone: no section makes a part of its own', () => {
  const folder = join(dirname(fileURLToPath(import.meta.url)), 'sections')
  for (const name of readdirSync(folder)) {
    const source = readFileSync(join(folder, name), 'utf8')
    expect(source, name).not.toMatch(/kind: 'words'/)
    expect(source, name).not.toMatch(/fill\(\s*['"`]/)
    expect(source, name).not.toMatch(/value\(\s*['"]/)
  }
})

test('every quotation and all evidence lies in its document', () => {
  const lengths = new Map(report.documents.map(({ id, text }) => [id, text.length]))
  const spans = [
    ...partsOf(report).flatMap((part) => (part.kind === 'quote' ? [{ document: part.document, span: part.span }] : [])),
    ...linesOf(report).flatMap((line) =>
      line.evidence.flatMap(({ document, spans: own }) => own.map((span) => ({ document, span }))),
    ),
  ]
  expect(spans.length).toBeGreaterThan(50)
  for (const { document, span } of spans) {
    expect(span.start).toBeGreaterThanOrEqual(0)
    expect(span.end).toBeGreaterThan(span.start)
    expect(span.end).toBeLessThanOrEqual(lengths.get(document)!)
  }
})

test('every line leads back to a document, unless it heads lines that do or tells of an input without text', () => {
  for (const section of report.sections) {
    for (const line of section.lines) {
      if (section.id === 'sources') continue
      expect(line.evidence.length > 0 || line.lines.every((inner) => inner.evidence.length > 0), line.id).toBe(true)
    }
  }
})

test('no two lines have one address', () => {
  const ids = linesOf(report).map((line) => line.id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('Markdown, HTML and JSON hold the same lines in the same order', () => {
  const say = words(report)
  const lines = linesOf(report).map((line) => line.parts.map(say).join(''))
  const page = html(report)
  const inPage = [...page.matchAll(/<span class="text">(.*?)<\/span>(?= <span class="cites">|<dl|<\/div>)/g)].map(
    (match) => unescaped(match[1]!),
  )
  expect(inPage).toEqual(lines)
  const text = markdown(report, { width: 1e6 }).replace(/\\([^\w\s])/g, '$1')
  let at = 0
  for (const line of lines) {
    const found = text.indexOf(line, at)
    expect(found, line).toBeGreaterThanOrEqual(at)
    at = found + 1
  }
  expect(JSON.parse(json(report)).sections).toEqual(JSON.parse(JSON.stringify(report.sections)))
})

test('composing twice gives the same, and changes nothing that it was given', () => {
  const before = JSON.stringify(situation)
  expect(compose(situation)).toEqual(report)
  expect(JSON.stringify(situation)).toBe(before)
})

test('any text at all can be shown: the page holds it and none of it is markup', () => {
  const pieces = fc.constantFrom(
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '"',
    "'",
    '&amp;',
    '\u2028',
    '\u202e',
    '\ud800',
    '\0',
    'word',
    ' ',
    '\n',
    '\r\n',
    '. ',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      const page = html(compose(situationOf(reading(text, { title: text, publisher: text, url: text }))))
      expect(page.match(/<script/g)).toHaveLength(1)
      expect(page.match(/<!--/g)).toBeNull()
      expect(page).not.toMatch(/[\0\u202e]/)
      for (const { start, end } of sentencesIn(text)) {
        expect(page).toContain(`data-a="${start}"`)
        expect(end).toBeGreaterThan(start)
      }
    }),
    { numRuns: 60 },
  )
})

test('hostile length is printed: a megabyte of one sentence, ten thousand of them', () => {
  const long = `${'9'.repeat(1_000_000)}.`
  const many = 'A short one. '.repeat(10_000)
  for (const text of [long, many]) {
    const composed = compose(situationOf(reading(text, {})))
    expect(html(composed)).toContain('</html>')
    expect(markdown(composed)).toMatch(/^# /)
  }
})

function linesOf(of: Report): Line[] {
  const flat = (lines: readonly Line[]): Line[] => lines.flatMap((line) => [line, ...flat(line.lines)])
  return of.sections.flatMap((section) => flat(section.lines))
}

function partsOf(of: Report): Part[] {
  const inLines = linesOf(of).flatMap((line) => [...line.parts, ...line.fields.flatMap((field) => field.parts)])
  return [...of.title, ...inLines]
}

function leaves(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree]
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(leaves) : []
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function unescaped(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
}
