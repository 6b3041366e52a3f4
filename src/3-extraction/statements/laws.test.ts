import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '#2-analysis/analyse.ts'
import { overlaps, type Span } from '#types/span.ts'
import { documentOf } from '../../../test/marked.ts'
import { statementsOf } from '../../../test/statements.ts'
import { readsOf } from '../../../test/work.ts'
import { findStatements } from './find-statements.ts'

const words = fc.constantFrom(
  'the',
  'army',
  'said',
  'that',
  'Ann',
  'Lee',
  ',',
  '.',
  '“',
  '”',
  '"',
  'according',
  'to',
  'who',
  'told',
  'it',
  'is',
  'believed',
  'be',
  'and',
  'adding',
  'not',
  'may',
  'claim',
  'of',
  'if',
  '\n',
  '—',
  ':',
  '?',
  "''",
  '(',
  ')',
  'Monday',
  'was',
  'asked',
  'whether',
  'his',
  '’s',
  '😀',
) // prettier-ignore
const texts = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '))

describe('laws', () => {
  test('source, cue and content lie in the text and share no character; ids count up; via names another statement', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const found = await statementsOf(text)
        const ids = new Set(found.map(({ id }) => id))
        expect(found.map(({ id }) => id)).toEqual(found.map((_, at) => `s${at + 1}`))
        for (const one of found) {
          const spans: Span[] = [...one.source, ...one.cue, ...one.content]
          expect(one.content.length).toBeGreaterThan(0)
          for (const span of [...spans, ...one.hedges]) {
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeGreaterThan(span.start)
            expect(span.end).toBeLessThanOrEqual(text.length)
          }
          spans.forEach((a, at) => {
            for (const b of spans.slice(at + 1)) expect(overlaps(a, b), text).toBe(false)
          })
          if (one.via !== undefined) expect(ids.has(one.via) && one.via !== one.id).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('the same text gives the same statements, whatever was read before', async () => {
    const text = '“We are ready,” said Ann Lee, who told the army that it may wait.'
    const before = await statementsOf(text)
    await statementsOf('“Never closed, she said. According to whom?')
    expect(await statementsOf(text)).toEqual(before)
  })

  test.each([
    ['said', 'said '.repeat(8000)],
    ['names that say', 'Ann Lee said '.repeat(3000)],
    ['quotes in quotes', '“‘'.repeat(5000)],
    ['commas', 'the man, '.repeat(3000)],
    ['chains', 'Ann said that Bob said that '.repeat(1500)],
    ['quotations', '“We go,” he said. '.repeat(1500)],
    ['who', 'Ann, who told Bob, who '.repeat(1500)],
  ])('linear on %s', async (_, text) => {
    const cost = async (one: string) =>
      readsOf(await analyse(documentOf(one)), (counted) => {
        findStatements(counted, { actors: [], times: [] })
      })
    const part = await cost(text.slice(0, text.length / 4))
    expect(await cost(text)).toBeLessThan(4 * 1.5 * part + 2000)
  })
})
