import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** A document that has the words looked for, and how well (`ts_rank`, higher is better). Where they stand is found by whoever has the text. */
export interface Found {
  readonly document: string
  readonly rank: number
}

/** Documents with all the words (`websearch_to_tsquery`: quotation marks, `or`, `-` for not), the best first. */
export async function searchText(db: Kysely<Tables>, words: string, most: number): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select id as document, ts_rank(words, query) as rank from document, websearch_to_tsquery('english', ${words}) query
    where current and words @@ query order by 2 desc, key limit ${most}`.execute(db)
  return rows
}
