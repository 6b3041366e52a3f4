import { expect, test } from 'vitest'
import { saysNotSo } from './denied.ts'
import type { Unit } from './units.ts'

/** The words of somebody, or of the text itself. */
function unit(text: string, mode: 'indirect' | 'direct' | 'narrated' = 'indirect', act = 'asserts'): Unit {
  const statement = { mode, act, content: [{ start: 0, end: text.length }], speakers: mode === 'narrated' ? [] : ['a'] }
  return { statement, reading: { document: { text } } } as unknown as Unit
}

test.each([
  ['this is not a swap', 'direct'],
  ['that the release was "not a swap"', 'indirect'],
  ['the charges were false', 'indirect'],
  ['“It isn’t a ferry.”', 'direct'],
] as const)('says of a matter that it is not so: %s', (text, mode) => expect(saysNotSo(unit(text, mode))).toBe(true))

test('who denies it says so', () => expect(saysNotSo(unit('doing a deal', 'indirect', 'denies'))).toBe(true))

test.each([
  ['They had no children', 'narrated'],
  ['this is not a swap', 'narrated'],
  ['it is not even wet now', 'direct'],
  ['it was not just ferries', 'indirect'],
  ['no crew was aboard', 'indirect'],
  ['the day would never come', 'indirect'],
] as const)('merely holds a "not": %s', (text, mode) => expect(saysNotSo(unit(text, mode))).toBe(false))
