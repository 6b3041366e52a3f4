import { expect, test } from 'vitest'
import { analyse } from '#2-analysis/analyse.ts'
import { documentOf, marked } from '../../../test/marked.ts'
import { grammarOf } from './grammar.ts'
import { spansOfModel } from './spans-of-model.ts'

/** The content that is left of what a model took for said: one attribution, its parts marked. */
async function contentOf(source: string): Promise<string[]> {
  const { text, spans } = marked(source)
  const of = (label: string) => spans.filter((span) => span.label === label).map(({ start, end }) => ({ start, end }))
  const analysis = await analyse(documentOf(text))
  const attribution = { source: of('source'), cue: of('cue'), content: of('content'), probability: 1 }
  const found = spansOfModel(grammarOf({ ...analysis, attributions: [attribution] }))
  return found.flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end)))
}

test('a word of another quotation is a slip; a quotation of one word is said', async () => {
  expect(
    await contentOf(
      '{content:"At} no time did we doubt that the crew would leave." Nor, {source:he} {cue:said}, {content:did he give an order to stay}.',
    ),
  ).toEqual(['did he give an order to stay'])
  expect(
    await contentOf('It was {content:"wrong"}, {source:he} {cue:said}, {content:to keep the crew there}.'),
  ).toEqual(['"wrong"', 'to keep the crew there'])
})

test('of a quotation most of which is said all is said', async () => {
  expect(await contentOf('"We {content:will not move from the harbour}," {source:she} {cue:said}.')).toEqual([
    '"We will not move from the harbour,"',
  ])
})
