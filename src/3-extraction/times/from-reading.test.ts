import { expect, test } from 'vitest'
import { compareTimes } from '../../../test/times.ts'

// Published on Saturday, 2 November 2024; what whole articles showed to go wrong.
test.each([
  ['In {t:this Dec. 13, 2016}, file photo, he waves.', '2016-12-13'],
  ['It will come down {t:a few months from now}.', 'FUTURE_REF'],
  ['They spoke {t:a few months ago}.', 'PAST_REF'],
  ['The stock would be redeemed in {t:five years}.', '2029'],
  ['It would have been the worst in {t:five years}.', 'P5Y'],
  ['The debate starts at {t:9 p.m. E.T.} here.', '2024-11-02T21:00'],
])('%s', async (source, ...values) => {
  const { found, wanted } = await compareTimes(source, values)
  expect(found).toEqual(wanted)
})

test('in December the January that comes is nearer than the one that is over', async () => {
  const late = { published: '2017-12-29' }
  expect((await compareTimes('The bank reports earnings in {t:January}.', ['2018-01'], late)).found).toEqual([
    'January = 2018-01',
  ])
  expect((await compareTimes('The bank reported a loss in {t:March}.', ['2017-03'], late)).found).toEqual([
    'March = 2017-03',
  ])
})
