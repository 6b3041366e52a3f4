import { expect, test } from 'vitest'
import { parserApart } from './parse-apart.ts'

/** A page of one sentence, in a font whose map of characters has these ranges. */
function pdfWith(ranges: readonly string[]): Uint8Array {
  const stream = (text: string): string => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${ranges.length} beginbfrange ${ranges.join(' ')} endbfrange endcmap end end`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream('BT /F1 12 Tf 72 700 Td (The port office said so on Friday.) Tj ET'),
    '<< /Type /Font /Subtype /TrueType /BaseFont /Helvetica /FirstChar 0 /LastChar 255 /ToUnicode 6 0 R >>',
    stream(map),
  ]
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')
  return new TextEncoder().encode(
    `%PDF-1.4\n${body}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\nstartxref\n0\n%%EOF\n`,
  )
}

test('a map of characters that runs over is passed over at the same place each time, and the page is read', async () => {
  const apart = parserApart()
  const found = []
  const content = pdfWith(['<0000> <00ff> <0000>', '<0100> <ffff00> <0041>', '<000100> <fffff0> <0042>'])
  for (let times = 0; times < 2; times++) found.push(await apart.parse({ format: 'pdf', content }))
  apart.close()
  expect(found.map((parsed) => (parsed.kind === 'draft' ? parsed.draft.text : parsed.kind))).toEqual([
    'The port office said so on Friday.',
    'The port office said so on Friday.',
  ])
}, 60_000)
