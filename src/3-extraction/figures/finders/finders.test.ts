import { test } from 'vitest'
import { type ExpectedFigure, findsFigures } from '../../../../test/figures.ts'

const cases: readonly [string, ...ExpectedFigure[]][] = [
  ['The senate passed it in a {f:61-30} vote.', { kind: 'score', low: 30, high: 61 }],
  ['The jury made a narrow {f:7-5} decision.', { kind: 'score' }],
  ['The Osk Gulls edged out the Tarn Rovers {f:8-7} in {f:10 innings}.', { kind: 'score', low: 7, high: 8 }, {}],
  ['They won game two {f:4-1}.', { kind: 'score', low: 1, high: 4 }],
  ['By a {f:3-to-2} vote the board sent it back.', { kind: 'score', low: 2, high: 3 }],
  ['The club members divided {f:4 to 1} against it.', { kind: 'score' }],
  ['She lost {f:4-6}, {f:3-6}.', { kind: 'score' }, { kind: 'score' }],
  ['The vote in the council was {f:12 to 2}.', { kind: 'score' }],
  ['She has sons, Otto, {f:eight}, and Emil, {f:five}.', { kind: 'age', low: 8 }, { kind: 'age', low: 5 }],
  ['The mare had turned {f:21} a week before.', { kind: 'age', low: 21 }],
  ['He is {f:5’6’’} tall.', { unitCode: '[ft_i]', low: 5.5 }],
  ['Some girls {f:aged 4} and {f:6} were treated.', { kind: 'age', low: 4 }, { kind: 'age', low: 6 }],
  ['{f:About one of every six pupils} is ill.', { kind: 'share', approximate: true }],
  ['{f:One of {f:two ferries}} passed by.', { kind: 'count', low: 1 }, { low: 2 }],
  ['{f:One adult in four} is ill.', { kind: 'share', low: 0.25, item: 'adult' }],
  ['They won {f:6-3}, {f:7-5}.', { kind: 'score' }, { kind: 'score' }],
  ['It won by {f:over a minute}.', { kind: 'duration', bound: 'more than' }],
  ['It never fell {f:below 29°C}.', { bound: 'at least', low: 29 }],
  ['It cost {f:380 dollars}, up {f:a quarter} on the old one.', {}, { kind: 'share', change: 'up' }],
  ['{f:Nine of ten melons} are sold there.', { kind: 'share', low: 0.9 }],
  ['It was {f:less than half of 1 percent of the harvest}.', { kind: 'share', unitCode: '%', high: 0.5 }],
  ['The {f:6-foot-9} guard left.', { kind: 'measure', unitCode: '[ft_i]', low: 6.75, high: 6.75 }],
  ['A {f:5-foot-6-inch} statue fell.', { unitCode: '[ft_i]', low: 5.5 }],
  ['He was sold for {f:€64.5m} plus {f:€10m in bonuses}.', { bound: 'exact' }, { bound: 'exact' }],
]
test.each(cases)('%s', (source, ...expected) => findsFigures(source, ...expected))

test.each([
  'They lost money in the half year.',
  'He rang 555-0142.',
  'Meet us at booth 41.',
  'They spoke with every one of their members.',
  "It's number two in a trilogy.",
  "It was launched by the Kon'ya 2 mission.",
  'It began with Kon’1 and its probe.',
  'See phases 3, 5 and 7.',
  'He read pages 3-7, 9-12.',
  'It is told in Figs. 2 and 3.',
  'Others found the same [7].',
  'Others found it too [3, 5].',
  '4/12 Boats wait in the harbour.',
  'They would keep below 2005 levels.',
])('no figure: %s', (source) => findsFigures(source))

const beside: readonly [string, ...ExpectedFigure[]][] = [
  ['In the rooms {f:12 people} slept.', { kind: 'count', item: 'people' }],
  ['{f:3/4 of the pupils} left.', { kind: 'share' }],
  ['It needs {f:5-7 people}.', { kind: 'count', low: 5, high: 7 }],
  ['They turned {f:12 of them} away.', { kind: 'count' }],
  ['It grew from {f:20 reactors} to {f:54}.', { item: 'reactors' }, { low: 54, change: 'up' }],
  ['They turned {f:12 boats} away.', { kind: 'count', item: 'boats' }],
  ['The result was {f:5 to 7 percent growth}.', { kind: 'share', low: 5, high: 7, change: 'up' }],
  ['In Ohio {f:12 geese} flew off.', { kind: 'count', item: 'geese' }],
  ['{f:One man} in {f:four cars} fled.', { kind: 'count' }, { kind: 'count' }],
  ['It fell {f:below 29°C}.', { bound: 'less than', change: 'down' }],
  ['{f:One of their members} left.', { kind: 'count' }],
  ['He waited {f:half an hour}.', { kind: 'duration' }],
  ['It stayed {f:below 2,005 units}.', { kind: 'count' }],
]
test.each(beside)('%s', (source, ...expected) => findsFigures(source, ...expected))
