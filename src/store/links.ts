import { type Kysely, sql } from 'kysely'
import type { KeptLink } from '#types/comparable.ts'
import type { Tables } from './tables.ts'

/** The links between statements of the documents named, current versions. Without names: all. */
export async function linksAmong(db: Kysely<Tables>, documents?: readonly string[]): Promise<KeptLink[]> {
  const among = documents === undefined ? undefined : JSON.stringify(documents)
  const wanted =
    among === undefined
      ? sql``
      : sql`and d.id in (select jsonb_array_elements_text(${among}::jsonb)) and e.id in (select jsonb_array_elements_text(${among}::jsonb))`
  const { rows } = await sql<{ d: string; s: string; e: string; t: string; score: number }>`
    select d.id as d, one.id as s, e.id as e, other.id as t, link.score from link
    join statement one on one.key = link.one join document d on d.key = one.document
    join statement other on other.key = link.other join document e on e.key = other.document
    where true ${wanted}`.execute(db)
  return rows.map(({ d, s, e, t, score }) => ({
    one: { document: d, statement: s },
    other: { document: e, statement: t },
    score,
  }))
}

/**
 * The documents to open first in a case too large to open whole: those whose statements are linked with the most other documents, and
 * those that they are linked with, the heaviest first.
 */
export async function heaviestDocuments(db: Kysely<Tables>, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with ends as (select one as statement, other from link union all select other, one from link),
    weighed as (select statement, count(*) as weight from ends group by statement order by 2 desc, 1 limit ${most}),
    reached as (
      select mine.document, weighed.weight from weighed join statement mine on mine.key = weighed.statement
      union all
      select theirs.document, weighed.weight from weighed join ends on ends.statement = weighed.statement
      join statement theirs on theirs.key = ends.other)
    select document.id from reached join document on document.key = reached.document
    group by document.id order by max(weight) desc, count(*) desc, document.id limit ${most}`.execute(db)
  return rows.map(({ id }) => id)
}
