import { describe, test } from 'vitest'
import { finds, findsNothing } from '../../../test/statements.ts'

describe('posts that a page embeds', () => {
  test.each([
    '{content:The road to the harbour is open again} {cue:—} {source:Ann Lee} (@annlee) May 28, 2016',
    '{content:We moved all of the sailors to the town.} {cue:—} {source:Harrow Council} (@HarrowCouncil) 28 May 2016',
    '{content:Today we closed the old bridge.}\n{cue:—} {source:Ann Lee} (@annlee) May 28, 2016',
  ])('%s', (text) => finds(text))

  test.each(['The road is open, as @annlee knows.', 'Ann Lee (@annlee) lives in the harbour town.'])(
    'nothing in: %s',
    (text) => findsNothing(text),
  )
})
