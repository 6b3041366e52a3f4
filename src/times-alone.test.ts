import { expect, test } from 'vitest'
import { documentOf } from '../test/marked.ts'
import { timesAlone } from './times-alone.ts'

const valuesIn = (text: string) => timesAlone(documentOf(text)).map(({ value }) => value)

// Published on Saturday, 2 November 2024; tags by the quick tagger.
test.each([
  ['The firm will buy the plant, a Romanian official said Friday.', '2024-11-01'],
  ['They were planning to drive around the port on Tuesday.', '2024-11-05'],
  ['The court has scheduled a hearing Thursday to settle it.', '2024-11-07'],
])('on the text alone: %s', (text, value) => expect(valuesIn(text)).toEqual([value]))

test('a sentence without a word of time changes nothing of the others', () => {
  const [before, after] = ['They met on Friday. ', ' The next day they left.']
  expect(valuesIn(`${before}Nothing moved in the square.${after}`)).toEqual(valuesIn(`${before}${after}`))
})
