import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { csv } from '#5-report/csv.ts'
import { asSeenAt } from '#actions/pages/before.ts'
import { pages } from '#actions/pages/list.ts'
import type { Page, PageCase } from '#actions/pages/page.ts'
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
    const shown = await page.show(await asked(desk, query), query)
    return shown === undefined ? (refuse(context, 404, 'not-found') as never) : (context.json(shown) as never)
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
    const { columns, rows } = page.table!(await asked(desk, query), query)
    context.header('Content-Disposition', `attachment; filename="${page.name}.csv"`)
    return context.body(csv(columns, rows), 200, { 'Content-Type': 'text/csv; charset=utf-8' }) as never
  })
}

async function asked(desk: Desk, query: { readonly since?: unknown; readonly asOf?: unknown }): Promise<PageCase> {
  const view = await viewAt(desk, query.asOf as string | undefined)
  const { open } = desk
  if (query.since === undefined) return { ...view, open }
  return { ...view, open, before: await asSeenAt(open, view, query.since as string) }
}
