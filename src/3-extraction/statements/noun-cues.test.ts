import { describe, test } from 'vitest'
import { finds, findsNothing } from '../../../test/statements.ts'

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
