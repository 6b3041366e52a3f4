/** Kysely over a PGlite in a thread of its own. One connection: whoever asks while another works waits for his turn. */
import { Worker } from 'node:worker_threads'
import {
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import { StoreError } from '#types/store-error.ts'
import type { Answer, Order } from './message.ts'

/** Opens the folder (made before) and takes its lock; `StoreError` where another process has it. */
export async function pgliteDialect(folder: string): Promise<Dialect> {
  const thread = await startThread(folder)
  return {
    createAdapter: () => new PostgresAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createDriver: () => driver(thread),
  }
}

interface Thread {
  ask(order: Order): Promise<QueryResult<unknown>>
  close(): Promise<void>
}

async function startThread(folder: string): Promise<Thread> {
  const fromSource = import.meta.url.endsWith('.ts')
  const entry = new URL(fromSource ? './from-source.mjs' : './worker.js', import.meta.url)
  const worker = new Worker(entry, { workerData: { folder } })
  const waiting: { resolve(answer: Answer): void; reject(error: Error): void }[] = []
  let ended: Error | undefined
  const next = () => new Promise<Answer>((resolve, reject) => void waiting.push({ resolve, reject }))
  const end = (error: Error): void => {
    ended ??= error
    for (const { reject } of waiting.splice(0)) reject(ended)
  }
  worker.on('message', (answer: Answer) => {
    if (answer.kind !== 'unusable') waiting.shift()?.resolve(answer)
    else if (answer.reason === 'in use')
      end(
        new StoreError(
          'case-in-use',
          `${folder} is open in ${answer.message}; close it there, or wait until it is done`,
        ),
      )
    else end(new StoreError('case-lost', `${folder} cannot be used any longer: ${answer.message}`))
  })
  worker.on('error', (error) => end(new StoreError('case-lost', `${folder}: ${error.message}`)))
  worker.on('exit', () => end(new StoreError('case-lost', `${folder}: its database ended`)))
  await next()
  return {
    async ask(order) {
      if (ended) throw ended
      worker.postMessage(order)
      const answer = await next()
      if (answer.kind === 'error') throw Object.assign(new Error(answer.message), { code: answer.code })
      if (answer.kind !== 'rows') throw new Error(`an answer to no question: ${answer.kind}`)
      return { rows: [...answer.rows], numAffectedRows: BigInt(answer.affected) }
    },
    async close() {
      if (ended) return
      const gone = new Promise((resolve) => worker.once('exit', resolve))
      worker.postMessage('close')
      await gone
    },
  }
}

function driver(thread: Thread): Driver {
  const connection: DatabaseConnection = {
    executeQuery: async <Row>({ sql, parameters }: { sql: string; parameters: readonly unknown[] }) =>
      (await thread.ask({ sql, parameters })) as QueryResult<Row>,
    // biome-ignore lint/correctness/useYield: rows come whole; nobody streams
    async *streamQuery() {
      throw new Error('PGlite gives its rows at once')
    },
  }
  const say = async (sql: string): Promise<void> => void (await thread.ask({ sql, parameters: [] }))
  const turns: (() => void)[] = []
  let busy = false
  return {
    init: async () => {},
    acquireConnection: async () => {
      if (busy) await new Promise<void>((resolve) => turns.push(resolve))
      busy = true
      return connection
    },
    releaseConnection: async () => {
      const turn = turns.shift()
      if (turn) turn()
      else busy = false
    },
    beginTransaction: () => say('begin'),
    commitTransaction: () => say('commit'),
    rollbackTransaction: () => say('rollback'),
    destroy: () => thread.close(),
  }
}
