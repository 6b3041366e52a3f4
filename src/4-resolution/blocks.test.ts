import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf, copies, neighbourhood, pairsOf } from './blocks.ts'
import { featureHash, type Profile } from './profiles.ts'

const profileOf = (rank: string, names: readonly string[]): Profile => {
  const features = [...new Set(names.map(featureHash))].sort((a, b) => a - b)
  return {
    ...{ rank, document: rank, features, weight: features.map(() => 1), norm: Math.sqrt(features.length) },
    ...{ act: 'asserts', when: [], published: null },
    ...{ parties: [], sign: 1, bare: false, figures: [] },
  }
}

test('a word of the matter in common brings two statements together, names alone do not', () => {
  const one = profileOf('1', ['w:troop', 'a:russia', 'w:deploy'])
  expect(pairsOf([one, profileOf('2', ['w:troop', 'a:russia', 'w:hunger'])])).toEqual([[0, 1]])
  expect(pairsOf([one, profileOf('2', ['w:troop', 'a:norway', 'w:hunger'])])).toEqual([[0, 1]])
  expect(pairsOf([one, profileOf('2', ['w:flood', 'a:russia', 'w:hunger'])])).toEqual([])
  expect(blocksOf(profileOf('1', ['a:russia', 'a:norway']))).toEqual([])
})

test('in a block of very many each is compared with its neighbours alone', () => {
  const many = Array.from({ length: 200 }, (_, at) => profileOf(rankOf(at), ['w:troop', 'w:deploy']))
  const pairs = pairsOf(many)
  expect(pairs.every(([a, b]) => b - a <= neighbourhood)).toBe(true)
  expect(pairs.filter(([a]) => a === 0)).toHaveLength(neighbourhood)
})

test('copies of one sentence do not stand between two that say it in other words', () => {
  const agency = ['w:troop', 'w:deploy', 'w:border', 'a:russia']
  const given = [['w:troop', 'w:move'], ...Array.from({ length: 50 }, () => agency), ['w:troop', 'w:send']]
  const pairs = pairsOf(given.map((names, at) => profileOf(rankOf(at), names)))
  expect(pairs).toContainEqual([copies, given.length - 1])
  expect(pairs.filter(([a, b]) => a > copies && b <= 50)).toEqual([])
  const others = pairsOf(given.map((names, at) => profileOf(rankOf(at), [...names, `w:other${at}`])))
  expect(others).not.toContainEqual([copies, given.length - 1])
})

const rankOf = (at: number): string => String(at).padStart(4, '0')

test('the pairs are the same whatever the order of the statements', () => {
  const names = fc.uniqueArray(fc.constantFrom('w:a', 'w:b', 'w:c', 'a:x', 'a:y', 'e:AID'), { maxLength: 6 })
  fc.assert(
    fc.property(fc.array(names, { maxLength: 12 }), fc.integer(), (all, turn) => {
      const profiles = all.map((one, at) => profileOf(String(at).padStart(4, '0'), one))
      const turned = [...profiles].sort(
        (a, b) => ((Number(a.rank) * 7919 + turn) % 13) - ((Number(b.rank) * 7919 + turn) % 13),
      )
      const ranks = (of: readonly Profile[]) =>
        pairsOf(of)
          .map(([a, b]) => `${of[a]!.rank} ${of[b]!.rank}`)
          .sort()
      expect(ranks(turned)).toEqual(ranks(profiles))
    }),
  )
})
