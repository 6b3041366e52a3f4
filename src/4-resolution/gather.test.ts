import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gather, joinRest, type Likeness, type Rules } from './gather.ts'

const link = (a: number, b: number, score: number) => ({ a, b, score })

/** What is not listed is not alike at all. */
function rules(likenesses: readonly Likeness[], more: Partial<Rules> = {}): Rules {
  const known = new Map(likenesses.flatMap(({ a, b, score }) => [[`${a} ${b}`, score] as const, [`${b} ${a}`, score]]))
  return {
    alike: (one, other) => known.get(`${one} ${other}`) ?? 0,
    ...{ join: 0.5, tie: 0.2, same: () => [], apart: () => [], clash: () => false },
    ...more,
  }
}

const gathered = (items: readonly number[], likenesses: readonly Likeness[], more: Partial<Rules> = {}) =>
  gather(items, likenesses, rules(likenesses, more))

describe('groups by the average of all their pairs', () => {
  test('two that are alike are one group, others stay alone', () => {
    expect(gathered([0, 1, 2], [link(0, 1, 0.8), link(1, 2, 0.3)])).toEqual([[0, 1], [2]])
  })
  test('no drift along a chain: what is like one of three alone does not come in', () => {
    const likenesses = [link(0, 1, 0.9), link(1, 2, 0.9), link(0, 2, 0.9), link(2, 3, 0.8)]
    expect(gathered([0, 1, 2, 3], likenesses)).toEqual([[0, 1, 2], [3]])
  })
  test('the average is over all pairs, whoever asked about them; groups that nothing ties stay two', () => {
    const likenesses = [
      link(0, 1, 0.9),
      link(2, 3, 0.9),
      link(1, 2, 0.6),
      link(0, 2, 0.6),
      link(0, 3, 0.6),
      link(1, 3, 0.6),
    ]
    const all = rules(likenesses)
    expect(gather([0, 1, 2, 3], likenesses.slice(0, 3), all)).toEqual([[0, 1, 2, 3]])
    expect(gather([0, 1, 2, 3], likenesses.slice(0, 2), all)).toEqual([
      [0, 1],
      [2, 3],
    ])
    expect(gather([0, 1, 2, 3], likenesses, { ...all, tie: 0.7 })).toEqual([
      [0, 1],
      [2, 3],
    ])
  })
  test('those told apart, and those that contradict each other, never meet, not even through a third', () => {
    const likenesses = [link(0, 1, 0.9), link(1, 2, 0.8), link(0, 2, 0.9)]
    expect(gathered([0, 1, 2], likenesses, { apart: (one) => (one === 0 ? [2] : one === 2 ? [0] : []) })).toEqual([
      [0, 1],
      [2],
    ])
    expect(gathered([0, 1, 2], likenesses, { clash: (one, other) => one + other === 2 })).toEqual([[0, 1], [2]])
  })
  test('those told to be the same are one group, however unlike', () => {
    expect(gathered([0, 1, 2], [], { same: (one) => (one === 2 ? [0] : []) })).toEqual([[0, 2], [1]])
  })
  test('what joins when the groups stand goes to the one that it fits best, or nowhere', () => {
    const groups = [[0, 1], [2]]
    const likenesses = [link(0, 3, 0.6), link(1, 3, 0.6), link(2, 3, 0.55), link(2, 4, 0.4)]
    joinRest(groups, [3, 4], likenesses, rules(likenesses))
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
        expect(gathered(items, other)).toEqual(gathered(items, one))
      }),
    )
  })
})
