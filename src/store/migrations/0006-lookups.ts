import { type Migration, sql } from 'kysely'

/**
 * Neighbours are read from the index of blocks alone, and links stand by their newer statement: what a document adds stands together, and is not strewn over
 * all that was there before. Who asks for links has both ends at hand, so that the newer one is enough to find them by.
 */
export const lookups: Migration = {
  async up(db) {
    await sql`alter table block drop constraint block_pkey`.execute(db)
    await sql`create unique index block_place on block (hash, rank) include (statement)`.execute(db)
    await sql`alter table link drop constraint link_pkey`.execute(db)
    await sql`create unique index link_pair on link (greatest(one, other), least(one, other))`.execute(db)
  },
}
