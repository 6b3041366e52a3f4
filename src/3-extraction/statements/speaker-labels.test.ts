import { describe, test } from 'vitest'
import { finds, findsNothing } from '../../../test/statements.ts'

describe('who speaks stands beside the words', () => {
  test.each([
    '{source:BRANDT}{cue::} {content:We will keep the dam open}.',
    '{source:Ana Brandt}{cue::} {content:The dam is safe}.',
    '{content:“The dam is safe.”} {cue:—} {source:Ana Brandt}',
  ])('%s', (text) => finds(text))

  test.each([
    'The Latest: The dam is open.',
    'VIDEO: The dam opens.',
    'Ana Brandt: 1,769.',
    'The dam — Ana Brandt built it — is open.',
  ])('nothing in: %s', (text) => findsNothing(text))
})
