import { describe, expect, test } from 'vitest'
import { readingOf, type Told } from '../../test/reading-of.ts'
import { castOf } from './actors.ts'
import { plainName } from './plain-names.ts'

type Actors = NonNullable<Told['actors']>

/** The actors of texts that each name `actors`, as "name ×members". */
function cast(...documents: Actors[]): { names: string[]; undecided: string[] } {
  const readings = documents.map((actors, at) => {
    const words = Object.values(actors).flatMap(({ name, role }) => [name, role ?? ''])
    return readingOf(words.join('. '), { actors }, { id: `d${at}` })
  })
  const { actors } = castOf(readings)
  return {
    names: actors.map(({ name, members }) => `${name} ×${members.length}`),
    undecided: actors.filter(({ undecided }) => undecided.length > 0).map(({ name }) => name),
  }
}

const person = (name: string, role?: string) => ({
  name,
  kind: 'person' as const,
  ...(role === undefined ? {} : { role }),
})

describe('the same actor across documents', () => {
  test('one full name is one person, with titles and middle names or without', () => {
    expect(cast({ a: person('Ilse Marrowby') }, { a: person('Dr. Ilse K. Marrowby') }).names).toEqual([
      'Dr. Ilse K. Marrowby ×2',
    ])
  })
  test('an honorific that no table has, before two names in common', () => {
    expect(cast({ a: person('Lai Marrowby') }, { a: person('Alhaji Lai Marrowby') }).names).toEqual([
      'Alhaji Lai Marrowby ×2',
    ])
    expect(cast({ a: person('Lai Marrowby') }, { a: person('Alhaji Tor Marrowby') }).names).toHaveLength(2)
  })
  test('points and little words tell no bodies apart', () => {
    const bodies = (one: string, other: string) => cast({ a: { name: one } }, { a: { name: other } }).names.length
    expect(bodies('F.B.I.', 'FBI')).toBe(1)
    expect(bodies('Committee for the Red Lantern', 'Committee of the Red Lantern')).toBe(1)
    expect(bodies('Bank of Osk', 'Bank of Tarn')).toBe(2)
    expect(bodies('Vorlex Lines Group Inc.', 'Vorlex Lines')).toBe(1)
    expect(bodies('Vorlex Corporation', 'Vorlex')).toBe(1)
    expect(bodies('Vorlex Group', 'Vorlex')).toBe(2)
  })
  test('another first name is another person', () => {
    expect(cast({ a: person('Ilse Marrowby') }, { a: person('Jonas Marrowby') }).names).toHaveLength(2)
  })
  test('a family name with an agreeing role is the same person', () => {
    const { names } = cast(
      { a: person('Ilse Marrowby', 'a military analyst') },
      { a: person('Marrowby', 'the analyst') },
    )
    expect(names).toEqual(['Ilse Marrowby ×2'])
  })
  test('a family name alone leaves it undecided', () => {
    const { names, undecided } = cast({ a: person('Ilse Marrowby', 'an analyst') }, { a: person('Marrowby') })
    expect(names).toHaveLength(2)
    expect(undecided).toEqual(['Ilse Marrowby', 'Marrowby'])
  })
  test('the name in front alone leaves it undecided', () => {
    expect(cast({ a: person('Kim Dae Sol') }, { a: person('Kim') }).undecided).toEqual(['Kim Dae Sol', 'Kim'])
  })
  test('a family name that two people bear leaves it undecided, whatever the role', () => {
    const { undecided } = cast(
      { a: person('Ilse Marrowby', 'an analyst'), b: person('Jonas Marrowby', 'an analyst') },
      { a: person('Marrowby', 'an analyst') },
    )
    expect(undecided).toHaveLength(3)
  })
  test('states and organizations by name, with the article or without', () => {
    expect(cast({ a: { name: 'The Pentagon' } }, { a: { name: 'Pentagon' } }).names).toEqual(['The Pentagon ×2'])
  })
  test('a short name or initials leave it undecided', () => {
    expect(cast({ a: { name: 'Brackmoor Lines' } }, { a: { name: 'Brackmoor' } }).undecided).toHaveLength(2)
    expect(cast({ a: { name: 'Coastal Competition Authority' } }, { a: { name: 'CCA' } }).undecided).toHaveLength(2)
  })
  test('initials that one text spells out are the same; those that none does, or two do, are left open', () => {
    const spelled = { name: 'Coastal Competition Authority', also: ['CCA'] }
    const text = (actor: typeof spelled) =>
      readingOf(`The ${actor.name} (CCA) met.`, { actors: { a: actor } }, { id: actor.name })
    const short = readingOf('CCA met.', { actors: { a: { name: 'CCA' } } }, { id: 'short' })
    const { actors } = castOf([text(spelled), short])
    expect(actors.map(({ name, because }) => [name, because])).toEqual([
      ['Coastal Competition Authority', ['“CCA” stands for Coastal Competition Authority']],
    ])
    const other = { name: 'Central Cod Agency', also: ['CCA'] }
    expect(castOf([text(spelled), text(other), short]).actors).toHaveLength(3)
  })
  test('an institution of one state is one, an unnamed official is never the same', () => {
    const nk = { name: 'North Korea', kind: 'state' as const }
    const ministry = (name: string) => ({ s: nk, m: { name, unnamed: true, of: 's' } })
    expect(
      cast(ministry("North Korea's foreign ministry"), ministry('the North Korean foreign ministry')).names,
    ).toHaveLength(2)
    expect(
      cast(ministry("North Korea's foreign ministry"), ministry("North Korea's defence ministry")).names,
    ).toHaveLength(3)
    expect(cast(ministry('an official'), ministry('an official')).names).toHaveLength(3)
  })
  test('the name that many give stands before the longer one that one of them gives', () => {
    const named = (...names: string[]) => cast(...names.map((name) => ({ a: person(name) }))).names
    expect(named('Ann Marr', 'Ann Marr', 'Crooked Ann Marr', 'Ann Marr')).toEqual(['Ann Marr ×4'])
    expect(named('Ann Marr', 'Ann Lee Marr')).toEqual(['Ann Lee Marr ×2'])
  })
  test('a joined member gives its reason', () => {
    const readings = ['a', 'b'].map((id) =>
      readingOf('Helga Dunmore spoke.', { actors: { h: person('Helga Dunmore') } }, { id }),
    )
    expect(castOf(readings).actors[0]?.because).toEqual(['the same full name: Helga Dunmore'])
  })
  test('plain names', () => {
    expect(plainName('Prof. José  Ñandú')).toBe('jose nandu')
    expect(plainName('Mr')).toBe('mr')
  })
})
