import { type Migration, sql } from 'kysely'

/** Documents with their findings, statements ready to be compared, links, judgements. Level of PostgreSQL 15, no extension. */
export const first: Migration = {
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

// Ranks are compared by code unit, here as in the program. Links point at statements without a foreign key: both ends are written in one
// transaction, and checking each of a million links would cost more than all else.
const statements = [
  'create table case_info (name text not null, created text not null, revision integer not null)',
  `create table document (
    key integer generated always as identity primary key,
    id text not null, version integer not null, current boolean not null,
    url text, publisher text, title text, published text, added text not null,
    digest text not null, text text not null, document text not null, findings text not null,
    words tsvector generated always as (to_tsvector('english', text)) stored,
    unique (id, version))`,
  'create index document_url on document (url) where current',
  'create index document_words on document using gin (words)',
  `create table statement (
    key integer generated always as identity primary key,
    document integer not null references document (key) on delete cascade,
    id text not null, rank text collate "C" not null, profile text not null)`,
  'create index statement_document on statement (document)',
  `create table block (hash integer not null, rank text collate "C" not null, statement integer not null, primary key (hash, rank))`,
  'create index block_statement on block (statement)',
  `create table link (
    one integer not null, other integer not null, score double precision not null, back double precision not null,
    primary key (one, other))`,
  'create index link_other on link (other)',
  `create table judgement (
    key integer generated always as identity primary key, at text not null, by text not null, judgement text not null)`,
]
