import { expect, test } from 'vitest'
import { analyse } from '#2-analysis/analyse.ts'
import { documentOf, marked } from '../../../../test/marked.ts'
import { findPlaces } from '../../places/find-places.ts'
import { findTimes } from '../../times/find-times.ts'
import { findFigures } from '../find-figures.ts'

/** The place of the first figure is marked `p`, where it has one. */
async function placeOf(source: string): Promise<void> {
  const { text, spans } = marked(source)
  const analysis = await analyse(documentOf(text))
  const places = findPlaces(analysis)
  const [figure] = findFigures(analysis, { times: findTimes(analysis), places, statements: [] })
  const place = places.find(({ id }) => id === figure!.place)
  const own = spans.find(({ label }) => label === 'p')
  expect(place?.mentions.map(({ start, end }) => text.slice(start, end))[0]).toBe(own?.text)
}

test.each([
  'Some 30 people in the city of {p:Kherson} fled.',
  'At least two people have died in an attack on a hotel in {p:Kabul}.',
  'More than 270 girls were taken from their school in the town of {p:Chibok}.',
  'The raid left two soldiers and three guards dead near {p:Kunduz}.',
  'About 9 million mothers with young children live in {p:France}.',
  'Output in {p:France} rose 2 percent.',
  'He spoke of “thousands of fires” in {p:Chicago}.',
  "{p:Utah}'s 11 percent is the most in the nation.",
  'In the state of {p:Hawaii}, 70 percent agree.',
  'In {p:Ohio} the share exceeds 7%.',
  'In {p:Ohio}, police counted 12 fires.',
  'A blast at a market in {p:Aleppo} killed 30 people.',
  'A ferry struck a bridge in {p:Cologne} and 25 passengers were injured.',
])('%s', placeOf)

test.each([
  'They sent 26 men to Berlin.',
  'They signed two treaties and later met in Berlin.',
  'Exports worth $2 billion went to Mexico.',
  'Officials in Kyiv said 12 people were killed.',
  'He paid $5 million, a court in London heard.',
  'The 12 men, who trained in Syria, were tried.',
  'A museum in Berlin bought 12 prints.',
])('no place of its own: %s', placeOf)
