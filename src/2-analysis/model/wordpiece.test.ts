import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise } from './normalise.ts'
import { vocabularyOf } from './vocabulary.ts'
import { mostPieces, wordPieces } from './wordpiece.ts'

const file = readFileSync(new URL('../../../test/tiny-model/vocab.txt', import.meta.url), 'utf8')
const lines = file.trimEnd().split('\n')
const vocabulary = vocabularyOf(file)!
const piecesOf = wordPieces(vocabulary)
const written = (word: string) => piecesOf(word).map((piece) => lines[piece])

describe('normalise', () => {
  test.each([
    ['Zürich', ['zurich']],
    ['U.S.', ['u', '.', 's', '.']],
    ['’s', ['’', 's']],
    ['10,000', ['10', ',', '000']],
    ['$5', ['$', '5']],
    ['北京市a', ['北', '京', '市', 'a']],
    ['ΟΔΥΣΣΕΥΣ', ['οδυσσευσ']],
    ['İstanbul', ['istanbul']],
    ['ﬁne', ['ﬁne']],
    ['a\u200bb\u00adc', ['abc']],
    ['\ud800x', ['x']],
    ['\u0301', []],
  ])('%s', (word, parts) => {
    expect(normalise(word)).toEqual(parts)
  })

  test('leaves nothing that is a capital, an accent, a space, a control character, or a mark beside something else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (word) => {
        for (const part of normalise(word)) {
          expect(part).not.toMatch(/[\p{Mn}\s\p{Cc}\p{Cf}]/u)
          expect(part.toLowerCase().replaceAll('ς', 'σ')).toBe(part.replaceAll('ς', 'σ'))
          if (/\p{P}/u.test(part)) expect([...part]).toHaveLength(1)
        }
      }),
    )
  })
})

describe('wordPieces', () => {
  test.each([
    ['Minister', ['minister']],
    ['rising', ['rising']],
    ['warned', ['warned']],
    ['Kuleba', ['k', '##u', '##l', '##e', '##b', '##a']],
    ['citys', ['city', '##s']],
    ['floing', ['f', '##l', '##o', '##ing']],
    ['“I', ['“', 'i']],
    ['', ['[UNK]']],
    ['\u0301', ['[UNK]']],
    ['жук', ['[UNK]']],
    ['aжa', ['[UNK]']],
    ['a-ж-b', ['a', '-', '[UNK]', '-', 'b']],
    ['a'.repeat(101), ['[UNK]']],
  ])('%s', (word, pieces) => {
    expect(written(word)).toEqual(pieces)
  })

  test('a long word keeps its first pieces', () => {
    expect(written('x'.repeat(40))).toEqual(['x', ...Array(mostPieces - 1).fill('##x')])
    expect(written('https://example.com/a?b=1')).toHaveLength(mostPieces)
  })

  test('a hundred characters are counted, not UTF-16 units', () => {
    expect(written('𝐚'.repeat(60))).toEqual(['[UNK]'])
    const bold = vocabularyOf(`${file}𝐚\n##𝐚\n`)!
    expect(wordPieces(bold)('𝐚'.repeat(100))).toHaveLength(mostPieces)
    expect(wordPieces(bold)('𝐚'.repeat(101))).toEqual([bold.unknown])
  })

  test('gives pieces of the vocabulary that rebuild what is known of any word, the same ones each time', () => {
    const fresh = wordPieces(vocabulary)
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 30 })), (word) => {
        const pieces = piecesOf(word)
        expect(pieces.length).toBeGreaterThan(0)
        expect(pieces.length).toBeLessThanOrEqual(mostPieces)
        expect(fresh(word)).toEqual(pieces)
        const text = written(word)
        if (text.includes('[UNK]') || pieces.length === mostPieces) return
        expect(text.join('').replaceAll('##', '')).toBe(normalise(word).join('').replaceAll('##', ''))
      }),
    )
  })

  test('a megabyte without a space costs a moment', () => {
    const started = performance.now()
    expect(written('é'.repeat(1_000_000))).toEqual(['[UNK]'])
    expect(written('a.'.repeat(500_000))).toHaveLength(mostPieces)
    expect(performance.now() - started).toBeLessThan(2000)
  })

  test('a vocabulary without its marks is none', () => {
    expect(vocabularyOf('a\nb\n')).toBeUndefined()
  })
})
