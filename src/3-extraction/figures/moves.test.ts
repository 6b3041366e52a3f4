import { test } from 'vitest'
import { type ExpectedFigure, findsFigures } from '../../../test/figures.ts'

const cases: readonly [string, ...ExpectedFigure[]][] = [
  ['Red beats blue {f:61} to {f:33 percent}.', { kind: 'share', unitCode: '%' }, { kind: 'share' }],
  [
    'Latency fell from {f:80 milliseconds} to {f:under 25}.',
    { unit: 'milliseconds' },
    { unit: 'milliseconds', bound: 'less than', change: 'down' },
  ],
  ['Prices rose {f:4} and {f:6 percent}.', { kind: 'share', unitCode: '%', change: 'up' }, { kind: 'share' }],
  ['Runs of {f:5}, {f:10} and {f:15 km} were held.', { unitCode: 'km' }, { unitCode: 'km' }, { unitCode: 'km' }],
  ['A {f:64}-to-{f:31 percent vote} ended it.', { kind: 'share', unitCode: '%' }, { kind: 'share' }],
  [
    'Shares of the lender rose {f:3%} to {f:$5.20}, and those of its rival {f:4%} to {f:$7}.',
    { change: 'up', measure: 'change' },
    { change: 'up', low: 5.2 },
    { change: 'up', measure: 'change', low: 4 },
    { change: 'up', low: 7 },
  ],
  [
    'It has {f:220 million users}, up from {f:180 million}.',
    { change: 'up', low: 220e6, item: 'users' },
    { low: 180e6, item: 'users' },
  ],
  ['The bill passed by {f:218 votes} to {f:210}.', { item: 'votes' }, { low: 210, item: 'votes' }],
  ['Arrivals rose by {f:80,000} to {f:1.1 million}.', { change: 'up', low: 80_000 }, { change: 'up', low: 1.1e6 }],
  ['They lie {f:184 km.}', { kind: 'measure', unitCode: 'km', unit: 'km' }],
  ['{f:Several thousand people} came.', { low: 3000, high: 9000, approximate: true, item: 'people' }],
  ['The striker, {f:24}, left.', { kind: 'age', low: 24 }],
  [
    'It went off, killing {f:at least two people} and wounding {f:at least 90}.',
    { item: 'people' },
    { low: 90, item: 'people' },
  ],
  ['Those between the {f:ages of 17 and 20} stay.', { kind: 'age', low: 17, high: 20 }],
  ['They won by a {f:3 to 1} margin.', { kind: 'score', low: 1, high: 3 }],
]
test.each(cases)('%s', (source, ...expected) => findsFigures(source, ...expected))

const none: readonly [string, ...ExpectedFigure[]][] = [
  ['Prices rose by {f:5 to 7 percent}.', { change: 'up', low: 5, high: 7 }],
  ['Sales rose {f:3%} and its rival has {f:4%}.', { change: 'up' }, { low: 4 }],
  ['It rose {f:3%}, and of them {f:4%} voted.', { change: 'up' }, { low: 4 }],
  ['It has {f:220 users}, and far from it {f:180 others}.', { item: 'users' }, { item: 'others' }],
  ['The list, {f:24}, was long.', { kind: 'count' }],
  ['Several people came, few saw it.'],
  ['The war of 1967, the Six Day War, was short.'],
  ['The Salyut 7 space station fell near Intermediate School 285 in Norland.'],
  ['Shares stood at {f:$254} in early trading.', { low: 254 }],
  ['A claim about “{f:thousands of shootings}” was heard.', { approximate: true, item: 'shootings' }],
  ['He feeds two dogs, and saw {f:90}.'.replace('two dogs', '{f:two dogs}'), { item: 'dogs' }, { low: 90, item: null }],
]
test.each(none)('no change and no age: %s', (source, ...expected) => findsFigures(source, ...expected))
