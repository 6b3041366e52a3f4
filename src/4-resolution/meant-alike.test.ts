import { describe, expect, test } from 'vitest'
import { meantAlike } from './meant-alike.ts'

/** Of length 256 each: in the main directions given, the rest a little everywhere. */
function vector(...directions: number[]): Int8Array {
  const numbers = new Int8Array(32).fill(2)
  for (const at of directions) numbers[at] = 90
  return numbers
}
const unit = (meaning: Int8Array | undefined) => ({ meaning })
const pairs = (...meanings: (Int8Array | undefined)[]): string[] =>
  meantAlike(meanings.map(unit), [...meanings.keys()])
    .map(([a, b]) => `${a} ${b}`)
    .sort()

describe('pairs worth asking about for what they say', () => {
  test('those that go far in the same directions, each once', () => {
    expect(
      pairs(vector(0, 1, 2, 3, 4, 5, 6, 7), vector(8, 9, 10, 11, 12, 13, 14, 15), vector(0, 1, 2, 3, 4, 5, 6, 8)),
    ).toEqual(['0 2'])
  })
  test('not those that share a direction or two and say little of the same', () => {
    expect(pairs(vector(0, 1, 2, 3, 4, 5, 6, 7), vector(0, 1, 10, 11, 12, 13, 14, 15))).toEqual([])
  })
  test('what has no vector is in none', () => {
    expect(pairs(vector(0, 1, 2, 3, 4, 5, 6, 7), undefined)).toEqual([])
  })
  test('of very many, each with its neighbours alone', () => {
    const many = Array.from({ length: 40 }, () => vector(0, 1, 2, 3, 4, 5, 6, 7))
    expect(pairs(...many)).toHaveLength(4 * 36 + 3 + 2 + 1)
  })
})
