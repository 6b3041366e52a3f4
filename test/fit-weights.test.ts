import { expect, test } from 'vitest'
import { dot, fitted, type Judged } from '../bench/intake/fit-weights.ts'

const judged = (right: boolean, ...seen: number[]): Judged => ({ right, seen, page: 'a' })

test('what right blocks have weighs for them, what wrong ones have against', () => {
  const [good, bad] = fitted([judged(true, 1, 0), judged(false, 0, 1)], [0, 0], 0.01)
  expect(good).toBeGreaterThan(1)
  expect(bad).toBeLessThan(-1)
})

test('what is never seen keeps what was expected of it, and so does all where nothing was counted', () => {
  expect(fitted([judged(true, 1, 0)], [0, -3], 0.05)[1]).toBeCloseTo(-3)
  expect(fitted([], [1.5, -3], 0.05)).toEqual([1.5, -3])
})

test('the more trust, the nearer to what was expected', () => {
  const all = [judged(true, 1), judged(true, 1)]
  const [free] = fitted(all, [-2], 0.01)
  const [held] = fitted(all, [-2], 0.5)
  expect(free).toBeGreaterThan(0)
  expect(held).toBeLessThan(free!)
  expect(held).toBeGreaterThan(-2)
})

test('a page of a hundred blocks does not outweigh ten of one', () => {
  const long = Array.from({ length: 100 }, (): Judged => ({ right: false, seen: [1], page: 'long' }))
  const short = Array.from({ length: 11 }, (_, at): Judged => ({ right: true, seen: [1], page: `short ${at}` }))
  expect(fitted([...long, ...short], [0], 0.01)[0]).toBeGreaterThan(0)
})

test('what is seen adds up by its weight', () => expect(dot([2, -1], [0.5, 3])).toBe(-2))
