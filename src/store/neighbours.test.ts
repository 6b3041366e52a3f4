import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeOf, type Pair, type Place } from './neighbours.ts'

/** A block as it stands with the places in: who stays, and who is one of the places. Numbers are ranks. */
const blocks = fc.array(fc.array(fc.boolean(), { maxLength: 40 }), { minLength: 1, maxLength: 3 })

test('who has met and who has parted is what comparing the whole blocks says', () => {
  fc.assert(
    fc.property(blocks, fc.integer({ min: 1, max: 6 }), (given, reach) => {
      const change = changeOf(placesOf(given, reach), reach)
      expect(named(change.met)).toEqual(whole(given, reach).met)
      expect(named(change.parted)).toEqual(whole(given, reach).parted)
    }),
  )
})

test('whether two that stay are near is said truly, or not at all', () => {
  fc.assert(
    fc.property(blocks, fc.integer({ min: 1, max: 6 }), (given, reach) => {
      const change = changeOf(placesOf(given, reach), reach)
      for (const [hash, own] of given.entries()) {
        const staying = [...own.keys()].filter((at) => !own[at])
        for (const one of staying) {
          for (const other of staying.filter((at) => at > one)) {
            const near = change.nearIn(hash, { one, other })
            if (near !== undefined) expect(near).toBe(other - one <= reach)
          }
        }
      }
      expect(change.nearIn(given.length, { one: 0, other: 1 })).toBeUndefined()
    }),
  )
})

test('a long document that comes between two parts them', () => {
  const own = [false, ...Array<boolean>(30).fill(true), false]
  expect(changeOf(placesOf([own], 2), 2).parted).toEqual([{ one: 0, other: 31 }])
})

function placesOf(given: readonly (readonly boolean[])[], reach: number): Place[] {
  return given.flatMap((own, hash) => {
    const staying = [...own.keys()].filter((at) => !own[at])
    return [...own.keys()]
      .filter((at) => own[at])
      .map((statement) => ({
        hash,
        statement,
        before: staying
          .filter((at) => at < statement)
          .slice(-reach)
          .reverse(),
        after: staying.filter((at) => at > statement).slice(0, reach),
      }))
  })
}

function whole(given: readonly (readonly boolean[])[], reach: number): { met: string[]; parted: string[] } {
  const met: Pair[] = []
  const parted: Pair[] = []
  for (const own of given) {
    for (const one of own.keys()) {
      for (let other = one + 1; other < own.length; other++) {
        const between = own.slice(one + 1, other).filter(Boolean).length
        const stay = !own[one] && !own[other]
        if (!stay && other - one <= reach) met.push({ one, other })
        if (stay && other - one > reach && other - one - between <= reach) parted.push({ one, other })
      }
    }
  }
  return { met: named(met), parted: named(parted) }
}

const named = (pairs: readonly Pair[]): string[] =>
  [...new Set(pairs.map(({ one, other }) => `${one}-${other}`))].sort()
