/**
 * Parsers in a thread of their own, with bounds on memory and time. A file that breaks its parser takes itself with it and no other: the thread is ended, the next file gets a new one.
 */
import { Worker } from 'node:worker_threads'
import type { Order, Parsed } from '../parsed.ts'
import type { Answer } from './message.ts'

export interface ParserApart {
  parse(order: Order): Promise<Parsed>
  close(): Promise<void>
}

export interface Bounds {
  /** Megabytes of the thread's heap. */
  readonly heap: number
  /** Milliseconds for one file, and for each megabyte of it. */
  readonly patience: number
  readonly patiencePerMegabyte: number
}

export const bounds: Bounds = { heap: 700, patience: 20_000, patiencePerMegabyte: 2_000 }

/** `entry`: the file that the thread runs. */
export function parserApart(
  { heap, patience, patiencePerMegabyte }: Bounds = bounds,
  entry: URL = parsingThread,
): ParserApart {
  let thread: Thread | undefined
  let last: Promise<unknown> = Promise.resolve()

  function start(): Thread {
    const worker = new Worker(entry, {
      ...threadOptions,
      resourceLimits: { maxOldGenerationSizeMb: heap, stackSizeMb: 8 },
    })
    const started: Thread = { worker, settle: undefined }
    const end = (parsed: Parsed): void => {
      if (thread === started) thread = undefined
      void worker.terminate()
      started.settle?.(parsed)
    }
    worker.on('message', ({ parsed }: Answer) => started.settle?.(parsed))
    worker.on('error', (error: NodeJS.ErrnoException) =>
      end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch : broken(error)),
    )
    worker.on('exit', () => end(broken('its thread ended')))
    return started
  }

  function run(order: Order): Promise<Parsed> {
    thread ??= start()
    const mine = thread
    const size = typeof order.content === 'string' ? order.content.length : order.content.byteLength
    return new Promise((resolve) => {
      const late = (): void => {
        if (thread === mine) thread = undefined
        void mine.worker.terminate()
        mine.settle?.(tooSlow)
      }
      // This thread may have been at work itself: what has come in the meantime is heard before anything is ended.
      const timer = setTimeout(
        () => setTimeout(() => mine.settle && late(), 50),
        patience + (patiencePerMegabyte * size) / 1e6,
      )
      mine.settle = (parsed) => {
        mine.settle = undefined
        clearTimeout(timer)
        // A thread without work keeps no program from ending.
        mine.worker.unref()
        resolve(parsed)
      }
      mine.worker.ref()
      mine.worker.postMessage(order)
    })
  }

  return {
    parse(order) {
      const mine = last.then(() => run(order))
      last = mine
      return mine
    },
    async close() {
      await thread?.worker.terminate()
      thread = undefined
    },
  }
}

interface Thread {
  readonly worker: Worker
  /** Waits for the answer to what it has; undefined while it has nothing. */
  settle: ((parsed: Parsed) => void) | undefined
}

const tooSlow: Parsed = {
  kind: 'problem',
  problem: {
    code: 'too-slow',
    message: 'Taking it apart took longer than any document should. Save it in another way, or split it.',
  },
}

const tooMuch: Parsed = {
  kind: 'problem',
  problem: {
    code: 'too-slow',
    message: 'Taking it apart took more memory than any document should. Save it in another way, or split it.',
  },
}

function broken(error: unknown): Parsed {
  const message = `Its parser broke (${String(error).slice(0, 120)}). Save it in another way; if it is whole, please report it.`
  return { kind: 'problem', problem: { code: 'failed', message } }
}

const fromSource = import.meta.url.endsWith('.ts')
const parsingThread = new URL(fromSource ? './from-source.mjs' : './thread.js', import.meta.url)
const threadOptions = fromSource ? { execArgv: ['--conditions=source'] } : {}
