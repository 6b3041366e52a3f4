import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gather, joinRest, type Rules } from './gather.ts'

const rules: Rules = { join: 0.5, same: () => [], apart: () => [], clash: () => false }
const link = (a: number, b: number, score: number) => ({ a, b, score })

describe('groups by the average of their links', () => {
  test('two that are alike are one group, others stay alone', () => {
    expect(gather([0, 1, 2], [link(0, 1, 0.8), link(1, 2, 0.3)], rules)).toEqual([[0, 1], [2]])
  })
  test('no drift along a chain: what is like one of three alone does not come in', () => {
    const likenesses = [link(0, 1, 0.9), link(1, 2, 0.9), link(0, 2, 0.9), link(2, 3, 0.8)]
    expect(gather([0, 1, 2, 3], likenesses, rules)).toEqual([[0, 1, 2], [3]])
  })
  test('those told apart, and those that contradict each other, never meet, not even through a third', () => {
    const likenesses = [link(0, 1, 0.9), link(1, 2, 0.8), link(0, 2, 0.9)]
    expect(
      gather([0, 1, 2], likenesses, { ...rules, apart: (one) => (one === 0 ? [2] : one === 2 ? [0] : []) }),
    ).toEqual([[0, 1], [2]])
    expect(gather([0, 1, 2], likenesses, { ...rules, clash: (one, other) => one + other === 2 })).toEqual([[0, 1], [2]])
  })
  test('those told to be the same are one group, however unlike', () => {
    expect(gather([0, 1, 2], [], { ...rules, same: (one) => (one === 2 ? [0] : []) })).toEqual([[0, 2], [1]])
  })
  test('what joins when the groups stand goes to the one that it fits best, or nowhere', () => {
    const groups = [[0, 1], [2]]
    joinRest(groups, [3, 4], [link(0, 3, 0.6), link(1, 3, 0.6), link(2, 3, 0.55), link(2, 4, 0.4)], rules)
    expect(groups).toEqual([[0, 1, 3], [2]])
  })
  test('the order of the likenesses changes nothing', () => {
    const likeness = fc.record({ a: fc.nat(9), b: fc.nat(9), score: fc.integer({ min: 1, max: 4 }).map((n) => n / 4) })
    const distinct = fc.uniqueArray(likeness, {
      selector: ({ a, b }) => `${Math.min(a, b)} ${Math.max(a, b)}`,
      maxLength: 30,
    })
    const shuffled = distinct.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    )
    const items = Array.from({ length: 10 }, (_, at) => at)
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(gather(items, other, rules)).toEqual(gather(items, one, rules))
      }),
    )
  })
})
