import { expect, test } from 'vitest'
import { compareTimes } from '../../../test/times.ts'

// Published on Saturday, 2 November 2024: the fourth quarter runs.
test.each([
  [
    'Profit fell in {t:the third quarter}. It expects a weak {t:fourth quarter}, after losing money {t:a year ago}.',
    '2024-Q3',
    '2024-Q4',
    '2023-Q3',
  ],
  ['Sales in {t:the third quarter} beat {t:last year’s quarter}.', '2024-Q3', '2023-Q3'],
  ['In {t:the third quarter} it earned more than in {t:the quarter a year ago}.', '2024-Q3', '2023-Q3'],
  ['It lost money in {t:the fourth quarter of 2022} and a larger sum for {t:the full year}.', '2022-Q4', '2022'],
  ['It bought shares from {t:Sept. 3} to {t:Thursday}.', '2024-09-03', '2024-10-31'],
])('periods of the books and of the market: %s', async (source, ...values) => {
  const { found, wanted } = await compareTimes(source, values)
  expect(found).toEqual(wanted)
})

test.each([
  ['It is to resume trading on {t:Tuesday}.', '2024-11-05'],
  ['The firm will start selling the cars on {t:Monday}.', '2024-11-04'],
  ['It borrowed the sum through {t:January}.', '2025-01'],
  ['The bank told its customers of cuts in {t:December}.', '2024-12'],
])('what lies ahead: %s', async (source, ...values) => {
  const { found, wanted } = await compareTimes(source, values)
  expect(found).toEqual(wanted)
})

test.each([
  ['The firm stopped selling the cars on {t:Monday}.', '2024-10-28'],
  ['Having met on {t:Monday}, they parted.', '2024-10-28'],
  ['It took office in {t:January}.', '2024-01'],
  ['They ran from {t:Monday} to {t:Thursday}.', '2024-10-28', '2024-10-31'],
])('what lies behind: %s', async (source, ...values) => {
  const { found, wanted } = await compareTimes(source, values)
  expect(found).toEqual(wanted)
})

test.each(['A quarter a year is enough for them.', 'He gave last year’s winner a quarter.'])(
  'no period of the books: %s',
  async (source) => {
    const { found } = await compareTimes(source, [])
    expect(found.filter((one) => one.includes('Q'))).toEqual([])
  },
)
