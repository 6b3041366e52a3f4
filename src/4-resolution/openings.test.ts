import { expect, test } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { nearnessOf } from './openings.ts'
import { wordsOf } from './words.ts'

function nearness(...texts: readonly string[]) {
  const readings = texts.map((text, at) => readingOf(text, {}, { id: `d${at}` }))
  return nearnessOf(
    readings,
    readings.map((reading) => wordsOf(reading)),
  )
}

const dam =
  'Engineers opened the spillway of the Orsa dam in northern Velmara on Tuesday after torrents of meltwater filled its reservoir overnight, and villages downstream of Tarn were evacuated.'
const again =
  'Velmara evacuated two hamlets below the Orsa reservoir; meltwater poured over the spillway while engineers inspected cracks in its concrete.'
const merger =
  'Shareholders of Osk Ferries rejected a takeover by the Norvik shipping line, whose owner promised pensions, timetables, two catamarans and a dockyard at Brack; its bondholders wavered.'
/** No word of it tells what it is about. */
const everyday =
  'The president called on leaders to find a way to work on it, asked several members to support the campaign and said that the government would continue to help the country.'

test('texts on one event are near each other, whatever their order, and those on two are not', () => {
  const near = nearness(dam, again, merger)
  expect(near(0, 1)).toBeGreaterThan(0.2)
  expect(near(1, 0)).toBe(near(0, 1))
  expect(near(0, 2)).toBeLessThan(0.05)
  expect(near(0, 0)).toBe(1)
})

test('what most news has brings no texts together, and of a few words nobody knows', () => {
  expect(nearness(`${dam} ${everyday}`, `${merger} ${everyday}`)(0, 1)).toBeLessThan(0.05)
  expect(nearness(dam, 'It rained in Tarn.')(0, 1)).toBe(1)
})
