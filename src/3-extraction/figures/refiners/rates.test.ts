import { test } from 'vitest'
import { type ExpectedFigure, findsFigures } from '../../../../test/figures.ts'

const cases: readonly [string, ...ExpectedFigure[]][] = [
  ['Oil sold at {f:$71.40 a barrel}.', { unit: '$', perUnit: 'barrel', measure: 'rate' }],
  ['Its {f:$70-a-share} offer was refused.', { unit: '$', perUnit: 'share', measure: 'rate' }],
  ['They get {f:60 cents a kilo}.', { perUnit: 'kilo' }],
  ['It spends {f:£4,200 per capita}.', { perUnit: 'capita' }],
  ['It pays {f:$50 a month per child}.', { per: 'P1M', perUnit: 'child' }],
  ['It pays {f:$50 for each child}.', { perUnit: 'child' }],
  [
    'They saw {f:14 deaths per 100,000 people}.',
    { kind: 'count', low: 14, item: 'deaths', perUnit: '100,000 people', measure: 'rate' },
  ],
  ['She made {f:7.1 rebounds per game}.', { item: 'rebounds', perUnit: 'game' }],
  ['She made {f:11 rebounds a game}.', { item: 'rebounds', perUnit: 'game', measure: 'rate' }],
  ['It costs {f:3.4 cents per kilowatt-hour}.', { perUnit: 'kilowatt-hour' }],
  ['It is {f:7.9 deaths per 1,000 live births}.', { perUnit: '1,000 live births' }],
  ['It takes {f:90,000 requests per second}.', { per: 'PT1S', item: 'requests' }],
  ['It sells {f:9,000 barrels a day}.', { per: 'P1D' }],
  ['It has {f:500 million monthly users}.', { item: 'monthly users' }],
]
test.each(cases)('%s', (source, ...expected) => findsFigures(source, ...expected))

const none: readonly [string, ...ExpectedFigure[]][] = [
  ['He paid {f:$5} and a friend left.', { measure: 'total' }],
  ['It gave {f:12 men} a boat.', { measure: 'total' }],
  ['They paid {f:$5} a bit late.', { measure: 'total' }],
  ['It sold {f:40 percent} per se.', { measure: 'share' }],
  ['He came {f:two days} a while ago.', { measure: 'total' }],
]
test.each(none)('each of nothing: %s', (source, ...expected) => findsFigures(source, ...expected))
