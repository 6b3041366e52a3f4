import { expect, test } from 'vitest'
import { mayBeOneName } from './alike-names.ts'

test.each([
  ['Hydro', 'Hydro Group Inc.'],
  ['China', 'Chinese Space Agency'],
  ['South Korea', 'the South Korean intelligence service'],
  ['Center for Humane Technology', 'Center for Human Technology'],
  ['Rihanna', 'Rihanna'],
  ['Thurman', 'Uma Thurman'],
])('%s and %s may be one', (a, b) => {
  expect(mayBeOneName(a, b)).toBe(true)
  expect(mayBeOneName(b, a)).toBe(true)
})

test.each([
  ['North Korea', 'South Korea'],
  ['Niger', 'Nigeria'],
  ['Ann Okafor', 'Ben Okafor'],
  ['Kyiv', 'Moscow'],
  ['Ministry of Health', 'Ministry of Defence'],
])('%s and %s are two', (a, b) => {
  expect(mayBeOneName(a, b)).toBe(false)
})
