import { expect, test } from 'vitest'
import { compareTimes, timesIn } from '../../../test/times.ts'

test.each([
  ['Sirens sounded at {t:half past seven in the morning}.', '2024-11-02T07:30'],
  ['The siege ended at {t:a quarter to eight in the evening}.', '2024-11-02T19:45'],
  [
    'It struck {t:twenty past five in the morning}, at {t:ten to nine at night}.',
    '2024-11-02T05:20',
    '2024-11-02T20:50',
  ],
  ['The log reads {t:7:56:30 p.m.} and {t:23:10:05 GMT}.', '2024-11-02T19:56:30', '2024-11-02T23:10:05Z'],
  ['It landed at {t:6:40 p.m. (GMT +8)}, or {t:10:40 UTC}.', '2024-11-02T18:40', '2024-11-02T10:40Z'],
  ['He called at {t:eight forty p.m.}, she at {t:nine oh five a.m.}', '2024-11-02T20:40', '2024-11-02T09:05'],
  ['The raid began at {t:5 p.m.} on {t:Thursday}.', '2024-10-31T17:00', '2024-10-31'],
  ['They met {t:Tuesday night at 8} and left {t:last night at 11}.', '2024-10-29T20:00', '2024-11-01T23:00'],
  ['Polls opened {t:Friday}, {t:8:00 a.m.}', '2024-11-01', '2024-11-01T08:00'],
  ['It happened {t:about an hour before midnight local time}.', '2024-11-02T23:00 APPROX'],
  ['A blast came in {t:the early hours of Friday}.', '2024-11-01TMO START'],
  ['He spoke {t:late on Thursday}.', '2024-10-31 END'],
  ['By {t:mid-afternoon} the square was full.', '2024-11-02TAF MID'],
  ['They pray {t:every day at 9 a.m.} and {t:Tuesdays at 5 p.m.}', 'XXXX-XX-XXT09:00', 'XXXX-WXX-2T17:00'],
  ['The log starts at {t:2024-10-18T09:30:15Z}.', '2024-10-18T09:30:15Z'],
])('%s', async (source, ...values) => {
  const { found, wanted } = await compareTimes(source, values)
  expect(found).toEqual(wanted)
})

test.each([
  ['It ran from {t:1:30 p.m.} to {t:4}.', '2024-11-02T13:30', '2024-11-02T16:00'],
  ['It ran from {t:11 a.m.} to {t:3:30}.', '2024-11-02T11:00', '2024-11-02T15:30'],
  ['Come between {t:9} and {t:11 a.m.}', '2024-11-02T09:00', '2024-11-02T11:00'],
  ['It ran from {t:10} to {t:11 p.m.}', '2024-11-02T22:00', '2024-11-02T23:00'],
])('a range of hours: %s', async (source, ...values) => {
  const { found, wanted } = await compareTimes(source, values)
  expect(found).toEqual(wanted)
})

test.each([
  'They won 10:12 and lost by half.',
  'It grew from 5 to 6 points, half past the forecast.',
  'He gave ten to nine charities and twenty to thirty friends.',
  'They counted 7:30 to 1 odds.',
  'I am tired; they are half to blame.',
  'In the afternoon, at 7 sites, they dug.',
  'Early in the match they led 2:1 after extra time.',
])('no time in: %s', async (text) => {
  expect(await timesIn(text)).toEqual([])
})
