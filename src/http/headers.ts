import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

/** What the page may do: run our scripts, use our styles, ask this server. Nothing else, and nothing inline. */
export const headers: MiddlewareHandler = async (context, next) => {
  await next()
  for (const [name, value] of Object.entries(fixed)) context.header(name, value)
}

/** Observable Plot gives each chart this style element; the policy lets through these very characters, and no other inline style. */
const plotStyle = `:where(.plot-d6a7b5) {
  --plot-background: white;
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
}
:where(.plot-d6a7b5 text),
:where(.plot-d6a7b5 tspan) {
  white-space: pre;
}`

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' 'sha256-${createHash('sha256').update(plotStyle).digest('base64')}'`,
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

const fixed = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
} as const
