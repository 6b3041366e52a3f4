/** One thread that reads whole documents, one after the other, in the order in which they are sent to it. */
import { parentPort } from 'node:worker_threads'
import { read } from '#pipeline.ts'
import { ModelError } from '#types/model-error.ts'
import { reasonOf } from './failed.ts'
import type { Answer, Order } from './message.ts'

const port = parentPort!
let last: Promise<void> = Promise.resolve()

port.on('message', (order: Order) => {
  last = last.then(async () => port.postMessage(await answer(order)))
})

async function answer({ document, options }: Order): Promise<Answer> {
  try {
    const { document: _, ...reading } = await read(document, options)
    return { kind: 'read', reading }
  } catch (error) {
    if (error instanceof ModelError) return { kind: 'unusable', code: error.code, message: error.message }
    return { kind: 'failed', reason: reasonOf(error) }
  }
}
