/** The served description of the actions is true: every answer, over a case with judgements and changes, has the form that `/api/openapi.json` gives for it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openOver } from '#actions/case/open-case.ts'
import { caseActions } from '#actions/list.ts'
import { type RunningServer, startServer } from '#http/server.ts'
import { comparablesOf, comparing } from '#pipeline.ts'
import type { CaseStore } from '#store/case-store.ts'
import { newCase, openCase } from '#store/cases.ts'
import type { VersionsView } from '#types/version.ts'
import type { ActorRow, ClaimRow, Rows } from '#types/views.ts'
import { sampleOutcomes } from './desk.ts'
import { type Answer, asks, entered } from './http.ts'

interface Described {
  readonly paths: Readonly<
    Record<string, Record<string, { responses: Record<string, { content: Record<string, { schema: object }> }> }>>
  >
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

describe('the actions as they are described', () => {
  const home = mkdtempSync(join(tmpdir(), 'sitrep-answers-'))
  let store: CaseStore
  let server: RunningServer
  let described: Described
  let ask: (path: string, body?: object) => Promise<Answer>
  const answered = new Set<string>()

  beforeAll(async () => {
    await newCase({ home }, 'dam', '2025-03-20T09:00:00.000Z')
    store = await openCase({ home }, 'dam')
    for (const outcome of await sampleOutcomes('samples/dam-failure')) {
      if ('reading' in outcome)
        await store.add(outcome.reading, comparablesOf(outcome.reading), comparing, '2025-03-20T09:00:00.000Z')
    }
    const [first] = (await store.readings(await store.documents())).map((reading) => reading)
    const edited = {
      ...first!,
      document: { ...first!.document, text: first!.document.text.replace(/\w(?=\W*$)/, 'x') },
    }
    await store.add(edited, comparablesOf(edited), comparing, '2025-03-20T10:00:00.000Z')
    let second = 0
    const world = {
      cases: { home },
      now: () => new Date(Date.UTC(2025, 2, 21, 9, 0, second++)).toISOString(),
      person: 'Ilka',
      fetcher: () => async () => ({ code: 'no-network', message: 'Tests fetch nothing.' }) as const,
    }
    const desk = { open: openOver(store), most: 2000, world }
    server = await startServer({ desk, actions: caseActions, version: '1', web: new Map() })
    const headers = { cookie: await entered(server.address), origin: `http://127.0.0.1:${server.port}` }
    const send = asks(server.port)
    ask = (path, body) =>
      body === undefined
        ? send(path, { headers })
        : send(path, {
            method: 'POST',
            headers: { ...headers, 'content-type': 'application/json' },
            body: JSON.stringify(body),
          })
    described = (await ask('/api/openapi.json')).json<Described>()
  }, 120_000)
  afterAll(async () => {
    await server.close()
    await store.close()
    rmSync(home, { recursive: true })
  })

  /** As somebody would check it who has nothing but the served document. */
  function formOf(name: string, method: 'get' | 'post'): z.ZodType {
    const { schema } = described.paths[`/api/${name}`]![method]!.responses[200]!.content['application/json']!
    const text = JSON.stringify({ ...schema, $defs: described.components.schemas })
    return z.fromJSONSchema(JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/')))
  }

  async function holds(name: string, answer: Answer, method: 'get' | 'post' = 'get'): Promise<void> {
    expect(answer.status, answer.text.slice(0, 300)).toBe(200)
    const body = answer.json<unknown>()
    const action = caseActions.find((one) => one.name === name)!
    expect(action.output.safeParse(body).error?.issues.slice(0, 3) ?? [], name).toEqual([])
    expect(formOf(name, method).safeParse(body).error?.issues.slice(0, 3) ?? [], name).toEqual([])
    answered.add(name)
  }

  test('what is decided', async () => {
    const [first, second] = (await ask('/api/pages/claims')).json<Rows<ClaimRow>>().rows
    const [one, other] = (await ask('/api/pages/actors')).json<Rows<ActorRow>>().rows
    for (const body of [
      { files: ['accept', first!.target], note: 'seen on the site' },
      { files: ['reject', second!.target] },
      { files: ['same', one!.target, other!.target] },
      { files: ['grade', 'Velmara Today', 'C'] },
    ])
      await holds('judge', await ask('/api/judge', body), 'post')
    await holds('undo', await ask('/api/undo', {}), 'post')
  })

  test.each([
    ['claims', ''],
    ['figures', ''],
    ['documents', ''],
    ['documents', '?files=spillway&all=true'],
    ['versions', ''],
    ['export', ''],
    ['changes', '?since=2025-03-11'],
    ['changes', '?since=2025-03-12'],
  ])('%s%s', async (name, query) => {
    await holds(name, await ask(`/api/${name}${query}`))
  })

  test('an article that was edited has its change', async () => {
    const [view] = (await ask('/api/versions')).json<VersionsView[]>()
    expect(view).toMatchObject({ versions: 2, changes: [{ words: { gone: 1, new: 1 } }] })
    const page = await ask(`/api/pages/versions?id=${encodeURIComponent(view!.id)}`)
    expect(page.json()).toEqual(view)
    expect((await ask('/api/pages/versions.csv?id=none')).text.trim()).toBe('from,to,added,kind,before,after')
    expect((await ask('/api/pages/versions?id=none')).status).toBe(404)
  })

  test('claim', async () => {
    const { rows } = (await ask('/api/pages/claims')).json<Rows<ClaimRow>>()
    for (const { target } of rows) await holds('claim', await ask(`/api/claim?files=${target}`))
  })

  test('a form that is not that of the answer is noticed', () => {
    expect(formOf('judge', 'post').safeParse({ id: 'J1' }).success).toBe(false)
    expect(formOf('claims', 'get').safeParse([{ id: 1 }]).success).toBe(false)
  })

  test('every action with a route was asked, and none is described as anything', () => {
    const routed = caseActions.filter(({ name }) => name !== 'add' && name !== 'report')
    expect([...answered].sort()).toEqual(routed.map(({ name }) => name).sort())
    for (const { name, method } of routed) {
      const { schema } = described.paths[`/api/${name}`]![method]!.responses[200]!.content['application/json']!
      expect(Object.keys(schema), name).not.toEqual([])
    }
  })
})
