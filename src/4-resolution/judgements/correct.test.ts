import { describe, expect, test } from 'vitest'
import type { Findings } from '#types/findings.ts'
import { noFindings } from '#types/findings.ts'
import type { CorrectableField, FindingAnchor, Judgement } from '#types/judgement.ts'
import { corrected } from './correct.ts'
import { without } from './without.ts'

const at = { start: 0, end: 4 }
/** One of each kind, all pointing at each other. */
const findings: Findings = {
  ...noFindings,
  actors: [
    { id: 'a1', name: 'Norland', kind: 'state', named: true, roles: [], mentions: [at] },
    { id: 'a2', name: 'the ministry', kind: 'organization', named: false, roles: [], mentions: [at], of: 'a1' },
  ],
  places: [
    {
      id: 'p1',
      name: 'Oldmere',
      country: 'NL',
      lat: 1,
      lon: 2,
      precision: 'city',
      mentions: [at],
      others: ['Oldmere, US'],
    },
  ],
  times: [{ ...at, id: 't1', type: 'DATE', value: '2024-10-18' }],
  statements: [
    {
      ...{
        id: 's1',
        source: [at],
        cue: [at],
        content: [at],
        speakers: ['a1', 'a2'],
        audience: ['a1'],
        mode: 'indirect',
      },
      ...{ act: 'asserts', polarity: 'positive', certainty: 'certain', hedges: [], time: 't1' },
    },
  ],
  figures: [
    {
      ...{ ...at, id: 'f1', kind: 'count', low: 10, high: 10, approximate: false, bound: 'exact', measure: 'total' },
      ...{ asOf: 't1', place: 'p1', statement: 's1' },
    },
  ],
  events: [
    {
      ...{
        ...at,
        id: 'e1',
        type: 'AGREE',
        realis: 'happened',
        participants: [{ role: 'actor', actor: 'a1' }],
        object: [],
      },
      ...{ figures: ['f1'], time: 't1', place: 'p1', certainty: 'certain', statement: 's1' },
    },
  ],
  scenarios: [{ id: 'c1', condition: [at], outcome: [at], certainty: 'possible', speakers: ['a1'] }],
  expected: [
    { ...at, value: '2024-10-18', time: 't1', statement: 's1' },
    { ...at, value: '2025' },
  ],
} as Findings

const set = (kind: FindingAnchor['kind'], finding: string, field: CorrectableField, value: string): Findings => {
  const judgement: Judgement = { id: 'J1', by: 'ada', at: '', verdict: 'correct', on: [], field, value }
  return corrected(findings, finding, { kind }, judgement)
}

describe('set right', () => {
  test.each([
    ['event', 'e1', 'realis', 'expected', (now: Findings) => now.events[0]!.realis],
    ['actor', 'a1', 'kind', 'organization', (now: Findings) => now.actors[0]!.kind],
    ['actor', 'a1', 'name', 'Norland Ltd', (now: Findings) => now.actors[0]!.name],
    ['place', 'p1', 'name', 'Newmere', (now: Findings) => now.places[0]!.name],
    ['place', 'p1', 'country', 'SE', (now: Findings) => now.places[0]!.country],
    ['scenario', 'c1', 'certainty', 'probable', (now: Findings) => now.scenarios[0]!.certainty],
    ['statement', 's1', 'certainty', 'probable', (now: Findings) => now.statements[0]!.certainty],
    ['expected', 'x2', 'value', '2026-05', (now: Findings) => now.expected[1]!.value],
    ['time', 't1', 'value', '2024-10-19', (now: Findings) => now.times[0]!.value],
  ] as const)('%s %s: %s', (kind, finding, field, value, read) => {
    const now = set(kind, finding, field, value)
    expect(read(now)).toBe(value)
    const changed = Object.keys(findings).filter(
      (key) => now[key as keyof Findings] !== findings[key as keyof Findings],
    )
    expect(changed).toEqual(kind === 'time' ? ['times', 'expected'] : [`${kind}s`.replace('expecteds', 'expected')])
  })

  test('a place under another name is not where the gazetteer had it', () => {
    const [place] = set('place', 'p1', 'name', 'Newmere').places
    expect(place).toEqual({ id: 'p1', name: 'Newmere', precision: 'unknown', mentions: [at] })
    expect(set('place', 'p1', 'country', '').places[0]).not.toHaveProperty('country')
  })

  test('what is expected moves with its time, and no more once it has a date of its own', () => {
    expect(set('time', 't1', 'value', '2024-10-19').expected[0]!.value).toBe('2024-10-19')
    expect(set('expected', 'x1', 'value', '2024-12').expected[0]).toEqual({ ...at, value: '2024-12', statement: 's1' })
    expect(set('expected', 'x1', 'value', '').expected[0]).toEqual({ ...at, statement: 's1' })
  })
})

describe('rejected', () => {
  test.each(['a1', 'a2', 'p1', 's1', 't1', 'f1', 'e1', 'c1', 'x1', 'x2'])(
    '%s is gone, and nothing points at it',
    (id) => {
      const now = without(findings, id)
      const count = (all: Findings): number => Object.values(all).reduce((sum, list) => sum + list.length, 0)
      expect(count(now)).toBe(count(findings) - 1)
      expect(JSON.stringify(now)).not.toContain(`"${id}"`)
    },
  )

  test('a date that was none is not the date of what is expected', () => {
    expect(without(findings, 't1').expected[0]).toEqual({ ...at, statement: 's1' })
    expect(without(findings, 's1').expected[0]).toEqual({ ...at, value: '2024-10-18', time: 't1' })
  })
})
