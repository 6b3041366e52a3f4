import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Problem } from '#types/problem.ts'

/** A stream that turned out to be damaged in the middle: what came before it holds. */
export class BrokenStream extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}

/** A gzip stream, of one member or many, unpacked as it is read: no more is held than a chunk. Throws `BrokenStream` where it breaks off, is damaged, or unfolds to more than any text does. */
export async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let packed = 0
  async function* counted() {
    for await (const chunk of chunks) {
      packed += chunk.length
      yield chunk
    }
  }
  const input = Readable.from(counted())
  const gunzip = createGunzip()
  input.on('error', (error) => gunzip.destroy(error))
  try {
    yield* notTooFar(input.pipe(gunzip) as AsyncIterable<Uint8Array>, () => packed)
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    if (error instanceof BrokenStream || syscall !== undefined) throw error
    const what = code === 'Z_BUF_ERROR' ? 'ends in the middle' : 'is damaged'
    throw new BrokenStream({
      code: 'damaged',
      message: `Its compression ${what}. What stands before that was read; get it anew from its source.`,
    })
  } finally {
    input.destroy()
    gunzip.destroy()
  }
}

/** What comes out of a compression, as long as it is not more than any text unfolds to. `packed`: bytes that went in so far. */
export async function* notTooFar(chunks: AsyncIterable<Uint8Array>, packed: () => number): AsyncGenerator<Uint8Array> {
  let unfolded = 0
  for await (const chunk of chunks) {
    unfolded += chunk.length
    if (unfolded > mostAnyway && unfolded > mostTimes * packed()) {
      const message = `It unfolds to more than ${mostTimes} times its size, as no text does. Unpack it, and give what is needed of it.`
      throw new BrokenStream({ code: 'too-large', message })
    }
    yield chunk
  }
}

const mostAnyway = 200_000_000
const mostTimes = 200
