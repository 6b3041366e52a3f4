import { type Migration, sql } from 'kysely'

/** Links are found by their pair: who a statement is linked with stands near it in a block. */
export const linksByPair: Migration = {
  async up(db) {
    await sql`drop index link_other`.execute(db)
  },
}
