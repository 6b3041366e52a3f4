import { type Kysely, sql } from 'kysely'
import type { KeptLink } from '#types/comparable.ts'
import type { Tables } from './tables.ts'

/**
 * The links between statements of the documents named, current versions. Without names: all. Where others of the same wording stand in blocks for a statement, their
 * links are its own: of such statements those of the first are told.
 */
export async function linksAmong(
  db: Kysely<Tables>,
  copies: number,
  documents?: readonly string[],
): Promise<KeptLink[]> {
  const { rows } = await sql<{ d: string; s: string; e: string; t: string; score: number }>`
    with own as materialized (
      select statement.key, statement.id, statement.rank, statement.wording, document.id as document
      from document join statement on statement.document = document.key
      where document.current ${documents === undefined ? sql`` : sql`and document.id in (select jsonb_array_elements_text(${JSON.stringify(documents)}::jsonb))`}),
    worded as (select distinct on (wording) wording, id, document from own where wording is not null order by wording, rank),
    chosen as materialized (
      select key, id, document from own union all
      select standing.key, worded.id, worded.document from worded cross join lateral (
        select key from statement where wording = worded.wording order by rank limit ${copies}) standing
      where standing.key not in (select key from own)),
    among as (
      -- Both ends are chosen, so the newer one is.
      select link.* from chosen join link on greatest(link.one, link.other) = chosen.key)
    select one.document as d, one.id as s, other.document as e, other.id as t, among.score
    from among join chosen one on one.key = among.one join chosen other on other.key = among.other`.execute(db)
  return rows.map(({ d, s, e, t, score }) => ({
    one: { document: d, statement: s },
    other: { document: e, statement: t },
    score,
  }))
}

/**
 * The documents to open first in a case too large to open whole: those whose statements are linked with the most other documents, and
 * those that they are linked with, the heaviest first. What only repeats a wording for which others stand is linked with nothing.
 */
export async function heaviestDocuments(db: Kysely<Tables>, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with weighed as materialized (
      select statement, count(*) as weight from (select one as statement from link union all select other from link) ends
      group by statement order by 2 desc, 1 limit ${most}),
    linked as (
      select statement, weight from weighed
      union all select link.other, weight from weighed join link on link.one = weighed.statement
      union all select link.one, weight from weighed join link on link.other = weighed.statement),
    -- One by one: they are few, and statements are many.
    reached as (select (select document from statement where key = linked.statement) as document, weight from linked)
    select document.id from reached join document on document.key = reached.document
    group by document.id order by max(weight) desc, count(*) desc, document.id limit ${most}`.execute(db)
  return rows.map(({ id }) => id)
}
