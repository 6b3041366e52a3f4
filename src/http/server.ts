import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { CaseAction } from '#actions/case-action.ts'
import { app } from './app.ts'
import type { Desk } from './desk.ts'
import { guard } from './guard.ts'
import { limits } from './limits.ts'
import { readWebFiles, type WebFiles } from './static.ts'

export interface ServerOptions {
  readonly desk: Desk
  readonly actions: readonly CaseAction[]
  readonly version: string
  /** 0 or none: a free one. */
  readonly port?: number
  readonly web?: WebFiles
  readonly complain?: (error: unknown) => void
}

export interface RunningServer {
  readonly port: number
  /** Works once. */
  readonly address: string
  close(): Promise<void>
}

/** Listens on this machine alone. */
export async function startServer({
  desk,
  actions,
  version,
  port = 0,
  web,
  complain,
}: ServerOptions): Promise<RunningServer> {
  let listening = port
  const own = guard(() => listening)
  const routes = app({
    desk,
    actions,
    version,
    guard: own,
    web: web ?? readWebFiles(),
    complain: complain ?? (() => {}),
  })
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: routes.fetch, hostname: '127.0.0.1', port }, (info: AddressInfo) => {
      listening = info.port
      resolve({
        port: info.port,
        address: `http://127.0.0.1:${info.port}/enter?token=${own.token}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      })
    })
    server.once('error', reject)
    if ('requestTimeout' in server) {
      server.requestTimeout = limits.patience
      server.headersTimeout = limits.patience
      server.keepAliveTimeout = limits.idle
      server.maxConnections = limits.connections
    }
  })
}
