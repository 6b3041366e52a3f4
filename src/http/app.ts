import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import type { CaseAction } from '#actions/case-action.ts'
import { actionRoutes } from './action-routes.ts'
import type { Desk } from './desk.ts'
import { describeErrors } from './errors.ts'
import { feed } from './feed.ts'
import type { Guard } from './guard.ts'
import { headers } from './headers.ts'
import { limits } from './limits.ts'
import { pageRoutes } from './page-routes.ts'
import { refuse } from './refuse.ts'
import { reportRoutes } from './report-routes.ts'
import { files, type WebFiles } from './static.ts'
import { uploadRoute } from './upload.ts'

export interface AppParts {
  readonly desk: Desk
  readonly actions: readonly CaseAction[]
  readonly guard: Guard
  readonly web: WebFiles
  readonly version: string
  /** Told of a defect: the request gets a code, the terminal the reason. */
  readonly complain: (error: unknown) => void
}

/** All routes behind their guards, in the order in which a request meets them. */
export function app({ desk, actions, guard, web, version, complain }: AppParts): OpenAPIHono {
  const own = new OpenAPIHono({
    defaultHook: (result, context) => (result.success ? undefined : refuse(context, 400, 'bad-request')),
  })
  const news = feed()
  own.use(headers, guard.hosts, guard.sites)
  own.get('/enter', guard.enter)
  own.use('/api/*', guard.session, uncached)
  own.use('/api/upload', limited(limits.upload))
  own.use('/api/*', limited(limits.body, '/api/upload'))
  own.get('/api/events', news.stream)
  own.openAPIRegistry.registerPath(eventsPath)
  pageRoutes(own, desk)
  reportRoutes(own, desk)
  const add = actions.find(({ name }) => name === 'add')
  if (add) uploadRoute(own, add, desk, news)
  // Files of this machine are named on the command line alone: a page sends what is in them.
  actionRoutes(
    own,
    actions.filter((action) => action !== add && action.name !== 'report'),
    desk,
    news,
  )
  own.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Sitrep',
      version,
      description: 'One case on one machine. Every list has a CSV twin under NAME.csv.',
    },
    tags: [{ name: 'pages' }, { name: 'actions' }, { name: 'report' }],
  })
  own.all('/api/*', (context) => refuse(context, 404, 'not-found'))
  own.get('*', files(web))
  own.notFound((context) => refuse(context, 404, 'not-found'))
  own.onError((error, context) => {
    if (error instanceof HTTPException) return refuse(context, 400, 'bad-request')
    complain(error)
    return refuse(context, 500, 'failed')
  })
  return own
}

const eventsPath = {
  method: 'get',
  path: '/api/events',
  summary: 'server-sent events: `changed` when the case is another, `progress` while documents are added',
  tags: ['pages'] as string[],
  responses: {
    200: { description: 'a stream', content: { 'text/event-stream': { schema: z.string() } } },
    ...describeErrors(401, 403),
  },
} as const

/** What a case holds is kept in no cache. */
async function uncached(context: Context, next: () => Promise<void>): Promise<void> {
  await next()
  context.header('Cache-Control', 'no-store')
}

function limited(maxSize: number, except?: string) {
  const limit = bodyLimit({ maxSize, onError: (context) => refuse(context, 413, 'too-large') })
  return (context: Context, next: () => Promise<void>) => (context.req.path === except ? next() : limit(context, next))
}
