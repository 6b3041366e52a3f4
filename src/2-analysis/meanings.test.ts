import { expect, test } from 'vitest'
import { read } from '#pipeline.ts'
import { documentOf } from '../../test/marked.ts'

const numbers = (kept: string): number[] => [...new Int8Array(Buffer.from(kept, 'base64'))]

function cosine(one: string, other: string): number {
  const there = numbers(other)
  return numbers(one).reduce((sum, number, at) => sum + number * there[at]!, 0) / 256 ** 2
}

test('what says the same in other words lies nearer than what is said of the same parties', async () => {
  const { findings, meanings = {} } = await read(
    documentOf(
      'The ministry said that the old bridge had collapsed. Officials said that the aged span gave way. Officials said that the ministry would raise taxes.',
    ),
  )
  const [one, other, third] = findings.statements.map(({ id }) => meanings[id]!)
  expect(findings.statements).toHaveLength(3)
  expect(cosine(one!, one!)).toBeCloseTo(1, 1)
  expect(cosine(one!, other!)).toBeGreaterThan(cosine(one!, third!) + 0.1)
})

test('a thing without a verb is told with whoever says what of it', async () => {
  const { findings, meanings = {} } = await read(
    documentOf(
      'The council rejected the ferry merger. The council welcomed the ferry merger. The council turned down the ferry merger.',
    ),
  )
  const [rejected, welcomed, turned] = findings.statements.map(({ id }) => meanings[id]!)
  expect(cosine(rejected!, turned!)).toBeGreaterThan(cosine(rejected!, welcomed!))
})

test('each thing that a statement asserts has a vector of its own, by its number; the same words have the same wherever they stand', async () => {
  const text =
    'The company sold its fleet in March and moved its office to Tarn. It rained. The company sold its fleet in March.'
  const { findings, meanings = {} } = await read(documentOf(text))
  const [two, , one] = findings.statements
  expect(two!.clauses).toHaveLength(2)
  expect(Object.keys(meanings)).toEqual(expect.arrayContaining([two!.id, `${two!.id}.1`]))
  expect(meanings[two!.id]).toEqual(meanings[one!.id])
  expect(meanings[`${two!.id}.1`]).not.toEqual(meanings[two!.id])
})
