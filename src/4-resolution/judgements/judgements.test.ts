import { describe, expect, test } from 'vitest'
import type { Judgement, Verdict } from '#types/judgement.ts'
import type { Reading } from '#types/reading.ts'
import type { Situation } from '#types/situation.ts'
import { hull } from '#types/span.ts'
import { outcomesOf, readingOf } from '../../../test/reading-of.ts'
import { dam } from '../../../test/stories.ts'
import { resolve } from '../resolve.ts'

const at = '2024-11-05T09:00:00.000Z'
let made = 0
const judge = (verdict: Verdict, on: Judgement['on'], rest: Partial<Judgement> = {}): Judgement => ({
  ...{ id: `J${++made}`, by: 'ada', at, verdict, on },
  ...rest,
})

const said = (id: string, who: string, content: string, published = '2024-11-01'): Reading => {
  const reading = readingOf(`${who} said that ${content}.`, {
    actors: { who: { name: who, kind: 'person' }, nor: { name: 'Norland', kind: 'state' } },
    statements: [{ by: ['who'], source: who, cue: 'said', content: `that ${content}` }],
  })
  return { ...reading, document: { ...reading.document, id, published } }
}

/** The content of the first statement, as a person points at it. */
const statement = ({ document, findings }: Reading) => {
  const { start, end } = hull(findings.statements[0]!.content)!
  return { kind: 'statement' as const, document: document.id, start, end, judged: document.text.slice(start, end) }
}
const actor = ({ document, findings }: Reading) => {
  const { start, end } = findings.actors[0]!.mentions[0]!
  return { kind: 'actor' as const, document: document.id, start, end, judged: document.text.slice(start, end) }
}
const sizes = ({ claims }: Situation): number[] => claims.map(({ statements }) => statements.length).sort()

const one = said('one', 'Ilse Marrowby', 'Norland deployed soldiers at the border')
const two = said('two', 'Piet Aldane', 'Norland deployed soldiers near its border')
const other = said('three', 'Jon Brandt', 'the harbour was closed by ice')

describe('judgements', () => {
  test('a statement that is rejected is in no claim, and nothing else has changed', () => {
    expect(sizes(resolve(outcomesOf(one, two, other)))).toEqual([1, 2])
    const without = resolve(outcomesOf(one, two, other), { judgements: [judge('reject', [statement(two)])] })
    expect(sizes(without)).toEqual([1, 1])
    expect(without.lost).toEqual([])
  })

  test('a speaker set right is the one who says it', () => {
    const { claims, actors } = resolve(outcomesOf(one, two), {
      judgements: [judge('correct', [statement(two)], { field: 'speakers', value: 'Ilse Marrowby' })],
    })
    const speakers = claims[0]!.statements.flatMap((ref) => ref.speakers)
    expect(new Set(speakers).size).toBe(1)
    expect(actors.find(({ id }) => id === speakers[0])?.name).toBe('Ilse Marrowby')
    expect(claims[0]!.origins).toHaveLength(1)
    expect(claims[0]!.status).toBe('reported')
  })

  test('what a person joins is one claim, what a person keeps apart is not', () => {
    const joined = resolve(outcomesOf(one, two, other), {
      judgements: [judge('same', [statement(one), statement(other)])],
    })
    expect(sizes(joined)).toEqual([3])
    const apart = resolve(outcomesOf(one, two, other), {
      judgements: [judge('distinct', [statement(one), statement(two)])],
    })
    expect(sizes(apart)).toEqual([1, 1, 1])
  })

  test('what points back at a claim is kept apart from it too, if a person says so', () => {
    const answered = outcomesOf(...dam)
    const attached = resolve(answered).claims.flatMap(({ statements }) =>
      statements.flatMap((ref) =>
        /points back|passes on/.test(ref.because.join())
          ? [{ ref, other: statements.find((one) => one !== ref)! }]
          : [],
      ),
    )
    expect(attached.length).toBeGreaterThan(0)
    for (const { ref, other } of attached) {
      const [own, first] = [ref, other].map(({ document, content }) => {
        const { start, end } = hull(content)!
        const { text } = dam.find((reading) => reading.document.id === document)!.document
        return { kind: 'statement' as const, document, start, end, judged: text.slice(start, end) }
      })
      const apart = resolve(answered, { judgements: [judge('distinct', [own!, first!])] })
      const home = (of: typeof ref) =>
        apart.claims.find(({ statements }) =>
          statements.some(({ document, statement }) => document === of.document && statement === of.statement),
        )?.id
      expect(home(other)).toBeDefined()
      expect(home(ref)).not.toBe(home(other))
    }
  })

  test('two of one name are told apart, and one under two names is put together', () => {
    const namesake = said('four', 'Ilse Marrowby', 'the harbour was closed by ice')
    const people = (situation: Situation) =>
      situation.actors.filter(({ kind }) => kind === 'person').map(({ name }) => name)
    expect(people(resolve(outcomesOf(one, namesake)))).toEqual(['Ilse Marrowby'])
    const apart = [judge('distinct', [actor(one), actor(namesake)])]
    expect(people(resolve(outcomesOf(one, namesake), { judgements: apart }))).toEqual([
      'Ilse Marrowby',
      'Ilse Marrowby',
    ])
    const joined = [judge('same', [actor(one), actor(two)])]
    expect(people(resolve(outcomesOf(one, two), { judgements: joined }))).toHaveLength(1)
  })

  test('stands on words: found again where they have moved, lost where they are gone', () => {
    const judgement = judge('reject', [statement(two)])
    const moved = said('two', 'The spokesman Piet Aldane', 'Norland deployed soldiers near its border')
    expect(resolve(outcomesOf(one, moved), { judgements: [judgement] }).claims).toHaveLength(1)
    const rewritten = said('two', 'Piet Aldane', 'Norland sent nobody anywhere near its border')
    const situation = resolve(outcomesOf(one, rewritten), { judgements: [judgement] })
    expect(situation.lost).toEqual([judgement.id])
    expect(situation.claims.flatMap(({ statements }) => statements)).toHaveLength(2)
  })

  test('a judgement and its reversal give back the earlier claims; the reversal can be reversed', () => {
    const before = resolve(outcomesOf(...dam))
    for (const reading of dam) {
      for (const verdict of ['accept', 'reject', 'note'] as const) {
        const first = judge(verdict, [statement(reading)])
        const undo = judge('undo', [], { undoes: first.id })
        expect(resolve(outcomesOf(...dam), { judgements: [first, undo] })).toEqual(before)
        const again = judge('undo', [], { undoes: undo.id })
        expect(resolve(outcomesOf(...dam), { judgements: [first, undo, again] })).toEqual(
          resolve(outcomesOf(...dam), { judgements: [first] }),
        )
      }
    }
  })
})
