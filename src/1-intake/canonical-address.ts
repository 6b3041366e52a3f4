import normalizeUrl from 'normalize-url'

/**
 * The form of an address by which two ways of writing it are seen to be one: "HTTPS://Gazette.example:443/ferry?utm_source=x#top" → "https://gazette.example/ferry".
 * undefined for what is no address of the web.
 */
export function canonicalAddress(address: string | undefined): string | undefined {
  if (address === undefined || !/^https?:\/\//i.test(address) || address.length > longest) return undefined
  try {
    return normalizeUrl(address, {
      stripWWW: false,
      stripHash: true,
      removeQueryParameters: tracking,
      sortQueryParameters: true,
    })
  } catch {
    return undefined
  }
}

const longest = 4000

/** Said of where a reader came from, never of what is read. */
const tracking = [
  /^(?:utm_|mc_|pk_|mtm_|hsa_|at_)\w+/i,
  /^(?:fbclid|gclid|dclid|msclkid|yclid|igshid|twclid|ocid|cmpid|ito|smid|smtyp|taid|guccounter|guce_referrer\w*|amp|outputtype|ref_src|ref_url|ns_\w+|xtor|wt\.mc_id|sh|share)$/i,
]
