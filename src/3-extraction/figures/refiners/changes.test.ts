import { test } from 'vitest'
import { type ExpectedFigure, findsFigures } from '../../../../test/figures.ts'

const cases: readonly [string, ...ExpectedFigure[]][] = [
  ['Sales rose {f:12%}.', { change: 'up', measure: 'change', item: 'Sales' }],
  ['Sales rose to {f:12%}.', { change: 'up', measure: 'share', item: 'Sales' }],
  [
    'The index fell {f:2.3%} to {f:34,112 points}.',
    { change: 'down', measure: 'change' },
    { change: 'down', measure: 'total' },
  ],
  ['Gold slipped {f:$12} to {f:$1,905}.', { change: 'down', low: 12 }, { change: 'down', low: 1905, measure: 'total' }],
  [
    'It lifted its key rate by {f:25 basis points} to {f:5.5%}.',
    { change: 'up', measure: 'change' },
    { change: 'up', measure: 'share' },
  ],
  [
    'Claims dropped by {f:14,000} to a seasonally adjusted {f:212,000} last week.',
    { change: 'down', item: 'Claims' },
    { change: 'down', low: 212_000, item: 'Claims' },
  ],
  [
    'Output rose from {f:1.2 million} to {f:1.5 million vehicles}.',
    { low: 1.2e6, item: 'vehicles' },
    { change: 'up', item: 'vehicles' },
  ],
  [
    'It went from {f:5} to {f:7 percent}.',
    { kind: 'share', unitCode: '%', low: 5 },
    { kind: 'share', low: 7, change: 'up' },
  ],
  ['The drug cut deaths by {f:a third}.', { change: 'down', measure: 'change' }],
  ['It was raised by {f:a third} to {f:12%}.', { change: 'up', measure: 'change' }, { change: 'up', measure: 'share' }],
  ['The pound gained {f:half a cent}.', { change: 'up' }],
  ['Attendance tripled to {f:30,000}.', { change: 'up', measure: 'total', item: 'Attendance' }],
  ['Oil was down {f:83 cents}, or {f:1.1%}.', { change: 'down' }, { change: 'down', measure: 'change' }],
  ['Deaths fell from {f:42} to {f:29}.', { item: 'Deaths' }, { change: 'down', item: 'Deaths' }],
  ['It fell {f:below a third}.', { change: 'down', measure: 'share', bound: 'less than' }],
  [
    'The index fell {f:3.4 points} to {f:12,041}.',
    { change: 'down' },
    { change: 'down', unit: 'points', kind: 'measure' },
  ],
  ['Rents went from {f:£840} to {f:£1,015}.', { unitCode: 'GBP' }, { change: 'up' }],
  ['The firm tripled its headcount to {f:4,800}.', { change: 'up', item: 'headcount' }],
  ['Life expectancy dropped {f:1.8 years} to {f:76.1 years}.', { change: 'down' }, { change: 'down' }],
  [
    'Waits shortened by {f:two and a half weeks} to {f:11 weeks}.',
    { change: 'down', low: 2.5 },
    { change: 'down', low: 11 },
  ],
  ['A drop to {f:300 cases} was seen.', { change: 'down', measure: 'total' }],
]
test.each(cases)('%s', (source, ...expected) => findsFigures(source, ...expected))

const none: readonly [string, ...ExpectedFigure[]][] = [
  ['He walked to {f:12 houses}.', { low: 12 }],
  ['They raised concerns to {f:five ministers}.', { low: 5 }],
  ['They added him to {f:two lists}.', { low: 2 }],
  ['She jumped {f:seven metres}.', { low: 7 }],
  ['Whites made up {f:36 percent of it}.', { low: 36 }],
  ['They won, losing {f:94 out of 162 games}.', { kind: 'share' }],
  ['They lost {f:30 men}.', { low: 30 }],
  ['Prices rose {f:two years} ago.', { kind: 'duration' }],
  ['Trains went from {f:two stations} to {f:two ports}.', { item: 'stations' }, { item: 'ports' }],
  ['The firm lost {f:$3 million}.', { low: 3e6 }],
  ['Rates that rose led the bank to {f:two answers}.', { low: 2 }],
  ['He was beaten by {f:5 men}.', { low: 5 }],
  ['Smokers were {f:2.5 times} more likely to fall ill.', { low: 2.5 }],
]
test.each(none)('no change: %s', (source, ...expected) => findsFigures(source, ...expected))
