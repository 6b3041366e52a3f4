import { expect, test } from 'vitest'
import { compareTimes, timesIn } from '../../../test/times.ts'

// Published on Saturday, 2 November 2024.
test.each([
  ['The museum opened on {t:1 January} after much work.', '2024-01-01'],
  ['They moved the vote to {t:1 January}.', '2025-01-01'],
  ['It declared a dividend, payable {t:Dec. 15}.', '2024-12-15'],
  ['Spending grew in {t:fiscal year 2020}-{t:21}.', '2020', '2021'],
  ['The truce will last {t:60 days}, after {t:the last 60 days}.', 'P60D', 'P60D'],
  [
    'The quake struck at {t:04:17 local time} ({t:01:17 GMT}) on {t:6 February 2023}.',
    '2023-02-06T04:17',
    '2023-02-06T01:17Z',
    '2023-02-06',
  ],
  ['The deal expires {t:early in 2026}.', '2026 START'],
  ['After a {t:week-long} lull the {t:yearlong} war went on.', 'P1W', 'P1Y'],
  ['They drill {t:every Monday} and {t:Thursday}.', 'XXXX-WXX-1', 'XXXX-WXX-4'],
  ['It is due by {t:the end of the decade}, late since {t:the turn of the century}.', '202 END', '20 START'],
  ['He came back in {t:’22}.', '2022'],
])('%s', async (source, ...values) => {
  const { found, wanted } = await compareTimes(source, values)
  expect(found).toEqual(wanted)
})

test.each(['The ’22 people’ were his.', 'They made it last.', 'He saw the end of it in the decade’s best film.'])(
  'no time in: %s',
  async (text) => expect(await timesIn(text)).toEqual([]),
)
