import { describe, test } from 'vitest'
import { finds, findsNothing } from '../../../test/statements.ts'

describe('according to', () => {
  test.each([
    '{cue:According to} {source:the British Ministry of Defence}, {content:losses are rising}.',
    '{content:Losses are rising}, {cue:according to} {source:the British Ministry of Defence}.',
    '{content:The harbour}, {cue:according to} {source:the mayor}, {content:is full}.',
    '{cue:According to} {source:Ann Lee, a fellow at the Harbour Institute}, {content:trade “has never been better.”}',
  ])('%s', (text) => finds(text))

  test.each([
    'They were paid as their rank asked.',
    'The parts were sorted accordingly.',
    'In accordance with the treaty, the base was closed.',
  ])('nothing in: %s', (text) => findsNothing(text))
})
