import { describe, expect, test } from 'vitest'
import type { Claim, Situation } from '#types/situation.ts'
import { textOf } from '#types/span.ts'
import { outcomesOf, readingOf } from '../../test/reading-of.ts'
import { analysis, dam, denials } from '../../test/stories.ts'
import { resolve } from './resolve.ts'
import { claimWeights, weights } from './weights.ts'

const weightOfLead = claimWeights.lead

function claimWith(situation: Situation, words: string): Claim {
  const found = situation.claims.find(({ text }) => wordsOf(situation, text.document, text.spans[0]!).includes(words))
  if (!found) throw new Error(`no claim with: ${words}`)
  return found
}

function wordsOf(situation: Situation, document: string, span: { start: number; end: number }): string {
  const outcome = situation.outcomes.find((one) => 'reading' in one && one.reading.document.id === document)
  return outcome && 'reading' in outcome ? textOf(outcome.reading.document, span) : ''
}

describe('claims', () => {
  test('alerted, raised, acknowledged in one text: one claim with its chain, dated', () => {
    const situation = resolve(outcomesOf(analysis))
    const claim = claimWith(situation, 'deployment')
    expect(claim.chain.map(({ kind, when, dated }) => [kind, when, dated])).toEqual([
      ['alerted', '2024-10', 'said'],
      ['raised', '2024-10-18', 'said'],
      ['acknowledged', '2024-10-28', 'said'],
      ['asserted', '2024-11-02', 'published'],
      ['no comment', '2024-11-02', 'published'],
    ])
    expect(claim.status).toBe('acknowledged')
    expect(claim.first.statement).toBe('s1')
    expect(claim.answers.map(({ kind }) => kind)).toEqual(['confirmation', 'no comment'])
  })

  test('the casualties of the same text are another claim', () => {
    const situation = resolve(outcomesOf(analysis))
    expect(claimWith(situation, 'casualties').statements).toHaveLength(1)
  })

  test('denied, denied again, acknowledged: the party comes round', () => {
    const claim = claimWith(resolve(outcomesOf(...dam)), 'leak')
    expect(claim.chain.map(({ kind }) => kind)).toEqual(['asserted', 'denied', 'denied', 'acknowledged'])
    expect(claim.status).toBe('acknowledged')
    expect(claimWith(resolve(outcomesOf(...dam.slice(0, 2))), 'leak').status).toBe('denied')
  })

  test('tolls that differ stay apart, and conflict where they hold for one day', () => {
    const situation = resolve(outcomesOf(...dam))
    const [low, high] = [claimWith(situation, '27 people'), claimWith(situation, '29 people')]
    expect(low.conflicts).toEqual([high.id])
    expect(high.conflicts).toEqual([low.id])
    expect(claimWith(situation, '31 people').conflicts).toEqual([])
  })

  test('a paper that passes on what officials said adds a step and no origin', () => {
    const claim = claimWith(resolve(outcomesOf(...denials)), 'had sent soldiers')
    expect(claim.chain.map(({ kind }) => kind)).toEqual(['reported', 'asserted', 'denied', 'denied'])
    expect(claim.origins.map(({ name }) => name)).toEqual(['South Korea'])
    expect(claim.status).toBe('denied')
  })

  test('a retraction by the paper takes its report back', () => {
    const report = readingOf(
      'The authority approved the port merger, an official said.',
      {
        actors: { off: { name: 'an official', kind: 'person', unnamed: true } },
        statements: [
          { by: ['off'], source: 'an official', cue: 'said', content: 'The authority approved the port merger' },
        ],
      },
      { id: 'a', publisher: 'Harbour Bulletin', published: '2025-06-05' },
    )
    const correction = readingOf(
      'Harbour Bulletin retracted its report that the authority had approved the port merger.',
      {
        actors: { own: { name: 'Harbour Bulletin' } },
        statements: [
          {
            by: ['own'],
            source: 'Harbour Bulletin',
            cue: 'retracted',
            content: 'that the authority had approved the port merger',
            act: 'retracts',
          },
        ],
      },
      { id: 'b', publisher: 'Harbour Bulletin', published: '2025-06-06' },
    )
    expect(claimWith(resolve(outcomesOf(report, correction)), 'approved').status).toBe('retracted')
    expect(claimWith(resolve(outcomesOf(report)), 'approved').status).toBe('reported')
  })

  test('few words deny what many say: "this is not a swap"', () => {
    const asserts = (id: string, content: string) =>
      readingOf(
        `${content}, an aide of the Harbour Front said.`,
        {
          actors: { f: { name: 'Harbour Front', kind: 'group' } },
          statements: [{ by: ['f'], source: 'Harbour Front', cue: 'said', content }],
        },
        { id, published: '2025-06-03' },
      )
    const denial = readingOf(
      'The sailors came home. “This is not a swap,” the minister Ilse Marrowby said.',
      {
        actors: { m: { name: 'Ilse Marrowby', kind: 'person', role: 'the minister' } },
        statements: [
          {
            by: ['m'],
            source: 'Ilse Marrowby',
            cue: 'said',
            content: '“This is not a swap,”',
            mode: 'direct',
            polarity: 'negative',
          },
        ],
      },
      { id: 'z', published: '2025-06-04' },
    )
    const { claims } = resolve(
      outcomesOf(
        asserts('a', 'The sailors were freed on Monday as part of a swap of jailed smugglers'),
        asserts('b', 'The freed sailors were part of a swap for jailed smugglers on Monday'),
        denial,
      ),
    )
    const [claim] = claims.filter(({ statements }) => statements.length > 1)
    expect(claim?.answers.map(({ kind }) => kind)).toEqual(['denial'])
  })

  test('"there are no talks" denies "there are talks on a sale"', () => {
    const first = readingOf(
      'Brackmoor is in talks on a sale of the nine terminals, the Ledger said.',
      {
        actors: { l: { name: 'the Ledger' }, b: { name: 'Brackmoor' } },
        statements: [
          {
            by: ['l'],
            source: 'the Ledger',
            cue: 'said',
            content: 'Brackmoor is in talks on a sale of the nine terminals',
          },
        ],
      },
      { id: 'a', published: '2025-06-03' },
    )
    const second = readingOf(
      'There are no talks on a sale of the terminals, Brackmoor said.',
      {
        actors: { b: { name: 'Brackmoor' } },
        statements: [
          {
            by: ['b'],
            source: 'Brackmoor',
            cue: 'said',
            content: 'There are no talks on a sale of the terminals',
            polarity: 'negative',
          },
        ],
      },
      { id: 'b', published: '2025-06-04' },
    )
    const claim = claimWith(resolve(outcomesOf(first, second)), 'talks')
    expect(claim.chain.map(({ kind }) => kind)).toEqual(['asserted', 'denied'])
    expect(claim.status).toBe('denied')
  })

  test('whoever puts a condition neither says that it holds nor takes back a denial', () => {
    const said = (content: string, id: string, act: 'denies' | 'asserts') =>
      readingOf(
        `Norvik said ${content}.`,
        {
          actors: { n: { name: 'Norvik' } },
          statements: [{ by: ['n'], source: 'Norvik', cue: 'said', content, act }],
        },
        { id, published: `2025-06-0${id}` },
      )
    const { claims } = resolve(
      outcomesOf(
        said('that it had sold the terminals at Tarn', '3', 'denies'),
        said('that if it had sold the terminals at Tarn, the sale would be lawful', '4', 'asserts'),
      ),
    )
    expect(claims.map(({ status }) => status)).not.toContain('acknowledged')
    expect(claims.flatMap(({ chain }) => chain.map(({ kind }) => kind))).toEqual(['denied'])
  })

  test.each([
    ['one actor in common', 'Norvik sold its fleet of ferries', 'Norvik praised the harvest of apples'],
    ['one word in common', 'The strike closed the harbour', 'A strike of lightning burned a barn'],
  ])('%s is not one claim', (_, one, other) => expect(areOne(one, other)).toBe(false))

  // Words do not tell what an act is done to; statements that share all but their objects are mostly one claim in the stories with keys.
  test.fails('the act alone is not one claim', () =>
    expect(areOne('The council approved a new bridge', 'The council approved higher taxes')).toBe(false))

  function areOne(one: string, other: string): boolean {
    const said = (content: string, id: string) =>
      readingOf(
        `${content}, the clerk said.`,
        {
          actors: { n: { name: 'Norvik' }, c: { name: 'the clerk', kind: 'person', unnamed: true } },
          statements: [{ by: ['c'], source: 'the clerk', cue: 'said', content }],
        },
        { id },
      )
    const { claims } = resolve(outcomesOf(said(one, 'a'), said(other, 'b')))
    return claims.some(({ statements }) => statements.length > 1)
  }

  test('a part of what somebody says is no second voice, and a plan that is told is no assertion of its own', () => {
    const reading = readingOf(
      'Norvik said that Osk plans to close the ferry harbour at Tarn. Norvik knew that the harbour at Tarn floods.',
      {
        actors: { n: { name: 'Norvik' }, o: { name: 'Osk' } },
        statements: [
          { by: ['n'], source: 'Norvik', cue: 'said', content: 'that Osk plans to close the ferry harbour at Tarn' },
          { by: ['o'], source: 'Osk', cue: 'plans', content: 'to close the ferry harbour at Tarn', via: 1 },
        ],
      },
    )
    const { claims } = resolve(outcomesOf(reading))
    expect(claims.map(({ origins }) => origins.map(({ name }) => name))).toEqual([['Norvik']])
  })

  test('one quotation in two papers is one utterance, whoever is named', () => {
    const quote = '"The harbour floods whenever the wind turns north of west," '
    const paper = (id: string, who: string, person?: string) =>
      readingOf(
        `${quote}${who} said.`,
        {
          actors: person === undefined ? {} : { p: { name: person, kind: 'person' } },
          statements: [
            {
              ...(person === undefined ? {} : { by: ['p'] }),
              source: who,
              cue: 'said',
              content: quote.trim(),
              mode: 'direct',
            },
          ],
        },
        { id, publisher: `Paper ${id}` },
      )
    const [claim] = resolve(
      outcomesOf(paper('a', 'she'), paper('b', 'Helga Dunmore', 'Helga Dunmore'), paper('c', 'the chairwoman')),
    ).claims
    expect(claim?.statements).toHaveLength(3)
    expect(claim?.origins.map(({ name }) => name)).toEqual(['Helga Dunmore'])
    expect(claim?.status).toBe('reported')
  })

  test('a pronoun that nobody could resolve corroborates nothing, and neither does a name without a role', () => {
    const said = (
      id: string,
      who: string,
      role?: string,
      content = 'that the lamp of the lighthouse was lost in a storm at Tarn',
    ) =>
      readingOf(
        `${role === undefined ? who : `${who}, ${role},`} said ${content}.`,
        {
          actors: who === 'He' ? {} : { p: { name: who, kind: 'person', ...(role === undefined ? {} : { role }) } },
          statements: [{ ...(who === 'He' ? {} : { by: ['p'] }), source: who, cue: 'said', content }],
        },
        { id, publisher: `Paper ${id}` },
      )
    const status = (...told: readonly ReturnType<typeof readingOf>[]) => resolve(outcomesOf(...told)).claims[0]?.status
    const words = 'that the old lighthouse at Tarn lost its lamp in the storm'
    const helga = said('a', 'Helga Dunmore', 'a keeper', words)
    expect(status(helga, said('b', 'He'))).toBe('reported')
    expect(status(helga, said('b', 'Piet Aldane'))).toBe('reported')
    expect(status(helga, said('b', 'Piet Aldane', 'a fisherman'))).toBe('corroborated')
    // The same words under two names: one of them was read wrongly, or speaks for the other.
    expect(status(helga, said('b', 'Piet Aldane', 'a fisherman', words))).toBe('reported')
    // Two names that may be one party's, and one family.
    expect(status(helga, said('b', 'Dunmore', 'the fisherman'))).toBe('reported')
    expect(status(helga, said('b', 'Olga Dunmore', 'a fisherman'))).toBe('reported')
  })

  test('what one tells of others is his word and bears nothing out', () => {
    const content = 'the old lighthouse at Tarn lost its lamp in the storm'
    const told = readingOf(
      `Piet Aldane, a fisherman, said that Norvik found that the lamp of the lighthouse at Tarn was lost in the storm.`,
      {
        actors: { p: { name: 'Piet Aldane', kind: 'person', role: 'a fisherman' }, n: { name: 'Norvik' } },
        statements: [
          {
            by: ['p'],
            source: 'Piet Aldane',
            cue: 'said',
            content: 'that Norvik found that the lamp of the lighthouse at Tarn was lost in the storm',
          },
          {
            by: ['n'],
            source: 'Norvik',
            cue: 'found',
            content: 'that the lamp of the lighthouse at Tarn was lost in the storm',
            via: 1,
          },
        ],
      },
      { id: 'b', publisher: 'Paper b' },
    )
    const brack = readingOf(
      `Brack said ${content}.`,
      { actors: { b: { name: 'Brack' } }, statements: [{ by: ['b'], source: 'Brack', cue: 'said', content }] },
      { id: 'a', publisher: 'Paper a' },
    )
    expect(resolve(outcomesOf(brack, told)).claims[0]?.status).toBe('reported')
  })

  test('what says the same without a word in common is one claim, and bears nothing out', () => {
    const vector = (...numbers: number[]) => Buffer.from(Int8Array.from(numbers)).toString('base64')
    const said = (id: string, who: string, content: string, meaning: string) => ({
      ...readingOf(
        `${who} said ${content}.`,
        { actors: { a: { name: who } }, statements: [{ by: ['a'], source: who, cue: 'said', content }] },
        { id, publisher: `Paper ${id}` },
      ),
      meanings: { s1: meaning },
    })
    const animal = said(
      'a',
      'Brack',
      'that the animal had to be put down by its keepers on Friday',
      vector(127, 127, 127, 127, 0, 0),
    )
    const gorilla = said(
      'b',
      'Norvik',
      'that guards at Tarn shot the gorilla in its enclosure',
      vector(127, 127, 127, 120, 30, 0),
    )
    const ferry = said(
      'c',
      'Norvik',
      'that ferries sail again between Osk and the islands',
      vector(0, 0, 30, 30, 127, 127),
    )
    const { claims } = resolve(outcomesOf(animal, gorilla, ferry))
    expect(claims.map(({ statements }) => statements.length)).toEqual([2, 1])
    expect(claims[0]).toMatchObject({ status: 'reported', origins: [{ name: 'Brack' }, { name: 'Norvik' }] })
    const other = claims[0]!.statements.find(({ because }) => because.includes('says much the same in other words'))
    expect(other?.score).toBeLessThan(weights.sure)
  })

  describe('what is likely and not sure', () => {
    const vector = (...numbers: number[]) => Buffer.from(Int8Array.from(numbers)).toString('base64')
    const shot = 'that keepers at Tarn shot the gorilla in its enclosure on Friday'
    const down = 'that the animal had to be put down by the zoo in the north'
    const said = (id: string, told: readonly (readonly [who: string, content: string, meaning: string])[]) => ({
      ...readingOf(
        told.map(([who, content]) => `${who} said ${content}.`).join(' '),
        {
          actors: Object.fromEntries(told.map(([who]) => [who, { name: who }])),
          statements: told.map(([who, content]) => ({ by: [who], source: who, cue: 'said', content })),
        },
        { id, publisher: `Paper ${id}` },
      ),
      meanings: Object.fromEntries(told.map(([, , meaning], at) => [`s${at + 1}`, meaning])),
    })
    const first = vector(127, 127, 127, 127, 0, 0)
    const like = vector(127, 127, 60, 50, 90, 60)

    test('of two texts makes one claim, of one text two', () => {
      const two = outcomesOf(said('a', [['Brack', shot, first]]), said('b', [['Norvik', down, like]]))
      expect(resolve(two).claims.map(({ statements }) => statements.length)).toEqual([2])
      const one = outcomesOf(
        said('a', [
          ['Brack', shot, first],
          ['Norvik', down, like],
        ]),
      )
      expect(resolve(one).claims.map(({ statements }) => statements.length)).toEqual([1, 1])
    })
    test('weighs less than what is sure', () => {
      const weight = (meaning: string) =>
        resolve(outcomesOf(said('a', [['Brack', shot, first]]), said('b', [['Norvik', down, meaning]]))).claims[0]!
          .weight
      expect(weight(like)).toBeLessThan(weight(first))
    })
  })

  test('a "not" inside what somebody says denies nothing of it', () => {
    const inner = 'that nothing improper had been done in the old harbour of Tarn'
    const reading = readingOf(`Brack said that the review would find ${inner}.`, {
      actors: { b: { name: 'Brack' }, r: { name: 'the review', unnamed: true } },
      statements: [
        { by: ['b'], source: 'Brack', cue: 'said', content: `that the review would find ${inner}` },
        { by: ['r'], source: 'the review', cue: 'find', content: inner, polarity: 'negative', via: 1 },
      ],
    })
    const { claims } = resolve(outcomesOf(reading))
    expect(claims.map(({ statements }) => statements.length)).toEqual([2])
    expect(claims[0]!.chain.map(({ kind }) => kind)).not.toContain('denied')
  })

  test('a denial inside what somebody says is one', () => {
    const content = 'that the old ferry of Tarn had been sold to the yard'
    const reading = readingOf(`Brack said that Norvik denied ${content}.`, {
      actors: { b: { name: 'Brack' }, n: { name: 'Norvik' } },
      statements: [
        { by: ['b'], source: 'Brack', cue: 'said', content: `that Norvik denied ${content}` },
        { by: ['n'], source: 'Norvik', cue: 'denied', act: 'denies', content, via: 1 },
      ],
    })
    const { claims } = resolve(outcomesOf(reading))
    expect(claims.map(({ statements }) => statements.length)).toEqual([2])
    expect(claims[0]!.chain.map(({ kind }) => kind)).toContain('denied')
  })

  test.each([
    ['the allegation', 1],
    ['an allegation', 0],
  ])('what "rejected %s" answers stands before it, or is new', (content, answers) => {
    const sank = 'the old ferry of Tarn had sunk in the strait'
    const reading = readingOf(`Brack said that ${sank}. Norvik rejected ${content}.`, {
      actors: { b: { name: 'Brack' }, n: { name: 'Norvik' } },
      statements: [
        { by: ['b'], source: 'Brack', cue: 'said', content: `that ${sank}` },
        { by: ['n'], source: 'Norvik', cue: 'rejected', act: 'denies', content },
      ],
    })
    expect(resolve(outcomesOf(reading)).claims[0]!.answers).toHaveLength(answers)
  })

  test('a name alone makes no claim with another: "supports Ann Marr", "backed Bo Lind"', () => {
    const back = (id: string, who: string, cue: string, whom: string) =>
      readingOf(
        `${who} ${cue} ${whom}.`,
        {
          actors: { a: { name: who }, b: { name: whom } },
          statements: [{ by: ['a'], source: who, cue, content: whom }],
        },
        { id, publisher: `Paper ${id}` },
      )
    const { claims } = resolve(
      outcomesOf(back('a', 'Osk', 'backed', 'Ann Marr'), back('b', 'Tarn', 'noted', 'Ann Marr')),
    )
    expect(claims.every(({ statements }) => statements.length === 1)).toBe(true)
  })

  test('what opens the news weighs more than what stands further down', () => {
    const told = (id: string, ...sentences: string[]) =>
      readingOf(
        sentences.join(' '),
        { statements: sentences.map((content) => ({ content, mode: 'narrated' })) },
        { id },
      )
    const lamp = 'The lighthouse of Tarn lost its lamp.'
    const { claims } = resolve(
      outcomesOf(
        told(
          'a',
          'Rain fell on the hills.',
          'Hail fell on the vineyards.',
          'Fog lay on the river.',
          'Snow closed the pass.',
          lamp,
        ),
      ),
    )
    expect(claims.map(({ text }) => text.spans[0]!.start).at(-1)).toBeGreaterThan(60)
    expect(claims[0]!.weight - claims.at(-1)!.weight).toBe(weightOfLead)
  })

  test('what a party owns up to goes with its denial, though other words stand nearer', () => {
    const said = (
      id: string,
      published: string,
      who: string,
      cue: string,
      content: string,
      act: 'asserts' | 'denies' | 'acknowledges',
    ) =>
      readingOf(
        `${who} ${cue} ${content}.`,
        { actors: { w: { name: who } }, statements: [{ by: ['w'], source: who, cue, content, act }] },
        { id, published },
      )
    const situation = resolve(
      outcomesOf(
        said('a', '2025-01-01', 'Norvik', 'said', 'that Brack is in talks to sell its ferries to Osk', 'asserts'),
        said('b', '2025-01-02', 'Brack', 'denied', 'that it was in talks to sell its ferries', 'denies'),
        said('c', '2025-01-03', 'Brack', 'acknowledged', 'that it had been in talks since April', 'acknowledges'),
      ),
    )
    const [claim, ...others] = situation.claims
    expect(others).toEqual([])
    expect(claim?.chain.map(({ kind }) => kind)).toEqual(['asserted', 'denied', 'acknowledged'])
    expect(claim?.status).toBe('acknowledged')
  })

  test('a denial that may be of something else is told, and disputes nothing', () => {
    const said = readingOf('Norvik said that the ferry of Tarn sails on Sunday with a new crew.', {
      actors: { n: { name: 'Norvik' } },
      statements: [
        { by: ['n'], source: 'Norvik', cue: 'said', content: 'that the ferry of Tarn sails on Sunday with a new crew' },
      ],
    })
    const denied = (content: string, cue = 'denied') =>
      readingOf(
        `Brack ${cue} ${content}.`,
        {
          actors: { b: { name: 'Brack' } },
          statements: [
            cue === 'denied'
              ? { by: ['b'], source: 'Brack', cue, content, act: 'denies' }
              : { by: ['b'], source: 'Brack', cue, content, polarity: 'negative' },
          ],
        },
        { id: 'b', published: '2025-01-02' },
      )
    const status = (content: string, cue?: string) => resolve(outcomesOf(said, denied(content, cue))).claims[0]?.status
    expect(status('that the ferry of Tarn sails on Sunday')).toBe('disputed')
    expect(status('that the ferry of Tarn never sails on Sunday with a new crew', 'said')).toBe('disputed')
    const [doubtful] = resolve(
      outcomesOf(said, denied('that no ferry from Tarn ever hired a diver as crew for less than two months', 'said')),
    ).claims
    expect(doubtful?.statements).toHaveLength(2)
    expect([doubtful?.status, doubtful?.rule]).toEqual([
      'reported',
      'One origin asserts it: Norvik. It is not sure that this is what Brack denies.',
    ])
  })
  test('a title stands alone: with its speaker where it is no clause, or begins with "it"', () => {
    const title = (text: string, content: string, cue: string) => {
      const situation = resolve(
        outcomesOf(
          readingOf(text, {
            actors: { n: { name: 'Norvik' }, o: { name: 'Osk', kind: 'state' } },
            statements: [{ by: ['n'], source: 'Norvik', cue, content }],
          }),
        ),
      )
      const [claim] = situation.claims
      return claim?.text.spans.map((span) => wordsOf(situation, claim.text.document, span)).join(' … ')
    }
    expect(
      title('Norvik raised the alarm over the ferries of Osk.', 'the alarm over the ferries of Osk', 'raised'),
    ).toBe('Norvik raised the alarm over the ferries of Osk')
    expect(
      title('Norvik said that it had sold the ferries to Osk.', 'that it had sold the ferries to Osk', 'said'),
    ).toBe('Norvik said that it had sold the ferries to Osk')
    expect(title('Norvik said that Osk had sold the ferries.', 'that Osk had sold the ferries', 'said')).toBe(
      'that Osk had sold the ferries',
    )
  })

  test('two parties in one breath are one utterance, and two when one of them is heard alone', () => {
    const both = readingOf('Norvik and Brack said that the harbour of Tarn floods in winter.', {
      actors: { n: { name: 'Norvik' }, b: { name: 'Brack' } },
      statements: [
        {
          by: ['n', 'b'],
          source: 'Norvik and Brack',
          cue: 'said',
          content: 'that the harbour of Tarn floods in winter',
        },
      ],
    })
    const one = readingOf(
      'The harbour of Tarn floods every winter, Brack said.',
      {
        actors: { b: { name: 'Brack' } },
        statements: [{ by: ['b'], source: 'Brack', cue: 'said', content: 'The harbour of Tarn floods every winter' }],
      },
      { id: 'b', published: '2025-01-02' },
    )
    const [joint] = resolve(outcomesOf(both)).claims
    expect([joint?.status, joint?.origins.map(({ name }) => name)]).toEqual(['reported', ['Norvik and Brack']])
    const [two] = resolve(outcomesOf(both, one)).claims
    expect([two?.status, two?.origins.map(({ name }) => name)]).toEqual(['corroborated', ['Brack', 'Norvik']])
  })

  test('"it was unclear if" is no claim', () => {
    const reading = readingOf('Norvik said it was unclear if the ferry at Tarn would sail again.', {
      actors: { n: { name: 'Norvik' } },
      statements: [
        { by: ['n'], source: 'Norvik', cue: 'it was unclear', content: 'if the ferry at Tarn would sail again' },
      ],
    })
    expect(resolve(outcomesOf(reading)).claims).toEqual([])
  })

  test('no drift along a chain: one statement stands for the claim, and each fits another of it', () => {
    for (const claim of resolve(outcomesOf(analysis, ...dam, ...denials)).claims) {
      expect(claim.statements.filter(({ because }) => because.includes('stands for the claim'))).toHaveLength(1)
      expect(claim.statements.every(({ score }) => score >= weights.link)).toBe(true)
    }
  })
})
