import { describe, expect, test } from 'vitest'
import { documentOf } from '../../../test/marked.ts'
import { analyse } from '../../2-analysis/analyse.ts'
import { findPlaces } from './find-places.ts'

async function shown(text: string): Promise<string[]> {
  const places = findPlaces(await analyse(documentOf(text)))
  return places.map(({ name, country, precision }) => `${name} ${country ?? '-'} ${precision}`)
}

describe('places', () => {
  test.each<[string, string[]]>([
    ['Troops were seen in Kursk and in Russia.', ['Kursk RU region', 'Russia RU country']],
    ['Troops went to eastern Russia and stayed in Russia.', ['eastern Russia RU region', 'Russia RU country']],
    [
      'It rained in Geneva, in Basra and in Mazar-i-Sharif.',
      ['Geneva CH city', 'Basra IQ city', 'Mazar-i-Sharif AF city'],
    ],
    ['It rained in Kyiv. It had rained in Kiev.', ['Kyiv UA city']],
    ['BERLIN (Reuters) — It rained in Berlin.', ['Berlin DE city']],
    ['They met in Washington, at the White House.', ['Washington US city', 'White House US point']],
    ['Talks were held in Washington DC.', ['Washington, D.C. US city']],
    ['It rained in Paris.', ['Paris FR city']],
    ['It rained in Paris, Texas.', ['Paris US unknown', 'Texas US region']],
    ['It rained in Springfield, Illinois.', ['Springfield US city', 'Illinois US region']],
    ['Georgian troops met Georgian officials in Georgia and Tbilisi.', ['Georgia GE country', 'Tbilisi GE city']],
    ['Tension grew in East Asia.', ['East Asia - region']],
    ['The bridge in Velmarstad fell.', ['Velmarstad - unknown']],
  ])('%s', async (text, expected) => {
    expect(await shown(text)).toEqual(expected)
  })

  test.each([
    ['a state that acts', 'Moscow intends to leave.'],
    ['a state that owns', 'Russia’s war goes on.'],
    ['a person', 'Paris Miller said that Jordan Peters left.'],
    ['part of a word', 'The parisian knew romex.'],
    ['an adjective', 'Russian troops left.'],
  ])('none: %s', async (_, text) => {
    expect(await shown(text)).toEqual([])
  })

  test('places of the same name that were passed over are shown', async () => {
    const [place] = findPlaces(await analyse(documentOf('It rained in Springfield.')))
    expect(place?.others?.length).toBeGreaterThan(1)
    expect(place?.lat).toBeTypeOf('number')
  })
})
