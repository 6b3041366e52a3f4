import { expect, test } from 'vitest'
import type { Figure } from '#types/figure.ts'
import { converted, takenForGranted } from './converted.ts'

const figure = (value: number, unit: string, unitCode: string, more: Partial<Figure> = {}): Figure => ({
  ...{ id: 'f1', start: 0, end: 1, kind: 'measure', low: value, high: value, approximate: false, bound: 'exact' },
  ...{ unit, unitCode, measure: 'total', ...more },
})
const metres = figure(6, 'metres', 'm')

test.each([
  [figure(20, 'feet', '[ft_i]'), metres, 6.1, 'metres'],
  [figure(26.2, 'miles', '[mi_i]'), figure(42, 'km', 'km'), 42.2, 'km'],
  [figure(140_000, 'lb', '[lb_av]'), figure(64, 'tonnes', 't'), 64, 'tonnes'],
  [figure(68, '°F', '[degF]'), figure(20, 'degrees Celsius', 'Cel'), 20, 'degrees Celsius'],
])('in the unit of the first', (one, first, wanted, unit) => {
  expect(converted(one, [first, one])).toMatchObject({ low: wanted, high: wanted, unit })
})

test('a change is converted as a difference', () => {
  const change = { measure: 'change', change: 'up' } as const
  const warmer = figure(9, '°F', '[degF]', change)
  expect(converted(warmer, [figure(4, 'degrees Celsius', 'Cel', change), warmer])).toMatchObject({ low: 5 })
})

test('bounds keep their open end', () => {
  const open = figure(20, 'feet', '[ft_i]', { bound: 'at least' })
  const { high: _, ...least } = open
  const found = converted(least, [metres, least])
  expect(found?.low).toBe(6.1)
  expect(found?.high).toBeUndefined()
})

test.each([
  ['the same unit', figure(7, 'm', 'm')],
  ['another dimension', figure(7, 'kg', 'kg')],
  ['no known size', figure(7, 'volts', 'V')],
  ['a change beside a level', figure(7, 'feet', '[ft_i]', { measure: 'change' })],
  ['money', figure(7, '$', 'USD', { kind: 'money' })],
])('not converted: %s', (_, one) => {
  expect(converted(one, [metres, one])).toBeUndefined()
  expect(takenForGranted([metres, one])).toEqual([])
})

test('what was taken for granted is said once something is converted', () => {
  const tons = figure(3, 'tons', '[ston_av]')
  expect(takenForGranted([figure(2.7, 'tonnes', 't'), tons])).toEqual(['a ton is 2,000 pounds'])
  expect(takenForGranted([tons, figure(2.7, 'tonnes', 't')])).toEqual(['a ton is 2,000 pounds'])
  expect(takenForGranted([tons, tons])).toEqual([])
})
