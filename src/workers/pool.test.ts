/** With threads that do as the text of the document says, so that each kind of end can be brought about. */
import { describe, expect, test } from 'vitest'
import type { Document } from '#types/document.ts'
import type { Outcome } from '#types/reading.ts'
import { documentOf } from '../../test/marked.ts'
import { pool } from './pool.ts'

const script = `
import { parentPort, threadId, workerData } from 'node:worker_threads'
const { gate } = workerData
parentPort.on('message', ({ document: { text } }) => {
  if (text === 'exit') process.exit(1)
  if (text === 'throw') throw new TypeError('broken text')
  if (text === 'wait') return
  if (text === 'inside') {
    Atomics.store(gate, 0, 1)
    parentPort.postMessage({ kind: 'failed', reason: 'inside now' })
    const end = performance.now() + 300
    while (performance.now() < end);
    Atomics.store(gate, 0, 0)
    return void Atomics.notify(gate, 0)
  }
  if (text === 'unusable') parentPort.postMessage({ kind: 'unusable', code: 'model-missing', message: 'put it back' })
  else if (text === 'fail') parentPort.postMessage({ kind: 'failed', reason: 'so it is' })
  else parentPort.postMessage({ kind: 'read', reading: { sentences: [{ start: 0, end: threadId }], findings: {} } })
})
`
const entry = new URL(`data:text/javascript,${encodeURIComponent(script)}`)

const named = (text: string, id = text): Document => documentOf(text, { id, title: 'A title', authors: ['Ann'] })

function told(outcome: Outcome): string {
  if ('reading' in outcome) return outcome.reading.document.id
  const { id, title, problem } = outcome.refusal
  expect(title).toBe('A title')
  expect(Object.keys(outcome.refusal).sort()).toEqual(['id', 'problem', 'published', 'title'])
  return `${id}: ${problem.code}: ${problem.message}`
}

describe('pool', () => {
  test('starts threads as documents come, no more than it may, and gives each its own document back', async () => {
    const readers = pool(2, entry)
    const first = named('a')
    const outcome = await readers.read(first)
    expect('reading' in outcome && outcome.reading.document).toBe(first)
    expect(readers.started).toBe(1)
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, index) => readers.read(named(`${index}`))))
    expect(outcomes.map(told)).toEqual(Array.from({ length: 20 }, (_, index) => `${index}`))
    expect(readers.started).toBe(2)
    const threads = outcomes.map((one) => ('reading' in one ? one.reading.sentences[0]!.end : 0))
    expect(new Set(threads).size).toBe(2)
    await readers.close()
  })

  test.each([
    ['fail', 'so it is'],
    ['throw', 'TypeError: broken text'],
    ['exit', 'its thread ended'],
  ])('a document that ends in "%s" is refused with its reason; the others are read', async (end, reason) => {
    const readers = pool(1, entry)
    const outcomes = await Promise.all(['a', end, 'b', 'c'].map((text) => readers.read(named(text))))
    expect(outcomes.map(told)).toEqual([
      'a',
      `${end}: failed: Reading failed: ${reason}. This is a defect of Sitrep; please report it.`,
      'b',
      'c',
    ]) // prettier-ignore
    await readers.close()
  })

  test('where nothing can be read, reading rejects with what to do', async () => {
    const readers = pool(1, entry)
    const reading = readers.read(named('unusable'))
    await expect(reading).rejects.toMatchObject({ name: 'ModelError', code: 'model-missing', message: 'put it back' })
    await readers.close()
  })

  test('closes in the midst of work', async () => {
    const readers = pool(3, entry)
    await readers.read(named('a'))
    for (let count = 0; count < 9; count++) void readers.read(named('wait'))
    await readers.close()
    expect(process.listenerCount('exit')).toBe(before)
  })

  test('waits for a thread that is inside native code', async () => {
    const readers = pool(1, entry)
    await readers.read(named('inside'))
    const started = performance.now()
    await readers.close()
    expect(performance.now() - started).toBeGreaterThan(150)
  })
})

const before = process.listenerCount('exit')
