import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentOf, marked } from '../../../test/marked.ts'
import { findQuotations } from './quotations.ts'

/** Marks every quotation of the text with {q:…}, or {open:…} where the closing mark is missing. */
function expectQuotations(source: string): void {
  const { text, spans } = marked(source)
  const found = findQuotations(text, documentOf(text).blocks)
  expect(found.map(({ start, end, closed }) => [closed ? 'q' : 'open', text.slice(start, end)])).toEqual(
    spans.map((span) => [span.label, span.text]),
  )
}

describe('quotations', () => {
  test.each([
    'He said {q:“we are ready”} and left.',
    'He said {q:"we are ready"} and left.',
    '{q:"We are ready,"} he said. {q:"Let it come."}',
    '{q:“He told me {q:‘go home’} and I went,”} she said.',
    "The {q:'iron dome'} of the ministers' dreams.",
    'It doesn’t matter; the ministers’ plan isn’t ours.',
    "It doesn't matter; the ministers' plan isn't ours.",
    'A 6" pipe',
    '{q:“For us it pays.\n“Now they learn,”} said the analyst.',
    '{open:“Nobody closed this.}\nThe next paragraph is plain.',
    'The {q:«accord»} holds.',
    '({q:“really”})',
    "Rock 'n' roll of the '90s.",
    '{q:“A,”} he said, {q:“B.”}',
    "{q:''We adapt, others don't,''} she said. {q:''It costs a lot.''} {q:``So be it,''} he said.",
    "{q:''It is a {q:'special case,'}''} he said, and that's it.",
  ])('%s', (source) => expectQuotations(source))

  test('every quotation lies inside the text, in order', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('“', '”', '"', "'", '‘', '’', ' ', 'a', '.', '\n', '«', '»'),
          maxLength: 80,
        }),
        (text) => {
          let last = 0
          for (const { start, end } of findQuotations(text, documentOf(text).blocks)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            last = start
          }
        },
      ),
    )
  })
})
