import { expect, test } from 'vitest'
import { compareTimes, timesIn } from '../../../test/times.ts'

// Published on Saturday, 2 November 2024.
test.each([
  ['The shop is open {t:9:30} to {t:7 oclock}.', '2024-11-02T09:30', '2024-11-02T19:00'],
  ['Roads are shut on {t:Friday 19:00} - {t:21:00}.', '2024-11-01T19:00', '2024-11-01T21:00'],
  ['The line was dead from {t:11} to {t:3 a.m.}', '2024-11-02T23:00', '2024-11-02T03:00'],
  ['They spoke between {t:6:30 p.m.} and {t:9 EST}, it says.', '2024-11-02T18:30', '2024-11-02T21:00'],
  ['They sat on {t:2024-09-23 1:30 p.m.} to {t:4}.', '2024-09-23T13:30', '2024-09-23T16:00'],
  ['Come at {t:half past seven evening}.', '2024-11-02T19:30'],
  ['It opens at {t:five-thirty tomorrow evening}.', '2024-11-03T17:30'],
  ['They sing {t:every Friday night at 10:30}.', 'XXXX-WXX-5T22:30'],
  ['They sing {t:every night at 10:30}.', 'XXXX-XX-XXT22:30'],
  ['They wake {t:every night at 1:15}.', 'XXXX-XX-XXT01:15'],
  ['They pray {t:every night at 9} and {t:mornings at 6}.', 'XXXX-XX-XXT21:00', 'XXXX-XX-XXT06:00'],
])('hours: %s', async (source, ...values) => {
  const { found, wanted } = await compareTimes(source, values)
  expect(found).toEqual(wanted)
})

test.each([
  ['The fair runs {t:10/1}-{t:10/7, 2020}.', '2020-10-01', '2020-10-07'],
  ['It was filed on {t:Sep-23-2020}.', '2020-09-23'],
  ['It was filed on {t:June-23-2020}, heard on {t:July-3-2021}.', '2020-06-23', '2021-07-03'],
  ['The shed is shut {t:1/2}-{t:3/4}.', '2025-01-02', '2025-03-04'],
  ['Her card says {t:03/18/46}.', '1946-03-18'],
  ['They met in {t:May of 87}, then in {t:August 99}.', '1987-05', '1999-08'],
  [
    'They voted on {t:18} and {t:19 June}, then on {t:July 3} and {t:4}.',
    '2024-06-18',
    '2024-06-19',
    '2024-07-03',
    '2024-07-04',
  ],
  ['He is away from {t:April 27} to {t:the third}.', '2024-04-27', '2024-05-03'],
  ['It ends {t:next 6th of April}.', '2025-04-06'],
  ['The port is shut in {t:week 31}; {t:2019-H2} was worse.', '2024-W31', '2019-H2'],
  ['The court sits {t:next week from Tue} to {t:Thu}, and rests.', '2024-11-05', '2024-11-07'],
  ['The work starts {t:next workweek}.', '2024-W45'],
  ['Traffic grew on {t:Labor Day 2021 weekend}.', '2021-W35-WE'],
  ['It rained {t:the whole summer}, as in {t:the twenty-tens} and in {t:70’s}.', '2024-SU', '201', '197'],
])('days: %s', async (source, ...values) => {
  const { found, wanted } = await compareTimes(source, values)
  expect(found).toEqual(wanted)
})

test.each([
  ['It takes {t:one and half hours}, or {t:one year and a quarter}.', 'PT1H30M', 'P1.25Y'],
  ['They stayed for {t:two nights} and wrote for {t:3 day}.', 'P2D', 'P3D'],
  ['They meet again in {t:two weeks}’ time.', '2024-W46'],
])('lengths: %s', async (source, ...values) => {
  const { found, wanted } = await compareTimes(source, values)
  expect(found).toEqual(wanted)
})

test.each([
  'They asked 45 of the 99 pupils, and a sun and sea resort.',
  'He took 18 and 19 wickets, she read 10/1 and 3/4 of it.',
  'Week 10 brings the Lions north.',
  'They may march; 16. It was over.',
  'It was the second of two night trains.',
  'They sat and wed as one.',
  'It takes a 1/2-3/4 inch pipe, with 1/4 - 1/2 cup of oil.',
  'The baker weds 3rd cousin.',
])('no time in: %s', async (text) => {
  expect(await timesIn(text)).toEqual([])
})
