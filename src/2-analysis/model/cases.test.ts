import { expect, test } from 'vitest'
import { caseOf } from './cases.ts'

test.each([
  ['10,000', 1],
  ['…', 1],
  ['', 1],
  ['said', 2],
  ['’s', 2],
  ['30th', 2],
  ['北京', 2],
  ['Trump', 3],
  ['Élysée', 3],
  ['ǅak', 3],
  ['A', 4],
  ['J.', 4],
  ['G7', 4],
  ['NATO', 5],
  ['U.S.', 5],
  ['ÖVP', 5],
  ['McCain', 6],
  ['iPhone', 6],
  ['O’Brien', 6],
  ['𝐀𝐛', 3],
])('%s', (word, expected) => {
  expect(caseOf(word)).toBe(expected)
})
