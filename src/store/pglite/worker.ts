/** The thread that holds PGlite: a query stops its own thread until it is done, and never the program's. It also keeps the lock of the folder fresh. */
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { InUse, lockFolder } from './lock.ts'
import type { Answer, Order } from './message.ts'

const port = parentPort!
const { folder } = workerData as { folder: string }
const send = (answer: Answer): void => port.postMessage(answer)

try {
  const release = await lockFolder(folder, ({ message }) => {
    send({ kind: 'unusable', reason: 'lost', message })
    process.exit(1)
  })
  const db = await PGlite.create(join(folder, 'database'))
  let last: Promise<void> = Promise.resolve()
  port.on('message', (order: Order | 'close') => {
    last = last.then(async () => {
      if (order !== 'close') return send(await answer(db, order))
      await db.close()
      await release()
      port.close()
    })
  })
  send({ kind: 'open' })
} catch (error) {
  send({ kind: 'unusable', reason: error instanceof InUse ? 'in use' : 'lost', message: (error as Error).message })
}

async function answer(db: PGlite, { sql, parameters }: Order): Promise<Answer> {
  try {
    const { rows, affectedRows } = await db.query<Record<string, unknown>>(sql, [...parameters])
    return { kind: 'rows', rows, affected: affectedRows ?? 0 }
  } catch (error) {
    const { message, code } = error as Error & { code?: string }
    return { kind: 'error', message, ...(code === undefined ? {} : { code }) }
  }
}
