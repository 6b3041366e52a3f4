import parser from 'robots-parser'
import type { Fetch } from '#types/fetched.ts'
import type { Problem } from '#types/problem.ts'

/** What a site's robots.txt asks of this program (RFC 9309). */
export interface Rules {
  allows(address: string): boolean
  /** Milliseconds between two requests. */
  readonly delay: number
  /** Moment from which it is to be asked for anew. */
  readonly until: number
}

const day = 24 * 3_600_000

/**
 * Reads a site's robots.txt. None at all allows all; one that cannot be had right now allows nothing for a while, as the standard has it.
 *
 * @param agent the product name that the rules may address: "sitrep"
 */
export async function rulesOf(
  origin: string,
  fetch: Fetch,
  agent: string,
  now: () => number,
): Promise<Rules | Problem> {
  const address = `${origin}/robots.txt`
  const found = await fetch(address)
  if ('code' in found) {
    const { status = 0, code } = found
    if (status >= 400 && status < 500 && status !== 429) return { allows: () => true, delay: 0, until: now() + day }
    if (code === 'blocked-address' || code === 'bad-address') return found
    return {
      code: 'robots',
      message: `Its robots.txt cannot be had right now (${found.message}) Nothing is fetched until it can.`,
    }
  }
  const rules = (parser as unknown as Parser)(address, new TextDecoder().decode(found.bytes.subarray(0, largest)))
  const delay = Number(rules.getCrawlDelay(agent) ?? 0)
  return {
    allows: (page) => rules.isAllowed(page, agent) !== false,
    delay: Number.isFinite(delay) ? Math.min(Math.max(delay, 0), 3600) * 1000 : 0,
    until: now() + day,
  }
}

/** The package is CommonJS and its types say otherwise. */
type Parser = (
  address: string,
  text: string,
) => {
  isAllowed(address: string, agent: string): boolean | undefined
  getCrawlDelay(agent: string): number | undefined
}

const largest = 500_000
