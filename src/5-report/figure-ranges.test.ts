/** A period from one year to another is told with both ends wherever a figure is shown. */
import { expect, test } from 'vitest'
import { reading, situationOf, spanOf } from '../../test/browser/fixture.ts'
import { exportFigures } from './export.ts'
import { lookup } from './lookup.ts'
import { figuresView } from './views/figures.ts'
import { marksOf } from './views/marks.ts'

const text = 'It lost 30 boats from 2014 to 2019, and 40 boats in 2020 so far.'
const base = { approximate: false, bound: 'exact', measure: 'total', kind: 'count' } as const
const year = (id: string, words: string, range?: string) =>
  ({ id, type: 'DATE', value: words, ...spanOf(text, words), ...(range === undefined ? {} : { range }) }) as const
const outcome = reading(
  text,
  {},
  {
    times: [year('t1', '2014', 'r1'), year('t2', '2019', 'r1'), year('t3', '2020')],
    figures: [
      { ...base, ...spanOf(text, '30 boats'), id: 'f1', low: 30, high: 30, item: spanOf(text, 'boats'), period: 't1' },
      {
        ...{ ...base, ...spanOf(text, '40 boats'), id: 'f2', low: 40, high: 40, period: 't3' },
        cumulative: spanOf(text, 'so far'),
      },
    ],
  },
)
const document = 'reading' in outcome ? outcome.reading.document.id : ''
const situation = {
  ...situationOf(outcome),
  comparisons: [
    {
      ...{
        id: 'N1',
        about: { document, span: spanOf(text, 'boats') },
        conflict: false,
        because: 'alike',
        warnings: [],
      },
      values: ['f1', 'f2'].map((figure) => ({ document, figure })),
    },
  ],
}

test('in the export as an interval', () => {
  expect(exportFigures(situation)[0]?.values.map(({ asOf }) => asOf)).toEqual(['2014/2019', '2020'])
})

test('on the page from the first day to the one behind the last', () => {
  const [view] = figuresView(situation).comparisons
  expect(view?.values.map(({ asOf }) => [asOf?.from, asOf?.to, asOf?.text])).toEqual([
    ['2014-01-01', '2020-01-01', '2014 to 2019'],
    ['2020-01-01', '2021-01-01', '2020'],
  ])
})

test('and in the mark, with the words that say that all until then was counted', () => {
  const look = lookup(situation)
  const marks = marksOf(look, look.sources[0]!, () => []).filter(({ kind }) => kind === 'figure')
  const told = (at: number, label: string) => marks[at]?.fields.find((field) => field.label === label)?.text
  expect([told(0, 'As of'), told(0, 'All until then'), told(1, 'As of'), told(1, 'All until then')]).toEqual([
    '2014 to 2019',
    undefined,
    '2020',
    'so far',
  ])
})
