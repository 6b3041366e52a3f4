/** One thread that takes files apart, one after the other. */
import { parentPort } from 'node:worker_threads'
import { parse } from '../parse.ts'
import type { Order } from '../parsed.ts'
import { boundAllocations } from './bound-allocations.ts'
import type { Answer } from './message.ts'

boundAllocations()
const port = parentPort!

port.on('message', async (order: Order) => {
  port.postMessage({ parsed: await answer(order) } satisfies Answer)
})

async function answer(order: Order): Promise<Answer['parsed']> {
  try {
    return await parse(order)
  } catch (error) {
    const message = `Its parser broke (${String(error).slice(0, 120)}). Save it in another way; if it is whole, please report it.`
    return { kind: 'problem', problem: { code: 'failed', message } }
  }
}
