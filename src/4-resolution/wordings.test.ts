import { expect, test } from 'vitest'
import type { Profile } from './profiles.ts'
import { sameWording } from './wording.ts'
import { wordingsOf } from './wordings.ts'

const profileOf = (features: readonly number[], rest: Partial<Profile> = {}) =>
  ({ features, figures: [], act: 'asserts', sign: 1, ...rest }) as unknown as Profile

test('copies of one sentence count as one, with the strongest of their links', () => {
  const agency = [2, 4, 6, 9]
  const wordings = wordingsOf(
    [profileOf(agency), profileOf([2, 4, 8, 11]), profileOf(agency), profileOf(agency)],
    [
      { a: 1, b: 2, score: 0.6 },
      { a: 0, b: 1, score: 0.7 },
      { a: 2, b: 3, score: 1 },
    ],
    (at) => at !== 0,
    () => false,
  )
  expect([0, 1, 2, 3].map(wordings.model)).toEqual([2, 1, 2, 2])
  expect(wordings.copies(2)).toEqual([0, 2, 3])
  expect(wordings.links).toEqual([{ a: 1, b: 2, score: 0.7 }])
})

test('what is to be kept apart from something is linked with its copies, and is none of them', () => {
  const agency = [2, 4, 6, 9]
  const same = [profileOf(agency), profileOf(agency), profileOf(agency)]
  const wordings = wordingsOf(
    same,
    [],
    () => true,
    (at) => at === 0,
  )
  expect(wordings.copies(1)).toEqual([1, 2])
  expect(wordings.links).toEqual([{ a: 0, b: 1, score: 1 }])
})

test('another figure, another act, another sign, or too little to go by is no copy', () => {
  const features = [2, 4, 6, 9]
  expect(sameWording(profileOf(features), profileOf(features))).toBe(true)
  expect(sameWording(profileOf(features), profileOf(features, { act: 'denies' }))).toBe(false)
  expect(sameWording(profileOf(features), profileOf(features, { sign: -1 }))).toBe(false)
  expect(sameWording(profileOf(features), profileOf(features, { sign: -1 }))).toBe(false)
  const figures = [{ what: 'kill', low: 3, high: 3, per: null }]
  expect(sameWording(profileOf(features), profileOf(features, { figures }))).toBe(false)
  expect(sameWording(profileOf([2, 4]), profileOf([2, 4]))).toBe(false)
})
