import { expect, test } from 'vitest'
import { analyse } from '#2-analysis/analyse.ts'
import { documentOf, marked } from '../../test/marked.ts'
import { readsOf } from '../../test/work.ts'
import { numberAt } from './numbers.ts'

/** `{n:3.5 million} people` with its value: the marked words are read as that number, from their first token. */
async function readingOf(source: string) {
  const { text, spans } = marked(source)
  const analysis = await analyse(documentOf(text))
  const span = spans[0]!
  const index = analysis.tokens.findIndex((token) => token.start === span.start)
  const reading = numberAt(analysis, index)
  return { span, reading, end: reading && analysis.tokens[reading.last - 1]!.end }
}

const exact: readonly [string, number][] = [
  ['They counted {n:10,000} men', 10_000],
  ['about {n:3.5 million} people', 3_500_000],
  ['a fund of €{n:5bn} for', 5e9],
  ['a fund of €{n:5m} for', 5e6],
  ['some {n:20m} tonnes of grain', 20e6],
  ['a {n:300}m drop', 300],
  ['{n:25 thousand} men', 25_000],
  ['a {n:1.4-million}-strong union', 1_400_000],
  ['{n:30 000} votes', 30_000],
  ['{n:2½} years', 2.5],
  ['{n:2 1/2} years', 2.5],
  ['{n:.5} percent', 0.5],
  ['{n:twenty-five} men', 25],
  ['{n:twenty five} men', 25],
  ['{n:one hundred and twelve} men', 112],
  ['between {n:one hundred} and two hundred men', 100],
  ['between {n:two thousand} and three thousand men', 2000],
  ['{n:a hundred} men', 100],
  ['{n:two hundred and fifty thousand} men', 250_000],
  ['{n:three million two hundred thousand} men', 3_200_000],
  ['{n:twenty-five hundred} men', 2500],
  ['{n:half a million} men', 500_000],
  ['{n:a quarter of a million} men', 250_000],
  ['{n:two and a half} years', 2.5],
  ['{n:two-and-a-half} years', 2.5],
  ['{n:two and a half million} men', 2_500_000],
  ['{n:a million and a half} men', 1_500_000],
  ['{n:one point five million} men', 1_500_000],
  ['{n:three-quarters} of the men', 0.75],
  ['{n:two-thirds} of the men', 0.666666666666667],
  ['{n:two thirds} said so', 0.666666666666667],
  ['{n:a third} of the men', 0.333333333333333],
  ['{n:½} of it', 0.5],
  ['{n:one hundred and three quarters}', 100.75],
  ['{n:two and fifty-four hundredths}', 2.54],
  ['{n:two hundred point seventy-one}', 200.71],
  ['{n:3 hundred and one} men', 301],
  ['{n:three hundred and two dozen} eggs', 324],
  ['a sum of {n:1,674.5 M}, in all', 1_674_500_000],
  ['about {n:five doz} eggs', 60],
  ['{n:a dozen} men', 12],
  ['{n:half a dozen} men', 6],
  ['{n:two dozen} men', 24],
  ['It was {n:minus five} degrees', -5],
  ['It was {n:-5} degrees', -5],
]

test.each(exact)('%s', async (source, value) => {
  const { span, reading, end } = await readingOf(source)
  expect(reading).toMatchObject({ low: value, high: value, approximate: false })
  expect(end).toBe(span.end)
})

const vague: readonly [string, number, number][] = [
  ['{n:millions} of rounds', 1e6, 1e7],
  ['{n:Hundreds} were killed', 100, 1000],
  ['{n:tens of thousands} of men', 1e4, 1e5],
  ['{n:hundreds of thousands} fled', 1e5, 1e6],
  ['{n:dozens} of men', 24, 100],
  ['{n:several hundred} men', 300, 900],
  ['{n:a few thousand} men', 3000, 5000],
  ['{n:a couple} of days', 2, 2],
  ['{n:several} days', 3, 9],
]

test.each(vague)('%s', async (source, low, high) => {
  const { span, reading, end } = await readingOf(source)
  expect(reading).toMatchObject({ low, high, approximate: true, form: 'vague' })
  expect(end).toBe(span.end)
})

const none = [
  'It ended {n:5:30} late',
  'Since the {n:1990s} nothing',
  'On the {n:30th} of May',
  'It was {n:a} man',
  '{n:A} third man came',
  'It is {n:the} hundred',
  'The score was {n:scores} apart',
  'Version {n:1.2.3} of it',
  '{n:Second} came he',
  'The {n:one} you named left',
  'Which {n:one} do you want',
  '{n:Many} people came',
  'So {n:the couple} left',
  'No{n:, 5} of them',
]

test.each(none)('no number: %s', async (source) => {
  expect((await readingOf(source)).reading).toBeUndefined()
})

test('a long row of number words is read in linear time', async () => {
  const cost = async (count: number) => {
    const text = `${'one hundred and '.repeat(count)}${'million '.repeat(count)}${'1 '.repeat(count)}`
    const analysis = await analyse(documentOf(text))
    return readsOf(analysis, (counted) => {
      for (const token of analysis.tokens) numberAt(counted, token.index)
    })
  }
  expect(await cost(2000)).toBeLessThan(4 * 1.5 * (await cost(500)))
})
