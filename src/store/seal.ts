import { createHash } from 'node:crypto'
import { strToU8, unzipSync, zipSync } from 'fflate'

/** The parts of a sealed case, by their names in the archive. */
export type Parts = Readonly<Record<string, Uint8Array>>

/**
 * One archive with the digest of each part in its manifest. Its seal is the digest of the manifest: who keeps that number apart can tell whether anything was changed,
 * the manifest included. The same parts give the same bytes.
 */
export function sealed(
  parts: Parts,
  about: Readonly<Record<string, unknown>>,
): { readonly bytes: Uint8Array; readonly seal: string } {
  const names = Object.keys(parts).sort()
  const digests = Object.fromEntries(names.map((name) => [name, sha256(parts[name]!)]))
  const manifest = strToU8(`${JSON.stringify({ format: 'sitrep-case/1', ...about, digests }, null, 1)}\n`)
  const files = Object.fromEntries([[manifestName, manifest], ...names.map((name) => [name, parts[name]!] as const)])
  return { bytes: zipSync(files, { level: 6, mtime: '1980-01-01T12:00:00' }), seal: sha256(manifest) }
}

/** The parts of an archive and its seal, or what is wrong with it: parts that are missing, added or changed. */
export function unsealed(bytes: Uint8Array): {
  readonly parts: Parts
  readonly seal: string
  readonly faults: readonly string[]
} {
  let files: Record<string, Uint8Array>
  try {
    let size = 0
    files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize
        if (size > largest) throw new Error('it unfolds too far')
        return true
      },
    })
  } catch (error) {
    return {
      parts: {},
      seal: '',
      faults: [`it is no whole archive (${String((error as Error).message).slice(0, 80)})`],
    }
  }
  const { [manifestName]: manifest, ...parts } = files
  if (manifest === undefined) return { parts, seal: '', faults: ['it has no manifest, so it is no sealed case'] }
  const digests = digestsOf(manifest)
  if (digests === undefined) return { parts, seal: '', faults: ['its manifest cannot be read'] }
  const faults = [
    ...Object.keys(digests).flatMap((name) => {
      const part = parts[name]
      if (part === undefined) return [`${name} is missing`]
      return sha256(part) === digests[name] ? [] : [`${name} was changed`]
    }),
    ...Object.keys(parts).flatMap((name) => (digests[name] === undefined ? [`${name} was added`] : [])),
  ]
  return { parts, seal: sha256(manifest), faults }
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function digestsOf(manifest: Uint8Array): Readonly<Record<string, string>> | undefined {
  try {
    const { format, digests } = JSON.parse(new TextDecoder().decode(manifest)) as {
      format?: unknown
      digests?: unknown
    }
    const known = format === 'sitrep-case/1' && typeof digests === 'object' && digests !== null
    return known ? (digests as Record<string, string>) : undefined
  } catch {
    return undefined
  }
}

const manifestName = 'manifest.json'
const largest = 4_000_000_000
