import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** Keeps the bytes that a document came as, once for all documents that came in them. */
export async function keepSource(db: Kysely<Tables>, sha256: string, bytes: Uint8Array): Promise<void> {
  const row = { sha256, bytes: Buffer.from(bytes) }
  await db
    .insertInto('source')
    .values(row)
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
}

export async function sourceOf(db: Kysely<Tables>, sha256: string): Promise<Uint8Array | undefined> {
  const row = await db.selectFrom('source').select('bytes').where('sha256', '=', sha256).executeTakeFirst()
  return row && Uint8Array.from(row.bytes)
}

/** What was remembered under a name, and in place of it something new. */
export async function recall(db: Kysely<Tables>, name: string): Promise<string | undefined> {
  return (await db.selectFrom('memory').select('value').where('name', '=', name).executeTakeFirst())?.value
}

export async function remember(db: Kysely<Tables>, name: string, value: string): Promise<void> {
  await db
    .insertInto('memory')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute()
}
