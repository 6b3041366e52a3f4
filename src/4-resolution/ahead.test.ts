import { describe, expect, test } from 'vitest'
import { outcomesOf, readingOf, type Told } from '../../test/reading-of.ts'
import { resolve } from './resolve.ts'

type OneTold = readonly [text: string, statement: NonNullable<Told['statements']>[number]]

/** The statuses of what is made of texts that say one thing each, with how many statements each claim has. */
function claimsOf(...told: readonly OneTold[]): [string, number][] {
  return resolved(...told).map(({ status, statements }) => [status, statements.length])
}

function resolved(...told: readonly OneTold[]) {
  const readings = told.map(([text, statement], at) => {
    const by = statement.by?.[0] ?? ''
    return readingOf(
      text,
      { actors: { [by]: { name: by, kind: 'organization' } }, statements: [statement] },
      { id: `d${at}`, published: '2025-03-11' },
    )
  })
  return resolve(outcomesOf(...readings)).claims
}

describe('what may come, and what is so', () => {
  const closed = [
    'Norvik said that the old stone bridge of Tarn was closed.',
    { by: ['Norvik'], content: 'that the old stone bridge of Tarn was closed' },
  ] as const

  test('what holds on a condition is no claim that it holds', () => {
    const condition = (opening: string) =>
      [
        `Velmara said: ${opening} the old stone bridge of Tarn was closed.`,
        { by: ['Velmara'], content: `${opening} the old stone bridge of Tarn was closed` },
      ] as const
    expect(claimsOf(closed, condition('that'))).toHaveLength(1)
    expect(claimsOf(closed, condition('if'))).toHaveLength(2)
    expect(claimsOf(closed, condition('had'))).toHaveLength(2)
    expect(claimsOf(closed, condition('had been told that'))).toHaveLength(1)
  })

  test('who denies what may come denies nothing of what was, and "might have been" is of what was', () => {
    const fell = [
      'Norvik said that the old stone mast of Tarn fell on a house.',
      { by: ['Norvik'], content: 'that the old stone mast of Tarn fell on a house' },
    ] as const
    const denied = (words: string) =>
      [
        `Velmara denied that the old stone mast of Tarn ${words} on a house.`,
        {
          by: ['Velmara'],
          cue: 'denied',
          act: 'denies',
          content: `that the old stone mast of Tarn ${words} on a house`,
        },
      ] as const
    expect(claimsOf(fell, denied('could fall'))).toEqual([['reported', 2]])
    expect(claimsOf(fell, denied('might have fallen'))).toEqual([['disputed', 2]])
    // It is told, and that it may be of something else.
    const [perhaps] = resolved(fell, denied('could fall'))
    expect(perhaps!.chain.filter(({ kind }) => kind === 'denied')).toMatchObject([{ doubtful: true }])
    expect(perhaps!.answers).toMatchObject([{ kind: 'denial', doubtful: true }])
    expect(resolved(fell, denied('might have fallen'))[0]!.answers[0]).not.toHaveProperty('doubtful')
  })

  test('whoever says that he has not done it denies nothing of what others may do', () => {
    const denied = [
      'Velmara denied that it had closed the old stone bridge of Tarn.',
      { by: ['Velmara'], cue: 'denied', act: 'denies', content: 'that it had closed the old stone bridge of Tarn' },
    ] as const
    const ahead = [
      'Norvik said that the old stone bridge of Tarn would close.',
      { by: ['Norvik'], content: 'that the old stone bridge of Tarn would close' },
    ] as const
    expect(claimsOf(closed, denied)).toEqual([['disputed', 2]])
    expect(claimsOf(ahead, denied)).not.toContainEqual(['disputed', 2])
  })
})
