import { describe, test } from 'vitest'
import { finds, findsNothing } from '../../../test/statements.ts'

describe('nobody in sight', () => {
  test.each([
    '{content:Most of the recruits} {cue:are believed} {content:to be farmers}.',
    'It {cue:is expected} {content:that the talks resume in May}.',
    '{content:The deal} {cue:appears} {content:to hold}.',
    'It {cue:is unclear} {content:whether the pilot survived}.',
    '{source:The minister} {cue:is confident} {content:that the bridge will open}.',
    'The crew {cue:was told} {content:that the port was closed}.',
    'The crew {cue:was told by} {source:the police} {content:that the port was closed}.',
    '{source:The government} {cue:was committed to} {content:rescuing the crew}.',
    '{content:It} {cue:is considered} {content:a threat to the coast}.',
  ])('%s', (text) => finds(text))

  test.each([
    'The bridge was built in 1901.',
    'The envoy was seen off by his staff.',
    'The road is clear.',
    'The plan was approved.',
    'He was known.',
    'The crime was committed by noon.',
    'The crew was called by radio.',
    'It was a storm that saw eight people killed.',
    'The new ship appeared on the horizon.',
  ])('nothing in: %s', (text) => findsNothing(text))
})
