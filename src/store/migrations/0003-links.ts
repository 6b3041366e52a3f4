import { type Migration, sql } from 'kysely'

/** Two statements fit each other alike: a link has one score. */
export const links: Migration = {
  async up(db) {
    await sql`alter table link drop column back`.execute(db)
  },
}
