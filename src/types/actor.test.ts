import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Actor, actorAt, actorsIn, indexActors, mentionsNear } from './actor.ts'

const actor = (id: string, ...mentions: [number, number][]): Actor => ({
  id,
  name: id,
  kind: 'person',
  named: true,
  roles: [],
  mentions: mentions.map(([start, end]) => ({ start, end })),
})

describe('which actor a span means', () => {
  // "South Korea’s defense minister": the state inside the minister
  const index = indexActors([actor('minister', [0, 30], [50, 52]), actor('state', [0, 11]), actor('other', [40, 45])])
  test.each<[string, [number, number], string | undefined]>([
    ['the same words', [0, 11], 'state'],
    ['the whole', [0, 30], 'minister'],
    ['the tightest around it', [2, 5], 'state'],
    ['around the rest', [13, 20], 'minister'],
    ['the first within, the longest of nested ones', [0, 60], 'minister'],
    ['nobody', [31, 39], undefined],
    ['touching is not overlapping', [30, 40], undefined],
  ])('%s', (_, [start, end], expected) => expect(actorAt(index, { start, end })).toBe(expected))

  test('all within, without the nested', () => {
    expect(actorsIn(index, { start: 0, end: 60 })).toEqual(['minister', 'other'])
    expect(actorsIn(index, { start: 0, end: 12 })).toEqual(['state'])
    expect(actorsIn(index, { start: 31, end: 39 })).toEqual([])
  })

  test('near is what overlaps, as a plain scan finds it', () => {
    const span = fc
      .tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]): [number, number] => [start, start + length])
    fc.assert(
      fc.property(fc.array(span), span, (spans, [start, end]) => {
        const near = mentionsNear(indexActors([actor('a', ...spans)]), { start, end })
        expect(near).toHaveLength(spans.filter((one) => one[0] < end && start < one[1]).length)
      }),
    )
  })
})
