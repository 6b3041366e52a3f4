import { describe, expect, test } from 'vitest'
import { joinVoices, type Voice } from './one-voice.ts'

const voice = (id: string, name: string, more: Partial<Voice> = {}): Voice => ({
  id,
  name,
  because: `${name} says so`,
  described: name,
  actors: [id],
  undecided: [],
  documents: [`document of ${id}`],
  ...more,
})

const namesOf = (...voices: Voice[]): string[] => joinVoices(voices).map(({ name }) => name)

describe('origins that may be one count as one', () => {
  test.each<[string, Voice, Voice, string]>([
    [
      'a description that fits somebody named',
      voice('unnamed post', 'zoo officials'),
      voice('party A1', 'Ann Havel', { described: 'Ann Havel director of the zoo' }),
      'Ann Havel',
    ],
    [
      'officials of nobody beside an office',
      voice('unnamed post', 'authorities'),
      voice('party A1', 'Ole Brandt', { described: 'Ole Brandt county sheriff' }),
      'Ole Brandt',
    ],
    [
      'one description in two papers',
      voice('unnamed post', 'hospital officials'),
      voice('unnamed mail', 'hospital officials'),
      'hospital officials',
    ],
    [
      'two whom the case leaves undecided',
      voice('party A1', 'Velmara', { actors: ['A2'], undecided: ['A3'] }),
      voice('party A3', 'Orlov', { actors: ['A3'] }),
      'Velmara',
    ],
    ['a name and its longer form', voice('named hydro', 'Hydro'), voice('party A1', 'Kessin Hydro'), 'Hydro'],
  ])('%s', (_, one, other, name) => expect(namesOf(one, other)).toEqual([name]))

  test.each<[string, Voice, Voice]>([
    [
      'another description',
      voice('unnamed post', 'hospital officials'),
      voice('party A1', 'Ann Havel', { described: 'Ann Havel director of the zoo' }),
    ],
    [
      'officials beside somebody without an office',
      voice('unnamed post', 'officials'),
      voice('party A1', 'Ann Havel', { described: 'Ann Havel baker' }),
    ],
    ['two papers', voice('outlet post', 'The Post'), voice('outlet morning post', 'The Morning Post')],
    ['two names', voice('party A1', 'Velmara'), voice('party A2', 'Norland')],
  ])('not %s', (_, one, other) => expect(namesOf(one, other)).toHaveLength(2))

  test('whoever stands for both has the documents of both, and says who else it may be', () => {
    const [only] = joinVoices([voice('unnamed post', 'zoo officials'), voice('party A1', 'the zoo')])
    expect(only).toMatchObject({ id: 'party A1', because: 'the zoo says so; zoo officials may be the same' })
    expect(only?.documents).toEqual(['document of party A1', 'document of unnamed post'])
  })
})
