import { expect, test } from 'vitest'
import { compareTimes, timesIn } from '../../../test/times.ts'

// Published on Saturday, 2 November 2024.
test.each([
  ['It fell at {t:7:30 this morning}.', '2024-11-02T07:30'],
  ['The vote ended by {t:10 last night}.', '2024-11-01T22:00'],
  ['Shots were heard between {t:7} and {t:9 last night}.', '2024-11-01T19:00', '2024-11-01T21:00'],
  ['The border closes {t:tomorrow night from 10} to {t:11:30}.', '2024-11-03T22:00', '2024-11-03T23:30'],
  ['It opens at {t:seven thirty am}.', '2024-11-02T07:30'],
])('an hour, and the part of the day that says which half: %s', async (source, ...values) => {
  const { found, wanted } = await compareTimes(source, values)
  expect(found).toEqual(wanted)
})

test.each([
  ['The strike runs between {t:9} and {t:12 of December}.', '2024-12-09', '2024-12-12'],
  ['From {t:4} to {t:22 of this month} the road is shut.', '2024-11-04', '2024-11-22'],
  ['The hearing is on {t:the 4th of next month}.', '2024-12-04'],
  ['The bank will decide by {t:end of year}.', '2024 END'],
  ['The term runs from {t:this May} to {t:June 2026}.', '2024-05', '2026-06'],
  ['They pray on {t:weekends} and meet {t:bi-monthly}.', 'XXXX-WXX-WE', 'P2M'],
  ['It rained for {t:some days} here.', 'PXD APPROX'],
  ['They met on {t:Sunday 27}.', '2024-10-27'],
  ['It is shut from {t:2 p.m.} till {t:tomorrow 4 p.m.}', '2024-11-02T14:00', '2024-11-03T16:00'],
  ['{t:Ramadan} came early.', 'undefined'],
  ['It was no later than {t:2018}, or earlier than {t:2016}.', '2018', '2016'],
])('ends of ranges and of periods: %s', async (source, ...values) => {
  const { found, wanted } = await compareTimes(source, values)
  expect(found).toEqual(wanted)
})

test.each([
  'Call 138-2010-2015 or +86 2010-2015-86.',
  'They sat between 7 and 9 chairs.',
  'It costs $12 more than the 9 of them paid.',
  'I am seven.',
])('no time: %s', async (text) => {
  expect(await timesIn(text)).toEqual([])
})
