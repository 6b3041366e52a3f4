import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Intake } from '#types/document.ts'
import { documentOf } from '../../test/marked.ts'
import { look } from './look.ts'

const short: Intake = { document: documentOf('He said so.') }
const long: Intake = { document: documentOf('He said so. '.repeat(1500)) }
const refused: Intake = { refusal: { id: 'x', problem: { code: 'empty', message: 'Nothing.' } } }

async function* of(...intakes: readonly Intake[]) {
  yield* intakes
}

async function seen(intakes: AsyncIterable<Intake>) {
  const { all, few } = await look(intakes)
  const found: Intake[] = []
  for await (const intake of all) found.push(intake)
  return { few, found }
}

describe('look', () => {
  test.each([
    [[], true],
    [[short, refused, short], true],
    [[long], true],
    [[refused, long, refused], true],
    [[short, long], true],
    [[long, long], false],
    [[short, ...Array<Intake>(2000).fill(short)], false],
    [Array<Intake>(200).fill(refused), false],
  ])('%#', async (intakes, few) => {
    expect(await seen(of(...intakes))).toEqual({ few, found: intakes })
  })

  test('does not wait for what takes its time', async () => {
    let came = false
    async function* slow() {
      yield short
      await setTimeout(300)
      came = true
      yield short
    }
    const { all, few } = await look(slow())
    expect({ few, came }).toEqual({ few: false, came: false })
    const found: Intake[] = []
    for await (const intake of all) found.push(intake)
    expect(found).toEqual([short, short])
  })

  test('an error comes after what was before it', async () => {
    async function* broken() {
      yield short
      throw new Error('no more')
    }
    const { all } = await look(broken())
    const found: Intake[] = []
    const read = async () => {
      for await (const intake of all) found.push(intake)
    }
    await expect(read()).rejects.toThrow('no more')
    expect(found).toEqual([short])
  })

  test('a reader that has seen enough ends the inputs', async () => {
    let ended = false
    async function* endless() {
      try {
        while (true) yield long
      } finally {
        ended = true
      }
    }
    const { all } = await look(endless())
    for await (const intake of all) if (intake === long) break
    expect(ended).toBe(true)
  })
})
