import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citationText, sentencesOf } from './citations.ts'

const document = (label: string) => ({ id: label, label, text: '', blocks: [], sentences: [] })
const places = (label: string, ...sentences: number[]) =>
  sentences.map((sentence) => ({ document: documents[label]!, index: 0, sentence }))
const documents: Record<string, ReturnType<typeof document>> = { D1: document('D1'), D2: document('D2') }

test('citations name document and sentence, runs made short', () => {
  expect(citationText([...places('D1', 2, 4, 5, 6), ...places('D2', 1)])).toEqual({
    text: 'D1 §2, §4–6; D2 §1',
    left: 0,
  })
  expect(citationText(places('D1', 0))).toEqual({ text: 'D1', left: 0 })
  expect(citationText(places('D1', 1, 3, 5), 2)).toEqual({ text: 'D1 §1, §3', left: 1 })
  expect(citationText([])).toEqual({ text: '', left: 0 })
})

test('the sentences of a span are those that it touches', () => {
  const sentences = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 9 })), { maxLength: 30 }).map((steps) => {
    let at = 0
    return steps.map(([gap, length]) => {
      const start = at + gap
      at = start + length
      return { start, end: at }
    })
  })
  fc.assert(
    fc.property(sentences, fc.nat(200), fc.integer({ min: 1, max: 50 }), (all, start, length) => {
      const span = { start, end: start + length }
      const touched = all.flatMap((item, i) => (item.start < span.end && span.start < item.end ? [i + 1] : []))
      expect(sentencesOf(all, span)).toEqual(touched)
    }),
  )
})
