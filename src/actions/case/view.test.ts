/** A view of an open case does not fetch or work out again what has not changed, and is the view that it would be without. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { comparablesOf, comparing } from '#pipeline.ts'
import type { CaseStore } from '#store/case-store.ts'
import { newCase, openCase } from '#store/cases.ts'
import type { Reading } from '#types/reading.ts'
import { hull } from '#types/span.ts'
import { dam } from '../../../test/stories.ts'
import { openOver } from './open-case.ts'
import { viewOf } from './view.ts'

const home = mkdtempSync(join(tmpdir(), 'sitrep-view-'))
let store: CaseStore
let fetched = { readings: 0, links: 0 }

beforeAll(async () => {
  await newCase({ home }, 'dam', day(1))
  const own = await openCase({ home }, 'dam')
  store = {
    ...own,
    readings: (refs) => {
      fetched.readings += refs.length
      return own.readings(refs)
    },
    links: (by, ids) => {
      fetched.links++
      return own.links(by, ids)
    },
  }
  for (const reading of dam.slice(1)) await add(reading, day(2))
}, 60_000)
afterAll(async () => {
  await store.close()
  rmSync(home, { recursive: true })
})

const add = (reading: Reading, at: string) => store.add(reading, comparablesOf(reading), comparing, at)

function day(number: number): string {
  return `2024-11-0${number}T09:00:00.000Z`
}

test('judgements fetch nothing anew, a document only itself; the view of then stays that of then', async () => {
  const open = openOver(store)
  const first = await open.view()
  expect(fetched).toEqual({ readings: dam.length - 1, links: 1 })
  fetched = { readings: 0, links: 0 }
  const [claim] = first.situation.claims
  const { document, content } = claim!.statements[0]!
  const { start, end } = hull(content)!
  const { text } = dam.find((reading) => reading.document.id === document)!.document
  const anchor = { kind: 'claim' as const, document, start, end, judged: text.slice(start, end) }
  await store.judge({ by: 'ada', at: day(4), verdict: 'accept', on: [anchor] })
  const accepted = await open.view()
  expect(accepted.situation).toEqual((await viewOf(store, {})).situation)
  expect(accepted.situation.outcomes).toBe(first.situation.outcomes)
  fetched = { readings: 0, links: 0 }
  await store.judge({ by: 'ada', at: day(5), verdict: 'reject', on: [{ ...anchor, kind: 'statement' }] })
  const rejected = await open.view()
  expect(fetched).toEqual({ readings: 0, links: 0 })
  expect(rejected.situation).toEqual((await viewOf(store, {})).situation)
  expect(rejected.situation).not.toEqual(accepted.situation)

  const seen = await open.view({ seen: day(3) })
  expect(seen.situation).toEqual(first.situation)
  await add(dam[0]!, day(6))
  fetched = { readings: 0, links: 0 }
  const grown = await open.view()
  expect(fetched).toEqual({ readings: 1, links: 1 })
  expect(grown.situation).toEqual((await viewOf(store, {})).situation)
  const then = await open.view({ seen: day(3) })
  expect(then.situation.claims.map(({ id }) => id)).toEqual(first.situation.claims.map(({ id }) => id))
  expect((await open.view({ seen: day(1) })).situation.claims).toEqual([])
})
