import { expect, test } from 'vitest'
import type { Role } from '#types/actor.ts'
import { heldNow } from './roles.ts'

const roles = (...all: readonly (string | Partial<Role>)[]) => ({
  roles: all.map((one): Role => ({ text: '', start: 0, end: 1, ...(typeof one === 'string' ? { text: one } : one) })),
})

test('an office that half of the texts call a former one is none', () => {
  expect(
    heldNow([
      roles('Harbour Minister', 'candidate'),
      roles({ text: 'then-Harbour Minister', former: true }),
      roles({ text: 'the former harbour minister', former: true }),
    ]),
  ).toEqual(['candidate'])
})

test('an office that one text of many calls a former one is held', () => {
  expect(heldNow([roles('mayor'), roles('mayor'), roles('the mayor'), roles('former mayor')])).toEqual([
    'mayor',
    'mayor',
    'the mayor',
  ])
})

test('one who left it, by the words or by the date, holds nothing', () => {
  expect(heldNow([roles('previous director', { text: 'mayor', to: '2019' })])).toEqual([])
})
