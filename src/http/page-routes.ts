import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { csv } from '#5-report/csv.ts'
import type { CaseView } from '#actions/case/view.ts'
import { pages } from '#actions/pages/list.ts'
import type { Page, PageCase } from '#actions/pages/page.ts'
import type { Situation } from '#types/situation.ts'
import { type Desk, viewAt } from './desk.ts'
import { describeErrors } from './errors.ts'
import { refuse } from './refuse.ts'

/** `GET /api/pages/NAME` for what the pages show, and `GET /api/pages/NAME.csv` for every list among them. */
export function pageRoutes(app: OpenAPIHono, desk: Desk): void {
  for (const page of pages) {
    jsonRoute(app, desk, page)
    if (page.table) csvRoute(app, desk, page)
  }
}

const since = z.iso.datetime().optional().describe('what moved since this moment is marked')
const asOf = z.iso
  .date()
  .optional()
  .describe('the case as it stood at the end of this day, by the dates of its documents')

function jsonRoute(app: OpenAPIHono, desk: Desk, page: Page): void {
  const route = createRoute({
    method: 'get',
    path: `/api/pages/${page.name}`,
    summary: page.summary,
    tags: ['pages'],
    request: { query: page.query.extend({ since, asOf }) },
    responses: {
      200: { description: page.summary, content: { 'application/json': { schema: page.answer } } },
      ...describeErrors(400, 401, 403, 404),
    },
  })
  app.openapi(route, async (context) => {
    const query = context.req.valid('query')
    const { view, key } = await asked(desk, query)
    const body = await remembered(view, `${page.name} ${key}`, async () => {
      const shown = await page.show(view, query)
      return shown === undefined ? undefined : JSON.stringify(shown)
    })
    if (body === undefined) return refuse(context, 404, 'not-found') as never
    return context.body(body, 200, { 'Content-Type': 'application/json; charset=utf-8' }) as never
  })
}

function csvRoute(app: OpenAPIHono, desk: Desk, page: Page): void {
  const route = createRoute({
    method: 'get',
    path: `/api/pages/${page.name}.csv`,
    summary: `${page.summary}: all rows, as CSV`,
    tags: ['pages'],
    request: { query: page.query.extend({ since, asOf }) },
    responses: {
      200: { description: 'RFC 4180, UTF-8', content: { 'text/csv': { schema: z.string() } } },
      ...describeErrors(400, 401, 403),
    },
  })
  app.openapi(route, async (context) => {
    const query = context.req.valid('query')
    const { view } = await asked(desk, query)
    const { columns, rows } = await page.table!(view, query)
    context.header('Content-Disposition', `attachment; filename="${page.name}.csv"`)
    return context.body(csv(columns, rows), 200, { 'Content-Type': 'text/csv; charset=utf-8' }) as never
  })
}

async function asked(
  desk: Desk,
  query: { readonly since?: unknown; readonly asOf?: unknown },
): Promise<{ view: PageCase; key: string }> {
  const { asOf, since } = query as { asOf?: string; since?: string }
  const now = await viewAt(desk, { asOf })
  const key = JSON.stringify(query)
  const known = cases.get(now) ?? { ...now, open: desk.open }
  cases.set(now, known)
  if (since === undefined) return { view: known, key }
  const { situation } = await viewAt(desk, { asOf, seen: since })
  return { view: { ...known, before: situation }, key }
}

/** One object as long as the case is the same, so that what is remembered of it is found. */
const cases = new WeakMap<CaseView, PageCase>()

/** What was answered is answered again as long as the case is the same; the oldest answers give way. */
async function remembered(
  view: PageCase,
  key: string,
  make: () => Promise<string | undefined>,
): Promise<string | undefined> {
  const own = answers.get(view.situation) ?? new Map<string, string>()
  answers.set(view.situation, own)
  const known = own.get(key)
  if (known !== undefined) return known
  const body = await make()
  if (body === undefined) return undefined
  own.set(key, body)
  let size = 0
  for (const [old, text] of [...own].reverse()) {
    size += text.length
    if (size > mostRemembered) own.delete(old)
  }
  return body
}

const answers = new WeakMap<Situation, Map<string, string>>()

/** Characters. */
const mostRemembered = 16_000_000
