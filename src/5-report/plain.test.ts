import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Part, Report } from '#types/report.ts'
import { plain, visible, words } from './plain.ts'

describe('a quotation stands in marks, and never in two pairs', () => {
  for (const [text, shown] of [
    ['they mean to stay', '“they mean to stay”'],
    ['“They mean to stay,”', '“They mean to stay,”'],
    ['"They mean to stay."', '"They mean to stay."'],
    ['a “significant escalation” of it', '“a “significant escalation” of it”'],
    ['“Yes,” and “no”', '““Yes,” and “no””'],
    ['“It opens here and goes on', '“It opens here and goes on”'],
    ['and it closes here.”', '“and it closes here.”'],
    ['“', '“”'],
  ] as const) {
    test(text, () => expect(say(text, true)).toBe(shown))
  }
  test('without marks it stays bare', () => expect(say('the Port Union', false)).toBe('the Port Union'))
})

test('white space is single, and nothing steers the terminal', () => {
  expect(plain('a \n\t b')).toBe('a b')
  expect(plain('\u001b[31mred\u0007')).toBe('�[31mred�')
  expect(plain('abc\u202edcba\u2066')).toBe('abc�dcba�')
  expect(plain('a\u2028b')).toBe('a b')
})

test('making text visible moves no offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(visible(text)).toHaveLength(text.length)
      expect(visible(text)).not.toMatch(/[^\P{Cc}\t\n\r\u0085]|\u202e/u)
    }),
  )
  expect(visible('\ud83d\ude00 \ud83d')).toBe('\ud83d\ude00 �')
})

function say(text: string, marks: boolean): string {
  const document = { id: 'one', label: 'D1', text, blocks: [], sentences: [] }
  const part: Part = { kind: 'quote', document: 'one', span: { start: 0, end: text.length }, marks }
  const report: Report = { title: [], documents: [document], problems: [], sections: [] }
  return words(report)(part)
}
