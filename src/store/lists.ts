import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** Whole numbers as an array of the database: one value, and planned for as many as there are. */
export function listOf(numbers: readonly number[]) {
  return sql`${`{${numbers.join()}}`}::text::integer[]`
}

/** The `item` of each row, JSON, in one piece of text: thousands of rows of their own cost more than what is in them. `having`: what the query rests on (`with …`). */
export async function itemsOf<Item>(
  db: Kysely<Tables>,
  query: ReturnType<typeof sql>,
  having: ReturnType<typeof sql> = sql``,
): Promise<Item[]> {
  const { rows } = await sql<{ items: string | null }>`
    ${having} select string_agg(item, ',') as items from (${query}) listed`.execute(db)
  return JSON.parse(`[${rows[0]?.items ?? ''}]`) as Item[]
}
