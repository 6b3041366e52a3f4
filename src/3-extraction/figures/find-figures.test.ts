import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '#2-analysis/analyse.ts'
import type { Figure } from '#types/figure.ts'
import { documentOf, marked } from '../../../test/marked.ts'
import { readsOf } from '../../../test/work.ts'
import { findTimes } from '../times/find-times.ts'
import { findFigures } from './find-figures.ts'

async function figuresOf(text: string): Promise<readonly Figure[]> {
  const analysis = await analyse(documentOf(text))
  return findFigures(analysis, { times: findTimes(analysis), places: [], statements: [] })
}

type Expected = Partial<Omit<Figure, 'item'>> & { readonly item?: string }

/** The marked figures are found, each with what is said of it, and no other. */
async function finds(source: string, ...expected: readonly Expected[]): Promise<void> {
  const { text, spans } = marked(source)
  const found = await figuresOf(text)
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(spans.map((span) => span.text))
  expected.forEach(({ item, ...want }, index) => {
    expect(found[index]).toMatchObject(want)
    if (item !== undefined) expect(text.slice(found[index]!.item?.start, found[index]!.item?.end), 'item').toBe(item)
  })
}

const about = { approximate: true, bound: 'exact' } as const

describe('finds', () => {
  const cases: readonly [string, ...Expected[]][] = [
    [
      'The army has {f:around 30,000 losses each month} now.',
      { ...about, low: 30_000, high: 30_000, per: 'P1M', measure: 'rate', item: 'losses' },
    ],
    ['The casualty figure reached {f:as high as 40,000}.', { bound: 'at most', high: 40_000, item: 'casualty figure' }],
    ['They lost {f:2,500 killed and wounded soldiers} there.', { low: 2500, item: 'killed and wounded soldiers' }],
    [
      'It sent {f:millions of rounds of ammunition} and missiles.',
      { ...about, low: 1e6, high: 1e7, item: 'rounds of ammunition' },
    ],
    [
      '{f:At least 12 people} died and {f:more than 40} fled.',
      { bound: 'at least', low: 12 },
      { bound: 'more than', low: 40 },
    ],
    [
      '{f:Fewer than 200 ships} and {f:no more than 30 planes} came.',
      { bound: 'less than', high: 200 },
      { bound: 'at most', high: 30 },
    ],
    [
      '{f:Up to an estimated 50 tons of grain a day} rots.',
      { kind: 'measure', bound: 'at most', approximate: true, high: 50, per: 'P1D', item: 'grain' },
    ],
    [
      'He counted {f:200-plus people} and {f:10 or more dogs}.',
      { bound: 'at least', low: 200 },
      { bound: 'at least', low: 10 },
    ],
    [
      'It cost {f:$5.3 billion} or {f:€20m}, or {f:500,000 pounds}.',
      { kind: 'money', low: 5.3e9, unit: '$', unitCode: 'USD' },
      { low: 20e6, unitCode: 'EUR' },
      { low: 500_000, unitCode: 'GBP' },
    ],
    [
      'It cost {f:US$5,000} and {f:20 million Canadian dollars}.',
      { unit: 'US$', unitCode: 'USD' },
      { unitCode: 'CAD', unit: 'Canadian dollars' },
    ],
    ['It cost {f:$2-3 million} or {f:£20m-£30m}.', { low: 2e6, high: 3e6 }, { low: 20e6, high: 30e6 }],
    ['It made {f:an estimated $1.9 billion in earnings} there.', { ...about, item: 'earnings' }],
    [
      '{f:40 percent of the inmates} left, {f:two-thirds of voters} stayed.',
      { kind: 'share', low: 40, unitCode: '%', item: 'inmates' },
      { kind: 'share', low: 0.666667, item: 'voters' },
    ],
    ['{f:Three in ten} agreed, {f:two out of five} did not.', { kind: 'share', low: 0.3 }, { low: 0.4 }],
    [
      'Exports fell {f:3%} to {f:$4.5bn}.',
      { change: 'down', measure: 'change', low: 3, item: 'Exports' },
      { kind: 'money' },
    ],
    ['It was a {f:50% increase in sales}.', { change: 'up', item: 'sales' }],
    ['Shares were up {f:12%} and rose by {f:30 points}.', { change: 'up' }, { change: 'up', unit: 'points' }],
    ['{f:Between 5 and 7 percent} left.', { low: 5, high: 7, kind: 'share', bound: 'exact' }],
    ['It took {f:3,000 to 4,000 men} and {f:5–7 boats}.', { low: 3000, high: 4000 }, { low: 5, high: 7 }],
    ['It took {f:5 to 7 million doses}.', { low: 5e6, high: 7e6 }],
    ['It is {f:15 kilometres}, or {f:nine miles}, away.', { kind: 'measure', unitCode: 'km' }, { unitCode: '[mi_i]' }],
    [
      'He ran {f:60 mph} for {f:two hours and 30 minutes}.',
      { unitCode: '[mi_i]/h' },
      { kind: 'duration', low: 2.5, unitCode: 'h' },
    ],
    [
      'It lasted {f:more than two years}, or {f:three full weeks}.',
      { kind: 'duration', bound: 'more than' },
      { kind: 'duration', unit: 'weeks', unitCode: 'wk' },
    ],
    ['It took {f:about an hour}.', { ...about, kind: 'duration', low: 1, high: 1 }],
    [
      'A {f:30-year-old} man, Ann Smith, {f:45}, and a boy {f:aged 12} spoke.',
      { kind: 'age', low: 30 },
      { kind: 'age', low: 45 },
      { kind: 'age', low: 12 },
    ],
    [
      'They had a {f:3-2} win and voted {f:52 to 48}.',
      { kind: 'score', low: 2, high: 3 },
      { kind: 'score', low: 48, high: 52 },
    ],
    [
      '{f:One of the men} saw {f:at least one car}.',
      { kind: 'count', low: 1, item: 'men' },
      { bound: 'at least', item: 'car' },
    ],
    ['The margin is plus or minus {f:2.83 percentage points}.', { kind: 'measure', low: 2.83 }],
    ['The promises add up to {f:more than $8.5 million}.', { bound: 'more than', low: 8.5e6 }],
    ['The number is {f:above one quarter and below a half}.', { low: 0.25, high: 0.5 }],
    ['It was a {f:9"} plate.', { unitCode: '[in_i]' }],
    ['He said "it has {f:9}" there.', { kind: 'count' }],
    ['A ton is {f:2,204 pounds}.', { unitCode: '[lb_av]' }],
    ['The hull weighs {f:nearly 19,000 pounds}.', { unitCode: '[lb_av]', approximate: true }],
    [
      'He owes {f:1 million Egyptian pounds}. She owes {f:two million pounds}.',
      { unitCode: 'EGP' },
      { unitCode: 'EGP' },
    ],
    [
      'He owes {f:1 million Egyptian pounds} and {f:£200}. She owes {f:two million pounds}.',
      { unitCode: 'EGP' },
      { unitCode: 'GBP' },
      { unitCode: 'GBP' },
    ],
    ['The crowd of {f:5-6,000 people} left.', { low: 5000, high: 6000 }],
    ['It has {f:500-1,000 beds}.', { low: 500, high: 1000 }],
    ['He said “{f:hundreds of thousands}” there.', { kind: 'count' }],
    ['{f:About 42 million borrowers} bear {f:$1.3 trillion}.', { item: 'borrowers' }, {}],
    ['It killed {f:120} and left {f:40 wounded}.', {}, { item: 'wounded' }],
    ['It needs {f:more than 100 and less than 300 ships}.', { low: 100, high: 300, bound: 'exact' }],
  ] // prettier-ignore
  test.each(cases)('%s', (source, ...expected) => finds(source, ...expected))

  test('a figure within what another one counts', async () => {
    const text = 'They freed 21 of the more than 200 girls.'
    const found = await figuresOf(text)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      '21 of the more than 200 girls',
      'more than 200 girls',
    ])
  })

  test('the time that a figure holds for', async () => {
    const [figure] = await figuresOf('They lost 300 men in October.')
    expect(figure?.period).toBe('t1')
    const [other] = await figuresOf('As of Friday, 300 men were missing.')
    expect(other?.asOf).toBe('t1')
  })
})

describe('finds nothing', () => {
  test.each([
    'It began in 2016 and ended on October 18, 2018.',
    'The 1994 Crime Bill passed after the 2016 elections.',
    'He died on September 11 at 5:30 p.m. that day.',
    'They drove on Route 66 and Highway 9.',
    'A Boeing 737 landed; the 737 was empty.',
    'An F-16 met a MiG-29 and a U-2.',
    'The G7 and COVID-19 were named.',
    'Article 5 and Section 230 apply; see page 12.',
    'Flight 370 left from Gate 4.',
    'He lives at 131 West Main Street.',
    'Call 202-555-0123 or (800-273-8255).',
    'He is the one who left; no one else did.',
    'He spoke on FM 101 there.',
    'See post 760428498989289472 of it.',
    'Racing resumed on lap 19 of it.',
    'It was a best-of-seven series.',
    'One day they met one another.',
    'It is open 24/7 since 9/11.',
    'He came first, she came 2nd, on the 30th.',
    'He is in his mid-30s, born in the 1990s.',
    'Catch-22 and the twenty-first century were named.',
    'No. 10 said nothing.',
    'The Group of Seven and the Big Three met.',
    'Several men left, and a few stayed.',
    'The two-state solution is dead.',
    'It is a one-sided war.',
    'He won in the first half.',
    'See version 1.2.3 of it.',
    'They played music of the 80’s.',
    '1. Open it.',
  ])('%s', (source) => finds(source))
})

describe('laws', () => {
  const words = fc.constantFrom(
    ...'at least up to more than $ € 5 12 3.5 million 10,000 - – to and between of the men % percent km a month each one two dozen half hundred thousands year old , . “ ” ( ) aged 2016 October'.split(
      ' ',
    ),
  ) // prettier-ignore
  test('spans lie inside, low is not above high, and the reading is the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 30 }), async (list) => {
        const text = list.join(' ')
        const found = await figuresOf(text)
        for (const { start, end, low, high, item } of found) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true)
          if (low !== undefined && high !== undefined) expect(low).toBeLessThanOrEqual(high)
          if (item !== undefined) expect(item.start < item.end && item.end <= text.length).toBe(true)
        }
        found.forEach((figure, index) => {
          for (const next of found.slice(index + 1)) {
            const apart = next.start >= figure.end
            const within = figure.item !== undefined && next.start >= figure.item.start && next.end <= figure.end
            expect(apart || within, text).toBe(true)
          }
        })
        expect(await figuresOf(text)).toEqual(found)
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    ['a megabyte of digits', '7'.repeat(1_000_000)],
    ['one one one', 'one '.repeat(8000)],
    ['one hundred and', 'one hundred and '.repeat(3000)],
    ['digits and hyphens', '12-'.repeat(5000)],
    ['a list of groups', '123 '.repeat(8000)],
    ['signs', '$ '.repeat(8000)],
  ])('%s costs linear time', async (_name, text) => {
    const cost = async (part: string) =>
      readsOf(await analyse(documentOf(part)), (counted) => {
        findFigures(counted, { times: [], places: [], statements: [] })
      })
    const part = await cost(text.slice(0, text.length / 4))
    expect(await cost(text)).toBeLessThan(4 * 1.5 * part + 2000)
  })
})
