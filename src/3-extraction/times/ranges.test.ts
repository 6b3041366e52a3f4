import { expect, test } from 'vitest'
import { compareTimes, timesIn } from '../../../test/times.ts'

test.each([
  ['He served from {t:2014} to {t:2019}.', '2014', '2019'],
  ['The summit is on {t:June 3}–{t:7}.', '2025-06-03', '2025-06-07'],
  ['It is on {t:June 3}–{t:7, 2014}.', '2014-06-03', '2014-06-07'],
  ['It ran from {t:14} to {t:16 June 2023}.', '2023-06-14', '2023-06-16'],
  ['Between {t:March} and {t:May 2014} it rained.', '2014-03', '2014-05'],
  ['From {t:November} to {t:March 2015} it froze.', '2014-11', '2015-03'],
  ['Open {t:Monday} through {t:Friday}.', '2024-10-28', '2024-11-01'],
  ['The {t:1914}-{t:18} war.', '1914', '1918'],
  ['It will be shut from {t:October} to {t:February}.', '2025-10', '2026-02'],
  ['They will strike from {t:next Monday} to {t:Friday}.', '2024-11-04', '2024-11-08'],
  ['It froze from {t:April the ninth} till {t:the seventeenth}.', '2024-04-09', '2024-04-17'],
])('%s', async (source, ...values) => {
  const { text, found, wanted, ranges } = await rangesOf(source, values)
  expect(found, text).toEqual(wanted)
  expect(ranges).toEqual(['r1', 'r1'])
})

test.each([
  'He left in 2014 and came back in 2019.',
  'In June he spoke to 7 men.',
  'On Monday, Friday seemed far.',
  'June 3 and the 1990s are apart.',
])('no range in: %s', async (text) => {
  const times = await timesIn(text)
  expect(times.length).toBeGreaterThan(0)
  expect(times.filter((time) => time.range !== undefined)).toEqual([])
})

async function rangesOf(source: string, values: readonly string[]) {
  const compared = await compareTimes(source, values)
  const text = source.replace(/\{t:|\}/g, '')
  return { text, ...compared, ranges: (await timesIn(text)).map((time) => time.range) }
}
