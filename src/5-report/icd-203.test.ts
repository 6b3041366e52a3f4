import { describe, expect, test } from 'vitest'
import { bandOf } from './icd-203.ts'

describe('a band only for the words that the standard defines', () => {
  for (const [words, band] of [
    ['likely', 'likely'],
    ['is Probably', 'likely'],
    ['highly likely', 'very likely'],
    ['unlikely', 'unlikely'],
    ['very unlikely', 'very unlikely'],
    ['not likely', 'unlikely'],
    ['not very likely', 'unlikely'],
    ['almost certainly', 'almost certain'],
  ] as const) {
    test(words, () => expect(bandOf(words)).toBe(band))
  }
})

describe('no band for words that say possible and not how likely', () => {
  for (const words of [
    'may',
    'could',
    'possibly',
    'believed',
    'unclear',
    'likelihood',
    'certain',
    'not unlikely',
    '',
  ]) {
    test(words, () => expect(bandOf(words)).toBeUndefined())
  }
})
