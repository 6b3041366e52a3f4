import yauzl from 'yauzl'
import type { Problem } from '#types/problem.ts'
import { BrokenStream, notTooFar } from './gunzipped.ts'

interface Warc {
  readonly name: string
  readonly chunks: AsyncIterable<Uint8Array>
  /** Compressed once more, as `.warc.gz`. */
  readonly packed: boolean
}

/** The web archives in a WACZ file (a ZIP of them and their index), each as a stream. */
export async function* warcsIn(file: Uint8Array | string): AsyncGenerator<Warc | Problem> {
  try {
    const options = { lazyEntries: true } as const
    const archive =
      typeof file === 'string'
        ? await yauzl.openPromise(file, options)
        : await yauzl.fromBufferPromise(Buffer.from(file.buffer, file.byteOffset, file.length), options)
    for await (const entry of archive.eachEntry()) {
      if (!/^archive\/[^/]{1,300}\.warc(?:\.gz)?$/.test(entry.fileName)) continue
      if (entry.isEncrypted()) {
        yield { code: 'encrypted', message: 'It is locked with a password. Save it without one.' }
        continue
      }
      yield {
        name: entry.fileName,
        chunks: notTooFar(await archive.openReadStreamPromise(entry), () => entry.compressedSize),
        packed: entry.fileName.endsWith('.gz'),
      }
    }
  } catch (error) {
    if (error instanceof BrokenStream || (error as NodeJS.ErrnoException).syscall !== undefined) throw error
    yield {
      code: 'damaged',
      message: `It is no whole ZIP archive (${String((error as Error).message).slice(0, 80)}). Get it anew from its source.`,
    }
  }
}
