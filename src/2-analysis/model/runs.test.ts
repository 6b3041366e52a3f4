import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runsOf, schemeOf } from './runs.ts'

const labels = ['O', 'B-person', 'I-person', 'B-place', 'I-place']
const scheme = schemeOf(labels)
const never = () => false

/** Rows of logits, one a word. */
const runs = (rows: readonly (readonly number[])[], breaks: (word: number, kind: string) => boolean = never) =>
  runsOf(scheme, Float32Array.from(rows.flat()), 0, rows.length, breaks)
const spans = (...given: Parameters<typeof runs>) => runs(...given).map(({ kind, first, last }) => [kind, first, last])

const O = [5, 0, 0, 0, 0]
const B = [0, 5, 0, 0, 0]
const I = [0, 0, 5, 0, 0]
const place = [0, 0, 0, 5, 0]

describe('runsOf', () => {
  test('B begins a run, I goes on with it', () => {
    expect(spans([O, B, I, I, O, B, B, place])).toEqual([
      ['person', 1, 4],
      ['person', 5, 6],
      ['person', 6, 7],
      ['place', 7, 8],
    ])
  })

  test('no I without a beginning of its own kind', () => {
    expect(spans([[0, 3, 5, 0, 0], I])).toEqual([['person', 0, 2]])
    expect(spans([O, [4, 1, 5, 0, 0], O])).toEqual([])
    expect(spans([place, [3, 2, 5, 0, 2.5]])).toEqual([['place', 0, 1]])
  })

  test('a weak word between two strong ones may stay outside or inside, whichever is best as a whole', () => {
    expect(spans([B, [1, 0, 0.5, 0, 0], I])).toEqual([['person', 0, 3]])
    expect(spans([B, [9, 0, 0, 0, 0], [4, 1, 5, 0, 0]])).toEqual([['person', 0, 1]])
  })

  test('no run goes on over a break of its kind', () => {
    const rows = [B, I, [1, 2, 6, 0, 0], I]
    expect(spans(rows, (word) => word === 2)).toEqual([
      ['person', 0, 2],
      ['person', 2, 4],
    ])
    expect(spans(rows, (word, kind) => word === 2 && kind === 'place')).toEqual([['person', 0, 4]])
  })

  test('probability is that of being in the run, begun there or not', () => {
    const [run] = runs([[0, Math.log(2), Math.log(5), 0, 0]])
    expect(run!.probability).toBeCloseTo(7 / 10, 5)
    const [two] = runs([
      [0, 20, 0, 0, 0],
      [Math.log(0.5), 0, Math.log(1.5), -50, -50],
    ])
    expect(two!.probability).toBeCloseTo((1 + 2.5 / 3) / 2, 5)
  })

  test('starts at any row; no words give no runs', () => {
    const rows = [...B, ...O, ...B, ...I]
    expect(runsOf(scheme, Float32Array.from(rows), 2, 2, never)).toMatchObject([{ first: 0, last: 2 }])
    expect(spans([])).toEqual([])
  })

  test('no sequence that keeps the law scores more', () => {
    const row = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: labels.length, maxLength: labels.length })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const score = (path: readonly number[]) => path.reduce((sum, label, word) => sum + rows[word]![label]!, 0)
        const found = rows.map(() => 0)
        for (const { kind, first, last } of runs(rows)) {
          found.fill(labels.indexOf(`I-${kind}`), first, last)
          found[first] = labels.indexOf(`B-${kind}`)
        }
        expect(score(found)).toBe(Math.max(...lawful(rows.length).map(score)))
      }),
    )
  })
})

/** All sequences of labels in which I follows B or I of its kind. */
function lawful(words: number): number[][] {
  if (words === 0) return [[]]
  return lawful(words - 1).flatMap((path) =>
    labels.flatMap((label, index) => {
      const before = labels[path.at(-1) ?? 0]!
      return label.startsWith('I') && before.slice(1) !== label.slice(1) ? [] : [[...path, index]]
    }),
  )
}
