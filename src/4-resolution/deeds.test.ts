import { describe, expect, test } from 'vitest'
import { shapeOf } from '#types/shape.ts'
import type { Statement } from '#types/statement.ts'
import { marked } from '../../test/marked.ts'
import { isDeed } from './deeds.ts'

function deed(source: string, known: Partial<Statement> = {}): boolean {
  const { text, spans } = marked(source)
  const of = (label: string) => spans.filter((span) => span.label === label).map(({ start, end }) => ({ start, end }))
  const statement: Statement = {
    id: 's1',
    source: of('source'),
    cue: of('cue'),
    content: of('content'),
    speakers: [],
    audience: [],
    mode: 'indirect',
    act: 'asserts',
    polarity: 'positive',
    certainty: 'certain',
    hedges: [],
    ...known,
  }
  return isDeed(statement, shapeOf(statement, text), text)
}

describe('deeds', () => {
  test.each([
    'Brackmoor {cue:rejected} {content:the hostile bid of Norvik Lines}.',
    'The mayor {cue:called} {content:an emergency meeting of the council}.',
    'A court {cue:indicted} {content:a sailor who was filmed on the quay}.',
    'The company {cue:made a sweetened offer for} {content:the yard that valued it at a million}.',
    'Police {cue:are investigating} {content:whether a second boat was there}.',
    'A treaty {cue:bans} {content:the land from laying mines}.',
    'The court {cue:ordered} {content:the town to pay the league}.',
  ])('%s', (text) => expect(deed(text)).toBe(true))

  test('within a quotation, the deed of whoever is told of', () => {
    const quoted = '“The team {cue:made the hard decision} {content:to shoot the animal},” he said.'
    expect(deed(quoted, { mode: 'direct', via: 's2' })).toBe(true)
    expect(deed('The team {cue:decided}: {content:“to shoot the animal”}.', { mode: 'direct', via: 's2' })).toBe(false)
  })

  test('a refusal to do something, and not to say something', () => {
    expect(deed('The guards {cue:refused} {content:to respond with force to the crowd}.', { act: 'declines' })).toBe(
      true,
    )
    expect(deed('The guards {cue:refused} {content:to comment on it}.', { act: 'declines' })).toBe(false)
  })

  test('a name in quotation marks is no quotation', () =>
    expect(
      deed(
        'The court {cue:ordered} {content:all the sailors of the two boats to pay a club that is known as the "Gulls"}.',
        {
          mode: 'mixed',
        },
      ),
    ).toBe(true))

  test.each([
    'The mayor {cue:called} {content:the raid a mistake}.',
    'The mayor {cue:said} {content:the road was closed}.',
    'The front {cue:claimed responsibility for} {content:the raid}.',
    'Brackmoor {cue:expects} {content:the yard to close}.',
    'Brackmoor {cue:announced} {content:the loss of three ferries}.',
    'The mayor {cue:asked} {content:whether a second boat was there}.',
  ])('none: %s', (text) => expect(deed(text)).toBe(false))

  test('whoever denies takes a stand', () =>
    expect(deed('Brackmoor {cue:rejected} {content:the allegation}.', { act: 'denies' })).toBe(false))
})
