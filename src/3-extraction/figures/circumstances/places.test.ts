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
  'At least nine miners have drowned in a flood at a pit in {p:Silesia}.',
  'Some 40 sailors were fetched from their ship in the port of {p:Odesa}.',
  'The storm left six farmers and two drivers dead near {p:Lyon}.',
  'About 6,000 pensioners with small gardens live in {p:Malta}.',
  'Output in {p:France} rose 2 percent.',
  'He counted “hundreds of leaks” in {p:Glasgow}.',
  "{p:Bavaria}'s 12 percent is the highest of all.",
  'In the county of {p:Kent}, 45 percent agree.',
  'In {p:Bavaria} the quota exceeds 12%.',
  'In {p:Ohio}, police counted 12 fires.',
  'A fire at a mill in {p:Lodz} killed 14 people.',
  'A tram hit a wall in {p:Basel} and 19 passengers were hurt.',
])('%s', placeOf)

test.each([
  'They flew 80 cows to Berlin.',
  'They signed two treaties and later met in Berlin.',
  'Exports worth $2 billion went to Mexico.',
  'Officials in Kyiv said 12 people were killed.',
  'He paid $5 million, a court in London heard.',
  'The 12 men, who trained in Syria, were tried.',
  'A museum in Berlin bought 12 prints.',
])('no place of its own: %s', placeOf)
