/** The description of the HTTP interface is true: it has every route, and every answer has the form that it gives. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caseActions } from '#actions/list.ts'
import { pages } from '#actions/pages/list.ts'
import type { ActorRow, ClaimRow, DocumentRow, Rows } from '#types/views.ts'
import { deskOf, sampleOutcomes } from '../../test/desk.ts'
import { type Answer, asks, entered } from '../../test/http.ts'
import { type RunningServer, startServer } from './server.ts'

interface Described {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, { responses: Record<string, unknown> }>>>>
}

describe.each(['covert-deployment', 'dam-failure', 'port-merger'])('the interface over %s', (sample) => {
  let server: RunningServer
  let get: (path: string) => Promise<Answer>

  beforeAll(async () => {
    const desk = deskOf(sample, await sampleOutcomes(`samples/${sample}`))
    server = await startServer({ desk, actions: caseActions, version: '1.2.3', web: new Map() })
    const headers = { cookie: await entered(server.address) }
    const ask = asks(server.port)
    get = (path) => ask(path, { headers })
  })
  afterAll(() => server.close())

  /** Addresses of a page: with the ids of all claims or documents, where it takes one. */
  async function addresses(name: string): Promise<string[]> {
    const path = `/api/pages/${name}`
    if (name === 'claim') {
      const { rows } = (await get('/api/pages/claims?limit=1000')).json<Rows<ClaimRow>>()
      return rows.map(({ id }) => `${path}?id=${encodeURIComponent(id)}`)
    }
    if (name === 'document' || name === 'versions') {
      const { rows } = (await get('/api/pages/documents')).json<Rows<DocumentRow>>()
      return rows.map(({ id }) => `${path}?id=${encodeURIComponent(id)}`)
    }
    if (name === 'actor') {
      const { rows } = (await get('/api/pages/actors?limit=1000')).json<Rows<ActorRow>>()
      return rows.map(({ id }) => `${path}?id=${encodeURIComponent(id)}`)
    }
    if (name === 'search') return [`${path}?q=the`, `${path}?q=%22said%20that%22`, `${path}?q=zzz`, `${path}?q=%20`]
    return [path]
  }

  test.each(pages.map((page) => [page.name, page] as const))(
    '%s answers in its form, and so does its CSV',
    async (name, page) => {
      for (const address of await addresses(name)) {
        const answer = await get(address)
        expect(answer.status, address).toBe(200)
        expect(page.answer.safeParse(answer.json()).error?.issues ?? [], address).toEqual([])
        if (page.table === undefined) continue
        const csv = await get(address.replace(`pages/${name}`, `pages/${name}.csv`))
        expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8')
        const columns = csv.text.split('\r\n')[0]!.split(',').length
        expect(columns).toBeGreaterThan(3)
      }
    },
  )

  test('every route is described, and nothing else is', async () => {
    const described = (await get('/api/openapi.json')).json<Described>()
    expect(described.openapi).toBe('3.1.0')
    const routes = Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    )
    const expected = [
      ...pages.flatMap(({ name, table }) => [
        `get /api/pages/${name}`,
        ...(table ? [`get /api/pages/${name}.csv`] : []),
      ]),
      ...['html', 'md', 'docx', 'json'].map((ending) => `get /api/report.${ending}`),
      ...caseActions
        .filter(({ name }) => name !== 'add' && name !== 'report')
        .map(({ name, method }) => `${method} /api/${name}`),
      ...['post /api/upload', 'get /api/events'],
    ]
    expect([...routes].sort()).toEqual([...expected].sort())
  })

  test('a claim is found again by the name that the command line gives it', async () => {
    const [first] = (await get('/api/pages/claims?limit=1')).json<Rows<ClaimRow>>().rows
    const same = (await get(`/api/pages/claim?id=${first!.target}`)).json<{ claim: ClaimRow }>()
    expect(same.claim.id).toBe(first!.id)
  })

  test('the pages of a list are the list', async () => {
    const all = (await get('/api/pages/claims?limit=1000')).json<Rows<ClaimRow>>()
    const pieces: ClaimRow[] = []
    for (let offset = 0; offset < all.total; offset += 7)
      pieces.push(...(await get(`/api/pages/claims?limit=7&offset=${offset}`)).json<Rows<ClaimRow>>().rows)
    expect(pieces).toEqual(all.rows)
  })
})
