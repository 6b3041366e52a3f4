import { expect } from 'vitest'
import { analyse } from '#2-analysis/analyse.ts'
import { findFigures } from '#3-extraction/figures/find-figures.ts'
import { findTimes } from '#3-extraction/times/find-times.ts'
import type { Figure } from '#types/figure.ts'
import { documentOf, marked } from './marked.ts'

/** What is said of one figure; spans are given as the text that they hold. */
export type ExpectedFigure = Partial<Omit<Figure, 'item' | 'perUnit'>> & {
  readonly item?: string | null
  readonly perUnit?: string
}

export async function figuresOf(text: string): Promise<readonly Figure[]> {
  const analysis = await analyse(documentOf(text))
  return findFigures(analysis, { times: findTimes(analysis), places: [], statements: [] })
}

/** The marked figures are found, each with what is said of it, and no other. `item: null` says that nothing is counted. */
export async function findsFigures(source: string, ...expected: readonly ExpectedFigure[]): Promise<void> {
  const { text, spans } = marked(source)
  const found = await figuresOf(text)
  const slice = (span?: { readonly start: number; readonly end: number }) => span && text.slice(span.start, span.end)
  expect(found.map((one) => slice(one))).toEqual(spans.map((span) => span.text))
  expected.forEach(({ item, perUnit, ...want }, index) => {
    expect(found[index]).toMatchObject(want)
    if (!('change' in want)) expect(found[index]!.change, 'change').toBeUndefined()
    if (item !== undefined) expect(slice(found[index]!.item), 'item').toBe(item ?? undefined)
    if (perUnit !== undefined) expect(slice(found[index]!.perUnit), 'per unit').toBe(perUnit)
  })
}
