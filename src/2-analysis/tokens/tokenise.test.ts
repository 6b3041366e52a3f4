import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenise } from './tokenise.ts'

const split = (text: string) =>
  tokenise(text, { start: 0, end: text.length }).map((span) => text.slice(span.start, span.end))

describe('tokenise', () => {
  test.each([
    ['Russia’s ranks', ['Russia', '’s', 'ranks']],
    ["They don't, can't and won't.", ['They', 'do', "n't", ',', 'ca', "n't", 'and', 'wo', "n't", '.']],
    ['U.S.-supplied arms', ['U.S.', '-', 'supplied', 'arms']],
    ['Mr. Samus and Gen. O’Brien left.', ['Mr.', 'Samus', 'and', 'Gen.', 'O’Brien', 'left', '.']],
    ['at 5:30 p.m. on Jan. 5', ['at', '5:30', 'p.m.', 'on', 'Jan.', '5']],
    ['10,000 or 3.5 million', ['10,000', 'or', '3.5', 'million']],
    ['the 1990s and the 30th', ['the', '1990s', 'and', 'the', '30th']],
    ['300m of $5.2bn', ['300', 'm', 'of', '$', '5.2', 'bn']],
    ['a 30-year-old man', ['a', '30', '-', 'year', '-', 'old', 'man']],
    ['Wait... no -- stop!', ['Wait', '...', 'no', '--', 'stop', '!']],
    ['News.com.au and Space.com said', ['News.com.au', 'and', 'Space.com', 'said']],
    [
      'It fell.Net income rose at Harbour.co.uk.',
      ['It', 'fell', '.', 'Net', 'income', 'rose', 'at', 'Harbour.co.uk', '.'],
    ],
    ['see https://example.com/a?b=1, or', ['see', 'https://example.com/a?b=1', ',', 'or']],
    ['J. Smith', ['J.', 'Smith']],
    ['He cannot.', ['He', 'can', 'not', '.']],
    ['the G7 in Q3', ['the', 'G7', 'in', 'Q3']],
    ['It was him and I. Then', ['It', 'was', 'him', 'and', 'I', '.', 'Then']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  test('tokens and gaps rebuild any text, and no token cuts a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let at = 0
        let rebuilt = ''
        for (const { start, end } of tokenise(text, { start: 0, end: text.length })) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(
            text
              .slice(at, start)
              .trim()
              .replace(/[\u0085\u200b\u2060\ufeff\u180e]/g, ''),
          ).toBe('')
          expect(/[\udc00-\udfff]/.test(text[start]!) && /[\ud800-\udbff]/.test(text[start - 1] ?? '')).toBe(false)
          rebuilt += text.slice(at, end)
          at = end
        }
        expect(rebuilt + text.slice(at)).toBe(text)
      }),
      { numRuns: 500 },
    )
  })
})
