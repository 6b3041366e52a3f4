import { describe, expect, test } from 'vitest'
import type { Reading } from '#types/reading.ts'
import type { Comparison, Proportion } from '#types/situation.ts'
import { outcomesOf, readingOf, type Told } from '../../test/reading-of.ts'
import { resolve } from './resolve.ts'

type Figures = NonNullable<Told['figures']>

type Document = readonly [text: string, published: string, ...figures: Figures]

function resolved(...documents: readonly Document[]): {
  comparisons: readonly Comparison[]
  proportions: readonly Proportion[]
} {
  return resolve(
    outcomesOf(
      ...documents.map(([text, published, ...figures], at) =>
        readingOf(text, { figures }, { id: `d${at}`, published }),
      ),
    ),
  )
}

const exact = (words: string, value: number, item: string) => ({ words, low: value, high: value, item })

describe('figures that count the same thing', () => {
  test.each([
    ['20 others', 'of 25 people hurt 20 may be others', 20, false],
    ['30 others', 'but no 30', 30, true],
  ] as const)('%s: %s', (words, _, value, conflict) => {
    const { comparisons } = resolved(
      ['The ferry hit the pier of Osterby and 25 people were hurt.', '2025-03-11', exact('25 people', 25, 'people')],
      [
        `A sailor and ${words} were hurt when the ferry hit the pier of Osterby.`,
        '2025-03-11',
        exact(words, value, 'others'),
      ],
    )
    expect(comparisons.map((one) => one.conflict)).toEqual([conflict])
  })
  test('"others" beside those with another fate are all of them', () => {
    const { comparisons } = resolved(
      [
        'The blast in Osterby killed two dockers and wounded 30 others.',
        '2025-03-11',
        exact('30 others', 30, 'others'),
      ],
      ['The blast in Osterby wounded 60 people.', '2025-03-11', exact('60 people', 60, 'people')],
    )
    expect(comparisons.map((one) => one.conflict)).toEqual([true])
  })
  test('a few in a town and many in the country are two counts', () => {
    const took = (place: string, value: number) =>
      [
        `The ${place} of Velmara has taken in ${value} refugees from the war in Kestria.`,
        '2025-03-11',
        exact(`${value} refugees`, value, 'refugees'),
      ] as const
    expect(resolved(took('capital', 75), took('coast', 11_491)).comparisons).toEqual([])
    expect(resolved(took('capital', 9000), took('coast', 11_491)).comparisons).toHaveLength(1)
  })
  test('"one of the passengers" counts nothing', () => {
    const told = (words: string, value: number) =>
      [
        `The ferry to Osterby turned round since ${words} had no ticket.`,
        '2025-03-11',
        exact(words, value, value === 1 && words.endsWith('r') ? 'passenger' : 'passengers'),
      ] as const
    const two = told('two passengers', 2)
    expect(resolved(two, told('one of the passengers', 1)).comparisons).toEqual([])
    expect(resolved(two, told('one passenger', 1)).comparisons).toHaveLength(1)
  })
  test('conflict: two tolls for one day', () => {
    const { comparisons } = resolved(
      ['The flood in Osterby killed 14 people.', '2025-03-11', exact('14 people', 14, 'people')],
      ['The dead in the Osterby flood number 23.', '2025-03-11', { words: '23', low: 23, high: 23 }],
    )
    expect(comparisons.map(({ conflict, values }) => [conflict, values.length])).toEqual([[true, 2]])
  })
  test('no conflict: at least 14 leaves room for 23', () => {
    const { comparisons } = resolved(
      [
        'The flood in Osterby killed at least 14 people.',
        '2025-03-11',
        { words: 'at least 14 people', low: 14, item: 'people', bound: 'at least' },
      ],
      ['The flood in Osterby killed 23 people.', '2025-03-11', exact('23 people', 23, 'people')],
    )
    expect(comparisons[0]).toMatchObject({ conflict: false, because: 'They agree, as far as their ranges go.' })
  })
  test('one figure in two copies of one text is no comparison', () => {
    const text = 'OSK (Meridian Wire) - The flood in Osterby killed 14 people before the wall of the old harbour held.'
    expect(
      resolved(
        [text, '2025-03-11', exact('14 people', 14, 'people')],
        [text, '2025-03-11', exact('14 people', 14, 'people')],
      ).comparisons,
    ).toEqual([])
  })
  test('what becomes of people is theirs, behind "and" as well', () => {
    const { comparisons } = resolved(
      [
        'The flood in Osterby left two dead and 84 people were taken to hospital.',
        '2025-03-11',
        exact('84 people', 84, 'people'),
      ],
      ['The flood in Osterby wounded 120 people.', '2025-03-11', exact('120 people', 120, 'people')],
    )
    expect(comparisons.map(({ conflict, values }) => [conflict, values.length])).toEqual([[true, 2]])
  })
  test('bodies and civilians are counted together', () => {
    const { comparisons } = resolved(
      ['The flood in Osterby: four dead bodies were found.', '2025-03-11', exact('four dead bodies', 4, 'dead bodies')],
      ['The flood in Osterby killed nine civilians.', '2025-03-11', exact('nine civilians', 9, 'civilians')],
    )
    expect(comparisons.map(({ conflict }) => conflict)).toEqual([true])
  })
  test('the day on which a page was fetched makes no other child', () => {
    const age = (words: string, value: number) => ({ words, kind: 'age' as const, low: value, high: value })
    const { comparisons } = resolved(
      ['A bear at the Osk harbour was shot after a 3-year-old boy fell in.', '2025-03-11', age('3-year-old', 3)],
      ['A bear at the Osk harbour was shot after a 4-year-old boy fell in.', '2026-09-11', age('4-year-old', 4)],
    )
    expect(comparisons.map(({ conflict }) => conflict)).toEqual([true])
  })
  test('two weights of one animal conflict, and no other sizes do', () => {
    const mass = (words: string, value: number) => ({
      words,
      kind: 'measure' as const,
      low: value,
      high: value,
      unit: 'pound',
      unitCode: '[lb_av]',
    })
    const { comparisons } = resolved(
      ['The keepers shot the 450-pound bear on Monday.', '2025-03-11', mass('450-pound', 450)],
      ['A sailor was dragged by the 400-pound bear.', '2025-03-12', mass('400-pound', 400)],
      ['A sailor lifted a 6-pound bear of wood.', '2025-03-12', mass('6-pound', 6)],
    )
    expect(comparisons.map(({ conflict, values }) => [conflict, values.length])).toEqual([[true, 2]])
  })
  test('the first offer is not the new one', () => {
    const sum = (words: string, value: number) => ({
      words,
      kind: 'money' as const,
      low: value,
      high: value,
      unit: '$',
      unitCode: 'USD',
    })
    const { comparisons } = resolved(
      ['Brackmoor raised its offer for Norvik Lines to a new $121 million.', '2025-03-11', sum('$121 million', 121e6)],
      ['Brackmoor made an initial offer for Norvik Lines of $105 million.', '2025-03-11', sum('$105 million', 105e6)],
      ['The original offer of Brackmoor for Norvik Lines was $103 million.', '2025-03-11', sum('$103 million', 103e6)],
    )
    expect(comparisons.map(({ conflict, values }) => [conflict, values.length])).toEqual([[true, 2]])
  })
  test('people without a fate are counted', () => {
    const { comparisons } = resolved(
      ['The ferry Odo hit a bridge with 129 people on board.', '2025-03-11', exact('129 people', 129, 'people')],
      [
        'On board the ferry Odo, which hit a bridge, were 135 people.',
        '2025-03-11',
        exact('135 people', 135, 'people'),
      ],
    )
    expect(comparisons).toHaveLength(1)
  })
  test('no conflict: a later toll', () => {
    const { comparisons } = resolved(
      ['The flood in Osterby killed 14 people.', '2025-03-11', exact('14 people', 14, 'people')],
      ['The flood in Osterby killed 31 people.', '2025-03-12', exact('31 people', 31, 'people')],
    )
    expect(comparisons[0]).toMatchObject({ conflict: false, because: 'They differ, and hold for different times.' })
  })
  test('not comparable: a total and a rate', () => {
    const { comparisons } = resolved(
      [
        'Russian casualties in the war reached 600,000.',
        '2024-11-02',
        exact('casualties in the war reached 600,000', 600_000, 'casualties'),
      ],
      [
        'Russian casualties in the war are 30,000 casualties a month.',
        '2024-11-02',
        { ...exact('30,000 casualties a month', 30_000, 'casualties'), per: 'P1M' },
      ],
    )
    expect(comparisons[0]).toMatchObject({ conflict: false })
    expect(comparisons[0]?.because).toMatch(/one is a total, another a rate/)
  })
  test('approximate figures meet within a tenth', () => {
    const { comparisons } = resolved(
      [
        'Some 10,000 troops trained in the east of Russia.',
        '2024-10-28',
        { ...exact('Some 10,000 troops', 10_000, 'troops'), approximate: true },
      ],
      ['Russia trained 10,500 troops in the east.', '2024-10-28', exact('10,500 troops', 10_500, 'troops')],
    )
    expect(comparisons[0]?.conflict).toBe(false)
  })
  const measure = (words: string, value: number, unitCode: string) => ({
    ...{ words, kind: 'measure' as const, low: value, high: value, unitCode },
  })
  test.each([
    ['a wave of 20 feet', 20, '[ft_i]', 'a wave of 6.1 metres', 6.1, 'm', false],
    ['a wave of 20 feet', 20, '[ft_i]', 'a wave of 9 metres', 9, 'm', true],
  ] as const)('units are converted: %s, %d %s; %s', (one, low, unit, other, otherLow, otherUnit, conflict) => {
    const { comparisons } = resolved(
      [`The flood sent ${one} over the harbour wall.`, '2025-03-11', measure(one, low, unit)],
      [`The flood sent ${other} over the harbour wall.`, '2025-03-11', measure(other, otherLow, otherUnit)],
    )
    expect(comparisons.map((found) => found.conflict)).toEqual([conflict])
  })
  test('two ages of one child conflict, on whatever day they are told; one age told twice is nothing to compare', () => {
    const age = (words: string, value: number) => ({ words, kind: 'age' as const, low: value, high: value })
    const told = (words: string, value: number, day: string) =>
      [`A ${words} boy fell into the harbour at Osterby.`, day, age(words, value)] as const
    const two = resolved(told('3-year-old', 3, '2025-03-11'), told('4-year-old', 4, '2025-03-14'))
    expect(two.comparisons.map(({ conflict }) => conflict)).toEqual([true])
    expect(resolved(told('3-year-old', 3, '2025-03-11'), told('three-year-old', 3, '2025-03-14')).comparisons).toEqual(
      [],
    )
  })
  test('ages: a few years apart are one child read twice, many years are two', () => {
    const age = (words: string, value: number) => ({ words, kind: 'age' as const, low: value, high: value })
    const girl = ['A 9-year-old girl won the regatta at Osterby.', '2025-03-11', age('9-year-old', 9)] as const
    const old = (value: number) =>
      [
        `She was ${value} years old when she won the regatta at Osterby.`,
        '2025-03-12',
        age(`${value} years old`, value),
      ] as const
    const mare = ['An 8-year-old mare won the regatta at Osterby.', '2025-03-12', age('8-year-old', 8)] as const
    expect(resolved(girl, old(8)).comparisons.map(({ conflict }) => conflict)).toEqual([true])
    expect(resolved(girl, old(19)).comparisons).toEqual([])
    expect(resolved(girl, mare).comparisons).toEqual([])
  })
  test('degrees are not rounded by hundredths of what they are above absolute zero', () => {
    const warm = (words: string, low: number, unitCode: string) =>
      [`The water of the Osterby bay was ${words} warm that day.`, '2025-03-11', measure(words, low, unitCode)] as const
    expect(
      resolved(warm('20 °C', 20, 'Cel'), warm('77 °F', 77, '[degF]')).comparisons.map(({ conflict }) => conflict),
    ).toEqual([true])
  })
  test('how far somebody fell is a length, and vague ones contradict nobody', () => {
    const fell = (words: string, low: number, more: object = {}) =>
      [
        `The diver fell ${words} from the harbour wall into the cold dock.`,
        '2025-03-11',
        { ...measure(words, low, '[ft_i]'), measure: 'change' as const, change: 'down' as const, ...more },
      ] as const
    expect(resolved(fell('12 feet', 12), fell('15 feet', 15)).comparisons.map(({ conflict }) => conflict)).toEqual([
      true,
    ])
    const dozens = fell('dozens of feet', 20, { high: 100, approximate: true })
    expect(resolved(dozens, fell('12 feet', 12)).comparisons.map(({ conflict }) => conflict)).toEqual([false])
  })
  test('some of them are no other count of all of them', () => {
    const { comparisons } = resolved(
      ['The yard at Osterby keeps 9 boats under a roof.', '2025-03-11', exact('9 boats', 9, 'boats')],
      [
        'The yard at Osterby keeps 2 wooden boats under a roof.',
        '2025-03-11',
        exact('2 wooden boats', 2, 'wooden boats'),
      ],
    )
    expect(comparisons.filter(({ conflict }) => conflict)).toEqual([])
  })
  test('places are told apart by name: each document counts its own', () => {
    const read = (at: number, value: number, id: string, name: string) => {
      const reading = readingOf(
        `A ferry struck the bridge and ${value} people were injured.`,
        { figures: [exact(`${value} people`, value, 'people')] },
        { id: `d${at}`, published: '2025-03-11' },
      )
      const { findings } = reading
      const places = [{ id, name, precision: 'city' as const, mentions: [] }]
      return {
        ...reading,
        findings: { ...findings, places, figures: findings.figures.map((one) => ({ ...one, place: id })) },
      }
    }
    const conflict = (...readings: readonly ReturnType<typeof read>[]) =>
      resolve(outcomesOf(...readings)).comparisons.map((one) => one.conflict)
    expect(conflict(read(0, 25, 'p1', 'Osterby'), read(1, 27, 'p4', 'Osterby'))).toEqual([true])
    expect(conflict(read(0, 25, 'p1', 'Osterby'), read(1, 27, 'p1', 'Karsholm'))).toEqual([false])
  })
  test('the place decides only where both have one', () => {
    const hurt = (value: number) => exact(`${value} people`, value, 'people')
    const { comparisons } = resolved(
      ['A ferry struck the bridge at Osterby and 25 people were injured.', '2025-03-11', hurt(25)],
      ['A ferry struck the bridge at Osterby and 27 people were injured.', '2025-03-11', hurt(27)],
    )
    expect(comparisons.map(({ conflict }) => conflict)).toEqual([true])
  })
  test.each([
    [
      'the killed and the missing',
      'The flood in Osterby killed 14 people.',
      '14 people',
      14,
      'The flood in Osterby left 60 people missing.',
      '60 people',
      60,
    ],
    [
      'other matters',
      'The ferry carried 40 passengers to Karsholm.',
      '40 passengers',
      40,
      'A train near Tarn held 90 passengers.',
      '90 passengers',
      90,
    ],
  ])('apart: %s', (_, one, words, value, other, otherWords, otherValue) => {
    const item = (phrase: string) => phrase.split(' ')[1]!
    const { comparisons } = resolved(
      [one, '2025-03-11', exact(words, value, item(words))],
      [other, '2025-03-11', exact(otherWords, otherValue, item(otherWords))],
    )
    expect(comparisons).toEqual([])
  })
})

describe('proportions', () => {
  test('hours a day use nothing up', () => {
    const { proportions } = resolved([
      'Children of Osterby watch nine hours of films a day, and the film lasts 45 hours of a year.',
      '2025-03-11',
      { words: 'nine hours', kind: 'duration', low: 9, high: 9, unit: 'hours', unitCode: 'h', per: 'P1D' },
      { words: '45 hours', kind: 'duration', low: 45, high: 45, unit: 'hours', unitCode: 'h' },
    ])
    expect(proportions).toEqual([])
  })
  const stock = exact('10,000 troops', 10_000, 'troops')
  const flow = { ...exact('30,000 casualties each month', 30_000, 'casualties'), per: 'P1M' }

  test('troops against casualties a month, with the arithmetic', () => {
    const { proportions } = resolved([
      'It sent 10,000 troops. Losses are 30,000 casualties each month.',
      '2024-11-02',
      stock,
      flow,
    ])
    expect(proportions).toHaveLength(1)
    expect(proportions[0]).toMatchObject({ days: 10, arithmetic: '10,000 ÷ (30,000 ÷ 30 days) = 10 days' })
    expect(proportions[0]?.assumed).toEqual(
      expect.arrayContaining(['a month is 30 days', 'troops and casualties are both counted in people']),
    )
  })
  test('rounds against rounds a day', () => {
    const { proportions } = resolved([
      'It delivered at least 4 million artillery rounds. Guns fire 10,000 rounds a day.',
      '2024-11-02',
      { words: 'at least 4 million artillery rounds', low: 4_000_000, item: 'artillery rounds', bound: 'at least' },
      { ...exact('10,000 rounds a day', 10_000, 'rounds'), per: 'P1D' },
    ])
    expect(proportions.map(({ arithmetic }) => arithmetic)).toEqual(['4,000,000 ÷ 10,000 a day = 400 days'])
  })
  test('water in a reservoir against water a second', () => {
    const { proportions } = resolved([
      'It holds 38 million cubic metres, and 1,200 cubic metres a second pass.',
      '2025-03-11',
      {
        words: '38 million cubic metres',
        kind: 'measure',
        low: 38e6,
        high: 38e6,
        unit: 'cubic metres',
        unitCode: 'm3',
      },
      {
        words: '1,200 cubic metres a second',
        kind: 'measure',
        low: 1200,
        high: 1200,
        unit: 'cubic metres',
        unitCode: 'm3',
        per: 'PT1S',
      },
    ])
    expect(proportions[0]?.arithmetic).toMatch(/= 8\.8 hours$/)
  })
  test('litres against gallons a day: converted, and said so', () => {
    const water = { kind: 'measure' as const, low: 4e8, high: 4e8 }
    const { proportions } = resolved([
      'The lake holds 400 million litres, and 10 million gallons a day are drawn.',
      '2025-03-11',
      { ...water, words: '400 million litres', unit: 'litres', unitCode: 'L' },
      {
        ...water,
        low: 1e7,
        high: 1e7,
        words: '10 million gallons a day',
        unit: 'gallons',
        unitCode: '[gal_us]',
        per: 'P1D',
      },
    ])
    expect(proportions[0]?.days).toBe(11)
    expect(proportions[0]?.arithmetic).toBe('400,000,000 ÷ 37,850,000 a day = 11 days')
    expect(proportions[0]?.assumed).toEqual(
      expect.arrayContaining([
        '10,000,000 gallons are 37,850,000 litres',
        'a gallon is a US gallon of 3.785 litres',
        'the rate stays as it is',
      ]),
    )
  })
  test('tonnes against litres a day are not reckoned with each other', () => {
    const { proportions } = resolved([
      'The depot holds 400 tonnes, and 10 litres a day are drawn.',
      '2025-03-11',
      { kind: 'measure', low: 400, high: 400, words: '400 tonnes', unit: 'tonnes', unitCode: 't' },
      { kind: 'measure', low: 10, high: 10, words: '10 litres a day', unit: 'litres', unitCode: 'L', per: 'P1D' },
    ])
    expect(proportions).toEqual([])
  })
  test('money against money a year, in one currency only', () => {
    const money = (words: string, value: number, unitCode: string, per?: string) => ({
      words,
      kind: 'money' as const,
      low: value,
      high: value,
      unitCode,
      ...(per === undefined ? {} : { per }),
    })
    const text = 'Debt of €5.1 billion stands against savings of €300 million a year.'
    expect(
      resolved([
        text,
        '2025-06-10',
        money('€5.1 billion', 5.1e9, 'EUR'),
        money('€300 million a year', 3e8, 'EUR', 'P1Y'),
      ]).proportions,
    ).toHaveLength(1)
    expect(
      resolved([
        text,
        '2025-06-10',
        money('€5.1 billion', 5.1e9, 'EUR'),
        money('€300 million a year', 3e8, 'USD', 'P1Y'),
      ]).proportions,
    ).toEqual([])
  })
  test.each([
    [
      'two stocks',
      'It sent 10,000 troops and 30,000 troops.',
      exact('10,000 troops', 10_000, 'troops'),
      exact('30,000 troops', 30_000, 'troops'),
    ],
    [
      'things of other kinds',
      'It sent 10,000 troops and builds 30 tanks each month.',
      stock,
      { ...exact('30 tanks each month', 30, 'tanks'), per: 'P1M' },
    ],
    [
      'losses as a stock',
      'It had 600 casualties, then 30,000 casualties each month.',
      exact('600 casualties', 600, 'casualties'),
      flow,
    ],
    [
      'a range as wide as millions',
      'It sent millions of troops against 30,000 casualties each month.',
      { words: 'millions of troops', low: 1e6, high: 1e7, item: 'troops' },
      flow,
    ],
  ])('none for %s', (_, text, one, other) => {
    expect(resolved([text, '2024-11-02', one, other]).proportions).toEqual([])
  })
})

describe('figures that do not count the same thing', () => {
  const toll = (words: string, value: number) => ({ words, low: value, high: value, item: words.split(' ').at(-1)! })
  test('one text that gives two numbers tells that they are of two things, and so of what others give', () => {
    const both = 'The quake in Osterby killed 14 people. The quake in Osterby in May killed 60 people.'
    const { comparisons } = resolved(
      [both, '2025-03-11', toll('14 people', 14), toll('60 people', 60)],
      ['The quake in Osterby killed 16 people.', '2025-03-11', toll('16 people', 16)],
      [both.replace('14', '16'), '2025-03-11', toll('16 people', 16), toll('60 people', 60)],
    )
    expect(comparisons.map(({ values, conflict }) => [values.length, conflict])).toEqual([
      [3, true],
      [2, false],
    ])
  })
  test('some of those told before are no second count of them', () => {
    const { comparisons } = resolved(
      [
        'The flood in Osterby wounded 100 people, including 10 children.',
        '2025-03-11',
        toll('100 people', 100),
        toll('10 children', 10),
      ],
      ['The flood in Osterby wounded 120 people.', '2025-03-11', toll('120 people', 120)],
    )
    expect(comparisons.map(({ values }) => values.length)).toEqual([2])
  })
  const age = (words: string, value: number, unitCode = 'a') => ({
    words,
    low: value,
    high: value,
    kind: 'age' as const,
    unitCode,
  })
  test('two persons with names have two ages, and one has one', () => {
    const left = (id: string, name: string, years: number) =>
      readingOf(
        `${name}, ${years}, left the harbour board on Monday.`,
        { actors: { a: { name, kind: 'person' } }, figures: [age(`${years}`, years)] },
        { id, published: '2025-03-11' },
      )
    const compared = (...readings: readonly Reading[]) =>
      resolve(outcomesOf(...readings)).comparisons.map(({ conflict }) => conflict)
    expect(compared(left('d0', 'Ann Marrowby', 47), left('d1', 'Ben Tallis', 49))).toEqual([])
    expect(compared(left('d0', 'Ann Marrowby', 47), left('d1', 'Ann Marrowby', 49))).toEqual([true])
  })
  test('months are no years', () => {
    const { comparisons } = resolved(
      [
        'The boy, 20 months old, was found in the Osterby flood on Monday.',
        '2025-03-11',
        age('20 months old', 20, 'mo'),
      ],
      ['The boy, 19 years old, was found in the Osterby flood on Monday.', '2025-03-11', age('19 years old', 19)],
    )
    expect(comparisons).toEqual([])
  })
  test('some of them may be others than some of them', () => {
    const freed = (words: string, value: number) =>
      [
        `The video shows ${words} of Osterby.`,
        '2025-03-11',
        { words, low: value, high: value, item: 'pupils' },
      ] as const
    const conflicts = (...documents: readonly Document[]) =>
      resolved(...documents).comparisons.map(({ conflict }) => conflict)
    expect(conflicts(freed('21 pupils', 21), freed('15 pupils', 15))).toEqual([true])
    expect(conflicts(freed('21 of the pupils', 21), freed('15 of the pupils', 15))).toEqual([false])
  })
  test('a size that is told again in brackets is told once', () => {
    const fell = (words: string, low: number, unitCode: string) => ({
      words,
      ...{ low, high: low, kind: 'measure' as const, unitCode },
    })
    const { comparisons } = resolved(
      [
        'The wall of Osterby harbour is 10 metres (33 feet) high.',
        '2025-03-11',
        fell('10 metres', 10, 'm'),
        fell('33 feet', 33, '[ft_i]'),
      ],
      ['The wall of Osterby harbour is 12 metres high.', '2025-03-11', fell('12 metres', 12, 'm')],
    )
    expect(comparisons.map(({ values }) => values.length)).toEqual([2])
  })
  test('what hundreds of papers give stands in one comparison', () => {
    const papers = Array.from(
      { length: 200 },
      (_, at): Document => [
        `The flood in Osterby killed 14 people, paper ${at} says in words of its own.`,
        '2025-03-11',
        toll('14 people', 14),
      ],
    )
    expect(resolved(...papers).comparisons.map(({ values }) => values.length)).toEqual([200])
  })
  test('he and 22 others are 23', () => {
    const { comparisons } = resolved(
      ['The court fined 23 defendants in the harbour trial.', '2025-03-11', toll('23 defendants', 23)],
      ['The court fined 22 other defendants in the harbour trial.', '2025-03-11', toll('22 other defendants', 22)],
    )
    expect(comparisons.map(({ conflict }) => conflict)).toEqual([false])
  })
  test('one voice in one text that gives two numbers gives them for two things', () => {
    const { comparisons } = resolved([
      'Raiders killed 32 people in the harbour of Osk. They killed 14 people in the harbour market of Osk.',
      '2025-03-11',
      exact('32 people', 32, 'people'),
      exact('14 people', 14, 'people'),
    ])
    expect(comparisons).toEqual([])
  })
  test('a rate and a total say that they are not alike', () => {
    const { comparisons } = resolved(
      [
        'The war costs Osk 30,000 casualties each month.',
        '2025-03-11',
        { ...exact('30,000 casualties each month', 30_000, 'casualties'), per: 'P1M' },
      ],
      ['The war cost Osk 40,000 casualties.', '2025-03-11', exact('40,000 casualties', 40_000, 'casualties')],
    )
    expect(comparisons[0]?.because).toMatch(/^Not comparable as they stand/)
  })
})

describe('what to mind of figures side by side', () => {
  const warned = (...documents: readonly Document[]) =>
    resolved(...documents).comparisons.map(({ warnings }) => warnings)

  test('nothing of two papers that count the same day in their own voice', () => {
    expect(
      warned(
        ['The flood in Osterby killed 14 people.', '2025-03-11', exact('14 people', 14, 'people')],
        ['The dead in the Osterby flood number 23.', '2025-03-11', { words: '23', low: 23, high: 23 }],
      ),
    ).toEqual([[]])
  })
  test('a total beside a rate, where another reason is given', () => {
    const total = (value: number) =>
      [
        `Russian casualties in the war are ${value} casualties.`,
        '2024-11-02',
        exact(`${value} casualties`, value, 'casualties'),
      ] as const
    const rate = [
      'Russian casualties in the war are 30,000 casualties a month.',
      '2024-11-02',
      { ...exact('30,000 casualties a month', 30_000, 'casualties'), per: 'P1M' },
    ] as const
    expect(warned(total(600_000), total(700_000), rate)).toEqual([['Some are totals, others rates or for a period.']])
    // alone, that is why they differ, and is not said twice
    expect(warned(total(600_000), rate)).toEqual([[]])
  })
  test('two papers with the number of one ministry have one origin', () => {
    const text = (day: string) => `The energy ministry said ${day} that the flood in Osterby killed 14 people.`
    const read = (at: number, day: string, value: number) =>
      readingOf(
        text(day).replace('14', String(value)),
        {
          actors: { m: { name: 'The energy ministry' } },
          statements: [
            {
              by: ['m'],
              source: 'The energy ministry',
              cue: 'said',
              content: `the flood in Osterby killed ${value} people`,
            },
          ],
          figures: [{ ...exact(`${value} people`, value, 'people') }],
        },
        { id: `d${at}`, publisher: `Paper ${at}`, published: '2025-03-11' },
      )
    const { comparisons } = resolve(outcomesOf(read(0, 'on Monday', 14), read(1, 'later', 15)))
    expect(comparisons.map(({ warnings }) => warnings)).toEqual([
      ['All of them come from one origin: The energy ministry.'],
    ])
  })
})
