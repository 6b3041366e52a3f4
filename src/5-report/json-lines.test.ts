import { expect, test } from 'vitest'
import { fixture, reading, spanOf } from '../../test/browser/fixture.ts'
import { toContract } from './json-lines.ts'

const keys = {
  line: 'actors anchors authors credits events expected figures id language modified places provenance published publisher scenarios sentences statements text times title url warnings',
  actors: 'id kind mentions name named of roles',
  roles: 'end former from start text to',
  statements: 'act audience certainty clauses content cue hedges id mode polarity source speakers time via',
  times: 'because end id mod range start type value',
  figures:
    'approximate asOf bound change cumulative end high id item itemEnd itemStart kind low measure per perUnit period place start statement unit unitCode',
  events: 'certainty end figures id object participants place realis start statement time type',
  scenarios: 'certainty condition id outcome speakers',
  expected: 'end start statement time value',
} as const

const lines = fixture().outcomes.map((outcome) => JSON.parse(toContract(outcome)))

test('every field of the contract is there, in every object', () => {
  expect(Object.keys(lines[0]).sort().join(' ')).toBe(keys.line)
  for (const kind of ['actors', 'statements', 'times', 'figures', 'events', 'scenarios', 'expected'] as const) {
    expect(lines[0][kind].length, kind).toBeGreaterThan(0)
    for (const item of lines[0][kind]) expect(Object.keys(item).sort().join(' '), kind).toBe(keys[kind])
  }
  for (const role of lines[0].actors[4].roles) expect(Object.keys(role).sort().join(' ')).toBe(keys.roles)
})

test('what is not known is null, and what is counted is written out', () => {
  const [engineers, , , weeks] = lines[0].figures
  expect(engineers).toMatchObject({ item: 'engineers', unit: null, change: null, asOf: 't3', low: 1200, high: 1200 })
  expect(lines[0].text.slice(engineers.itemStart, engineers.itemEnd)).toBe('engineers')
  expect(weeks).toMatchObject({ item: null, itemStart: null, itemEnd: null, statement: null })
  expect(lines[1].figures[0]).toMatchObject({ low: null, high: 2000, bound: 'at most' })
  expect(lines[1]).toMatchObject({ title: null, url: null, published: '2025-03-21' })
})

test('a refused input keeps its place, with its reason and empty lists', () => {
  expect(lines[2]).toMatchObject({
    id: 'three',
    error: { code: 'binary' },
    text: '',
    language: null,
    actors: [],
    sentences: [],
    warnings: [],
  })
  expect(Object.keys(lines[2]).sort().join(' ')).toBe(keys.line.replace('events', 'error events'))
  expect(lines[0]).not.toHaveProperty('error')
})

test('spans are spans and nothing else', () => {
  const text = 'One sentence.'
  const outcome = reading(text, {})
  if (!('reading' in outcome)) throw new Error('refused')
  const sentences = [{ start: 0, end: 13, index: 0, block: 0, first: 0, last: 3 }]
  expect(JSON.parse(toContract({ reading: { ...outcome.reading, sentences } })).sentences).toEqual([
    { start: 0, end: 13 },
  ])
})

test('one object is one line, whatever the text holds', () => {
  const text = 'Lines end\u2028here\u2029and\u0085here\nand so on.'
  const line = toContract(reading(text, {}))
  expect(line).not.toMatch(/[\n\r\u2028\u2029\u0085]/)
  expect(JSON.parse(line).text).toBe(text)
})

test('a place has all its fields', () => {
  const text = 'Ships left Oldmere.'
  const place = { id: 'p1', name: 'Oldmere', precision: 'city' as const, mentions: [spanOf(text, 'Oldmere')] }
  const [found] = JSON.parse(toContract(reading(text, {}, { places: [place] }))).places
  expect(found).toEqual({ ...place, country: null, lat: null, lon: null, others: [] })
})
