import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Outcome } from '#types/reading.ts'
import { readingOf } from '../../test/reading-of.ts'
import { analysis, dam, denials } from '../../test/stories.ts'
import { resolve } from './resolve.ts'

const stories: readonly Outcome[] = [
  ...[analysis, ...dam, ...denials].map((reading) => ({ reading })),
  { refusal: { id: 'x', path: 'x.txt', problem: { code: 'empty', message: 'nothing to read' } } },
  { refusal: { id: 'y', path: 'y.txt', problem: { code: 'binary', message: 'not text' } } },
]

/** Some of the documents, in any order. */
const someInAnyOrder = fc.shuffledSubarray([...stories], { minLength: 0 })

describe('resolution', () => {
  test('does not depend on the order of the documents', () => {
    fc.assert(
      fc.property(someInAnyOrder, fc.nat(), (some, turn) => {
        const turned = [...some.slice(turn % (some.length || 1)), ...some.slice(0, turn % (some.length || 1))].reverse()
        expect(resolve(turned)).toEqual(resolve(some))
      }),
    )
  })

  test('run on its own result changes nothing', () => {
    fc.assert(
      fc.property(someInAnyOrder, (some) => {
        const once = resolve(some)
        expect(resolve(once.outcomes)).toEqual(once)
      }),
    )
  })

  test('refers only to documents, statements, figures and actors that exist', () => {
    fc.assert(
      fc.property(someInAnyOrder, (some) => {
        const situation = resolve(some)
        const readings = new Map(
          some.flatMap((one) => ('reading' in one ? [[one.reading.document.id, one.reading] as const] : [])),
        )
        const statementExists = (ref: { document: string; statement: string }): boolean =>
          readings.get(ref.document)?.findings.statements.some(({ id }) => id === ref.statement) === true
        const figureExists = (ref: { document: string; figure: string }): boolean =>
          readings.get(ref.document)?.findings.figures.some(({ id }) => id === ref.figure) === true
        const actors = new Set(situation.actors.map(({ id }) => id))
        for (const claim of situation.claims) {
          expect([claim.first, ...claim.statements, ...claim.chain.map(({ ref }) => ref)].every(statementExists)).toBe(
            true,
          )
          expect(claim.statements.flatMap(({ speakers }) => speakers).every((id) => actors.has(id))).toBe(true)
          expect(claim.origins.length).toBeGreaterThan(0)
        }
        for (const { values } of situation.comparisons) expect(values.every(figureExists)).toBe(true)
        for (const { stock, flow } of situation.proportions) expect([stock, flow].every(figureExists)).toBe(true)
      }),
    )
  })

  test('puts a statement into one claim at most', () => {
    const { claims } = resolve(stories)
    const all = claims.flatMap(({ statements }) =>
      statements.map(({ document, statement }) => `${document} ${statement}`),
    )
    expect(new Set(all).size).toBe(all.length)
  })

  test('keeps what was refused, and a case of nothing is empty', () => {
    expect(resolve(stories).outcomes.filter((one) => 'refusal' in one)).toHaveLength(2)
    expect(resolve([])).toEqual({
      outcomes: [],
      actors: [],
      claims: [],
      comparisons: [],
      proportions: [],
      copies: [],
      lost: [],
    })
  })

  test('of two readings with one id the first in order stands', () => {
    const one = readingOf('The mayor resigned.', { statements: [{ content: 'The mayor resigned' }] }, { id: 'same' })
    const two = readingOf('A mayor resigned.', { statements: [{ content: 'A mayor resigned' }] }, { id: 'same' })
    expect(resolve([{ reading: one }, { reading: two }])).toEqual(resolve([{ reading: two }, { reading: one }]))
  })
})
