import type { Statement } from '#types/statement.ts'

/** "[Kyiv] <said> that losses are rising": source, cue, and the rest is content. */
export function said(marked: string, mode: Statement['mode'] = 'indirect'): { text: string; of: Statement } {
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
