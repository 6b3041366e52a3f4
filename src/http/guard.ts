/**
 * Who may talk to the server: a browser that opened the address with the one-time token, on a page that the server itself sent. Pages of other sites
 * are refused by Origin and Sec-Fetch-Site, names that were made to point here (DNS rebinding) by Host, everybody else for want of the cookie.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler, Next } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { refuse } from './refuse.ts'

export interface Guard {
  /** Opens the door once: `/enter?token=…`. */
  readonly token: string
  readonly hosts: MiddlewareHandler
  readonly sites: MiddlewareHandler
  readonly session: MiddlewareHandler
  readonly enter: (context: Context) => Response
}

export function guard(port: () => number): Guard {
  const token = secret()
  const session = secret()
  let unused = true
  const cookie = () => `sitrep-${port()}`
  const own = (): string[] => ['127.0.0.1', 'localhost'].map((host) => `${host}:${port()}`)
  return {
    token,
    async hosts(context, next) {
      const host = context.req.header('host')
      return host !== undefined && own().includes(host) ? next() : refuse(context, 421, 'other-host')
    },
    async sites(context, next) {
      const origin = context.req.header('origin')
      const site = context.req.header('sec-fetch-site')
      const known = origin === undefined || own().some((host) => origin === `http://${host}`)
      const changes = !['GET', 'HEAD'].includes(context.req.method)
      if (!known || (changes && origin === undefined)) return refuse(context, 403, 'other-origin')
      // A link on another site may lead to a page, which shows nothing without the cookie; it may not ask for data.
      const opens = context.req.header('sec-fetch-mode') === 'navigate' && !changes && !isData(context)
      if (site !== undefined && site !== 'same-origin' && site !== 'none' && !opens)
        return refuse(context, 403, 'other-origin')
      return next()
    },
    async session(context, next: Next) {
      return same(getCookie(context, cookie()), session) ? next() : refuse(context, 401, 'no-session')
    },
    enter(context) {
      if (!unused || !same(context.req.query('token'), token)) return refuse(context, 401, 'used-token')
      unused = false
      setCookie(context, cookie(), session, { httpOnly: true, sameSite: 'Strict', path: '/' })
      return context.redirect('/', 303)
    },
  }
}

function isData(context: Context): boolean {
  return context.req.path.startsWith('/api/')
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}

function same(given: string | undefined, expected: string): boolean {
  const [left, right] = [Buffer.from(given ?? ''), Buffer.from(expected)]
  return left.length === right.length && timingSafeEqual(left, right)
}
