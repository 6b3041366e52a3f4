import { DOMParser } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { fixture, reading, situationOf } from '../../test/browser/fixture.ts'
import { compose } from './compose.ts'
import { docx } from './docx.ts'

/** The stored file of that name: what lies between its header and the next. */
function fileIn(archive: Uint8Array, name: string): string {
  const view = new DataView(archive.buffer)
  for (let at = 0; view.getUint32(at, true) === 0x04034b50; ) {
    const size = view.getUint32(at + 18, true)
    const length = view.getUint16(at + 26, true)
    const start = at + 30 + length
    if (new TextDecoder().decode(archive.slice(at + 30, start)) === name) {
      return new TextDecoder().decode(archive.slice(start, start + size))
    }
    at = start + size
  }
  throw new Error(`no ${name}`)
}

describe('the report as a Word document', () => {
  const report = compose(fixture())
  const text = fileIn(docx(report), 'word/document.xml')

  test('every part is well-formed XML', () => {
    for (const name of ['[Content_Types].xml', '_rels/.rels', 'word/_rels/document.xml.rels', 'word/styles.xml']) {
      expect(new DOMParser().parseFromString(fileIn(docx(report), name), 'text/xml').documentElement).not.toBeNull()
    }
    expect(text.match(/<w:p>/g)?.length).toBe(text.match(/<\/w:p>/g)?.length)
  })

  test('every section has its heading, and every citation a place to lead to', () => {
    for (const { title } of report.sections) expect(text).toContain(`>${title}</w:t>`)
    const anchors = [...text.matchAll(/w:anchor="([^"]+)"/g)].map(([, anchor]) => anchor)
    const places = new Set([...text.matchAll(/w:bookmarkStart w:id="\d+" w:name="([^"]+)"/g)].map(([, name]) => name))
    expect(anchors.length).toBeGreaterThan(10)
    for (const anchor of anchors) expect(places).toContain(anchor)
  })

  test('bookmarks are counted once', () => {
    const ids = [...text.matchAll(/bookmarkStart w:id="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('markup and controls in a document stay text', () => {
    const hostile = 'The mayor said "<w:t>\u0000\u0007 & ]]> \ud800 is so" on Monday.'
    const found = fileIn(docx(compose(situationOf(reading(hostile, { title: '<b>&' })))), 'word/document.xml')
    for (const markup of ['<b>', '\u0000', '\u0007']) expect(found).not.toContain(markup)
  })

  test('one report is always the same bytes', () => {
    expect(docx(report)).toEqual(docx(compose(fixture())))
  })
})
