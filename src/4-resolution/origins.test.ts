import { describe, expect, test } from 'vitest'
import { outcomesOf, readingOf } from '../../test/reading-of.ts'
import { outletKey } from './publishers.ts'
import { resolve } from './resolve.ts'

/** The same claim, in each paper in its own words. */
const contents: readonly [string, string] = [
  'the reactor at Port Osk leaked coolant into the bay',
  'coolant leaked into the bay from the reactor at Port Osk',
]

/** Text of each paper's own, so that two of them are no copies of each other. */
const fillers = [
  'Ferries ran late. A market opened in the old town with bread and apples from the valley, and a choir sang until the rain came over the hills. Children counted the swans on the pond, and a baker gave them what was left of the morning.',
  'In other news, three cyclists finished a tour of the lakes, having slept in barns, eaten cold beans and lost a map, two bells and one good shoe. They mean to start again in spring, with better lamps, a dog and somebody who can mend a chain.',
]

type Speaker = NonNullable<Parameters<typeof readingOf>[1]['actors']>[string]

/** The origins of one claim that each of the documents makes: who says it there, and which paper it is in. */
function origins(
  ...documents: { paper: string; who?: Speaker; of?: Speaker; before?: string; content?: string }[]
): string[] {
  const readings = documents.map(({ paper, who, of, before, content: own }, at) => {
    const content = own ?? contents[at]!
    return readingOf(
      `${before ?? ''}${who ? `${who.name}${who.role ? `, ${who.role},` : ''} said ${content}` : content}. ${of?.name ?? ''}\n${fillers[at]}`,
      {
        actors: { ...(who ? { w: { ...who, ...(of ? { of: 'o' } : {}) } } : {}), ...(of ? { o: of } : {}) },
        statements: [who ? { by: ['w'], source: who.name, cue: 'said', content } : { content }],
      },
      { id: `d${at}`, publisher: paper, published: '2025-01-01' },
    )
  })
  const { claims } = resolve(outcomesOf(...readings))
  expect(claims).toHaveLength(1)
  return claims[0]!.origins.map(({ name }) => name)
}

const state: Speaker = { name: 'Velmara', kind: 'state' }

describe('origins', () => {
  test('two papers in their own voice are two', () => {
    expect(origins({ paper: 'The Post' }, { paper: 'The Mail' })).toEqual(['The Post', 'The Mail'])
  })
  test('two papers with the same eight words and more are one', () => {
    const [content] = contents
    expect(origins({ paper: 'The Post', content }, { paper: 'The Mail', content })).toEqual(['The Post'])
  })
  test('one paper twice is one, by name or by address', () => {
    expect(origins({ paper: 'The Harrow Courier' }, { paper: 'www.harrowcourier.example' })).toHaveLength(1)
  })
  test('two papers with one agency in the byline are one', () => {
    const before = 'OSK (Meridian Wire) - '
    expect(origins({ paper: 'The Post', before }, { paper: 'The Mail', before })).toEqual(['Meridian Wire'])
  })
  test('two papers with one speaker are one', () => {
    const who: Speaker = { name: 'Ilse Marrowby', kind: 'person' }
    expect(origins({ paper: 'The Post', who }, { paper: 'The Mail', who })).toEqual(['Ilse Marrowby'])
  })
  test('unnamed officials of one state, and its ministry, are one', () => {
    const officials: Speaker = { name: 'two officials', kind: 'group', unnamed: true }
    const ministry: Speaker = { name: 'the energy ministry', unnamed: true }
    expect(
      origins({ paper: 'The Post', who: officials, of: state }, { paper: 'The Mail', who: ministry, of: state }),
    ).toEqual(['Velmara'])
  })
  test('an analyst of the country is not the country', () => {
    const analyst: Speaker = { name: 'Tor Ekman', kind: 'person', role: 'a defence analyst' }
    const minister: Speaker = { name: 'Radek Soln', kind: 'person', role: 'the energy minister' }
    expect(
      origins({ paper: 'The Post', who: analyst, of: state }, { paper: 'The Mail', who: minister, of: state }),
    ).toEqual(['Tor Ekman', 'Velmara'])
  })
  test('unnamed sources of nobody count once for a paper, and apart for two', () => {
    const who: Speaker = { name: 'a person familiar with the matter', kind: 'person', unnamed: true }
    expect(origins({ paper: 'The Post', who }, { paper: 'The Post', who })).toHaveLength(1)
    expect(origins({ paper: 'The Post', who }, { paper: 'The Mail', who })).toHaveLength(2)
  })
  test('a paper that is cited is the same origin as the paper itself', () => {
    expect(origins({ paper: 'The Post' }, { paper: 'The Mail', who: { name: 'The Post' } })).toEqual(['The Post'])
  })
  test('an agency that is cited is one that passes on, also where the case has no text of it', () => {
    const who: Speaker = { name: 'Reuters' }
    const reading = readingOf(
      `Ilse Marrowby said that ${contents[0]}, Reuters reported. ${fillers[0]}`,
      {
        actors: { m: { name: 'Ilse Marrowby', kind: 'person' }, r: who },
        statements: [
          { by: ['r'], source: 'Reuters', cue: 'reported', content: contents[0] },
          { by: ['m'], source: 'Ilse Marrowby', cue: 'said', content: contents[0] },
        ],
      },
      { id: 'd0', publisher: 'The Post', published: '2025-01-01' },
    )
    expect(resolve(outcomesOf(reading)).claims.flatMap(({ origins: all }) => all.map(({ name }) => name))).toEqual([
      'Ilse Marrowby',
    ])
  })
  test('what somebody did with words is the word of whoever tells it', () => {
    const reading = (id: string, publisher: string, text: string, via = false) =>
      readingOf(
        text,
        {
          actors: { b: { name: 'Brackmoor' }, m: { name: 'Ilse Marrowby', kind: 'person' } },
          statements: [
            ...(via
              ? [
                  {
                    by: ['m'],
                    source: 'Ilse Marrowby',
                    cue: 'said',
                    content: 'Brackmoor rejected the hostile bid of Norvik Lines',
                  },
                ]
              : []),
            {
              by: ['b'],
              source: 'Brackmoor',
              cue: 'rejected',
              content: 'the hostile bid of Norvik Lines',
              ...(via ? { via: 0 } : {}),
            },
          ],
        },
        { id, publisher, published: '2025-01-01' },
      )
    const { claims } = resolve(
      outcomesOf(
        reading('d0', 'The Post', `Brackmoor rejected the hostile bid of Norvik Lines.\n${fillers[0]}`),
        reading('d1', 'The Mail', `On Monday Brackmoor rejected the hostile bid of Norvik Lines.\n${fillers[1]}`),
      ),
    )
    expect(claims.flatMap(({ origins: found }) => found.map(({ name }) => name))).not.toContain('Brackmoor')
  })
  test('what somebody announces is his own word', () => {
    const reading = (id: string, publisher: string, text: string) =>
      readingOf(
        text,
        {
          actors: { m: { name: 'Brackmoor' } },
          statements: [
            { by: ['m'], source: 'Brackmoor', cue: 'announced', content: 'the loss of three ferries off Osk' },
          ],
        },
        { id, publisher, published: '2025-01-01' },
      )
    const { claims } = resolve(
      outcomesOf(
        reading('d0', 'The Post', `Brackmoor announced the loss of three ferries off Osk.\n${fillers[0]}`),
        reading('d1', 'The Mail', `On Monday Brackmoor announced the loss of three ferries off Osk.\n${fillers[1]}`),
      ),
    )
    expect(claims.flatMap(({ origins: found }) => found.map(({ name }) => name))).toEqual(['Brackmoor'])
  })
  test('a paper speaks for whoever spoke through it', () => {
    const reading = (id: string, publisher: string, text: string, source: string, before: string) =>
      readingOf(
        text,
        {
          actors: { b: { name: 'Brackmoor' }, p: { name: source, unnamed: true } },
          statements: [
            { by: ['b'], source: 'Brackmoor', cue: 'said in a statement', content: before },
            { by: ['p'], source, cue: 'stated', content: 'coolant leaked into the bay from the reactor at Port Osk' },
          ],
        },
        { id, publisher, published: '2025-01-01' },
      )
    const text = `Brackmoor said in a statement that the pumps were old. The statement stated coolant leaked into the bay from the reactor at Port Osk.\n${fillers[0]}`
    const { claims } = resolve(outcomesOf(reading('d0', 'The Post', text, 'The statement', 'that the pumps were old')))
    const leak = claims.find(({ statements }) => statements.some(({ statement }) => statement === 's2'))
    expect(leak?.origins.map(({ name }) => name)).toEqual(['Brackmoor'])
  })
  test.each([
    ['Shaky footage', 'The Post'],
    ['Records of the harbour', 'The Post'],
    ['Some 23 percent', 'The Post'],
    ['The bulk of the crew', 'The Post'],
    // Somebody's, and somebody.
    ['Data scientists', 'Data scientists'],
    ['The state radio', 'The state radio'],
    ['A professor of law', 'A professor of law'],
    ['The Ministry of Health', 'The Ministry of Health'],
    ['Brackmoor Technologies', 'Brackmoor Technologies'],
  ])('whose word it is: %s', (who, origin) => {
    const reading = readingOf(
      `${who} showed that coolant leaked into the bay from the reactor at Port Osk.\n${fillers[0]}`,
      {
        actors: { v: { name: who, unnamed: true } },
        statements: [
          {
            by: ['v'],
            source: who,
            cue: 'showed',
            content: 'that coolant leaked into the bay from the reactor at Port Osk',
          },
        ],
      },
      { id: 'd0', publisher: 'The Post', published: '2025-01-01' },
    )
    expect(resolve(outcomesOf(reading)).claims.flatMap(({ origins: all }) => all.map(({ name }) => name))).toEqual([
      origin,
    ])
  })
  test('a reporter of the house is its own voice', () => {
    const who: Speaker = { name: 'Ilse Marrowby', kind: 'person' }
    expect(origins({ paper: 'The Post', who, of: { name: 'The Post' } })).toEqual(['The Post'])
  })
  test('an agency that reserves its rights at the end wrote the text', () => {
    const right = (id: string, publisher: string, at: 0 | 1) =>
      readingOf(
        `${contents[at]}. ${fillers[at]}\nCopyright 2025 The Associated Press. All rights reserved.`,
        { statements: [{ content: contents[at] }] },
        { id, publisher, published: '2025-01-01' },
      )
    const { claims } = resolve(outcomesOf(right('d0', 'The Post', 0), right('d1', 'The Mail', 1)))
    expect(claims.flatMap(({ origins: all }) => all.map(({ name }) => name))).toEqual(['Associated Press'])
  })
  test('words in quotation marks beside what somebody says are his', () => {
    const narrated = 'the reactor at Port Osk “will be closed until further notice”'
    const reading = readingOf(
      `Brackmoor says the pumps will run – but ${narrated}.\n${fillers[0]}`,
      {
        actors: { b: { name: 'Brackmoor' } },
        statements: [
          { by: ['b'], source: 'Brackmoor', cue: 'says', content: 'the pumps will run' },
          { content: narrated },
        ],
      },
      { id: 'd0', publisher: 'The Post', published: '2025-01-01' },
    )
    const closed = resolve(outcomesOf(reading)).claims.find(({ statements }) =>
      statements.some(({ statement }) => statement === 's2'),
    )
    expect(closed?.origins.map(({ name }) => name)).toEqual(['Brackmoor'])
  })
  test('a spokesman of an armed group speaks for it, as most texts have it', () => {
    const fighters: Speaker = { name: 'Osk Front', kind: 'group' }
    const who: Speaker = { name: 'Ilse Marrowby', kind: 'person', role: 'Osk Front spokeswoman' }
    expect(origins({ paper: 'The Post', who, of: fighters }, { paper: 'The Mail', who, of: fighters })).toEqual([
      'Osk Front',
    ])
  })
  test.each([
    ['The Harrow Courier', 'https://www.harrowcourier.example/a/b?c', true],
    ['BBC News', 'news.bbc.co.uk', true],
    ['The Post', 'The Mail', false],
    ['Courier', 'Harrow Courier', false],
  ])('%s and %s: one house %s', (one, other, same) => {
    expect(outletKey(one) === outletKey(other)).toBe(same)
  })
})
