import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { CommandError, type World } from '#actions/action.ts'
import type { CaseAction } from '#actions/case-action.ts'
import { asShown, type Desk } from './desk.ts'
import { describeErrors } from './errors.ts'
import type { Feed } from './feed.ts'
import { silentWorld } from './silent-world.ts'

/** The actions of the command line on the case: `GET /api/NAME?…` for what only looks, `POST /api/NAME` with a JSON body for what changes it. */
export function actionRoutes(app: OpenAPIHono, actions: readonly CaseAction[], desk: Desk, feed: Feed): void {
  for (const action of actions) {
    const route = createRoute({
      method: action.method,
      path: `/api/${action.name}`,
      summary: action.summary,
      tags: ['actions'],
      request:
        action.method === 'get'
          ? { query: queryOf(action.input as z.ZodObject) }
          : { body: { required: true, content: { 'application/json': { schema: action.input } } } },
      responses: {
        200: { description: action.summary, content: { 'application/json': { schema: action.output } } },
        ...describeErrors(400, 401, 403, 413),
      },
    })
    app.openapi(route, async (context) => {
      const given = context.req.valid(action.method === 'get' ? ('query' as never) : ('json' as never))
      const world: World = silentWorld(desk.world)
      try {
        const result = await action.result(given, asShown(desk), world)
        if (action.method === 'post') feed.changed()
        return context.json(result ?? null) as never
      } catch (error) {
        if (error instanceof CommandError) {
          return context.json({ error: { code: error.code, message: error.message } }, 400) as never
        }
        throw error
      }
    })
  }
}

/** An address says `files=one` where a body says `["one"]`. */
function queryOf(input: z.ZodObject): z.ZodObject {
  const { files } = input.shape
  if (files === undefined) return input
  const one = z.string().transform((word) => [word])
  return input.extend({ files: z.union([one, files as z.ZodType]) })
}
