/** The process that takes files apart, one after the other. */
import { parse } from '../parse.ts'
import type { Order, Parsed } from '../parsed.ts'
import { boundAllocations } from './bound-allocations.ts'
import { allowWork, countWork } from './count-work.ts'
import type { Answer } from './message.ts'
import { begin, end } from './pulse.ts'
import { watchedOver } from './watched-over.ts'

boundAllocations()
countWork()
watchedOver()
process.on('message', async (order: Order) => say({ parsed: await answer(order) }))
say({ ready: true })

function say(message: Answer): void {
  process.send?.(message)
}

async function answer(order: Order): Promise<Parsed> {
  const size = typeof order.content === 'string' ? order.content.length : order.content.byteLength
  allowWork(size)
  begin(processorTime + (processorTimePerMegabyte * size) / 1e6)
  try {
    return await parse(order)
  } catch (error) {
    const message = `Its parser broke (${String(error).slice(0, 120)}). Save it in another way; if it is whole, please report it.`
    return { kind: 'problem', problem: { code: 'failed', message } }
  } finally {
    end()
  }
}

/** Milliseconds for one file (of a paper: for a page), and for each megabyte of it. The slowest of a hundred thousand mutated files took two seconds with all that is around it. */
const processorTime = 4_000
const processorTimePerMegabyte = 2_000
