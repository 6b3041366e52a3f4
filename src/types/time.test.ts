import { expect, test } from 'vitest'
import { rangeEnd, type Time } from './time.ts'

const time = (id: string, range?: string): Time => ({
  id,
  start: 0,
  end: 1,
  type: 'DATE',
  ...(range === undefined ? {} : { range }),
})

test('a range leads from its first time to its last, and nowhere else', () => {
  const times = [time('t1'), time('t2', 'r1'), time('t3', 'r1'), time('t4', 'r2'), time('t5', 'r2')]
  const table = new Map(times.map((one) => [one.id, one]))
  expect(times.map((one) => rangeEnd(one, table)?.id)).toEqual([undefined, 't3', undefined, 't5', undefined])
})
