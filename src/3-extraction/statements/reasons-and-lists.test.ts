import { describe, test } from 'vitest'
import { finds, findsNothing } from '../../../test/statements.ts'

describe('reasons and lists belong to what is said', () => {
  test.each([
    '{source:Lee} {cue:said} {content:he was calm because {source-2:he} {cue-2:doubted} {content-2:the story was true}}.',
    '{source:Lee} {cue:said} {content:he wasn’t worried because the dam was new}.',
    '{source:She} {cue:denied} {content:attacks on radio, television or in papers that the town reads}.',
    // Who says something more takes the word back.
    '{source:Lee} {cue:said} {content:the road was safe} after {source-2:the mayor} {cue-2:said} {content-2:it was not}.',
    '{source:She} {cue:denied} {content:the claim}, but the council closed the port.',
  ])('%s', (text) => finds(text))
})

describe('who judges and who reports', () => {
  test.each([
    '{content:The huts} {cue:are considered} {content:unsafe} by {source:most of the village}.',
    '{content:The deal}, {cue:reported by} {source:the Harbour Times}, was signed on Monday.',
    '{content:The town flooded}, {source:state-run Blick newspaper} {cue:reported}.',
    '{content:The town flooded}, {source:the state-owned Harbour Times} {cue:reported}.',
    '{content:{source-2:The court} {cue-2:ordered} {content-2:three men to pay a fine}}, {source:state-run Blick newspaper} {cue:reported}.',
    // A time is no judge.
    '{content:The huts} {cue:are considered} {content:unsafe by the end of the week}.',
  ])('%s', (text) => finds(text))

  test.each(['The boat, reported by Friday, was sold.', 'The well-run town flooded.'])('nothing in: %s', (text) =>
    findsNothing(text),
  )
})
