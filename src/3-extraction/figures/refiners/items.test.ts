import { test } from 'vitest'
import { type ExpectedFigure, findsFigures } from '../../../../test/figures.ts'

const cases: readonly [string, ...ExpectedFigure[]][] = [
  ['The tax credit worth {f:$140 million} was cut.', { item: 'tax credit' }],
  ['It had losses of {f:around $3 billion}.', { item: 'losses', approximate: true }],
  ['It has a population of {f:5 million}.', { item: 'population' }],
  ['The damage was estimated at {f:$5 million}.', { item: 'damage' }],
  ["{f:About 1,700 of the bank's {f:9,400 staff}} will go.", { item: '9,400 staff' }, { item: 'staff' }],
  [
    'It has infected {f:412 people} in {f:19 countries}, killing {f:at least 61}.',
    { item: 'people' },
    { item: 'countries' },
    { item: 'people' },
  ],
  ['He put the dead at {f:118}.', { item: 'dead' }],
  ['GDP per capita is {f:$4,000}.', { item: 'GDP per capita' }],
  ['It won {f:eight of its last {f:ten matches}}.', { item: 'its last ten matches' }, { item: 'matches' }],
  ['The keeper made {f:nine saves}.', { item: 'saves' }],
  ['{f:The two countries} share a border.', { item: 'countries' }],
  ['It makes {f:one in five phones}.', { kind: 'share', low: 0.2, item: 'phones' }],
  ['It won by a {f:two-thirds majority}.', { kind: 'share', item: 'majority' }],
  ['The patch mends {f:74 flaws}, {f:seven of them} grave.', { item: 'flaws' }, { item: 'flaws' }],
  ['It has {f:450 beds}, {f:30 of which} are free.', {}, { item: 'beds' }],
  ['{f:The 30 people} who were arrested left.', { item: 'people' }],
  ['He hit {f:39 home runs} there.', { item: 'home runs' }],
  ['It was {f:one of the year’s biggest deals}.', { item: 'year’s biggest deals' }],
  ['She cast {f:one more vote} that night.', { low: 1, item: 'more vote' }],
]
test.each(cases)('%s', (source, ...expected) => findsFigures(source, ...expected))

const none: readonly [string, ...ExpectedFigure[]][] = [
  ['He spoke of {f:$5 million}.', { item: null }],
  ['It had a total of {f:$5 million}.', { item: null }],
  ['Because of {f:$5 million} he left.', { item: null }],
  ['{f:Seven of them} left.', { item: 'them' }],
]
test.each(none)('no item: %s', (source, ...expected) => findsFigures(source, ...expected))

test.each([
  'Those two left.',
  'The other three stayed.',
  'The two met in Paris.',
  'All four of them died.',
  'He spoke to the two.',
  'This is the one.',
])('pointing back is no figure: %s', (source) => findsFigures(source))
