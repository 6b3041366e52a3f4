import { expect, test } from 'vitest'
import { said } from '../../test/said.ts'
import { isNobody, opensWithPronoun } from './clauses.ts'

test('a pronoun needs its speaker before it, a name does not', () => {
  const opens = (marked: string) => {
    const { text, of } = said(marked)
    return opensWithPronoun(of, text)
  }
  expect(opens('[NATO] <said> it could not confirm it')).toBe(true)
  expect(opens('[NATO] <said> that its ships were there')).toBe(true)
  expect(opens('[NATO] <said> Italy could not confirm it')).toBe(false)
  expect(opens('[NATO] <said> ships were there')).toBe(false)
})

test('who is nobody', () => {
  expect(['that', 'You', 'A', 's', 'nobody', 'any signs'].filter((words) => !isNobody(words))).toEqual([])
  expect(['Kyiv', 'officials', 'the company', 'he'].filter(isNobody)).toEqual([])
})
