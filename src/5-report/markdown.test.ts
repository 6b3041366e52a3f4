import { describe, expect, test } from 'vitest'
import { fixture, reading, situationOf } from '../../test/browser/fixture.ts'
import { compose } from './compose.ts'
import { markdown } from './markdown.ts'

const text = markdown(compose(fixture()))

test('it reads well: wrapped, with a heading a section', () => {
  for (const row of text.split('\n')) expect(row.length, row).toBeLessThanOrEqual(96)
  expect(text.match(/^## .+$/gm)).toEqual([
    '## Claims',
    '## Who says what',
    '## Figures',
    '## Timeline',
    '## Agreements and transfers',
    '## Assessments',
    '## Scenarios',
    '## Expected next',
    '## Gaps',
    '## Sources',
  ])
})

test('a citation names document and sentence', () => {
  expect(text).toContain('**3 March 2025**: first alerted by Port Union [D1 §2]')
})

test('what is left out is counted', () => {
  const short = markdown(compose(fixture()), { lines: 1, under: 1 })
  expect(short).toContain('- … and 1 more')
  expect(short).toContain('  - … and 2 more')
})

describe('nothing in a document becomes markup', () => {
  const hostile =
    '# Not a heading\n1. <script>x()</script> [a](javascript:b) *c* `d` _e_ ![f](g) &lt; ~~h~~ | i\n\u001b[2J- j \\ k'
  const outcome = reading(hostile, { title: hostile })
  const content = 'reading' in outcome ? outcome.reading.sentences : []
  const statement = {
    ...{ id: 's1', source: [], cue: [], speakers: [], audience: [], hedges: [] },
    ...({ mode: 'direct', act: 'asserts', polarity: 'positive', certainty: 'certain', content } as const),
  }
  const written = markdown(compose(situationOf(reading(hostile, { title: hostile }, { statements: [statement] }))))

  test('every character with a meaning has its backslash', () => {
    expect(written).not.toMatch(/(?<!\\)[<>`|~]/)
    expect(written).not.toMatch(/(?<!\\)\]\(/)
    expect(written.replace(/\*\*/g, '')).not.toMatch(/(?<!\\)\*/)
    expect(written).toContain('\\&lt;')
    expect(written).not.toContain('\u001b')
  })

  test('no row begins a heading or a list of its own', () => {
    for (const row of written.split('\n').slice(1)) {
      expect(row).not.toMatch(/^\s*(?:- )?(?:#(?!# [A-Z])|\d+[.)] )/)
    }
  })
})
