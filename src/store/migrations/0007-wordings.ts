import { type Migration, sql } from 'kysely'

/** Of statements with one wording the first few stand in blocks for all. Those of an earlier version have none and stand for themselves. */
export const wordings: Migration = {
  async up(db) {
    await sql`alter table statement add column wording bigint`.execute(db)
    await sql`create index statement_wording on statement (wording, rank) include (key) where wording is not null`.execute(
      db,
    )
  },
}
