import { expect, test } from 'vitest'
import type { Statement } from '#types/statement.ts'
import { isNobody, opensWithPronoun } from './clauses.ts'

/** "[Kyiv] <said> that losses are rising": source, cue, and the rest is content. */
function statement(marked: string, mode: Statement['mode'] = 'indirect'): { text: string; of: Statement } {
  const [, source = '', cue = '', content = ''] = /^\[(.*?)\] <(.*?)> (.*)$/.exec(marked) ?? []
  const text = `${source} ${cue} ${content}`
  const at = (from: number, length: number) => ({ start: from, end: from + length })
  return {
    text,
    of: {
      ...{ id: 's1', source: [at(0, source.length)], cue: [at(source.length + 1, cue.length)] },
      content: [at(source.length + cue.length + 2, content.length)],
      ...{ speakers: [], audience: [], hedges: [], mode, act: 'asserts', polarity: 'positive', certainty: 'certain' },
    },
  }
}

test('a pronoun needs its speaker before it, a name does not', () => {
  const opens = (marked: string) => {
    const { text, of } = statement(marked)
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
