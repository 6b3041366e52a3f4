import { describe, expect, test } from 'vitest'
import { isAfter, publishedOf } from './published.ts'

describe('publication dates', () => {
  test.each([
    ['2024-11-02', '2024-11-02'],
    ['20241102', '2024-11-02'],
    ['2024-11-02T18:30:00+02:00', '2024-11-02T18:30:00+02:00'],
    ['2024-11-02T18:30:00.123Z', '2024-11-02T18:30:00Z'],
    ['2024-11-02 18:30', '2024-11-02T18:30'],
    ['2024-11-02T18:30:00+0200', '2024-11-02T18:30:00+02:00'],
    ['2 November 2024', '2024-11-02'],
    ['Nov. 2, 2024', '2024-11-02'],
    ['Saturday, November 2nd, 2024', '2024-11-02'],
    ['Sat, 02 Nov 2024 18:30:00 GMT', '2024-11-02T18:30:00Z'],
    ['November 2, 2024, 6:30 pm', '2024-11-02'],
    ['13/11/2024', '2024-11-13'],
    ['11/13/2024', '2024-11-13'],
    ['02.11.2024', '2024-11-02'],
    ['2024/11/2', '2024-11-02'],
    ['2024-02-29', '2024-02-29'],
  ])('%s', (written, value) => expect(publishedOf(written)).toBe(value))

  test.each([
    'yesterday',
    '2024',
    '2024-11',
    '2024-13-02',
    '2023-02-29',
    '2024-11-31',
    '2024-11-02T25:00:00Z',
    '02/11/2024', // February or November
    '32 November 2024',
    'No vember 2024',
    '1730505600',
    '',
    `2024-11-02${' '.repeat(100)}x`,
  ])('is none: %s', (written) => expect(publishedOf(written)).toBeUndefined())

  test('the future begins when it is tomorrow everywhere', () => {
    const now = new Date('2024-11-02T12:00:00Z')
    expect(isAfter('2024-11-03', now)).toBe(false) // it is the third on Kiritimati
    expect(isAfter('2024-11-04', now)).toBe(true)
    expect(isAfter('2024-11-02T12:00:01Z', now)).toBe(true)
    expect(isAfter('2024-11-02T12:00:01+02:00', now)).toBe(false)
  })
})
