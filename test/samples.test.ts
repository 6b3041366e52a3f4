import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readAll, situation } from '#pipeline.ts'
import type { Outcome, Reading } from '#types/reading.ts'
import type { Situation } from '#types/situation.ts'
import { textOf } from '#types/span.ts'

const sets = readdirSync('samples')

/** A sample set, read and resolved once. */
async function told(set: string): Promise<{ situation: Situation; readings: readonly Reading[] }> {
  const outcomes: Outcome[] = []
  for await (const outcome of readAll([`samples/${set}`], {})) outcomes.push(outcome)
  return {
    situation: situation(outcomes),
    readings: outcomes.flatMap((outcome) => ('reading' in outcome ? [outcome.reading] : [])),
  }
}

const stories = new Map(await Promise.all(sets.map(async (set) => [set, await told(set)] as const)))

function story(set: string): { situation: Situation; readings: readonly Reading[] } {
  return stories.get(set)!
}

describe.each(sets)('the sample %s', (set) => {
  test('is read whole, each dispatch with its title, outlet, date and address', () => {
    const { readings } = story(set)
    expect(readings).toHaveLength(readdirSync(`samples/${set}`).length)
    for (const { document } of readings) {
      expect(document).toMatchObject({ title: expect.stringMatching(/\w/), publisher: expect.stringMatching(/\w/) })
      expect(document.published).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(document.url).toMatch(/^https:\/\/[a-z]+\.example\//)
      expect(document.language).toBe('en')
    }
  })

  test('says in each dispatch that it is an example', () => {
    for (const name of readdirSync(`samples/${set}`)) {
      expect(readFileSync(`samples/${set}/${name}`, 'utf8')).toMatch(
        /\n\n\[This dispatch is an example written for Sitrep; [^\]]+\]\n$/,
      )
    }
  })

  test('is resolved into claims that lead back to its words', () => {
    const { situation: found, readings } = story(set)
    const byId = new Map(readings.map((reading) => [reading.document.id, reading]))
    expect(found.claims.length).toBeGreaterThan(10)
    for (const { text } of found.claims) {
      expect(text.spans.map((span) => textOf(byId.get(text.document)!.document, span)).join('')).toMatch(/\w/)
    }
  })
})

describe('copies in the samples', () => {
  test.each([
    ['covert-deployment', 'Meridian Wire', ['The Eastmoor Times', 'The Northgate Herald']],
    ['dam-failure', 'Fjordline Agency', ['Karsholm Courier', 'Osterby Gazette']],
  ])('%s: two papers run one text of %s', (set, agency, papers) => {
    const { situation: found, readings } = story(set)
    const publisher = new Map(readings.map(({ document }) => [document.id, document.publisher]))
    expect(found.copies.map(({ documents }) => documents.map((id) => publisher.get(id)).sort())).toEqual([papers])
    expect(found.copies[0]?.because).toContain(agency)
  })
  test('port-merger: none', () => expect(story('port-merger').situation.copies).toEqual([]))
})
