import { expect, test } from 'vitest'
import type { Act } from '#types/statement.ts'
import { joinAnswers } from './answers.ts'
import type { Unit } from './units.ts'

function unit(text: string, act: Act, speaker: string): Unit {
  const statement = { mode: 'indirect', act, content: [{ start: 0, end: text.length }], speakers: [speaker] }
  return {
    ...{ statement, at: 0, speakers: [speaker], sign: act === 'denies' ? -1 : 1, shape: 'clause', pointsBack: false },
    ...{ features: new Map([['w:diver', 'divers']]), aside: new Set(), reading: { document: { text } } },
  } as unknown as Unit
}

const alarm = unit('the sending of divers to Osk', 'alerts', 'norvik')
const condition = unit('Should the divers fight', 'asserts', 'osk')
const denial = unit('that it had sent divers to fight', 'denies', 'brack')
const owned = unit('that it had sent divers since April', 'acknowledges', 'brack')
const rules = { apart: () => [], copies: (at: number) => [at] }

test('an alarm is denied, and a condition that is more like the denial is not', () => {
  const groups = [[0], [1, 2]]
  const likenesses = [
    { a: 0, b: 2, score: 0.4 },
    { a: 1, b: 2, score: 0.43 },
  ]
  joinAnswers(groups, [alarm, condition, denial], likenesses, rules)
  expect(groups.filter(({ length }) => length > 0)).toEqual([[0, 2], [1]])
})

test('a denial that fits no statement well stays where it stood', () => {
  const groups = [[0], [1, 2]]
  joinAnswers(groups, [alarm, condition, denial], [{ a: 0, b: 2, score: 0.2 }], rules)
  expect(groups.filter(({ length }) => length > 0)).toEqual([[0], [1, 2]])
})

test('what a party owns up to comes to its denial; what another owns up to is denied by it', () => {
  const likenesses = [{ a: 1, b: 2, score: 0.3 }]
  const own = [[0, 1], [2]]
  joinAnswers(own, [alarm, denial, owned], likenesses, rules)
  expect(own.filter(({ length }) => length > 0)).toEqual([[0, 1, 2]])
  const others = [[0, 1], [2]]
  joinAnswers(others, [alarm, denial, { ...owned, speakers: ['osk'] }], likenesses, rules)
  expect(others.filter(({ length }) => length > 0)).toEqual([[0], [2, 1]])
})
