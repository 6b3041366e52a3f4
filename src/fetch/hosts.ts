import type { Problem } from '#types/problem.ts'
import type { Rules } from './robots.ts'

/** Who may be asked when: one request at a time to each host, with a gap between the beginnings of two, longer where its robots.txt asks for it. */
export function hostsOf(gap: number, ask: (origin: string) => Promise<Rules | Problem>) {
  const hosts = new Map<string, Host>()
  const byAddress = new Map<string, Host>()
  const hostAt = (address: string): Host => {
    const seen = byAddress.get(address)
    if (seen) return seen
    const host = named(address)
    // Addresses come and go by the thousand; their hosts stay.
    if (byAddress.size > 10_000) byAddress.clear()
    byAddress.set(address, host)
    return host
  }
  const named = (address: string): Host => {
    const name = nameOf(address)
    const known = hosts.get(name)
    if (known) return known
    const host: Host = { freeAt: 0, busy: false, rules: new Map() }
    hosts.set(name, host)
    return host
  }
  return {
    /** The moment from which a request may begin; never, while one is under way. */
    freeAt(address: string): number {
      const host = hostAt(address)
      return host.busy ? Number.POSITIVE_INFINITY : host.freeAt
    },
    /** Begins a request; what is returned ends it. */
    take(address: string, now: number): (end: number) => void {
      const host = hostAt(address)
      host.busy = true
      host.freeAt = Math.max(host.freeAt, now + gap)
      return () => {
        host.busy = false
      }
    },
    holdOff(address: string, until: number): void {
      const host = hostAt(address)
      host.freeAt = Math.max(host.freeAt, until)
    },
    /** `asked`: the rules were fetched just now, and that was the request. */
    async rules(address: string, now: number): Promise<(Rules & { readonly asked: boolean }) | Problem> {
      const host = hostAt(address)
      const origin = originOf(address)
      const known = host.rules.get(origin)
      if (known && known.until > now) {
        host.freeAt = Math.max(host.freeAt, now + known.delay)
        return { ...known, asked: false }
      }
      if (origin === '') return { allows: () => true, delay: 0, until: now, asked: false }
      const rules = await ask(origin)
      if ('code' in rules) return rules
      host.rules.set(origin, rules)
      host.freeAt = Math.max(host.freeAt, now + rules.delay)
      return { ...rules, asked: true }
    },
  }
}

interface Host {
  freeAt: number
  busy: boolean
  readonly rules: Map<string, Rules>
}

function nameOf(address: string): string {
  return /^https?:\/\/([^/:?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? ''
}

function originOf(address: string): string {
  return /^https?:\/\/[^/?#]+/i.exec(address)?.[0].toLowerCase() ?? ''
}
