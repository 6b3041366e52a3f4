import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { context, windowsOf } from './windows.ts'

const limit = 256

/** Sentences by the pieces of their words: `[[1, 2], [1]]` has two words, then one. */
function windows(sentences: readonly (readonly number[])[]) {
  const counts = sentences.flat()
  let first = 0
  const ranges = sentences.map((words) => {
    const range = { first, last: first + words.length }
    first = range.last
    return range
  })
  return { counts, ranges, windows: windowsOf(ranges, counts, limit) }
}

const ofSize = (size: number) => Array<number>(size).fill(1)
const sum = (counts: readonly number[]) => counts.reduce((whole, count) => whole + count, 0)

describe('windowsOf', () => {
  test('no words, no windows; few words, one', () => {
    expect(windows([]).windows).toEqual([])
    expect(windows([ofSize(10), ofSize(5)]).windows).toEqual([{ first: 0, last: 15, ownFirst: 0, ownLast: 15 }])
    expect(windows([ofSize(254)]).windows).toHaveLength(1)
  })

  test('the later half of what two windows share belongs to the later one', () => {
    const { windows: found } = windows(Array(14).fill(ofSize(20)))
    expect(found).toEqual([
      { first: 0, last: 240, ownFirst: 0, ownLast: 220 }, // 12 sentences; shares 2 with the next
      { first: 200, last: 280, ownFirst: 220, ownLast: 280 },
    ])
  })

  test('one sentence that two windows share belongs to the earlier one', () => {
    const { windows: found } = windows(Array(7).fill(ofSize(40)))
    expect(found.map(({ first, ownFirst }) => [first, ownFirst])).toEqual([
      [0, 0],
      [200, 240],
    ])
  })

  test('context makes way for a sentence that nearly fills a window', () => {
    const { windows: found } = windows([ofSize(20), ofSize(20), ofSize(230)])
    expect(found.map(({ first, last }) => [first, last])).toEqual([
      [0, 40],
      [20, 270],
    ])
  })

  test('an article of 950 pieces takes no more than five', () => {
    const sizes = Array.from({ length: 38 }, (_, index) => 10 + ((index * 7) % 31))
    const { windows: found, counts } = windows(sizes.map(ofSize))
    expect(counts.length).toBeGreaterThan(900)
    expect(found.length).toBeLessThanOrEqual(5)
  })

  const piece = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 3 }) }, fc.integer({ min: 1, max: 12 }))
  const sentence = fc.oneof(
    { weight: 9, arbitrary: fc.array(piece, { minLength: 1, maxLength: 60 }) },
    fc.array(piece, { minLength: 200, maxLength: 600 }),
  )
  const article = fc.array(sentence, { maxLength: 30 })

  test('every word is owned once, in order, by a window that holds it and fits', () => {
    fc.assert(
      fc.property(article, (sentences) => {
        const { counts, windows: found } = windows(sentences)
        let owned = 0
        for (const { first, last, ownFirst, ownLast } of found) {
          expect(ownFirst).toBe(owned)
          expect(ownLast).toBeGreaterThanOrEqual(ownFirst)
          expect(first).toBeLessThanOrEqual(ownFirst)
          expect(last).toBeGreaterThanOrEqual(ownLast)
          expect(sum(counts.slice(first, last))).toBeLessThanOrEqual(limit - 2)
          owned = ownLast
        }
        expect(owned).toBe(counts.length)
      }),
    )
  })

  test('a sentence that fits into a window is whole in it and has one owner', () => {
    fc.assert(
      fc.property(article, (sentences) => {
        const { counts, ranges, windows: found } = windows(sentences)
        for (const { first, last } of ranges) {
          if (sum(counts.slice(first, last)) > limit - 2) continue
          for (const window of found) {
            const inside = (at: number) => at > first && at < last
            expect([window.first, window.last, window.ownFirst, window.ownLast].some(inside)).toBe(false)
          }
        }
      }),
    )
  })

  test('windows share at most the context and each goes on with something new', () => {
    fc.assert(
      fc.property(article, (sentences) => {
        const { counts, windows: found } = windows(sentences)
        found.forEach((window, index) => {
          const before = found[index - 1]
          if (before === undefined) return
          expect(window.last).toBeGreaterThan(before.last)
          expect(sum(counts.slice(window.first, before.last))).toBeLessThanOrEqual(context)
        })
      }),
    )
  })

  test('the cost is that of the words', () => {
    const started = performance.now()
    expect(windows([ofSize(200_000)]).windows.length).toBeLessThan(1100)
    expect(windows(Array(100_000).fill(ofSize(2))).windows.length).toBeLessThan(1100)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
