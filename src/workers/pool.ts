/**
 * Threads that read documents side by side. One is started when a document comes and all others are busy, up to `most`. A thread that dies takes
 * with it the document it was reading; what waited behind it is read by another.
 */
import { Worker } from 'node:worker_threads'
import type { Document } from '#types/document.ts'
import { type Gate, newGate, shutGate } from '#types/gate.ts'
import { ModelError } from '#types/model-error.ts'
import type { Outcome, ReadingOptions } from '#types/reading.ts'
import { failed } from './failed.ts'
import type { Answer, Order } from './message.ts'

export interface Pool {
  /** Rejects only where no document can be read. */
  read(document: Document, options?: ReadingOptions): Promise<Outcome>
  /** Threads started so far. */
  readonly started: number
  /** Ends the threads; what they have not read is never answered. */
  close(): Promise<void>
}

/** `entry`: the file that a thread runs. */
export function pool(most: number, entry: URL = readingThread): Pool {
  const threads = new Set<Thread>()
  const waiting: Job[] = []
  let started = 0
  let closed = false

  /** Gives out what waits: to an idle thread, a new one, or, so that none stands still, second in the line of one at work. */
  function giveOut(): void {
    while (waiting.length > 0) {
      const idle = leastBusy(threads)
      if (idle !== undefined && idle.jobs.length === 0) send(idle)
      else if (threads.size < most) send(start())
      else if (idle !== undefined && idle.jobs.length < 2) send(idle)
      else return
    }
  }

  function send(thread: Thread): void {
    const job = waiting.shift()!
    thread.jobs.push(job)
    const { document, options } = job
    thread.worker.postMessage({ document, options } satisfies Order)
  }

  function start(): Thread {
    started++
    const gate = newGate()
    const thread: Thread = { worker: new Worker(entry, { ...threadOptions, workerData: { gate } }), gate, jobs: [] }
    threads.add(thread)
    let reason = 'its thread ended'
    thread.worker.on('message', (answer: Answer) => {
      settle(thread.jobs.shift()!, answer)
      giveOut()
    })
    thread.worker.on('error', (error) => {
      reason = String(error)
    })
    thread.worker.on('exit', () => {
      threads.delete(thread)
      if (closed) return
      const [lost, ...behind] = thread.jobs
      if (lost) settle(lost, { kind: 'failed', reason })
      waiting.unshift(...behind)
      giveOut()
    })
    return thread
  }

  /** Also where the process ends from somewhere else, for then Node ends the threads. */
  function shutAll(): void {
    for (const { gate } of threads) shutGate(gate, patience)
  }
  process.on('exit', shutAll)

  return {
    get started() {
      return started
    },
    read: (document, options = {}) =>
      new Promise((resolve, reject) => {
        waiting.push({ document, options, resolve, reject })
        giveOut()
      }),
    async close() {
      closed = true
      shutAll()
      process.off('exit', shutAll)
      await Promise.all([...threads].map(({ worker }) => worker.terminate()))
    },
  }
}

/** Milliseconds: many times what one window takes. */
const patience = 5000

interface Thread {
  readonly worker: Worker
  readonly gate: Gate
  /** What was sent to it, in order: it reads the first. */
  readonly jobs: Job[]
}

interface Job {
  readonly document: Document
  readonly options: ReadingOptions
  resolve(outcome: Outcome): void
  reject(error: Error): void
}

function settle({ document, resolve, reject }: Job, answer: Answer): void {
  if (answer.kind === 'read') resolve({ reading: { document, ...answer.reading } })
  else if (answer.kind === 'failed') resolve(failed(document, answer.reason))
  else reject(new ModelError(answer.code, answer.message))
}

function leastBusy(threads: Iterable<Thread>): Thread | undefined {
  let found: Thread | undefined
  for (const thread of threads) if (found === undefined || thread.jobs.length < found.jobs.length) found = thread
  return found
}

const fromSource = import.meta.url.endsWith('.ts')
const readingThread = new URL(fromSource ? './from-source.mjs' : './worker.js', import.meta.url)
/** What is new and short-lived may take so many megabytes before it is swept: with Node's own limit two threads hold 40 MB more and are no faster. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 }
const threadOptions = fromSource ? { resourceLimits, execArgv: ['--conditions=source'] } : { resourceLimits }
