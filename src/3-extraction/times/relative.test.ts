import { expect, test } from 'vitest'
import { compareTimes, timesIn, timesInUndated } from '../../../test/times.ts'

test.each([
  ['They met on {t:Wednesday}.', '2024-10-30'],
  ['The senator told Capital Download on {t:Wednesday} that it was so.', '2024-10-30'],
  ['The ministers will meet on {t:Wednesday}.', '2024-11-06'],
  ["Much could hinge on the outcome of {t:Tuesday}'s election.", '2024-11-05'],
  ['The hearing is scheduled for {t:Thursday}.', '2024-11-07'],
  ['They extended the deadline until {t:Friday}.', '2024-11-08'],
  ['It was only {t:this past Monday} that they spoke, and not {t:last Tuesday}.', '2024-10-28', '2024-10-29'],
  ['He flew home {t:Wednesday night} after talks {t:yesterday morning}.', '2024-10-30TNI', '2024-11-01TMO'],
  ['He took over {t:last month}; {t:this week} he travels, {t:next year} he retires.', '2024-10', '2024-W44', '2025'],
  ['They signed {t:last June}, back in {t:July} they had doubts.', '2024-06', '2024-07'],
  [
    'He left {t:two weeks ago}, she {t:three years ago}, they {t:a year and a half ago}.',
    '2024-W42',
    '2021',
    '2023-05',
  ],
  ['It ended {t:late last year}.', '2023 END'],
  ['Nothing moved over {t:the weekend}.', '2024-W44-WE'],
  ['A spokesperson said during {t:the week} that it was over.', '2024-W44'],
  [
    'In {t:recent weeks} and in {t:the coming days}, {t:now} or {t:soon}, it happens.',
    'PAST_REF',
    'FUTURE_REF',
    'PRESENT_REF',
    'FUTURE_REF',
  ],
  ['They celebrated {t:last Thanksgiving} and will meet on {t:Christmas Eve}.', '2023-11-23', '2024-12-24'],
  ['The raid began at {t:10:35 p.m. Tuesday} and ended at {t:midnight}.', '2024-10-29T22:35', '2024-10-29T24:00'],
  ['Sirens sounded at {t:1500 GMT}.', '2024-11-02T15:00Z'],
  ['They landed {t:the day before yesterday}.', '2024-10-31'],
  ['A convoy was hit {t:overnight}.', '2024-11-02TNI'],
  ['The talks will open in {t:January}.', '2025-01'],
  ['The fair took place {t:this weekend}.', '2024-W44-WE'],
  ["It is an effort to recover from {t:Monday night}'s debate.", '2024-10-28TNI'],
  ['The fair took place {t:this coming Monday}, or {t:next Friday}.', '2024-11-04', '2024-11-08'],
  ['The bank ran well, and by {t:Friday} it was shut.', '2024-11-01'],
])('%s', async (source, ...values) => {
  const { found, wanted } = await compareTimes(source, values)
  expect(found).toEqual(wanted)
})

test('what was inferred is said in plain words, what was stated needs none', async () => {
  const [wednesday, stated] = await timesIn('They met on Wednesday, not on 3 May 2019.')
  expect(wednesday?.because).toBe('the last Wednesday before publication (2024-11-02)')
  expect(stated?.because).toBeUndefined()
})

test('without a publication date relative times have no value, explicit ones keep theirs', async () => {
  const times = await timesInUndated('They met on Wednesday, two weeks ago, last month and in May 2019.')
  expect(times.map((time) => time.value)).toEqual([undefined, undefined, undefined, '2019-05'])
})

test.each([
  'At night they rest, in the morning they work.',
  'The Black Friday sale by Super Sunday Inc.'.replace('Black Friday', 'Bloody Sunday'),
  'USA Today reported it.',
  'It was the best of the past nine elections, against the current of opinion.',
  'The last man and the next house.',
  'He is back in town and soon after left.',
  'The now-cancelled deal is in the soon-to-open hall.',
  'It was a day of mourning, a day nobody wanted.',
])('no time in: %s', async (text) => {
  expect(await timesIn(text)).toEqual([])
})
