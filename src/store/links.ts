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
  const { rows } = await sql<{ ends: string | null; links: string | null }>`
    with own as materialized (
      select statement.key, statement.id, statement.rank, statement.wording, document.id as document
      from document join statement on statement.document = document.key
      where document.current ${documents === undefined ? sql`` : sql`and document.id in (select jsonb_array_elements_text(${JSON.stringify(documents)}::jsonb))`}),
    worded as (select distinct on (wording) wording, id, document from own where wording is not null order by wording, rank),
    chosen as materialized (
      select key, id, document from own union all
      select standing.key, worded.id, worded.document from worded cross join lateral (
        select key from statement where wording = worded.wording order by rank limit ${copies}) standing
      where not exists (select from own where own.key = standing.key)),
    among as (
      -- Both ends are chosen, so the newer one is.
      select link.* from chosen join link on greatest(link.one, link.other) = chosen.key)
    -- Each in one piece of text: a hundred thousand rows cost more than what is in them.
    select (select string_agg(json_build_array(key, document, id)::text, ',') from chosen) as ends, (
      select string_agg(concat('[', one, ',', other, ',', score, ']'), ',' order by one, other) from among
      where one in (select key from chosen) and other in (select key from chosen)) as links`.execute(db)
  const listed = <Item>(text: string | null | undefined): Item[] => JSON.parse(`[${text ?? ''}]`)
  const ends = new Map(
    listed<[number, string, string]>(rows[0]?.ends).map(([key, document, statement]) => [key, { document, statement }]),
  )
  return listed<[number, number, number]>(rows[0]?.links).map(([one, other, score]) => ({
    one: ends.get(one)!,
    other: ends.get(other)!,
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
