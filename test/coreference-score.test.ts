import { describe, expect, test } from 'vitest'
import { bestMatch, type Clusters, scoreClusters } from '../bench/coreference-score.ts'

const numbers = (told: string) => [...told.matchAll(/F1 (\d+\.\d)/g)].map(([, number]) => Number(number))

describe('CoNLL score', () => {
  test('the same is 100', () => {
    const one: Clusters = [
      [1, 2, 3],
      [4, 5],
    ]
    expect(numbers(scoreClusters([[one, one]]))).toEqual([100, 100, 100, 100])
  })

  test('nothing found is 0', () => {
    expect(numbers(scoreClusters([[[], [[1, 2]]]]))).toEqual([0, 0, 0, 0])
  })

  // Pradhan et al. 2014, section 5: key {a b c} {d e f g}, response {a b} {c d} {f g h i}
  test('the worked example of the reference scorer', () => {
    const gold: Clusters = [
      [1, 2, 3],
      [4, 5, 6, 7],
    ]
    const own: Clusters = [
      [1, 2],
      [3, 4],
      [6, 7, 8, 9],
    ]
    const [, muc, b, ceaf] = numbers(scoreClusters([[own, gold]]))
    expect(muc).toBe(40)
    expect(b).toBe(45.5)
    expect(ceaf).toBe(52)
  })

  test('the best match is the best of all, not the first that is good', () => {
    const row = (...cells: [number, number][]) => new Map(cells)
    expect(bestMatch([row([0, 0.9], [1, 0.8]), row([0, 0.8])], 2)).toBeCloseTo(1.6)
  })
})
