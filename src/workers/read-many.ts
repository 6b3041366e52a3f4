/**
 * Documents → outcomes, in the order of the documents. Few short ones are read here and now; where there is more to do, threads share the work.
 * What comes out is the same either way: a document's findings depend on that document alone.
 */
import { availableParallelism } from 'node:os'
import type { Document, Intake } from '#types/document.ts'
import { ModelError } from '#types/model-error.ts'
import type { Outcome, Reading, ReadingOptions } from '#types/reading.ts'
import { failed, reasonOf } from './failed.ts'
import { inOrder } from './in-order.ts'
import { look } from './look.ts'
import { pool } from './pool.ts'

/** One thread each, up to four: with more, memory grows and the machine's bandwidth does not. */
const mostThreads = Math.min(availableParallelism(), 4)

type Read = (document: Document, options: ReadingOptions) => Promise<Reading>

/** `threads`: at most so many; 0 reads all here. Without it: as many as this machine can use, and none for little text. */
export async function* readMany(
  intakes: AsyncIterable<Intake>,
  read: Read,
  { threads, ...options }: ReadingOptions & { readonly threads?: number } = {},
): AsyncGenerator<Outcome> {
  const here = (intake: Intake) => readHere(intake, (document) => read(document, options))
  if (threads === 0) return yield* inOrder(intakes, here, 1)
  const { all, few } = threads === undefined ? await look(intakes) : { all: intakes, few: false }
  if (few) return yield* inOrder(all, here, 1)
  const most = threads ?? mostThreads
  const readers = pool(most)
  try {
    const work = (intake: Intake) =>
      'document' in intake ? withBytes(readers.read(intake.document, options), intake.bytes) : Promise.resolve(intake)
    yield* inOrder(all, work, most * ahead)
  } finally {
    await readers.close()
  }
}

/** Documents taken for each thread before the first of them is fetched. */
const ahead = 6

async function readHere(intake: Intake, read: (document: Document) => Promise<Reading>): Promise<Outcome> {
  if (!('document' in intake)) return intake
  try {
    return await withBytes(
      read(intake.document).then((reading) => ({ reading })),
      intake.bytes,
    )
  } catch (error) {
    if (error instanceof ModelError) throw error
    return withBytes(Promise.resolve(failed(intake.document, reasonOf(error))), intake.bytes)
  }
}

/** The bytes stay on this side of the threads. */
async function withBytes(outcome: Promise<Outcome>, bytes: Uint8Array | undefined): Promise<Outcome> {
  return bytes === undefined ? outcome : { ...(await outcome), bytes }
}
