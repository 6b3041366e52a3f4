import { sql, type Transaction } from 'kysely'
import type { Comparable, Comparing } from '#types/comparable.ts'
import { insertStatements, type Kept, type Turn, withoutStatements } from './insert-statements.ts'
import { itemsOf, listOf } from './lists.ts'
import { type Change, changeOf, type Pair, type Place } from './neighbours.ts'
import type { Remembered } from './remembered.ts'
import type { Tables } from './tables.ts'

type Case = Transaction<Tables>

/** Statements by key that need not be fetched; of committed documents alone. */
export type KnownStatements = Remembered<Kept>

/**
 * Links the statements of a new document with their neighbours in every block that they share, and unlinks those that it has pushed out of each other's
 * neighbourhood: what stands in the end does not depend on the order in which documents came. Of one wording the statements of the lowest ranks stand in the blocks
 * for all, so that one more copy costs next to nothing.
 */
export async function linkStatements(
  db: Case,
  document: number,
  comparables: readonly Comparable[],
  comparing: Comparing,
  known: KnownStatements,
): Promise<void> {
  if (comparables.length === 0) return
  const { own, ...turn } = await insertStatements(db, document, comparables, comparing.copies)
  await take(db, turn, comparing, known, own)
}

/** Takes the statements of a document out, and links those that come into each other's neighbourhood by it. */
export async function takeOut(db: Case, document: number, comparing: Comparing, known: KnownStatements): Promise<void> {
  await take(db, await withoutStatements(db, document, comparing.copies), comparing, known)
  await sql`delete from statement where document = ${document}`.execute(db)
}

/** Takes statements out of their blocks and puts others in. */
async function take(
  db: Case,
  { entering, leaving }: Turn,
  comparing: Comparing,
  known: KnownStatements,
  own: ReadonlyMap<number, Kept> = new Map(),
): Promise<void> {
  if (entering.length + leaving.length === 0) return
  if (leaving.length > 0) {
    await sql`
      delete from block using (select unnest(blocks) as hash, rank from statement where key = any (${listOf(leaving)})) own
      where block.hash = own.hash and block.rank = own.rank`.execute(db)
  }
  // None of them stands in a block now: whom the ones were near, and whom the others will be near, is the same question.
  const around = await places(db, [...entering, ...leaving], comparing)
  const goes = new Set(leaving)
  const changeFor = (isOne: (place: Place) => boolean) => changeOf(around.filter(isOne), comparing.neighbourhood)
  const { met: left, parted: joined } = changeFor(({ statement }) => goes.has(statement))
  const change = changeFor(({ statement }) => !goes.has(statement))
  if (entering.length > 0) {
    await sql`
      insert into block (hash, rank, statement)
      select unnest(blocks), rank, key from statement where key = any (${listOf(entering)})`.execute(db)
  }
  if (left.length > 0) {
    await sql`
      delete from link using jsonb_to_recordset(${JSON.stringify(left)}::jsonb) as gone (one integer, other integer)
      where ${isGone}`.execute(db)
  }
  const kept = await statementsOf(db, [...change.met, ...change.parted, ...joined], known, own)
  await insertLinks(db, [...change.met, ...joined], kept, comparing)
  await unlinkStrangers(db, change, kept, comparing)
}

/** The places of statements that are not in their blocks (yet, or any more), with those around them. */
async function places(db: Case, statements: readonly number[], { neighbourhood }: Comparing): Promise<Place[]> {
  const side = (comes: '<' | '>') => sql`array_to_string(array(
    select statement from block where block.hash = place.hash and block.rank ${sql.raw(comes)} place.rank
    order by block.rank ${comes === '<' ? sql`desc` : sql``} limit ${neighbourhood}), ',')`
  const rows = await itemsOf<[number, number, number[], number[]]>(
    db,
    sql`
      select concat('[', hash, ',', key, ',[', ${side('<')}, '],[', ${side('>')}, ']]') as item, rank from (
        select unnest(blocks) as hash, key, rank from statement where key = any (${listOf(statements)})) place
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
  own: ReadonlyMap<number, Kept>,
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
