import { expect, test } from 'vitest'
import { type Anchor, anchorsAt, placesOf, placeText } from './anchor.ts'

const anchors: Anchor[] = [
  { start: 0, end: 10, page: 1, box: [72, 72, 300, 84] },
  { start: 12, end: 20, page: 1, box: [72, 90, 300, 102] },
  { start: 20, end: 30, page: 2, box: [72, 72, 300, 84] },
]

test('a quotation stands where its first and its last line do', () => {
  const pagesAt = (start: number, end: number) => anchorsAt(anchors, { start, end }).map(({ start: from }) => from)
  expect(pagesAt(3, 9)).toEqual([0])
  expect(pagesAt(9, 25)).toEqual([0, 12, 20])
  expect(pagesAt(10, 12)).toEqual([])
  expect(pagesAt(20, 21)).toEqual([20])
  expect(pagesAt(30, 31)).toEqual([])
  expect(anchorsAt([], { start: 0, end: 5 })).toEqual([])
})

test('the places of some words are each told once, pages in words', () => {
  const places = placesOf(anchors, [
    { start: 3, end: 9 },
    { start: 5, end: 14 },
    { start: 25, end: 28 },
  ])
  expect(places.map((place) => 'page' in place && place.box[1])).toEqual([72, 90, 72])
  expect(placeText(places)).toBe('pages 1 and 2')
  expect(placeText(places.slice(0, 1))).toBe('page 1')
  expect(placeText(placesOf([{ start: 0, end: 9, path: 'body > p' }], [{ start: 1, end: 2 }]))).toBe('body > p')
  expect(placeText([])).toBeUndefined()
})
