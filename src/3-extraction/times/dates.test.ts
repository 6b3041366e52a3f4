import { expect, test } from 'vitest'
import { compareTimes, timesIn } from '../../../test/times.ts'

test.each([
  ['Troops landed on {t:October 18, 2023} and left on {t:18 October 2024}.', '2023-10-18', '2024-10-18'],
  ['It was signed on {t:the 18th of October} and took force on {t:Oct. 20}.', '2024-10-18', '2024-10-20'],
  ['Fighting began in {t:September 2022} and ended in {t:mid-October}.', '2022-09', '2022-10 MID'],
  ['They crossed on {t:Friday, Oct. 18}, at dawn.', '2024-10-18'],
  ['The log says {t:2024-10-18}; the form says {t:10/19/2024}.', '2024-10-18', '2024-10-19'],
  ['It has gone on since {t:2022} and may last until {t:2030}.', '2022', '2030'],
  ['In {t:nineteen ninety-six} he left.', '1996'],
  ['Prices fell in {t:the 1990s}, in {t:the late 1970s} and in {t:the nineties}.', '199', '197 END', '199'],
  ['A fort of {t:the 19th century} stands there.', '18'],
  ['The treaty of {t:1907} held.', '1907'],
  ['It began on {t:the twenty-first of May 2019} and ended {t:June the thirtieth, 2020}.', '2019-05-21', '2020-06-30'],
  ['They left in {t:two thousand and fifteen}, not {t:nineteen oh five}.', '2015', '1905'],
  [
    'Filed {t:18-Oct-2023}, {t:2023/10/19}, {t:18.10.2023} and {t:2016-11}.',
    '2023-10-18',
    '2023-10-19',
    '2023-10-18',
    '2016-11',
  ],
  ["It was the music of {t:the 1970's}, of {t:the 70s} and {t:80s}.", '197', '197', '198'],
  ['It is due by {t:year end}.', '2024 END'],
  ['They moved on {t:friday} and in {t:october 2023}.', '2024-11-01', '2023-10'],
  ['The leap fell on {t:February 29}.', '2024-02-29'],
  ['Profit rose in {t:the third quarter of 2019} and in {t:Q3 2020}.', '2019-Q3', '2020-Q3'],
  ['Spending grew in {t:fiscal 2019}.', '2019'],
  ['It snowed in {t:the winter of 2010} and {t:last summer}.', '2010-WI', '2024-SU'],
  ['It fell on {t:Christmas Eve 2019} and {t:Easter Sunday 2019}.', '2019-12-24', '2019-04-21'],
  ['After the {t:Sept. 11} attacks and the {t:October 7} Hamas attack it changed.', '2001-09-11', '2023-10-07'],
  ['It began on {t:Sept. 11} in the north.', '2024-09-11'],
  ['Since {t:9/11} much has changed.', '2001-09-11'],
  ['The vote was in {t:June last year}, the next in {t:October of this year}.', '2023-06', '2024-10'],
  ['It opened in {t:May} and closed in {t:March}.', '2024-05', '2024-03'],
  ['By {t:the end of 2025} it will be done; {t:early 2026} is likelier.', '2025 END', '2026 START'],
])('%s', async (source, ...values) => {
  const { found, wanted } = await compareTimes(source, values)
  expect(found).toEqual(wanted)
})

test.each([
  'They may march on the capital.',
  'Prime Minister Theresa May spoke to General March.',
  'April Smith and June Jones met August Wilson.',
  'He came second and sat in the sun; she wed a sailor.',
  'The Sunday Times and the Sunday Mirror wrote about it.',
  'The fall of the city followed a fall in morale; hopes spring from it.',
  'Version 2.10.3 of the program needs 1990 megabytes.',
  'Call 555-1990 or +44 20 7946 0018.',
  'It cost $2024 and drew 1990 people.',
  'The twenty20 match ended 10:12.',
  'He read John 3:16 in room 1984.',
  'The Boeing 1900 flew over.',
  'They spring to attention and fall in line.',
  'A host of "Fox News Sunday" asked him, as did Noah Christmas.',
  'The Good Friday Agreement and the March 14 Alliance held; Black September did not.',
  'They joined the Million Man March.',
  'They feasted at Orthodox Easter and by the Hijri New Year.',
  'It sells corn and winter wheat.',
  'The survey asked 1709 schoolchildren about a 2000 year old song.',
  'Call 133-03-03-2020.',
  'It cost two thousand and five men their lives.',
])('no time in: %s', async (text) => {
  expect(await timesIn(text)).toEqual([])
})
