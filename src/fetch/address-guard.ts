import { lookup as resolve } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address lies in the public network. Loopback, private, link-local (with the metadata service of clouds), carrier-grade NAT, multicast, and IPv6 that carries such an
 * IPv4 address are not: an address in a document must not lead to the reader's own machines.
 */
export function isPublic(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  if (!ipaddr.isValid(bare)) return false
  const parsed = ipaddr.process(bare)
  if (parsed.range() !== 'unicast') return false
  // "::7f00:1": an old way to write an IPv4 address, which the table of ranges does not know.
  return parsed.kind() === 'ipv4' || !parsed.match(ipaddr.parse('::'), 96)
}

/** A host that is written as an IP address is never looked up: it is judged as it stands. `127.1`, `0x7f000001` and the like are plain by now, since `URL` writes them out. */
export function isBlockedHost(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '')
  return ipaddr.isValid(bare) ? !isPublic(bare) : /(?:^|\.)localhost\.?$/i.test(bare)
}

/** A name that leads to an address within. */
export class BlockedAddress extends Error {
  readonly code = 'EBLOCKED'
}

/** Resolves names for a connection and refuses those of which any address lies within, so that what was judged is what is connected to. */
export function guardedLookup(
  lookup: LookupFunction = resolve,
  trusts: (hostname: string) => boolean = () => false,
): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, [])
      const addresses = Array.isArray(found) ? found : [{ address: String(found), family: 4 }]
      if (addresses.length === 0 || (!trusts(hostname) && addresses.some(({ address }) => !isPublic(address))))
        return callback(new BlockedAddress(hostname), [])
      if (options.all) return callback(null, addresses)
      return callback(null, addresses[0]!.address, addresses[0]!.family)
    })
  }
}
