/** The laws that hold for every text, however strange: spans, determinism, independence, order, and no word from nowhere. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compose } from '#5-report/compose.ts'
import { toContract } from '#5-report/json-lines.ts'
import { markdown } from '#5-report/markdown.ts'
import { read, situation } from '#pipeline.ts'
import type { Reading } from '#types/reading.ts'
import type { Span } from '#types/span.ts'
import { documentOf } from './marked.ts'

/** News-like words and marks in any order: what readers of real text trip over. */
const scraps = fc.constantFrom(
  'He said',
  'according to',
  'the minister',
  'Ilse Marrowby',
  'Norland',
  'the U.S.',
  'roughly 10,000 troops',
  'at least 12 people',
  '$5.3 billion',
  'on Monday',
  'last October',
  'if',
  'unless',
  'should they',
  'denied',
  'that',
  'were killed',
  'will meet',
  'she added',
  '“',
  '”',
  '"',
  '‘',
  '’',
  '(',
  ')',
  ',',
  '.',
  '!',
  '?',
  ';',
  '—',
  '\n',
  '\n\n',
  '½',
  '٣',
  '𝟗',
  '👩‍👩‍👧',
  '\u200b',
  '\u0301',
  'Mr.',
  'p.m.',
  '5',
  '30-year-old',
  'between 5 and 7',
  'NATO',
  "n't",
  '’s',
  'and',
  'of',
  'the',
  'to',
  'in',
  '\u202e',
  'ß',
  'İ',
) // prettier-ignore
const newsLike = fc.array(scraps, { maxLength: 60 }).map((words) => words.join(' '))
const anything = fc.oneof(
  newsLike,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)
/** Texts as documents hold them: intake refuses lone surrogates. */
const text = anything.filter((one) => one.isWellFormed() && one.trim() !== '')

function spansOf({ sentences, findings: f }: Reading): Span[] {
  return [
    ...sentences,
    ...f.actors.flatMap(({ mentions, roles }) => [...mentions, ...roles]),
    ...f.places.flatMap(({ mentions }) => mentions),
    ...f.statements.flatMap(({ source, cue, content, hedges }) => [...source, ...cue, ...content, ...hedges]),
    ...f.times,
    ...f.figures,
    ...f.figures.flatMap(({ item, cumulative }) => [item, cumulative].filter((span) => span !== undefined)),
    ...f.events,
    ...f.events.flatMap(({ object }) => object),
    ...f.scenarios.flatMap(({ condition, outcome }) => [...condition, ...outcome]),
    ...f.expected,
  ]
}

describe('laws of reading', () => {
  test('every span lies inside its text, is not empty and cuts no surrogate pair', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        for (const { start, end } of spansOf(await read(documentOf(source)))) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(source.length)
          expect(source.slice(start, end).isWellFormed()).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('source, cue and content of a statement do not overlap', async () => {
    await fc.assert(
      fc.asyncProperty(
        newsLike.filter((one) => one.trim() !== ''),
        async (source) => {
          for (const statement of (await read(documentOf(source))).findings.statements) {
            const spans = [...statement.source, ...statement.cue, ...statement.content].sort(
              (a, b) => a.start - b.start,
            )
            for (let at = 1; at < spans.length; at++)
              expect(spans[at]!.start).toBeGreaterThanOrEqual(spans[at - 1]!.end)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test('references between findings lead to findings, and `via` never in a circle', async () => {
    await fc.assert(
      fc.asyncProperty(
        newsLike.filter((one) => one.trim() !== ''),
        async (source) => {
          const { findings: f } = await read(documentOf(source))
          const ids = new Set(
            [...f.actors, ...f.places, ...f.statements, ...f.times, ...f.figures, ...f.events, ...f.scenarios].map(
              ({ id }) => id,
            ),
          )
          const named = [
            ...f.statements.flatMap(({ speakers, audience, time, via }) => [...speakers, ...audience, time, via]),
            ...f.figures.flatMap(({ asOf, period, place, statement }) => [asOf, period, place, statement]),
            ...f.events.flatMap(({ participants, figures, time, place, statement }) => [
              ...participants.map(({ actor }) => actor),
              ...figures,
              time,
              place,
              statement,
            ]),
            ...f.scenarios.flatMap(({ speakers }) => speakers),
            ...f.expected.flatMap(({ time, statement }) => [time, statement]),
          ]
          for (const id of named) if (id !== undefined) expect(ids).toContain(id)
          const via = new Map(f.statements.map((statement) => [statement.id, statement.via]))
          for (const { id } of f.statements) {
            const seen = new Set<string>()
            for (let at: string | undefined = id; at !== undefined; at = via.get(at)) {
              expect(seen.has(at)).toBe(false)
              seen.add(at)
            }
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test('reading is deterministic and does not depend on the documents before it', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (one, other) => {
        const first = toContract({ reading: await read(documentOf(one)) })
        await read(documentOf(other))
        expect(toContract({ reading: await read(documentOf(one)) })).toBe(first)
      }),
      { numRuns: 100 },
    )
  })
})

describe('laws of resolution and report', () => {
  test('the order of documents changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          newsLike.filter((one) => one.trim() !== ''),
          { minLength: 2, maxLength: 4 },
        ),
        async (sources) => {
          const outcomes = await Promise.all(
            sources.map(async (source, index) => ({
              reading: await read(documentOf(source, { id: `d${index}`, published: `2024-11-0${index + 1}` })),
            })),
          )
          const forwards = markdown(compose(situation(outcomes)))
          expect(markdown(compose(situation([...outcomes].reverse())))).toBe(forwards)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('a report of any text can be printed, and quotes only what stands there', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        const report = compose(situation([{ reading: await read(documentOf(source)) }]))
        for (const section of report.sections) {
          for (const line of section.lines) {
            for (const part of line.parts) {
              if (part.kind !== 'quote') continue
              expect(part.span.end).toBeLessThanOrEqual(source.length)
              expect(part.span.end).toBeGreaterThan(part.span.start)
            }
          }
        }
        expect(markdown(report)).toContain('#')
      }),
      { numRuns: 100 },
    )
  })
})
