import { describe, expect, test } from 'vitest'
import { intake } from '#1-intake/intake.ts'
import { toContract } from '#5-report/json-lines.ts'
import { read } from '#pipeline.ts'
import type { Intake } from '#types/document.ts'
import { ModelError } from '#types/model-error.ts'
import type { Outcome, Reading, ReadingOptions } from '#types/reading.ts'
import { documentOf } from '../../test/marked.ts'
import { readMany } from './read-many.ts'

async function all(outcomes: AsyncIterable<Outcome>): Promise<Outcome[]> {
  const found: Outcome[] = []
  for await (const outcome of outcomes) found.push(outcome)
  return found
}

async function* documents(...texts: readonly string[]): AsyncGenerator<Intake> {
  for (const text of texts) yield { document: documentOf(text, { id: text }) }
}

const some = (threads: number | undefined) => (threads === undefined ? {} : { threads })

const noReading = (): Promise<Reading> => {
  throw new Error('read here')
}

describe('readMany', () => {
  test('the same bytes, whatever the number of threads', async () => {
    const inputs = ['samples', 'package.json', 'nowhere.txt', 'README.md']
    const lines = async (threads?: number) =>
      (await all(readMany(intake(inputs, { now: new Date('2026-01-01') }), read, some(threads)))).map(toContract)
    const here = await lines(0)
    expect(here.length).toBeGreaterThan(5)
    expect(here.filter((line) => line.includes('"error":')).length).toBeGreaterThan(0)
    for (const threads of [1, 3]) expect(await lines(threads)).toEqual(here)
    expect(await lines()).toEqual(here)
  })

  test.each([0, 1, undefined])(
    'with %s threads, meanings are there unless they are not asked for, and nothing else differs',
    async (threads) => {
      const readings = async (options: ReadingOptions) =>
        (await all(readMany(intake(['samples/dam-failure'], {}), read, { ...options, ...some(threads) }))).map(
          (each) => ('reading' in each ? each.reading : each),
        )
      const whole = await readings({})
      const without = await readings({ meanings: false })
      expect(whole).toHaveLength(6)
      for (const reading of whole) {
        expect(reading).toMatchObject({ meanings: { s1: expect.stringMatching(/^[\w+/]{512}$/) } })
      }
      expect(without).toEqual(whole.map((reading) => ({ ...reading, meanings: undefined })))
      for (const reading of without) expect(reading).not.toHaveProperty('meanings')
    },
  )

  test('one document, or a few short ones, need no thread', async () => {
    const seen: string[] = []
    const here = async (document: { readonly text: string }) => {
      seen.push(document.text)
      throw new Error('enough')
    }
    await all(readMany(documents('One.', 'Two.'), here))
    await all(readMany(documents('Long. '.repeat(10_000)), here))
    expect(seen).toHaveLength(3)
    await all(readMany(documents('Long. '.repeat(2000), 'Long too. '.repeat(2000)), here))
    expect(seen).toHaveLength(3)
  })

  test('a document in which reading breaks is refused; the others are read', async () => {
    const fragile = async (document: Parameters<typeof read>[0]) => {
      if (document.text === 'Two.') throw new RangeError('too much')
      return read(document)
    }
    const outcomes = await all(readMany(documents('One.', 'Two.', 'Three.'), fragile))
    expect(outcomes.map((outcome) => ('refusal' in outcome ? outcome.refusal.problem : 'read'))).toEqual([
      'read',
      { code: 'failed', message: expect.stringContaining('RangeError: too much') },
      'read',
    ])
  })

  test('where the model cannot be used, all ends', async () => {
    const without = async () => {
      throw new ModelError('model-missing', 'put it back')
    }
    await expect(all(readMany(documents('One.'), without))).rejects.toThrow('put it back')
  })

  test('a reader that has seen enough ends the threads', async () => {
    const started = performance.now()
    const texts = Array.from({ length: 500 }, (_, index) => `He said so. ${index} `.repeat(100))
    for await (const outcome of readMany(documents(...texts), noReading, { threads: 2 })) {
      expect('reading' in outcome).toBe(true)
      break
    }
    expect(performance.now() - started).toBeLessThan(30_000)
  })
})
