/** What each section shows, section by section. Long because one composed fixture serves them all. */
import { describe, expect, test } from 'vitest'
import type { Reading } from '#types/reading.ts'
import type { Line, Part, Report, SectionId } from '#types/report.ts'
import type { Situation } from '#types/situation.ts'
import { hull } from '#types/span.ts'
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
      'Conflicts with': '“They are digging berths, and they mean to stay”',
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
      text: '“They are digging berths, and they mean to stay”',
      Status: 'Reported, said by Ilka Brandt',
    })
  })

  test('many claims: what several parties speak to first, then one voice, then the outlets, and none is lost', () => {
    const situation = fixture()
    const [second, first] = situation.claims
    const narrated = { document: 'one', statement: 's6' }
    const told = {
      ...second!,
      statements: [{ ...second!.statements[0]!, ...narrated }],
      first: narrated,
      chain: [],
      origins: [{ id: 'outlet marrowcourier', name: 'The Marrow Courier', because: '', documents: ['one'] }],
    }
    const alone = { ...second!, answers: [], conflicts: [], origins: second!.origins.slice(0, 1) }
    const claims = [
      { ...first!, weight: 0 },
      ...Array.from({ length: 12 }, (_, at) => ({ ...alone, id: `V${at}`, weight: 20 - at })),
      ...Array.from({ length: 3 }, (_, at) => ({ ...told, id: `T${at}`, weight: 90 })),
    ]
    const lines = texts('claims', compose({ ...situation, claims }))
    expect(lines.map(({ text, lines: under }) => [text, under?.length])).toEqual([
      ...Array.from({ length: 7 }, () => ['“They are digging berths, and they mean to stay”', undefined]),
      ['“the arrival of Kestrian engineers on Marrow Island”', 3],
      ['On the word of one origin, and not answered: 5', 5],
      ['Told by the outlets in their own voice: 3', 3],
    ])
    expect(lines[8]?.lines?.[0]?.text).toBe('Ilka Brandt: “They are digging berths, and they mean to stay”')
    expect(lines[9]?.lines?.[0]?.text).toBe('The Marrow Courier: “They are digging berths, and they mean to stay”')
  })

  test('a speaker who stands in the words of a claim is not named before them once more', () => {
    const situation = fixture()
    const [second] = situation.claims
    const { reading: own } = situation.outcomes.find((one) => 'reading' in one) as { reading: Reading }
    const statement = own.findings.statements.find(({ id }) => id === second!.first.statement)!
    const whole = hull([...statement.source, ...statement.cue, ...statement.content])!
    const alone = {
      ...second!,
      answers: [],
      conflicts: [],
      status: 'reported' as const,
      origins: second!.origins.slice(0, 1),
    }
    const text = { document: second!.text.document, spans: [whole] }
    const claims = Array.from({ length: 12 }, (_, at) => ({ ...alone, text, id: `V${at}`, weight: 20 - at }))
    const [line] = texts('claims', compose({ ...situation, claims })).at(-1)!.lines!
    expect(line!.text).toMatch(/^“/)
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
        { text: '“They are digging berths, and they mean to stay”' },
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

  test('tons beside tonnes are converted, what a ton is taken for is said, and a range of years has both ends', () => {
    const text = 'It lost 30 tons from 2014 to 2019. Others say 40 tonnes.'
    const base = { approximate: false, bound: 'exact', measure: 'total', kind: 'measure' } as const
    const year = (id: string, words: string) =>
      ({ id, type: 'DATE', value: words, range: 'r1', ...spanOf(text, words) }) as const
    const situation = situationOf(
      reading(
        text,
        {},
        {
          times: [year('t1', '2014'), year('t2', '2019')],
          figures: [
            { ...base, ...spanOf(text, '40 tonnes'), id: 'f1', low: 40, high: 40, unit: 'tonnes', unitCode: 't' },
            {
              ...{ ...base, ...spanOf(text, '30 tons'), id: 'f2', low: 30, high: 30, unit: 'tons', period: 't1' },
              unitCode: '[ston_av]',
            },
          ],
        },
      ),
    )
    const [outcome] = situation.outcomes
    const id = outcome !== undefined && 'reading' in outcome ? outcome.reading.document.id : ''
    const [line] = texts(
      'figures',
      compose({
        ...situation,
        comparisons: [
          {
            ...{
              id: 'N1',
              about: { document: id, span: spanOf(text, 'tonnes') },
              conflict: false,
              because: 'alike',
              warnings: ['Some are rates.'],
            },
            values: ['f1', 'f2'].map((figure) => ({ document: id, figure })),
          },
        ],
      }),
    )
    expect(line).toMatchObject({ Assumed: 'a ton is 2,000 pounds' })
    expect(line?.lines?.[0]).not.toHaveProperty('Converted')
    expect(line?.lines?.[1]).toMatchObject({ Converted: '27 tonnes', 'As of': '2014 to 2019' })
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
              { ...base, ...spanOf(text, '3 crews'), id: 'f5', low: 3, high: 3, item: spanOf(text, 'crews') },
            ],
          },
        ),
      ),
    )
    expect(texts('figures', odd)).toEqual([
      { text: 'Small numbers and numbers in passing: 1', lines: [{ text: '“3 crews”' }] },
    ])
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
  expect(texts('figures', said)).toEqual([
    { text: 'Small numbers and numbers in passing: 1', lines: [{ text: '“two officials”' }] },
  ])
})

describe('timeline', () => {
  test('by date, a month before its days and never as a day', () => {
    expect(texts('timeline').map((line) => line.When)).toEqual([
      'October 2023',
      '3 March 2025',
      '17 March 2025',
      '19 March 2025',
    ])
  })

  test('what was acknowledged or denied on a day stands on that day', () => {
    expect(texts('timeline').slice(2)).toEqual([
      { When: '17 March 2025', text: expect.stringContaining('acknowledged') },
      { When: '19 March 2025', text: expect.stringContaining('denied') },
    ])
  })

  test('what is expected or denied never happened here, and what is alleged says whose word it is', () => {
    const situation = fixture()
    const [outcome] = situation.outcomes
    if (!outcome || !('reading' in outcome)) throw new Error('no reading')
    const told = (realis: 'expected' | 'alleged' | 'negated') => {
      const events = outcome.reading.findings.events.map((event) => ({ ...event, realis, statement: 's3' }))
      const statements = outcome.reading.findings.statements.map((said) => ({ ...said, act: 'asserts' as const }))
      const findings = { ...outcome.reading.findings, events, statements }
      return texts('timeline', compose({ ...situation, outcomes: [{ reading: { ...outcome.reading, findings } }] }))
    }
    expect(told('expected')).toEqual([])
    expect(told('negated')).toEqual([])
    // What somebody says of years ago is told by the way.
    expect(told('alleged')).toEqual([
      { When: '3 March 2025', Whose: 'two harbour officials', Standing: 'alleged', text: expect.any(String) },
    ])
  })
})

test('transfers: who to whom, and agreements', () => {
  expect(texts('transfers')).toEqual([
    {
      text: 'Kestria to Oldmere: “forty cranes”',
      Standing: 'certain',
      Whose: 'The Marrow Courier',
    },
    {
      When: 'October 2023',
      text: expect.stringMatching(/^Agreement, Kestria and Oldmere: “Kestria has sent/),
      Standing: 'certain',
      Whose: 'The Marrow Courier',
    },
  ])
})

describe('what goes the other way', () => {
  const text = 'Varn said that oil is the price for the grain. Holt said that bread is cheap. We pay for stories.'
  const said = (source: string, content: string, mode: 'indirect' | 'narrated' = 'indirect') => ({
    ...{ id: content, source: source === '' ? [] : [spanOf(text, source)], cue: [], content: [spanOf(text, content)] },
    ...{ speakers: [], audience: [], hedges: [] },
    ...({ mode, act: 'asserts', polarity: 'positive', certainty: 'certain' } as const),
  })
  const of = (...statements: ReturnType<typeof said>[]) =>
    texts('transfers', compose(situationOf(reading(text, {}, { statements }))))

  test('a price and its payer, on somebody’s word', () => {
    expect(of(said('Varn', 'that oil is the price for the grain'))).toEqual([
      { text: 'In return: “oil is the price for the grain”', Standing: 'alleged', Whose: 'Varn' },
    ])
  })
  test('neither bread nor what an outlet says of itself', () => {
    expect(of(said('Holt', 'that bread is cheap'), said('', 'We pay for stories', 'narrated'))).toEqual([])
  })
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
        Whose: 'The Marrow Courier',
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
      'Claims on the word of one origin, with no answer from anyone else: 1 of 2',
      'Sources without a name: 1',
      'Names that may mean the same, or not: 1',
      'Figures that nobody is named for: 1 of 4',
      'Statements that do not say when they were made: 6 of 9',
      'Events that are told as having happened, without a date: 1 of 3',
    ])
  })

  test('whoever only plans something has not been heard', () => {
    const text = 'Varn plans to leave. Varn met Holt. Varn slept.'
    const spans = [...text.matchAll(/Varn/g)].map(({ index }) => ({ start: index, end: index + 4 }))
    const actors = [{ id: 'a', name: 'Varn', kind: 'person', named: true, roles: [], mentions: spans } as const]
    const plan = (act: 'expects' | 'asserts', words: string) =>
      texts(
        'gaps',
        compose(
          situationOf(
            reading(
              text,
              {},
              {
                actors,
                statements: [
                  {
                    ...{ id: 's1', source: [spans[0]!], cue: [spanOf(text, 'plans')], content: [spanOf(text, words)] },
                    ...{ speakers: ['a'], audience: [], hedges: [] },
                    ...({ mode: 'indirect', act, polarity: 'positive', certainty: 'certain' } as const),
                  },
                ],
              },
            ),
          ),
        ),
      ).map((line) => line.text)
    expect(plan('expects', 'to leave')).toContain('Talked about, but not heard: 1')
    expect(plan('asserts', 'to leave')).toContain('Talked about, but not heard: 1')
    expect(plan('asserts', 'leave')).not.toContain('Talked about, but not heard: 1')
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
  const bare = compose(situationOf(), { changes: [] })
  // Judgements are told where there are some.
  expect([...bare.sections.map(({ id }) => id), 'judgements'].sort()).toEqual(Object.keys(headings).sort())
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

test('a thousand documents are composed, and all of them are listed', () => {
  const { outcomes } = fixture()
  const many = (count: number) =>
    situationOf(
      ...Array.from({ length: count }, (_, index) => {
        const outcome = outcomes[0]!
        if (!('reading' in outcome)) throw new Error('no reading')
        return { reading: { ...outcome.reading, document: { ...outcome.reading.document, id: `d${index}` } } }
      }),
    )
  expect(compose(many(1000)).documents).toHaveLength(1000)
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
