import { type Kysely, sql } from 'kysely'
import type { Judgement } from '#types/judgement.ts'
import type { Tables } from './tables.ts'

/** Appends a judgement: nothing ever changes one. `at`: ISO 8601 in UTC. */
export async function appendJudgement(db: Kysely<Tables>, judgement: Omit<Judgement, 'id'>): Promise<Judgement> {
  const { at, by, ...rest } = judgement
  return db.transaction().execute(async (transaction) => {
    await sql`update case_info set revision = revision + 1`.execute(transaction)
    const { key } = await transaction
      .insertInto('judgement')
      .values({ at, by, judgement: JSON.stringify(rest) })
      .returning('key')
      .executeTakeFirstOrThrow()
    return { id: `J${key}`, ...judgement }
  })
}

/** All, in the order in which they were made. */
export async function judgements(db: Kysely<Tables>): Promise<Judgement[]> {
  const rows = await db.selectFrom('judgement').selectAll().orderBy('key').execute()
  return rows.map(({ key, at, by, judgement }) => ({ id: `J${key}`, at, by, ...JSON.parse(judgement) }))
}
