import { expect, test } from 'vitest'
import { remembered } from './remembered.ts'

test('what is asked for stays, what is not goes, and never more than twice the most are kept', () => {
  const kept = remembered<string>(10)
  kept.set(0, 'asked')
  kept.set(1, 'not asked')
  for (let key = 2; key < 100; key++) {
    kept.set(key, `value ${key}`)
    expect(kept.get(0)).toBe('asked')
  }
  expect(kept.get(1)).toBeUndefined()
  expect(kept.get(99)).toBe('value 99')
  expect([...Array(100).keys()].filter((key) => kept.get(key) !== undefined).length).toBeLessThanOrEqual(20)
})
