import fc from 'fast-check'
import { expect, test } from 'vitest'
import '../../test/seed.ts'
import { measureSymbols, measureWords } from './measure-units.ts'
import { convert, convertDifference, inBase, takenFor, unitSize } from './unit-sizes.ts'

const codes = [
  ...new Set(
    [...measureWords.values(), ...measureSymbols.values()].flatMap(({ code }) => (code === undefined ? [] : [code])),
  ),
  ...['s', 'min', 'h', 'd', 'wk', 'mo', 'a', '10.a', '100.a'],
]
const sized = codes.filter((code) => unitSize(code) !== undefined)
const alike = fc.constantFrom(...sized).chain((from) => {
  const same = sized.filter((code) => unitSize(code)!.dimension === unitSize(from)!.dimension)
  return fc.tuple(fc.constant(from), fc.constantFrom(...same), fc.constantFrom(...same))
})
const value = fc.double({ min: -1e9, max: 1e9, noNaN: true })

/** As good as equal, beside the size that an offset brings in. */
function near(a: number, b: number, beside: number): void {
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(a), Math.abs(b), Math.abs(beside), 1e-300))
}

test('there and back again is where one was', () => {
  fc.assert(
    fc.property(alike, value, ([from, to], number) => {
      const back = convert(convert(number, from, to)!, to, from)!
      near(back, number, unitSize(from)!.offset / unitSize(from)!.size + unitSize(to)!.offset / unitSize(from)!.size)
    }),
  )
})

test('by way of a third unit is the same', () => {
  fc.assert(
    fc.property(alike, value, ([from, over, to], number) => {
      const direct = convert(number, from, to)!
      near(convert(convert(number, from, over)!, over, to)!, direct, 600 / unitSize(to)!.size)
    }),
  )
})

test('the order of two values is kept, and equal in base is equal in any unit', () => {
  fc.assert(
    fc.property(alike, value, value, ([from, to], a, b) => {
      fc.pre(Math.abs(a - b) > 1e-3 * Math.max(Math.abs(a), Math.abs(b), 1))
      expect(Math.sign(convert(a, from, to)! - convert(b, from, to)!)).toBe(Math.sign(a - b))
      expect(Math.sign(inBase(a, from) - inBase(b, from))).toBe(Math.sign(a - b))
    }),
  )
})

test.each([
  [20, '[ft_i]', 'm', 6.096],
  [26.2, '[mi_i]', 'km', 42.1648128],
  [1, '[acr_us]', 'har', 0.404687],
  [1, '[mi_us]2', '[acr_us]', 640],
  [42, '[gal_us]', '[bbl_us]', 1],
  [3, '[tsp_us]', '[tbs_us]', 1],
  [14, '[lb_av]', '[stone_av]', 1],
  [2000, '[lb_av]', '[ston_av]', 1],
  [60, '[mi_i]/h', 'km/h', 96.56064],
  [68, '[degF]', 'Cel', 20],
  [-40, '[degF]', 'Cel', -40],
  [100, 'Cel', 'K', 373.15],
  [1, 'kW.h', 'kJ', 3600],
  [1, '[HP]', 'kW', 0.7457],
  [1, 'bar', '[psi]', 14.503774],
  [1, 'GBy', 'Mbit', 8000],
  [1, 'wk', 'd', 7],
  [12, 'mo', 'a', 1],
  [1, '[acr_us].[ft_us]', '[gal_us]', 325852.7],
  [760, 'mm[Hg]', 'atm', 1],
  [420, '[ppm]', '[ppth]', 0.42],
])('%d %s in %s is %d', (number, from, to, wanted) => {
  expect(convert(number, from, to)! / wanted).toBeCloseTo(1, 5)
})

test('degrees of difference have no offset', () => {
  expect(convertDifference(9, '[degF]', 'Cel')).toBeCloseTo(5, 9)
  expect(convertDifference(2, 'Cel', 'K')).toBeCloseTo(2, 9)
})

test('what measures something else, or has no size, is not converted', () => {
  expect(convert(1, 'm', 'kg')).toBeUndefined()
  expect(convert(1, 'V', 'V')).toBeUndefined()
  expect(convert(1, undefined, 'm')).toBeUndefined()
  expect(inBase(7, 'USD')).toBe(7)
})

test('every unit of the table has a size, but for those of which nobody compares two', () => {
  expect(codes.filter((code) => unitSize(code) === undefined).sort()).toEqual(
    ['A', 'Bq', 'Gy', 'N', 'V', 'dB', 'kV', 'mGy'].sort(),
  )
  expect([...takenFor.keys()].filter((code) => unitSize(code) === undefined)).toEqual([])
})
