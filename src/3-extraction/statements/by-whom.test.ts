import { describe, test } from 'vitest'
import { finds, findsNothing } from '../../../test/statements.ts'

describe('the passive voice with its source', () => {
  test.each([
    '{content:The raid} {cue:was condemned by} {source:the council}.',
    '{content:The meeting} {cue:was first reported by} {source:the Harbour Times}.',
    '{content:The plan} {cue:was criticized by} {source:Ann Lee} {content:for its costs}.',
    '{content:A plan} {cue:endorsed by} {source:the council} was dropped.',
  ])('%s', (text) => finds(text))

  test.each([
    'The raid was led by the army.',
    'The bridge was closed by noon.',
    'The plan was dropped by the council.',
    'Prices were reported by Friday.',
  ])('nothing in: %s', (text) => findsNothing(text))
})
