import { describe, expect, test } from 'vitest'
import { finds, findsNothing, statementsOf } from '../../../test/statements.ts'

describe('a noun that says', () => {
  test.each([
    '{source:His} {cue:claim} {content:that the dam was safe} was wrong.',
    'The fire led to {cue:demands for} {content:an inquiry} by {source:the bishops}.',
    'The vote came amid {cue:fears} {content:that the coalition would break}.',
  ])('%s', (text) => finds(text))

  test.each([
    'The call lasted an hour.',
    'A statement was put on the table.',
    'Support beams hold the roof.',
    'The promise of spring was in the air.',
    'Their claim lapsed.',
  ])('nothing in: %s', (text) => findsNothing(text))
})

test('"The thought that …": an article names nobody', async () => {
  const text =
    'Later, Marr said, "The thought that an error on our part is connected to a purchase of a boat is very painful to us."'
  const found = await statementsOf(text)
  expect(found.map(({ source }) => source.map(({ start, end }) => text.slice(start, end)))).toEqual([['Marr'], []])
})
