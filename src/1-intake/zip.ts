import yauzl from 'yauzl'
import type { Problem } from '#types/problem.ts'
import { largestFile } from './limits.ts'
import { tooFar } from './unfold.ts'

/**
 * Some files of a small ZIP archive, unpacked in memory. An entry that turns out longer than the archive says, or all together longer than the limit, refuses
 * the whole: sizes are counted while they unfold, not believed.
 */
export async function filesOfZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limit = largestFile,
): Promise<ReadonlyMap<string, Uint8Array> | Problem> {
  const files = new Map<string, Uint8Array>()
  let left = limit
  try {
    const archive = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      lazyEntries: true,
    })
    for await (const entry of archive.eachEntry()) {
      if (files.size >= mostFiles || entry.fileName.endsWith('/') || !wanted(entry.fileName)) continue
      if (entry.isEncrypted())
        return { code: 'encrypted', message: 'It is locked with a password. Save it without one.' }
      if (entry.uncompressedSize > left) return tooFar(limit)
      const parts: Uint8Array[] = []
      for await (const part of await archive.openReadStreamPromise(entry)) {
        left -= part.length
        if (left < 0) return tooFar(limit)
        parts.push(part)
      }
      files.set(entry.fileName, Buffer.concat(parts))
    }
  } catch (error) {
    return { code: 'damaged', message: `It is no whole ZIP archive (${reason(error)}). Get it anew from its source.` }
  }
  return files
}

const mostFiles = 2000

function reason(error: unknown): string {
  return String((error as Error).message ?? error).slice(0, 80)
}
