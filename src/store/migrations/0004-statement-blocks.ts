import { type Migration, sql } from 'kysely'

/** A statement knows its blocks, so that no index has to lead back from blocks to statements: each place in a block would cost an entry in it. */
export const statementBlocks: Migration = {
  async up(db) {
    await sql`alter table statement add column blocks integer[] not null default '{}'`.execute(db)
    await sql`
      update statement set blocks = own.hashes
      from (select statement, array_agg(hash) as hashes from block group by statement) own
      where own.statement = statement.key`.execute(db)
    await sql`drop index block_statement`.execute(db)
  },
}
