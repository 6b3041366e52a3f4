import { test } from 'vitest'
import { type ExpectedFigure, findsFigures } from '../../../../test/figures.ts'

const cases: readonly [string, ...ExpectedFigure[]][] = [
  ['It is {f:three times} as large.', { kind: 'share', low: 3, unit: 'times', measure: 'share' }],
  ['Sales are {f:two to three times} higher.', { kind: 'share', low: 2, high: 3, unit: 'times' }],
  ['He won it {f:three times}.', { kind: 'count', item: 'times' }],
  ['It cost {f:15 dollars 50}.', { low: 15.5, unitCode: 'USD' }],
  ['It cost {f:thirteen dollars forty five}.', { low: 13.45 }],
  ['They lost {f:75 USD million} there.', { low: 75e6, unitCode: 'USD' }],
  ['They lost {f:30 MUSD} there.', { low: 30e6, unitCode: 'USD' }],
  ['It cost {f:420 million Finnish markka}.', { unitCode: 'FIM' }],
  ['It weighs {f:20 (kg)}.', { unit: 'kg', unitCode: 'kg', kind: 'measure' }],
  ['It is {f:2 in} long.', { unitCode: '[in_i]' }],
  ['The air holds {f:420 parts per million}.', { kind: 'measure', unitCode: '[ppm]' }],
  ['It stores {f:3 million acre-feet}.', { unitCode: '[acr_us].[ft_us]' }],
  ['It has a pressure of {f:120 mmHg}.', { unitCode: 'mm[Hg]' }],
  ['The temperature is {f:30 C} outside.', { unitCode: 'Cel' }],
  ['It boils at {f:100° Celsius}.', { unitCode: 'Cel' }],
  ['It took {f:3 hrs.}', { kind: 'duration', unitCode: 'h' }],
]
test.each(cases)('%s', (source, ...expected) => findsFigures(source, ...expected))

const none: readonly [string, ...ExpectedFigure[]][] = [
  ['He won {f:two}, and {f:five kilos} fell.', { kind: 'count' }, { kind: 'measure' }],
  ['He paid {f:15 dollars} {f:2 times}.', { low: 15 }, { low: 2 }],
  ['It needs {f:20} (see below).', { kind: 'count' }],
  ['{f:Two} in London left.', { kind: 'count' }],
  ['It gave {f:15 dollars} and {f:50 books}.', { low: 15 }, { low: 50, item: 'books' }],
]
test.each(none)('not so: %s', (source, ...expected) => findsFigures(source, ...expected))
