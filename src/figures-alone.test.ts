import { expect, test } from 'vitest'
import { documentOf } from '../test/marked.ts'
import { figuresAlone } from './figures-alone.ts'

const shown = (text: string) =>
  figuresAlone(documentOf(text)).map(({ start, end, low, high, change = '' }) =>
    `${text.slice(start, end)} = ${low}..${high} ${change}`.trim(),
  )

test.each([
  ['At least 14 civilians were killed.', 'At least 14 civilians = 14..undefined'],
  ['Shares fell 2.3% to $5.20.', '2.3% = 2.3..2.3 down', '$5.20 = 5.2..5.2 down'],
  ['Between 700 and 900 fighters remain.', 'Between 700 and 900 fighters = 700..900'],
])('figures without the model: %s', (text, ...wanted) => {
  expect(shown(text)).toEqual(wanted)
})

test.each(['They met on 3 June 2021 in Room 12.', 'Call 202-555-0142.', 'No one came.', ''])(
  'no figure: %s',
  (text) => {
    expect(shown(text)).toEqual([])
  },
)
