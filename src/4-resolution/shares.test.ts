import { describe, expect, test } from 'vitest'
import { outcomesOf, readingOf, type Told } from '../../test/reading-of.ts'
import { resolve } from './resolve.ts'

describe('shares and lengths of time', () => {
  const told = (
    text: string,
    words: string,
    figure: Partial<NonNullable<Told['figures']>[number]>,
    published = '2025-03-11',
  ) => ({
    text,
    published,
    told: { statements: [{ content: text.replace(/\.$/, '') }], figures: [{ words, ...figure }] },
  })
  const compared = (...all: ReturnType<typeof told>[]) =>
    resolve(
      outcomesOf(...all.map(({ text, published, told }, at) => readingOf(text, told, { id: `d${at}`, published }))),
    ).comparisons.map(({ conflict, because }) => [conflict, because])
  const trial = (words: string, years: number, unit = 'years') =>
    told(`The court in Osterby sentenced the former harbour director to ${words} in prison for fraud.`, words, {
      kind: 'duration',
      low: years,
      high: years,
      unit,
      unitCode: unit === 'months' ? 'mo' : 'a',
    })
  const drop = (words: string, percent: number) =>
    told(
      `The harbour board's no led to a ${words} fall in shares of Osterby Ferries.`,
      `${words} fall in shares of Osterby Ferries`,
      {
        kind: 'share',
        low: percent,
        high: percent,
        unitCode: '%',
        item: 'shares of Osterby Ferries',
        measure: 'change',
        change: 'down',
      },
    )
  const vote = (words: string, percent: number) =>
    told(`In Osterby ${words} of voters backed the new harbour wall in the referendum.`, `${words} of voters`, {
      item: 'voters',
      kind: 'share',
      low: percent,
      high: percent,
      unitCode: '%',
      measure: 'share',
    })

  test.each([
    ['two sentences cannot both be right', [trial('three years', 3), trial('four years', 4)], true],
    ['35 months are three years, told more finely', [trial('three years', 3), trial('35 months', 35, 'months')], false],
    ['two results of one vote', [vote('52 percent', 52), vote('57 percent', 57)], true],
    ['51.6 percent is 52, told more finely', [vote('52 percent', 52), vote('51.6 percent', 51.6)], false],
    ['how far a price fell changes by the hour', [drop('3 percent', 3), drop('6.6 percent', 6.6)], false],
  ] as const)('%s', (_, all, conflict) => {
    expect(compared(...all).map(([is]) => is)).toEqual([conflict])
  })
  test('a share that was, and the one that is', () => {
    const was = told(
      'Previously 52 percent of voters in Osterby backed the new harbour wall.',
      '52 percent of voters',
      {
        item: 'voters',
        kind: 'share',
        low: 52,
        high: 52,
        unitCode: '%',
        measure: 'share',
      },
    )
    expect(compared(was, vote('57 percent', 57))).toEqual([])
  })
  test('what happened ten years before is a date, and another share is of something else', () => {
    const ago = (years: number) =>
      told(`The ferry of Osterby sank ${years} years ago in the harbour.`, `${years} years`, {
        kind: 'duration',
        low: years,
        high: years,
        unitCode: 'a',
      })
    expect(compared(ago(10), ago(11))).toEqual([])
    expect(
      compared(
        vote('52 percent', 52),
        told('Prices of herring in Osterby are 52 percent of prices of cod.', '52 percent of prices', {
          item: 'prices',
          kind: 'share',
          low: 52,
          high: 52,
          unitCode: '%',
          measure: 'share',
        }),
      ),
    ).toEqual([])
  })
})
