import { expect, test } from 'vitest'
import { deniedBy, saysNotSo } from './denied.ts'
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

test('a phrase that asserts nothing may stand with a denial; a clause that says that it is so may not', () => {
  const told = (text: string, who: string, more: Partial<Unit>): Unit => {
    const statement = { mode: 'indirect', act: 'asserts', content: [{ start: 0, end: text.length }], speakers: [who] }
    return {
      ...{ statement, at: 0, speakers: [who], sign: 1, shape: 'clause', pointsBack: false, aside: new Set() },
      ...{ features: new Map([['w:swap', 'swap']]), reading: { document: { text } } },
      ...more,
    } as unknown as Unit
  }
  const said = ['a', 'b'].map((who, at) => told('they were freed in a swap', who, { at }))
  const denial = told('this is not a swap', 'c', { at: 2, sign: -1 })
  const phrase = told('its role in the swap', 'd', { at: 3, shape: 'phrase' })
  const clause = told('a swap was the price', 'd', { at: 3 })
  const one = (at: number) => [at]
  const groups = [
    [0, 1],
    [2, 3],
  ]
  expect([...deniedBy(groups, [...said, denial, phrase], one)]).toEqual([[1, 0]])
  expect([...deniedBy(groups, [...said, denial, clause], one)]).toEqual([])
})
