import { describe, test } from 'vitest'
import { finds } from '../../../test/statements.ts'

describe('what is said inside a quotation ends with its own sentence', () => {
  test.each([
    '{content:“{source-2:He} {cue-2:was ready} {content-2:to do it again}. We went home. That is all,”} {source:she} {cue:said}.',
    '{content:“{source-2:They} {cue-2:want} {content-2:to leave},”} {source:she} {cue:said}.',
    '{content:“{source-2:The Greens} {cue-2:voted for} {content-2:a long delay}. That is all,”} {source:she} {cue:said}.',
    // What is quoted itself keeps its marks.
    '{content:“We went home. That is all,”} {source:she} {cue:said}.',
    '{source:She} {cue:said} {content:the boat was “old, slow” and late}.',
  ])('%s', (text) => finds(text))
})
