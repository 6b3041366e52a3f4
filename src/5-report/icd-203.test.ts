import { expect, test } from 'vitest'
import { bandOf } from './icd-203.ts'

test('a band only for the words that the standard defines', () => {
  expect(
    ['likely', 'is Probably', 'highly likely', 'very unlikely', 'unlikely', 'not likely', 'almost certainly'].map(
      bandOf,
    ),
  ).toEqual(['likely', 'likely', 'very likely', 'very unlikely', 'unlikely', 'unlikely', 'almost certain'])
})

test('no band for words that say possible and not how likely', () => {
  for (const word of ['may', 'could', 'possibly', 'believed', 'unclear', 'likelihood', 'certain', ''])
    expect(bandOf(word)).toBeUndefined()
})
