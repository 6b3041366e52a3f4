import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Comparable } from '#types/comparable.ts'
import { itemsOf } from './lists.ts'
import type { Tables } from './tables.ts'

/** What is known of a statement of the case for comparing it: it never changes, nor does another ever get its key. */
export type Kept = Pick<Comparable, 'blocks' | 'profile'>

/** Statements that come into blocks, and others that leave them. */
export interface Turn {
  readonly entering: readonly number[]
  readonly leaving: readonly number[]
}

/** Puts the statements of a document in. Of one wording `copies` stand in blocks, those of lowest rank: the new ones may take the place of others. */
export async function insertStatements(
  db: Transaction<Tables>,
  document: number,
  comparables: readonly Comparable[],
  copies: number,
): Promise<Turn & { readonly own: ReadonlyMap<number, Kept> }> {
  const given = comparables.map(({ statement, rank, profile, blocks, wording }) => ({
    id: statement,
    rank,
    profile: JSON.stringify(profile),
    blocks,
    wording: wording === undefined ? null : digestOf(wording),
  }))
  // Who stood for a wording until now is looked up beside the insert, which does not see its own rows.
  const rows = await itemsOf<[number, string, Standing[] | null]>(
    db,
    sql`
      select json_build_array(key, id, (${standing(sql`inserted.wording`, copies)}))::text as item from inserted`,
    sql`
      with given as materialized (
        select * from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
          as given (id text, rank text, profile text, blocks integer[], wording bigint)),
      inserted as (
        insert into statement (document, id, rank, profile, blocks, wording)
        select ${document}, id, rank, profile, blocks, wording from given returning key, id, wording)`,
  )
  const byId = new Map(rows.map((row) => [row[1], row]))
  const own = new Map<number, Kept>()
  const entering: number[] = []
  const wordings = new Map<string, { readonly before: readonly Standing[]; readonly own: Standing[] }>()
  for (const [at, { statement, rank, blocks, profile }] of comparables.entries()) {
    const [key, , before] = byId.get(statement)!
    own.set(key, { blocks, profile })
    const { wording } = given[at]!
    if (wording === null) entering.push(key)
    else if (wordings.has(wording)) wordings.get(wording)!.own.push([key, rank])
    else wordings.set(wording, { before: before ?? [], own: [[key, rank]] })
  }
  const leaving: number[] = []
  for (const { before, own } of wordings.values()) {
    const after = [...before, ...own].sort(byRank).slice(0, copies)
    for (const one of own) if (after.includes(one)) entering.push(one[0])
    for (const one of before) if (!after.includes(one)) leaving.push(one[0])
  }
  return { own, entering, leaving }
}

/** What comes of it when the statements of a document are taken out: those that stood in blocks leave, and others come in their place. */
export async function withoutStatements(db: Transaction<Tables>, document: number, copies: number): Promise<Turn> {
  const rows = await itemsOf<[number, Standing[] | null, Standing[] | null]>(
    db,
    sql`
      select json_build_array(key, (${standing(sql`own.wording`, copies)}), (
        ${standing(sql`own.wording`, copies, sql`and document <> ${document}`)}))::text as item
      from statement own where document = ${document}`,
  )
  const entering = new Set<number>()
  const leaving: number[] = []
  for (const [key, before, after] of rows) {
    if (before?.every(([one]) => one !== key)) continue
    leaving.push(key)
    for (const [next] of after ?? []) if (before?.every(([one]) => one !== next)) entering.add(next)
  }
  return { entering: [...entering], leaving }
}

/** Key and rank of a statement. */
type Standing = readonly [number, string]

const byRank = ([, one]: Standing, [, other]: Standing): number => (one < other ? -1 : 1)

/** The statements that stand in blocks for a wording: a query for an array of `Standing`. */
function standing(wording: ReturnType<typeof sql>, copies: number, besides = sql``) {
  return sql`
    select json_agg(json_build_array(key, rank)) from (
      select key, rank from statement where wording = ${wording} ${besides} order by rank limit ${copies}) first`
}

/** 64 bits: among a million wordings two meet by chance once in forty million cases. */
const digestOf = (wording: string): string => createHash('sha256').update(wording).digest().readBigInt64BE().toString()
