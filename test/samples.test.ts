import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readAll, situation } from '#pipeline.ts'
import type { Outcome, Reading } from '#types/reading.ts'
import type { Situation } from '#types/situation.ts'
import { type Span, textOf } from '#types/span.ts'

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

/** The words of a statement in a story. */
function words(set: string, document: string, content: readonly Span[]): string {
  const { document: found } = story(set).readings.find((reading) => reading.document.id === document)!
  return content.map((span) => textOf(found, span)).join(' ')
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

/** What an analyst would find first in each story: loose enough to leave the reading its freedom. */
describe('the stories', () => {
  test('covert-deployment: the deployment is claimed by several parties, in a dated chain', () => {
    const [first] = story('covert-deployment').situation.claims
    expect(new Set(first?.statements.map(({ document }) => document)).size).toBeGreaterThan(2)
    expect(first?.chain.every(({ dated }) => dated !== 'undated')).toBe(true)
    expect(first?.chain.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['denied']))
  })
  test('covert-deployment: first alerted, then raised, denied, acknowledged; confirmed elsewhere', () => {
    const [first, ...others] = story('covert-deployment').situation.claims
    expect(first?.chain[0]?.kind).toBe('alerted')
    expect(first?.chain.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['raised', 'denied', 'acknowledged']))
    // a confirmation that says more ("and that some are in Kursk") is a claim of its own
    expect([first!, ...others].flatMap(({ chain }) => chain.map(({ kind }) => kind))).toContain('confirmed')
    expect(first?.origins.every(({ id }) => !id.startsWith('outlet '))).toBe(true)
  })
  test('covert-deployment: that figures hold for different days is said once', () => {
    const forces = story('covert-deployment').situation.comparisons.filter(({ warnings }) =>
      warnings.some((warning) => warning.startsWith('They hold for different days')),
    )
    expect(forces).not.toEqual([])
    for (const { because } of forces) expect(because).not.toMatch(/different times/)
  })
  test('covert-deployment: what the argument is no longer about is not denied', () => {
    const denials = story('covert-deployment').situation.claims.flatMap(({ chain }) =>
      chain.filter(({ kind }) => kind === 'denied'),
    )
    expect(denials.map((one) => JSON.stringify(one)).join('\n')).not.toContain('Eastmoor')
  })
  test('covert-deployment: an outlet that runs agency copy is no origin of it', () => {
    const { situation: found, readings } = story('covert-deployment')
    const wired = new Set(found.copies.flatMap(({ documents }) => documents))
    const papers = readings.filter(({ document }) => wired.has(document.id)).map(({ document }) => document.publisher)
    for (const { origins } of found.claims) {
      const own = origins.filter(({ documents }) => documents.every((id) => wired.has(id)))
      expect(own.map(({ name }) => name).filter((name) => papers.includes(name))).toEqual([])
    }
  })
  test('covert-deployment: who has denied, and then put a condition, has acknowledged nothing', () => {
    const acknowledged = story('covert-deployment').situation.claims.filter(({ status }) => status === 'acknowledged')
    expect(acknowledged.map(({ rule }) => rule).join('\n')).not.toContain('North Korea')
  })
  test('covert-deployment: ten thousand soldiers against the losses of a day', () => {
    const { proportions } = story('covert-deployment').situation
    expect(proportions.map(({ arithmetic }) => arithmetic)).toContain('10,000 ÷ 1,271 a day = 7.9 days')
  })
  test('dam-failure: the tolls stand side by side, and conflict', () => {
    const { comparisons } = story('dam-failure').situation
    expect(comparisons.some(({ conflict, values }) => conflict && values.length >= 5)).toBe(true)
  })
  test('dam-failure: the lake against what runs out of it', () => {
    const { proportions } = story('dam-failure').situation
    expect(proportions.map(({ arithmetic }) => arithmetic)).toContain('38,000,000 ÷ 1,200 a second = 8.8 hours')
  })
  test('dam-failure: the leak is asserted and denied', () => {
    const { situation: found, readings } = story('dam-failure')
    const byId = new Map(readings.map((reading) => [reading.document.id, reading]))
    const leak = found.claims.find(
      ({ text, statements }) =>
        statements.length > 2 &&
        text.spans.some((span) => /\bleak\b/.test(textOf(byId.get(text.document)!.document, span))),
    )
    expect(leak?.chain.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['asserted', 'denied']))
  })
  test('port-merger: the merger that is confirmed is not the approval that was reported', () => {
    const confirmed = story('port-merger').situation.claims.filter(({ chain }) =>
      chain.some(({ kind }) => kind === 'confirmed'),
    )
    expect(confirmed.map(({ status }) => status)).toEqual(['acknowledged'])
    const approved = story('port-merger').situation.claims.filter(({ statements }) =>
      statements.some(({ document, content }) => /approved/.test(words('port-merger', document, content))),
    )
    expect(approved).not.toEqual([])
    expect(approved.some((claim) => confirmed.includes(claim))).toBe(false)
  })
  test('port-merger: the talks are denied by the company concerned', () => {
    const talks = story('port-merger').situation.claims.find(({ answers }) =>
      answers.some(({ kind }) => kind === 'denial'),
    )
    expect(talks?.rule).toMatch(/having been silent or denying/)
    const answers = talks?.chain.map(({ kind }) => kind).filter((kind) => kind !== 'asserted' && kind !== 'no comment')
    expect(answers?.join(' ')).toMatch(/^denied(?: denied)* (?:confirmed|acknowledged)$/)
  })
})
