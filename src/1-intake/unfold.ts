import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import type { Problem } from '#types/problem.ts'
import { largestFile } from './limits.ts'

/**
 * Compressed bytes → what they unfold to, never more than the limit: ten megabytes of zeros that stand for ten gigabytes cost neither memory nor disk.
 *
 * @param encoding as in HTTP's Content-Encoding: "gzip", "deflate", "br", or several, last applied last: "gzip, br"
 */
export function unfold(bytes: Uint8Array, encoding: string, limit = largestFile): Uint8Array | Problem {
  const steps = encoding
    .toLowerCase()
    .split(',')
    .map((step) => step.trim())
    .filter((step) => step !== '' && step !== 'identity')
  if (steps.length > mostSteps)
    return { code: 'damaged', message: 'It is packed more than three times over. Unpack it.' }
  let unfolded = bytes
  for (const step of steps.reverse()) {
    const methods = unpackers[step.replace(/^x-/, '')]
    if (!methods) {
      const message = `It is packed as “${step.slice(0, 20)}”, which is not read. Unpack it.`
      return { code: 'unsupported', message }
    }
    const result = firstOf(methods, unfolded, limit)
    if ('code' in result) return result
    unfolded = result
  }
  return unfolded
}

type Unpack = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array

function firstOf(methods: readonly Unpack[], bytes: Uint8Array, limit: number): Uint8Array | Problem {
  let failure: unknown
  for (const method of methods) {
    try {
      return method(bytes, { maxOutputLength: limit })
    } catch (error) {
      failure ??= error
      if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') return tooFar(limit)
    }
  }
  const { code } = failure as { code?: string }
  const what = code === 'Z_BUF_ERROR' ? 'ends in the middle' : 'is damaged'
  return { code: 'damaged', message: `Its compression ${what}. Get it anew from its source.` }
}

export function tooFar(limit = largestFile): Problem {
  const message = `It unfolds to more than ${Math.round(limit / 1e6)} MB. Unpack it, and give what is needed of it.`
  return { code: 'too-large', message }
}

const mostSteps = 3

/** Servers send "deflate" with and without its header. */
const unpackers: Readonly<Record<string, readonly Unpack[]>> = {
  gzip: [gunzipSync],
  deflate: [inflateSync, inflateRawSync],
  br: [brotliDecompressSync],
}
