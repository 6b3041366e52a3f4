import { expect, test } from 'vitest'
import { documentOf } from '../test/marked.ts'
import { timesAlone } from './times-alone.ts'

function valuesOf(text: string): string[] {
  return timesAlone(documentOf(text)).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`)
}

// Published on Saturday, 2 November 2024.
test.each([
  ['They met on Wednesday and will meet again on Tuesday.', 'Wednesday = 2024-10-30', 'Tuesday = 2024-11-05'],
  ['The pact, signed last June, runs for ten years.', 'last June = 2024-06', 'ten years = P10Y'],
  ['Officials expect a vote in March.', 'March = 2025-03'],
  [
    'It earned less in the third quarter than a year earlier.',
    'the third quarter = 2024-Q3',
    'a year earlier = 2023-Q3',
  ],
  ['It began at seven o’clock on 3 May 2021.', 'seven o’clock = 2021-05-03T07:00', '3 May 2021 = 2021-05-03'],
])('times without the model: %s', (text, ...wanted) => {
  expect(valuesOf(text)).toEqual(expect.arrayContaining(wanted))
})

test.each([
  'The first of the many was a good one.',
  'The parties may march on the capital.',
  'Their second plan was worse than this one.',
  '',
])('nothing that is no time: %s', (text) => {
  expect(valuesOf(text)).toEqual([])
})

// Tags by the quick tagger.
test.each([
  ['The firm will buy the plant, a Romanian official said Friday.', 'Friday = 2024-11-01'],
  ['They were planning to drive around the port on Tuesday.', 'Tuesday = 2024-11-05'],
  ['The court has scheduled a hearing Thursday to settle it.', 'Thursday = 2024-11-07'],
])('which way a clause looks: %s', (text, wanted) => {
  expect(valuesOf(text)).toEqual([wanted])
})

test('a sentence without a word of time changes nothing of the others', () => {
  const [before, after] = ['They met on Friday. ', 'The next day they left.']
  expect(valuesOf(`${before}Nothing moved in the square. ${after}`)).toEqual(valuesOf(`${before}${after}`))
})
