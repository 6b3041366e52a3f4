import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateKey, dateText, durationText, isDay } from './dates.ts'

describe('dates are shown no more exactly than they are known', () => {
  for (const [value, mod, text] of [
    ['2024-10-18', undefined, '18 October 2024'],
    ['2024-10', undefined, 'October 2024'],
    ['2024-10', 'MID', 'mid-October 2024'],
    ['2024-10', 'START', 'early October 2024'],
    ['2022', undefined, '2022'],
    ['2024-W44', undefined, 'the week of 28 October 2024'],
    ['2024-W44-WE', undefined, 'the weekend of 2 November 2024'],
    ['2020-W53', undefined, 'the week of 28 December 2020'],
    ['2024-SU', undefined, 'summer 2024'],
    ['2024-Q3', undefined, 'third quarter of 2024'],
    ['199', undefined, 'the 1990s'],
    ['2024-10-30TEV', undefined, '30 October 2024, evening'],
    ['2024-10-30T14:05:00Z', undefined, '30 October 2024, 14:05'],
    ['PAST_REF', undefined, 'in the past'],
    ['P1M', undefined, '1 month'],
    ['P1M', 'MORE_THAN', 'more than 1 month'],
    ['2024-13', undefined, '2024-13'],
    ['XXXX-WXX-2', undefined, 'XXXX-WXX-2'],
  ] as const) {
    test(`${value} ${mod ?? ''}`, () => expect(dateText(value, mod)).toBe(text))
  }

  test('a month never becomes a day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const value = `${year}-${String(month).padStart(2, '0')}`
        expect(dateText(value)).toMatch(/^[A-Z][a-z]+ \d{4}$/)
        expect(isDay(value)).toBe(false)
      }),
    )
  })
})

test('the calendar sorts: a year before its months, a month before its days', () => {
  const values = ['2024-11-02', '2024-10-18', '2024-10', '2024-W44', '2024', '2023-10', '202']
  const sorted = [...values].sort((a, b) => (dateKey(a)! < dateKey(b)! ? -1 : 1))
  expect(sorted).toEqual(['202', '2023-10', '2024', '2024-10', '2024-10-18', '2024-W44', '2024-11-02'])
})

test('what has no place on a calendar has no key', () => {
  for (const value of ['PAST_REF', 'P3D', 'XXXX-XX-XX', '2024-19', 'soon', '', '2024-W99'])
    expect(dateKey(value)).toBeUndefined()
})

test('durations', () => {
  expect(durationText('P2Y6M')).toBe('2 years 6 months')
  expect(durationText('PT1H')).toBe('1 hour')
  for (const value of ['P', 'PT', 'PXM', '10 days']) expect(durationText(value)).toBeUndefined()
})
