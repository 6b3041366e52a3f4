import { describe, expect, test } from 'vitest'
import type { Figure } from '#types/figure.ts'
import { numberText, rangeText } from './numbers.ts'

const figure = (known: Partial<Figure>): Figure => ({
  ...{ id: 'f', start: 0, end: 1, kind: 'count', approximate: false, bound: 'exact', measure: 'total' },
  ...known,
})

describe('ranges in words', () => {
  for (const [text, known] of [
    ['about 10,000', { low: 10000, high: 10000, approximate: true }],
    ['at least 12', { low: 12, bound: 'at least' }],
    ['at least 12', { low: 12 }],
    ['at most 40,000', { high: 40000, bound: 'at most' }],
    ['at most 40,000', { high: 40000 }],
    ['more than 13,000', { low: 13000, bound: 'more than' }],
    ['about 1 million to 10 million', { low: 1e6, high: 1e7, approximate: true }],
    ['about 30,000 a month', { low: 30000, high: 30000, approximate: true, per: 'P1M' }],
    ['12%', { low: 12, high: 12, unit: '%', kind: 'share' }],
    ['down 12%', { low: 12, high: 12, unit: '%', kind: 'share', change: 'down', measure: 'change' }],
    ['12%', { low: 12, high: 12, unit: '%', kind: 'share', change: 'down', measure: 'share' }],
    ['66.7%', { low: 0.666667, high: 0.666667, kind: 'share' }],
    ['$2.5 billion', { low: 2.5e9, high: 2.5e9, unit: '$', kind: 'money' }],
    ['US$40', { low: 40, high: 40, unit: 'US$', kind: 'money' }],
    ['5 million euros', { low: 5e6, high: 5e6, unit: 'euros', kind: 'money' }],
    ['11 hours', { low: 11, high: 11, unit: 'hour', kind: 'duration' }],
    ['1 hour', { low: 1, high: 1, unit: 'hour', kind: 'duration' }],
    ['10 feet', { low: 10, high: 10, unit: 'foot', kind: 'measure' }],
    ['60 miles per hour', { low: 60, high: 60, unit: 'miles per hour', kind: 'measure' }],
  ] as const) {
    test(text, () => expect(rangeText(figure(known))).toBe(text))
  }

  test('without a bound nothing is said', () => expect(rangeText(figure({}))).toBeUndefined())
})

test('numbers', () => {
  expect([0, 7, 1200, 123456, 1e6, 1234567, 1.5e6, 2e12, 0.25].map(numberText)).toEqual([
    '0',
    '7',
    '1,200',
    '123,456',
    '1 million',
    '1,234,567',
    '1.5 million',
    '2 trillion',
    '0.25',
  ])
})
