import { expect, test } from 'vitest'
import { compareTimes, timesIn } from '../../../test/times.ts'

test.each([
  ['They held out for {t:three days} and {t:two and a half hours}.', 'P3D', 'PT2H30M'],
  ['The {t:30-year} lease ran {t:a decade} too long.', 'P30Y', 'P10Y'],
  ['Over {t:the past two months} and {t:the next few days}, nothing.', 'P2M', 'PXD'],
  [
    'It lasted {t:about two weeks}, {t:more than 20 years}, {t:at least 72 hours}.',
    'P2W APPROX',
    'P20Y MORE_THAN',
    'PT72H EQUAL_OR_MORE',
  ],
  ['For {t:years} they waited, {t:decades} of silence.', 'PXY', 'PXDE'],
  ['It takes {t:half an hour} or {t:a year and a half}.', 'PT30M', 'P1.5Y'],
  ['{t:Each month}, {t:every day}, {t:every other week}, {t:twice a week}.', 'P1M', 'P1D', 'P2W', 'P1W'],
  ['They pray {t:every Friday} and {t:Mondays}.', 'XXXX-WXX-5', 'XXXX-WXX-1'],
  ['The {t:daily} briefing was cancelled.', 'P1D'],
])('%s', async (source, ...values) => {
  const { found, wanted } = await compareTimes(source, values)
  expect(found).toEqual(wanted)
})

test.each([
  [
    'the types of what lasts and what recurs',
    'They wait three days each month, at noon on Friday.',
    ['DURATION', 'SET', 'TIME', 'DATE'],
  ],
])('%s', async (_, text, types) => {
  expect((await timesIn(text)).map((time) => time.type)).toEqual(types)
})

test.each([
  'The 52-year-old doctor met a man 40 years old.',
  'They lose 30,000 shells a month and $5 a day.',
  'The Daily Mail and the Weekly Standard closed.',
  'A quarter of the voters, two thirds of the seats.',
  'He was the second of two second sons.',
  'Minute quantities were found.',
])('no time in: %s', async (text) => {
  expect(await timesIn(text)).toEqual([])
})
