/**
 * Parsers in a process of their own, with bounds on memory and time. A file that breaks its parser takes itself with it and no other: the process is ended, the next file gets a new one.
 * A thread is not apart enough: where its heap runs over in the middle of what cannot be interrupted, the whole program ends.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Order, Parsed } from '../parsed.ts'
import type { Answer } from './message.ts'

export interface ParserApart {
  parse(order: Order): Promise<Parsed>
  close(): void
}

export interface Bounds {
  /** Megabytes of the heap. */
  readonly heap: number
  /** Milliseconds for one file, and for each megabyte of it, from when the parsers are loaded. On a busy machine they pass without work: what hangs is ended earlier, by its processor time. */
  readonly patience: number
  readonly patiencePerMegabyte: number
  /** Milliseconds to start. */
  readonly start: number
}

export const bounds: Bounds = { heap: 700, patience: 120_000, patiencePerMegabyte: 10_000, start: 120_000 }

/** `entry`: the file that the process runs. */
export function parserApart(
  { heap, patience, patiencePerMegabyte, start: patienceAtStart }: Bounds = bounds,
  entry: URL = parsingProcess,
): ParserApart {
  let current: Parsing | undefined
  let last: Promise<unknown> = Promise.resolve()

  function start(): Parsing {
    const child = fork(fileURLToPath(entry), [], {
      serialization: 'advanced',
      execArgv: [...conditions, `--max-old-space-size=${heap}`, '--stack-size=3900'],
      // What is said at the end of a heap is of no use to anyone who reads news.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const started: Parsing = { child, ready: false, heard: undefined, settle: undefined }
    const end = (parsed: Parsed): void => {
      if (current === started) current = undefined
      running.delete(child)
      child.kill('SIGKILL')
      started.settle?.(parsed)
    }
    child.on('message', (answer: Answer) => {
      const first = !started.ready
      started.ready = true
      if ('parsed' in answer) started.settle?.(answer.parsed)
      else if (first) started.heard?.()
    })
    child.on('error', (error) => end(broken(error)))
    child.on('exit', (code, signal) => end(endedBy(signal, code)))
    running.add(child)
    return started
  }

  function run(order: Order): Promise<Parsed> {
    current ??= start()
    const mine = current
    const size = typeof order.content === 'string' ? order.content.length : order.content.byteLength
    return new Promise((resolve) => {
      const late = (): void => {
        if (current === mine) current = undefined
        mine.child.kill('SIGKILL')
        mine.settle?.(mine.ready ? tooSlow : broken('it did not start'))
      }
      let timer: NodeJS.Timeout
      const within = (milliseconds: number): void => {
        clearTimeout(timer)
        // This process may have been at work itself: what has come in the meantime is heard before anything is ended.
        timer = setTimeout(() => setTimeout(() => mine.settle && late(), 50), milliseconds)
      }
      const forFile = patience + (patiencePerMegabyte * size) / 1e6
      mine.heard = () => within(forFile)
      within(mine.ready ? forFile : patienceAtStart)
      mine.settle = (parsed) => {
        mine.settle = undefined
        mine.heard = undefined
        clearTimeout(timer)
        // A parser without work keeps no program from ending.
        mine.child.unref()
        mine.child.channel?.unref()
        resolve(parsed)
      }
      mine.child.ref()
      mine.child.channel?.ref()
      mine.child.send(order, (error) => {
        if (error) mine.settle?.(broken(error))
      })
    })
  }

  return {
    parse(order) {
      const mine = last.then(() => run(order))
      last = mine
      return mine
    },
    close() {
      current?.child.kill('SIGKILL')
      current = undefined
    },
  }
}

interface Parsing {
  readonly child: ChildProcess
  /** Its parsers are loaded. */
  ready: boolean
  /** Waits for that. */
  heard: (() => void) | undefined
  /** Waits for the answer to what it has; undefined while it has nothing. */
  settle: ((parsed: Parsed) => void) | undefined
}

const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

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

/** The heap that runs over aborts; the thread that looks after the process terminates it. */
function endedBy(signal: string | null, code: number | null): Parsed {
  if (signal === 'SIGTERM') return tooSlow
  return signal === 'SIGABRT' || code === 134 ? tooMuch : broken(`its process ended: ${signal ?? code}`)
}

function broken(error: unknown): Parsed {
  const message = `Its parser broke (${String(error).slice(0, 120)}). Save it in another way; if it is whole, please report it.`
  return { kind: 'problem', problem: { code: 'failed', message } }
}

const fromSource = import.meta.url.endsWith('.ts')
const parsingProcess = new URL(fromSource ? './from-source.mjs' : './parser.js', import.meta.url)
const conditions = fromSource ? ['--conditions=source'] : []
