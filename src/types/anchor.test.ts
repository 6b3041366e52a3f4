import { expect, test } from 'vitest'
import { type Anchor, anchorsAt } from './anchor.ts'

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
