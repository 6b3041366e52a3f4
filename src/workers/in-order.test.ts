import { setImmediate, setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inOrder } from './in-order.ts'

async function* upTo(count: number, taken: number[] = []) {
  for (let item = 0; item < count; item++) {
    taken.push(item)
    yield item
  }
}

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const found: Value[] = []
  for await (const value of values) found.push(value)
  return found
}

describe('inOrder', () => {
  test('keeps the order, whatever ends first, and takes no more than it may', async () => {
    const given = fc.record({
      turns: fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 30 }),
      ahead: fc.integer({ min: 1, max: 8 }),
    })
    await fc.assert(
      fc.asyncProperty(given, async ({ turns, ahead }) => {
        const taken: number[] = []
        const work = async (item: number) => {
          for (let turn = 0; turn < turns[item]!; turn++) await setImmediate()
          return item
        }
        let fetched = 0
        for await (const item of inOrder(upTo(turns.length, taken), work, ahead)) {
          expect(item).toBe(fetched++)
          expect(taken.length - fetched).toBeLessThanOrEqual(ahead)
        }
        expect(fetched).toBe(turns.length)
      }),
    )
  })

  test('works side by side', async () => {
    let atWork = 0
    let most = 0
    const work = async () => {
      most = Math.max(most, ++atWork)
      await setTimeout(5)
      atWork--
    }
    await all(inOrder(upTo(10), work, 3))
    expect(most).toBe(3)
  })

  test('an outcome does not wait for the next item', async () => {
    let release = () => {}
    const later = new Promise<void>((resolve) => {
      release = resolve
    })
    async function* slow() {
      yield 1
      await later
      yield 2
    }
    const outcomes = inOrder(slow(), async (item) => item, 4)
    expect(await outcomes.next()).toEqual({ done: false, value: 1 })
    release()
    expect(await all(outcomes)).toEqual([2])
  })

  test('an error of the items comes after the outcomes before it', async () => {
    async function* broken() {
      yield* upTo(3)
      throw new Error('no more')
    }
    const seen: number[] = []
    const read = async () => {
      for await (const item of inOrder(broken(), async (item) => item, 8)) seen.push(item)
    }
    await expect(read()).rejects.toThrow('no more')
    expect(seen).toEqual([0, 1, 2])
  })

  test('an error of the work comes in its turn, and ends the items', async () => {
    let ended = false
    async function* items() {
      try {
        yield* upTo(100)
      } finally {
        ended = true
      }
    }
    const work = async (item: number) => {
      if (item === 2) throw new Error('bad item')
      await setTimeout(5)
      return item
    }
    const outcomes = inOrder(items(), work, 4)
    expect((await outcomes.next()).value).toBe(0)
    expect((await outcomes.next()).value).toBe(1)
    await expect(outcomes.next()).rejects.toThrow('bad item')
    await setImmediate()
    expect(ended).toBe(true)
  })

  test('a reader that has seen enough ends the items', async () => {
    const taken: number[] = []
    for await (const item of inOrder(upTo(1000, taken), async (item) => item, 4)) if (item === 5) break
    await setImmediate()
    expect(taken.length).toBeLessThan(12)
  })
})
