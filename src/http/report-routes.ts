import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { formats } from '#actions/formats.ts'
import { composeCase } from '#actions/pages/report.ts'
import { type Desk, viewAt } from './desk.ts'
import { describeErrors } from './errors.ts'

/** `GET /api/report.html`, `.md`, `.docx`, `.json`: the situation report of the case, to be saved. */
export function reportRoutes(app: OpenAPIHono, desk: Desk): void {
  for (const [ending, { type, summary, print }] of Object.entries(formats)) {
    const route = createRoute({
      method: 'get',
      path: `/api/report.${ending}`,
      summary,
      tags: ['report'],
      request: { query: z.object({ asOf: z.iso.date().optional() }) },
      responses: {
        200: { description: summary, content: { [type]: { schema: z.string() } } },
        ...describeErrors(400, 401, 403),
      },
    })
    app.openapi(route, async (context) => {
      const view = await viewAt(desk, context.req.valid('query'))
      const name = view.info.name.replace(/[^\w-]+/g, '-') || 'case'
      context.header('Content-Disposition', `attachment; filename="${name}.${ending}"`)
      return context.body(print(composeCase(view)), 200, { 'Content-Type': type }) as never
    })
  }
}
