import { describe, expect, test } from 'vitest'
import { intervalOf } from './intervals.ts'

const shown = (value: string, mod?: string) => {
  const found = intervalOf(value, mod)
  return found && `${found.from} ${found.to} ${found.precision}`
}

describe('a time is as wide as it is known', () => {
  test.each([
    ['2024-10-28', undefined, '2024-10-28 2024-10-29 day'],
    ['2024-10-28T14:30', undefined, '2024-10-28 2024-10-29 day'],
    ['2024-10', undefined, '2024-10-01 2024-11-01 month'],
    ['2024-12', undefined, '2024-12-01 2025-01-01 month'],
    ['2024', undefined, '2024-01-01 2025-01-01 year'],
    ['199', undefined, '1990-01-01 2000-01-01 decade'],
    ['2024-Q4', undefined, '2024-10-01 2025-01-01 quarter'],
    ['2024-H1', undefined, '2024-01-01 2024-07-01 half'],
    ['2024-WI', undefined, '2024-12-01 2025-03-01 season'],
    ['2024-W44', undefined, '2024-10-28 2024-11-04 week'],
    ['2024-W44-WE', undefined, '2024-11-02 2024-11-04 week'],
    ['2020-W53', undefined, '2020-12-28 2021-01-04 week'],
    ['2024-09', 'START', '2024-09-01 2024-09-11 month'],
    ['2024-09', 'MID', '2024-09-11 2024-09-21 month'],
    ['2024-09', 'END', '2024-09-21 2024-10-01 month'],
    ['2024-09-03', 'MID', '2024-09-03 2024-09-04 day'],
    ['2024-09', 'APPROX', '2024-09-01 2024-10-01 month'],
  ])('%s %s', (value, mod, expected) => {
    expect(shown(value, mod)).toBe(expected)
  })

  test.each(['P1M', 'PAST_REF', 'XXXX-10', '2024-13', '2024-W60', '', 'PT2H'])(
    '%s has no place on a calendar',
    (value) => {
      expect(intervalOf(value)).toBeUndefined()
    },
  )
})
