/** What each section shows, section by section. Long because one composed fixture serves them all. */
import { describe, expect, test } from 'vitest'
import type { Line, Part, Report, SectionId } from '#types/report.ts'
import type { Situation } from '#types/situation.ts'
import { fixture, reading, situationOf, spanOf } from '../../test/browser/fixture.ts'
import { compose } from './compose.ts'
import { words } from './plain.ts'
import { headings } from './templates.ts'

const report = compose(fixture())

describe('claims', () => {
  test('the heaviest first, with the chain by which it came to be known', () => {
    const [first] = texts('claims')
    expect(first).toEqual({
      text: '“the arrival of Kestrian engineers on Marrow Island”',
      Status: 'Disputed: two origins assert it, one denies it',
      Origins: '2 (Port Union and coast guard of Oldmere)',
      'Conflicts with': '“They are digging berths, and they mean to stay,”',
      'Would move it': 'a withdrawal of the denial, or a count by a third party',
      lines: [
        { When: '3 March 2025', text: 'first alerted by Port Union' },
        { When: '17 March 2025', text: 'acknowledged by coast guard of Oldmere' },
        {
          When: '19 March 2025',
          text: 'denied by Foreign Ministry of Kestria: “any engineers had been sent to Marrow Island”',
        },
      ],
    })
  })

  test('what one origin says says so in a line', () => {
    expect(texts('claims')[1]).toEqual({
      text: '“They are digging berths, and they mean to stay,”',
      Status: 'Reported',
      By: 'said by Ilka Brandt',
    })
  })

  test('origins are counted, not outlets', () => {
    const situation = fixture()
    const [, claim] = situation.claims
    const origins = claim!.origins.slice(0, 1)
    const one = compose({ ...situation, claims: [{ ...claim!, origins }] })
    expect(texts('claims', one)[0]).toMatchObject({ Origins: '1 (Port Union), in 2 documents' })
  })
})

describe('who says what', () => {
  test('by speaker, with roles and since when', () => {
    expect(texts('voices')[0]).toEqual({
      text: 'Ilka Brandt',
      Role: 'a marine surveyor; directs the Tidewater Institute, since 2023',
      lines: [
        { text: '“They are digging berths, and they mean to stay,”' },
        { text: 'expects: “a second convoy is very likely before the summer”' },
        { text: '“If the berths are finished by June, the island could take ships of any size”' },
      ],
    })
  })

  test('those who are not named come last, and the outlets are not among them', () => {
    expect(texts('voices').map((line) => line.text)).toEqual([
      'Ilka Brandt',
      'Port Union',
      'coast guard of Oldmere',
      'Foreign Ministry of Kestria',
      'The Oldmere Gazette',
      'two harbour officials',
    ])
  })

  test('second hand: through whom it reached us, and who it was said to', () => {
    const text = 'The Gazette reported that the mayor told the council that the ferry stops.'
    const at = (part: string) => [spanOf(text, part)]
    const plain = { hedges: [], mode: 'indirect', act: 'asserts', polarity: 'positive', certainty: 'certain' } as const
    const actor = { kind: 'organization', named: true, roles: [] } as const
    const second = compose(
      situationOf(
        reading(
          text,
          {},
          {
            actors: [
              { ...actor, id: 'a', name: 'The Gazette', mentions: at('The Gazette') },
              { ...actor, id: 'b', name: 'mayor', mentions: at('the mayor') },
              { ...actor, id: 'c', name: 'council', mentions: at('the council') },
            ],
            statements: [
              {
                ...plain,
                id: 's1',
                source: at('The Gazette'),
                cue: at('reported'),
                content: [spanOf(text, text.slice(21, -1))],
                speakers: ['a'],
                audience: [],
              },
              {
                ...plain,
                id: 's2',
                source: at('the mayor'),
                cue: at('told'),
                content: at('that the ferry stops'),
                speakers: ['b'],
                audience: ['c'],
                via: 's1',
              },
            ],
          },
        ),
      ),
    )
    expect(texts('voices', second)[1]).toEqual({
      text: 'mayor',
      lines: [{ text: '“the ferry stops”, to council, as reported by The Gazette' }],
    })
  })
})

test('what several documents took over is one line with a citation for each', () => {
  const situation = fixture()
  const [outcome] = situation.outcomes
  if (!outcome || !('reading' in outcome)) throw new Error('no reading')
  const { document, ...rest } = outcome.reading
  const copy = { reading: { ...rest, document: { ...document, id: 'copy', publisher: 'The Other Courier' } } }
  const actors = situation.actors.map((actor) => ({
    ...actor,
    members: actor.members.flatMap((member) =>
      member.document === 'one' ? [member, { ...member, document: 'copy' }] : member,
    ),
  }))
  const [, claim] = situation.claims
  const chain = claim!.chain.flatMap((step) =>
    step.ref.document === 'one' ? [step, { ...step, ref: { ...step.ref, document: 'copy' } }] : [step],
  )
  const copied = compose({
    ...situation,
    outcomes: [...situation.outcomes, copy],
    actors,
    claims: [{ ...claim!, chain }],
  })
  expect(texts('voices', copied)).toEqual(texts('voices'))
  expect(texts('assessments', copied)).toEqual(texts('assessments'))
  expect(texts('claims', copied)[0]?.lines).toEqual(texts('claims')[0]?.lines)
  const [brandt] = copied.sections.find(({ id }) => id === 'voices')!.lines
  expect(brandt!.lines[0]!.evidence.map((item) => item.document)).toEqual(['one', 'copy'])
  // What an outlet says itself stays its own.
  expect(texts('transfers', copied)).toHaveLength(4)
})

describe('figures', () => {
  test('those that differ side by side, then proportions with the arithmetic, then the others', () => {
    expect(texts('figures').map((line) => line.text)).toEqual([
      'Side by side, and they differ: “engineers”',
      '“forty cranes”: as many as “about 300 boats each month” come to in 4 days',
      '“forty cranes”',
      '“about 300 boats each month”',
    ])
    expect(texts('figures')[0]?.lines?.[0]).toEqual({
      text: '“Roughly 1,200 engineers”',
      Range: 'about 1,200',
      Counts: 'engineers',
      Whose: 'two harbour officials',
      'As of': 'mid-February 2025',
    })
    expect(texts('figures')[1]).toMatchObject({
      Arithmetic: '40 ÷ (300 ÷ 30 days) = 4 days',
      Assumed: 'a month is 30 days and cranes and boats are both counted in pieces',
    })
  })

  test('what does not count is left out', () => {
    const text = 'One of the divers, aged 40, waited two hours for several boats and 3 crews.'
    const base = { approximate: false, bound: 'exact', measure: 'total', kind: 'count' } as const
    const odd = compose(
      situationOf(
        reading(
          text,
          {},
          {
            figures: [
              { ...base, ...spanOf(text, 'One of the divers'), id: 'f1', low: 1, high: 1 },
              { ...base, ...spanOf(text, '40'), id: 'f2', kind: 'age', low: 40, high: 40 },
              { ...base, ...spanOf(text, 'two hours'), id: 'f3', kind: 'duration', low: 2, high: 2 },
              { ...base, ...spanOf(text, 'several boats'), id: 'f4' },
              { ...base, ...spanOf(text, '3 crews'), id: 'f5', low: 3, high: 3 },
            ],
          },
        ),
      ),
    )
    expect(texts('figures', odd).map((line) => line.text)).toEqual(['“3 crews”'])
    expect(texts('figures', odd)[0]).toMatchObject({ Whose: 'the outlet itself' })
  })
})

test('people who only say something are no figure', () => {
  const text = 'Two officials said that two officials left.'
  const base = { approximate: false, bound: 'exact', measure: 'total', kind: 'count', low: 2, high: 2 } as const
  const statement = {
    ...{
      id: 's1',
      source: [spanOf(text, 'Two officials')],
      cue: [spanOf(text, 'said')],
      content: [spanOf(text, 'that two officials left')],
    },
    ...{ speakers: [], audience: [], hedges: [], time: 't1' },
    ...({ mode: 'indirect', act: 'asserts', polarity: 'positive', certainty: 'certain' } as const),
  }
  const figures = [
    { ...base, ...spanOf(text, 'Two officials'), id: 'f1' },
    { ...base, ...spanOf(text, 'two officials'), id: 'f2', statement: 's1' },
  ]
  const said = compose(situationOf(reading(text, {}, { figures, statements: [statement] })))
  expect(texts('figures', said).map((line) => line.text)).toEqual(['“two officials”'])
})

describe('timeline', () => {
  test('by date, a month before its days and never as a day', () => {
    expect(texts('timeline').map((line) => line.When)).toEqual(['October 2023', '3 March 2025'])
  })

  test('what is expected, alleged or denied never happened here', () => {
    const situation = fixture()
    const [outcome] = situation.outcomes
    if (!outcome || !('reading' in outcome)) throw new Error('no reading')
    for (const realis of ['expected', 'alleged', 'negated'] as const) {
      const events = outcome.reading.findings.events.map((event) => ({ ...event, realis }))
      const findings = { ...outcome.reading.findings, events }
      const none = compose({ ...situation, outcomes: [{ reading: { ...outcome.reading, findings } }] })
      expect(texts('timeline', none), realis).toEqual([])
    }
  })
})

test('transfers: who to whom, and agreements', () => {
  expect(texts('transfers')).toEqual([
    {
      text: 'Kestria to Oldmere: “forty cranes”',
      Standing: 'certain',
      Whose: 'the outlet itself (The Marrow Courier)',
    },
    {
      When: 'October 2023',
      text: expect.stringMatching(/^Agreement, Kestria and Oldmere: “Kestria has sent/),
      Standing: 'certain',
      Whose: 'the outlet itself (The Marrow Courier)',
    },
  ])
})

test('assessments: the words of the speaker, and a band only where the standard has one', () => {
  expect(texts('assessments')).toEqual([
    {
      text: '“a second convoy is very likely before the summer”',
      Whose: 'Ilka Brandt',
      Certainty: 'probable',
      'In their words': '“very likely”',
      'ICD 203': 'very likely, 80–95%',
    },
    {
      text: '“If the berths are finished by June, the island could take ships of any size”',
      Whose: 'Ilka Brandt',
      Certainty: 'possible',
      'In their words': '“could”',
    },
  ])
})

test('scenarios: condition, outcome, whose', () => {
  expect(texts('scenarios')).toEqual([
    {
      text: '“If the berths are finished by June” → “the island could take ships of any size”',
      Whose: 'Ilka Brandt',
      Certainty: 'possible',
    },
  ])
})

describe('expected next', () => {
  test('one entry for one occasion, though it is an event as well', () => {
    expect(texts('expected')).toEqual([
      {
        When: '27 March 2025',
        text: '“Oldmere votes on the harbour law next Thursday”',
        Whose: 'the outlet itself (The Marrow Courier)',
      },
    ])
  })

  test('a date before the document itself is not when it is expected', () => {
    const text = 'They may sail as agreed in June.'
    for (const [value, shown] of [
      ['2024-06', 'no date given'],
      ['2024-SP', 'no date given'],
      ['2023', 'no date given'],
      ['2024-11', 'November 2024'],
      ['2024', '2024'],
      ['2024-Q4', 'fourth quarter of 2024'],
    ]) {
      const expected = [{ ...spanOf(text, 'They may sail as agreed in June'), value: value! }]
      const composed = compose(situationOf(reading(text, { published: '2024-11-02' }, { expected })))
      expect(texts('expected', composed)[0]?.When, value).toBe(shown)
    }
  })

  test('a day that the newest document has passed says so', () => {
    const later = reading('Nothing new.', { id: 'late', published: '2025-04-02' })
    const situation = fixture()
    const after = compose({ ...situation, outcomes: [...situation.outcomes, later] })
    expect(texts('expected', after)[0]?.When).toBe('27 March 2025, before the newest document')
  })
})

describe('gaps', () => {
  test('each kind with where', () => {
    expect(texts('gaps').map((line) => line.text)).toEqual([
      'Sources that are not named: 1',
      'Claims that rest on one origin, with no answer from anyone else: 1',
      'Figures that nobody is named for: 1',
      'Names that may mean the same, or not: 1',
      'Statements that do not say when they were made: 6 of 9',
      'Events that are told as having happened, without a date: 1 of 3',
    ])
  })

  test('who is talked about three times and never speaks', () => {
    const text = 'Varn met Holt. Varn left. Varn slept. Holt spoke.'
    const mentions = (name: string) =>
      [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({ start: index, end: index + 4 }))
    const actor = { kind: 'person', named: true, roles: [] } as const
    const actors = [
      { ...actor, id: 'a', name: 'Varn', mentions: mentions('Varn') },
      { ...actor, id: 'b', name: 'Holt', mentions: mentions('Holt') },
    ]
    expect(texts('gaps', compose(situationOf(reading(text, {}, { actors }))))).toEqual([
      { text: 'Talked about, but not heard: 1', lines: [{ text: 'Varn, 3 mentions' }] },
    ])
  })
})

test('sources: documents, copies, and what could not be read', () => {
  expect(texts('sources')).toMatchObject([
    { text: 'D1: Ferries carry Kestrian engineers to Marrow Island', Publisher: 'The Marrow Courier' },
    { text: 'D2', Published: '21 March 2025' },
    { text: 'One text in D1 and D2' },
    { text: 'Not read: notes.bin', Why: 'this is not text; give a text, Markdown, HTML or JSON Lines file' },
  ])
})

test('a section with nothing in it says so', () => {
  const bare = compose(situationOf())
  expect(bare.sections.map(({ id }) => id)).toEqual(Object.keys(headings))
  for (const section of bare.sections) {
    expect(section.lines).toEqual([])
    expect(section.empty).toMatch(/\.$/)
  }
})

test('the title: one document by name, several by count and days', () => {
  const line = (situation: Situation) => {
    const composed = compose(situation)
    return say(composed, composed.title)
  }
  expect(line(situationOf())).toBe('Situation report')
  expect(line(situationOf(reading('A.', { title: 'Ferries' })))).toBe('Situation report: Ferries')
  expect(line(fixture())).toBe('Situation report: 2 documents, 20 March 2025 to 21 March 2025')
})

test('a thousand documents cost a thousand times one, not a million', () => {
  const { outcomes } = fixture()
  const many = (count: number) =>
    situationOf(
      ...Array.from({ length: count }, (_, index) => {
        const outcome = outcomes[0]!
        if (!('reading' in outcome)) throw new Error('no reading')
        return { reading: { ...outcome.reading, document: { ...outcome.reading.document, id: `d${index}` } } }
      }),
    )
  const time = (count: number) => {
    const situation = many(count)
    const start = performance.now()
    compose(situation)
    return performance.now() - start
  }
  time(100)
  expect(time(1000)).toBeLessThan(5000)
})

/** Lines as plain objects: text, fields by label, lines under them. */
interface Shown {
  readonly text: string
  readonly lines?: readonly Shown[]
  readonly [label: string]: unknown
}

function texts(id: SectionId, of: Report = report): Shown[] {
  return of.sections.find((section) => section.id === id)!.lines.map((line) => shown(of, line))
}

function shown(of: Report, line: Line): Shown {
  return {
    ...Object.fromEntries(line.fields.map(({ label, parts }) => [label, say(of, parts)])),
    text: say(of, line.parts),
    ...(line.lines.length > 0 ? { lines: line.lines.map((inner) => shown(of, inner)) } : {}),
  }
}

function say(of: Report, parts: readonly Part[]): string {
  return parts.map(words(of)).join('')
}
