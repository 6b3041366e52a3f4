import { sql, type Transaction } from 'kysely'
import type { Comparable, Comparing } from '#types/comparable.ts'
import { type Change, changeOf, type Pair, type Place } from './neighbours.ts'
import type { Remembered } from './remembered.ts'
import type { Tables } from './tables.ts'

type Case = Transaction<Tables>

/** What is known of a statement of the case for comparing it: it never changes, nor does another ever get its key. */
type Kept = Pick<Comparable, 'blocks' | 'profile'>

/** Statements by key that need not be fetched; of committed documents alone. */
export type KnownStatements = Remembered<Kept>

/**
 * Links the statements of a new document with their neighbours in every block that they share, and unlinks those that it has pushed out of each other's
 * neighbourhood: what stands in the end does not depend on the order in which documents came.
 */
export async function linkStatements(
  db: Case,
  document: number,
  comparables: readonly Comparable[],
  comparing: Comparing,
  known: KnownStatements,
): Promise<void> {
  if (comparables.length === 0) return
  const own = await insertStatements(db, document, comparables)
  const change = changeOf(await places(db, document, comparing), comparing.neighbourhood)
  await sql`
    insert into block (hash, rank, statement)
    select unnest(blocks), rank, key from statement where document = ${document}`.execute(db)
  const kept = await statementsOf(db, [...change.met, ...change.parted], known, own)
  await insertLinks(db, change.met, kept, comparing)
  await unlinkStrangers(db, change, kept, comparing)
}

/** Takes the statements of a document out, and links those that come into each other's neighbourhood by it. */
export async function takeOut(db: Case, document: number, comparing: Comparing, known: KnownStatements): Promise<void> {
  await sql`
    delete from block using (select unnest(blocks) as hash, rank from statement where document = ${document}) own
    where block.hash = own.hash and block.rank = own.rank`.execute(db)
  const { met: left, parted: joined } = changeOf(await places(db, document, comparing), comparing.neighbourhood)
  await sql`
    delete from link using jsonb_to_recordset(${JSON.stringify(left)}::jsonb) as gone (one integer, other integer)
    where ${isGone}`.execute(db)
  await sql`delete from statement where document = ${document}`.execute(db)
  await insertLinks(db, joined, await statementsOf(db, joined, known), comparing)
}

async function insertStatements(
  db: Case,
  document: number,
  comparables: readonly Comparable[],
): Promise<Map<number, Kept>> {
  const rows = comparables.map(({ statement, rank, profile, blocks }) => ({
    id: statement,
    rank,
    profile: JSON.stringify(profile),
    blocks,
  }))
  const { rows: inserted } = await sql<{ key: number; id: string }>`
    insert into statement (document, id, rank, profile, blocks)
    select ${document}, id, rank, profile, blocks from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given (id text, rank text, profile text, blocks integer[])
    returning key, id`.execute(db)
  const keys = new Map(inserted.map(({ key, id }) => [id, key]))
  return new Map(comparables.map(({ statement, blocks, profile }) => [keys.get(statement)!, { blocks, profile }]))
}

/** The places of a document's statements, that are not in their blocks (yet, or any more), with those around them. */
async function places(db: Case, document: number, { neighbourhood }: Comparing): Promise<Place[]> {
  const side = (comes: '<' | '>') => sql`array_to_string(array(
    select statement from block where block.hash = place.hash and block.rank ${sql.raw(comes)} place.rank
    order by block.rank ${comes === '<' ? sql`desc` : sql``} limit ${neighbourhood}), ',')`
  const rows = await itemsOf<[number, number, number[], number[]]>(
    db,
    sql`
      select concat('[', hash, ',', key, ',[', ${side('<')}, '],[', ${side('>')}, ']]') as item, rank from (
        select unnest(blocks) as hash, key, rank from statement where document = ${document}) place
      order by rank`,
  )
  return rows.map(([hash, statement, before, after]) => ({ hash, statement, before, after }))
}

/** Compares pairs and keeps the links: one that is there already stays as it is. */
async function insertLinks(
  db: Case,
  pairs: readonly Pair[],
  kept: ReadonlyMap<number, Kept>,
  { compare }: Comparing,
): Promise<void> {
  const links = pairs.flatMap(({ one, other }) => {
    const found = compare(kept.get(one)!.profile, kept.get(other)!.profile)
    return found ? [{ one, other, score: found.score }] : []
  })
  if (links.length === 0) return
  await sql`
    insert into link (one, other, score)
    select one, other, score from jsonb_to_recordset(${JSON.stringify(links)}::jsonb)
      as given (one integer, other integer, score double precision)
    on conflict do nothing`.execute(db)
}

/** The statements of the pairs: what is not known is fetched. */
async function statementsOf(
  db: Case,
  pairs: readonly Pair[],
  known: KnownStatements,
  own: ReadonlyMap<number, Kept> = new Map(),
): Promise<ReadonlyMap<number, Kept>> {
  const found = new Map<number, Kept>()
  const missing: number[] = []
  for (const key of new Set(pairs.flatMap(({ one, other }) => [one, other]))) {
    const kept = own.get(key) ?? known.get(key)
    if (kept) found.set(key, kept)
    else missing.push(key)
  }
  if (missing.length === 0) return found
  const rows = await itemsOf<[number, number[], unknown]>(
    db,
    sql`
      select '[' || key || ',[' || array_to_string(blocks, ',') || '],' || profile || ']' as item
      from statement where key = any (${listOf(missing)})`,
  )
  for (const [key, blocks, profile] of rows) {
    found.set(key, { blocks, profile })
    known.set(key, { blocks, profile })
  }
  return found
}

/** Unlinks pairs between which the new places came: those that are no neighbours in any block any more. Only what fits was linked. */
async function unlinkStrangers(
  db: Case,
  { parted, nearIn }: Change,
  kept: ReadonlyMap<number, Kept>,
  { compare, neighbourhood }: Comparing,
): Promise<void> {
  const gone: Pair[] = []
  const asked: (Pair & { readonly hash: number })[] = []
  for (const pair of parted) {
    const [one, other] = [kept.get(pair.one)!, kept.get(pair.other)!]
    if (!compare(one.profile, other.profile)) continue
    const blocks = new Set(other.blocks)
    const shared = one.blocks.filter((hash) => blocks.has(hash)).map((hash) => ({ hash, near: nearIn(hash, pair) }))
    if (shared.some(({ near }) => near === true)) continue
    gone.push(pair)
    for (const { hash, near } of shared) if (near === undefined) asked.push({ ...pair, hash })
  }
  if (gone.length === 0) return
  await sql`
    with asked as (
      select * from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as given (one integer, other integer, hash integer)),
    near as materialized (
      select asked.one, asked.other from asked join statement a on a.key = asked.one join statement b on b.key = asked.other
      where not exists (
        select from block where block.hash = asked.hash and block.rank > a.rank and block.rank < b.rank
        offset ${neighbourhood - 1}::integer)),
    gone as (
      select * from jsonb_to_recordset(${JSON.stringify(gone)}::jsonb) as given (one integer, other integer)
      except select * from near)
    delete from link using gone where ${isGone}`.execute(db)
}

/** Links are found by the newer of their two statements. */
const isGone = sql`
  greatest(link.one, link.other) = greatest(gone.one, gone.other) and least(link.one, link.other) = least(gone.one, gone.other)`

/** Whole numbers as an array of the database: one value, and planned for as many as there are. */
function listOf(numbers: readonly number[]) {
  return sql`${`{${numbers.join()}}`}::text::integer[]`
}

/** The `item` of each row, JSON, in one piece of text: thousands of rows of their own cost more than what is in them. */
async function itemsOf<Item>(db: Case, query: ReturnType<typeof sql>): Promise<Item[]> {
  const { rows } = await sql<{ items: string | null }>`
    select string_agg(item, ',') as items from (${query}) listed`.execute(db)
  return JSON.parse(`[${rows[0]?.items ?? ''}]`) as Item[]
}
