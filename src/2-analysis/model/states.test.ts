import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joined, packed, unpack } from './states.ts'

test('a state comes back as it was, to a byte of its largest number', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.integer({ min: -5000, max: 5000 }).map((one) => one / 100),
        { minLength: 4, maxLength: 4 },
      ),
      (numbers) => {
        const states = packed(Float32Array.from([...numbers, 0, 0, 0, 0]), 2)
        const back = new Float32Array(8)
        unpack(states, 0, back, 0)
        unpack(states, 1, back, 4)
        const largest = Math.max(...numbers.map(Math.abs))
        numbers.forEach((number, at) => {
          expect(Math.abs(back[at]! - number)).toBeLessThanOrEqual(largest / 127)
        })
        expect([...back.subarray(4)]).toEqual([0, 0, 0, 0])
      },
    ),
  )
})

test('each word has the state of the window that owns it', () => {
  const window = (first: number, ownFirst: number, ownLast: number, numbers: number[]) => ({
    first,
    ownFirst,
    ownLast,
    states: packed(Float32Array.from(numbers), numbers.length),
  })
  const whole = joined([window(0, 0, 2, [1, 2, 9]), window(1, 2, 4, [9, 3, 4])])
  const back = new Float32Array(4)
  for (let word = 0; word < 4; word++) unpack(whole, word, back, word)
  expect([...back].map((one) => Math.round(one))).toEqual([1, 2, 3, 4])
})
