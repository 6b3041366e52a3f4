import { expect, test } from 'vitest'
import { shown } from './shown.ts'

const said = (words: string): string[] =>
  shown(words, [{ start: 0, end: words.length }]).map(({ start, end }) => words.slice(start, end))

test.each([
  [
    'a mark that closes what was opened before',
    'I said that we would see trains, and it was ships,"',
    'I said that we would see trains, and it was ships',
  ],
  ['the same before its comma', 'it was ships”,', 'it was ships'],
  ['a mark that is never closed', '“The ships settle it', 'The ships settle it'],
  ['both marks, and the comma before the second', '"We mean to stay,"', 'We mean to stay'],
])('%s goes', (_, words, left) => {
  expect(said(words)).toEqual([left])
})

test.each([
  ['two quotations', '"One ship," he said, "and no more."'],
  ['a word in marks at the end', 'They called it “groundless”'],
  ['inches', 'The pipe measures 12"'],
  ['marks inside', 'The “ships” settle it'],
])('%s stay as they are', (_, words) => {
  expect(said(words)).toEqual([words])
})
