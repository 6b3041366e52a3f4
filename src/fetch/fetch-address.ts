import type { LookupFunction } from 'node:net'
import { Agent, type Dispatcher, request } from 'undici'
import type { Fetch, Fetched, FetchOptions } from '#types/fetched.ts'
import type { Problem } from '#types/problem.ts'
import { BlockedAddress, guardedLookup, isBlockedHost } from './address-guard.ts'

export interface FetcherOptions {
  /** Allows addresses within this machine and its network: all, or those of some hosts. */
  readonly ownNetwork?: boolean | ((hostname: string) => boolean)
  /** As the program names itself to servers. */
  readonly userAgent: string
  readonly now?: () => Date
  readonly lookup?: LookupFunction
  readonly limits?: Partial<FetchLimits>
}

export interface FetchLimits {
  readonly bytes: number
  /** For one address with all its redirects, in milliseconds. */
  readonly time: number
  readonly redirects: number
}

const usual: FetchLimits = { bytes: 100_000_000, time: 60_000, redirects: 8 }

/**
 * Gets what addresses hold: http and https alone, each redirect judged anew, with bounds on size, time and redirects. Never throws for what a server does.
 */
export function fetcher({
  ownNetwork = false,
  userAgent,
  now = () => new Date(),
  lookup,
  limits,
}: FetcherOptions): Fetch {
  const bounds = { ...usual, ...limits }
  const trusts = typeof ownNetwork === 'function' ? ownNetwork : () => ownNetwork
  const agent = new Agent({
    connect: { lookup: guardedLookup(lookup, trusts), timeout: Math.min(15_000, bounds.time) },
    maxHeaderSize: 65_536,
  })
  return async (address, options = {}) => {
    const signal = AbortSignal.timeout(bounds.time)
    let here = address
    for (let hop = 0; hop <= bounds.redirects; hop++) {
      const url = webAddress(here)
      if (!url) return refuse('bad-address', `${shortened(here)} is no address of the web (http or https).`)
      if (!trusts(url.hostname) && isBlockedHost(url.hostname)) return blocked(here, hop)
      try {
        const answer = await one(url, { options, agent, signal, userAgent, bounds, now })
        if (!('location' in answer)) return answer
        here = new URL(answer.location, url).href
      } catch (error) {
        return unreachable(error, here, hop, bounds.time)
      }
    }
    return refuse(
      'redirects',
      `${shortened(address)} leads from one address to the next, more than ${bounds.redirects} times. Give the last of them.`,
    )
  }
}

interface Trip {
  readonly options: FetchOptions
  readonly agent: Agent
  readonly signal: AbortSignal
  readonly userAgent: string
  readonly bounds: FetchLimits
  readonly now: () => Date
}

async function one(
  url: URL,
  { options, agent, signal, userAgent, bounds, now }: Trip,
): Promise<Awaited<ReturnType<Fetch>> | { readonly location: string }> {
  const {
    statusCode: status,
    headers,
    body,
  } = await request(url, {
    dispatcher: agent,
    signal,
    headers: {
      'user-agent': userAgent,
      accept:
        'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/pdf;q=0.9,*/*;q=0.5',
      'accept-language': 'en',
      'accept-encoding': 'gzip, br, deflate',
      ...(options.etag === undefined ? {} : { 'if-none-match': options.etag }),
      ...(options.lastModified === undefined ? {} : { 'if-modified-since': options.lastModified }),
    },
  })
  const header = (name: string) => first(headers[name])
  const location = header('location')
  if (status >= 300 && status < 400 && status !== 304 && location !== undefined) {
    await body.dump()
    return { location }
  }
  const retryAfter = secondsOf(header('retry-after'), now())
  const asked = retryAfter === undefined ? {} : { retryAfter }
  if (status >= 400 || (status >= 300 && status !== 304) || status === 204) {
    await body.dump()
    return { ...refuse('http-status', `The server answered ${status}${meaning(status)}.`), status, ...asked }
  }
  const bytes = status === 304 ? new Uint8Array() : await upTo(body, bounds.bytes)
  if (!bytes) return refuse('too-large', `It is over the limit of ${bounds.bytes / 1e6} MB for what is fetched.`)
  const expected = Number(header('content-length') ?? Number.NaN)
  if (bytes.length < expected && status === 200)
    return refuse('unreachable', `The connection broke after ${bytes.length} of ${expected} bytes. Try again later.`)
  const type = header('content-type') ?? ''
  const charset = /;\s*charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(type)?.[1]
  const found: Fetched = {
    address: url.href,
    status,
    type,
    bytes,
    retrieved: now().toISOString(),
    ...(charset === undefined ? {} : { charset }),
    ...optional('encoding', header('content-encoding')),
    ...optional('etag', header('etag')),
    ...optional('lastModified', header('last-modified')),
    ...(status === 304 ? { unchanged: true } : {}),
    ...asked,
  }
  return found
}

/** undefined: over the limit; the rest was not taken. */
async function upTo(body: Dispatcher.ResponseData['body'], limit: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body as AsyncIterable<Uint8Array>) {
    size += part.length
    if (size > limit) {
      body.destroy()
      return undefined
    }
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function webAddress(address: string): URL | undefined {
  try {
    const url = new URL(address)
    // Names and passwords in an address are for nobody's log.
    url.username = ''
    url.password = ''
    return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : undefined
  } catch {
    return undefined
  }
}

function unreachable(error: unknown, address: string, hop: number, time: number): Problem {
  const cause = (error as { cause?: unknown }).cause ?? error
  const { code, name } = cause as { code?: string; name?: string }
  if (error instanceof BlockedAddress || cause instanceof BlockedAddress) return blocked(address, hop)
  const what =
    name === 'TimeoutError' || /TIMEOUT/i.test(code ?? '')
      ? `gave no answer within ${time / 1000} seconds`
      : code === 'ENOTFOUND' || code === 'EAI_AGAIN'
        ? 'is a name that leads nowhere'
        : `cannot be reached (${code ?? name ?? 'unknown error'})`
  return refuse('unreachable', `${hostOf(address)} ${what}. Check the address, or try again later.`)
}

function blocked(address: string, hop: number): Problem {
  const how = hop === 0 ? 'lies' : 'redirects'
  return refuse(
    'blocked-address',
    `${hostOf(address)} ${how} within this machine or its network, which is not fetched. For one's own network: --own-network.`,
  )
}

function refuse(code: Problem['code'], message: string): Problem {
  return { code, message }
}

function hostOf(address: string): string {
  try {
    return new URL(address).host
  } catch {
    return shortened(address)
  }
}

/** Seconds, or a date (RFC 9110). */
function secondsOf(written: string | undefined, now: Date): number | undefined {
  if (written === undefined) return undefined
  const seconds = /^\d{1,8}$/.test(written) ? Number(written) : (Date.parse(written) - now.getTime()) / 1000
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : undefined
}

function meaning(status: number): string {
  const known = (
    {
      401: 'asks for a login',
      403: 'does not allow it',
      404: 'there is no such page',
      410: 'the page is gone',
      429: 'too many requests',
      451: 'not available for legal reasons',
      204: 'there is nothing there',
    } as Record<number, string>
  )[status]
  return known ? `: ${known}` : status >= 500 ? ': its own failure' : ''
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}

function optional<Name extends string>(name: Name, value: string | undefined) {
  return (value === undefined ? {} : { [name]: value }) as { readonly [name in Name]?: string }
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
