import { describe, test } from 'vitest'
import { finds, findsNothing } from '../../../test/statements.ts'

describe('what a body decides', () => {
  test.each([
    '{source:A Senate committee} {cue:voted} Tuesday {content:to fine Ann Lee}.',
    '{source:The trade committee} {cue:voted} 19-15 {content:to send the bill to the council}.',
    '{source:The city council} {cue:approved} {content:a grant for the harbour}.',
    '{source:Norway} {cue:has banned} {content:all fishing in the bay}.',
    '{source:The parliament} {cue:adopted} {content:a resolution on trade}.',
    '{source:The board} {cue:made the decision} {content:to close the school}.',
    '{source:The court} {cue:made a surprise 4-3 decision} {content:to hear the case}.',
  ])('%s', (text) => finds(text))

  test.each([
    'The committee voted 19-15.',
    'The couple adopted a child.',
    'The members voted in Salem on Monday.',
    'The council made a boat to cross the bay.',
    'The ruling was a decision of the court.',
    'The banned march went ahead.',
    'The approved plan was late.',
  ])('nothing in: %s', (text) => findsNothing(text))
})
