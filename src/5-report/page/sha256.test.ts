import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from './sha256.ts'

test('the digest is the one that a browser works out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('base64'))
    }),
  )
  const long = 'a line of style\n'.repeat(5000)
  expect(sha256(long)).toBe(createHash('sha256').update(long).digest('base64'))
})
