import { type Migration, sql } from 'kysely'

/** The bytes of documents as they were received, by their digest; and what a program wants to find again at its next run. */
export const sources: Migration = {
  async up(db) {
    await sql`create table source (sha256 text primary key, bytes bytea not null)`.execute(db)
    await sql`create table memory (name text primary key, value text not null)`.execute(db)
  },
}
