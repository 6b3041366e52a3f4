import { expect, test } from 'vitest'
import { draft, fill, fillText, listed, numbered, quotes, value } from './parts.ts'

test('a template gives its words, and its slots what fills them', () => {
  const who = quotes('one', [{ start: 0, end: 3 }], false)
  expect(fill('first raised by {who}', { who })).toEqual([{ kind: 'words', text: 'first raised by ' }, ...who])
  expect(fillText('{low} to {high}', { low: '1', high: '2' })).toBe('1 to 2')
})

test('words in slots are never taken for a template', () => {
  const who = [value('{who}', 'given')]
  expect(fill('{who} and {who}', { who })).toEqual([...who, { kind: 'words', text: ' and ' }, ...who])
  expect(fillText('by {a}', { a: '{b}', b: 'x' })).toBe('by {b}')
})

test('lists read as a person would write them', () => {
  const text = (count: number) =>
    listed(['A', 'B', 'C'].slice(0, count).map((name) => [value(name, '')]))
      .map((part) => ('text' in part ? part.text : ''))
      .join('')
  expect([text(0), text(1), text(2), text(3)]).toEqual(['', 'A', 'A and B', 'A, B and C'])
})

test('the address of a line is its place', () => {
  const [, second] = numbered([draft([], []), draft([], [], { lines: [draft([], [])] })], 'claims')
  expect([second!.id, second!.lines[0]!.id]).toEqual(['claims-2', 'claims-2-1'])
})

test('evidence has one entry a document, and no span twice', () => {
  const span = { start: 5, end: 9 }
  const { evidence } = draft(
    [],
    [
      { document: 'one', spans: [span] },
      { document: 'two', spans: [] },
      { document: 'one', spans: [span, { start: 0, end: 2 }] },
    ],
  )
  expect(evidence).toEqual([
    { document: 'one', spans: [{ start: 0, end: 2 }, span] },
    { document: 'two', spans: [] },
  ])
})
