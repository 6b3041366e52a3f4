import { sql, type Transaction } from 'kysely'
import type { Comparable, Comparing } from '#types/comparable.ts'
import type { Tables } from './tables.ts'

type Case = Transaction<Tables>

/** A statement of the case as it is compared. */
interface Kept {
  readonly key: number
  readonly profile: string
}

/**
 * Links the statements of a new document with their neighbours in every block that they share, and unlinks those that it has pushed out of each other's
 * neighbourhood: what stands in the end does not depend on the order in which documents came.
 */
export async function linkStatements(
  db: Case,
  document: number,
  comparables: readonly Comparable[],
  comparing: Comparing,
): Promise<void> {
  if (comparables.length === 0) return
  const keys = await insertStatements(db, document, comparables)
  const places = comparables.flatMap(({ rank, blocks }, at) =>
    blocks.map((hash) => ({ hash, rank, statement: keys[at]! })),
  )
  await insertBlocks(db, places)
  const pairs = await neighbours(db, places, comparing.neighbourhood)
  await compare(db, pairs, comparing)
  await unlinkStrangers(db, places, comparing.neighbourhood)
}

/** Takes the statements of a document out, and links those that come into each other's neighbourhood by it. */
export async function takeOut(db: Case, document: number, comparing: Comparing): Promise<void> {
  const own = sql`select key from statement where document = ${document}`
  const places = await sql<{ hash: number; rank: string }>`
    delete from block where statement in (${own}) returning hash, rank`.execute(db)
  await sql`delete from link where one in (${own}) or other in (${own})`.execute(db)
  await sql`delete from statement where document = ${document}`.execute(db)
  await compare(db, await closedUp(db, places.rows, comparing.neighbourhood), comparing)
}

async function insertStatements(db: Case, document: number, comparables: readonly Comparable[]): Promise<number[]> {
  const rows = comparables.map(({ statement, rank, profile }) => ({
    id: statement,
    rank,
    profile: JSON.stringify(profile),
  }))
  const { rows: inserted } = await sql<{ key: number; id: string }>`
    insert into statement (document, id, rank, profile)
    select ${document}, id, rank, profile from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (id text, rank text, profile text)
    returning key, id`.execute(db)
  const keys = new Map(inserted.map(({ key, id }) => [id, key]))
  return comparables.map(({ statement }) => keys.get(statement)!)
}

async function insertBlocks(db: Case, places: readonly Place[]): Promise<void> {
  await sql`
    insert into block (hash, rank, statement)
    select hash, rank, statement from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as given (hash integer, rank text, statement integer)`.execute(
    db,
  )
}

interface Place {
  readonly hash: number
  readonly rank: string
  readonly statement: number
}

/** Two statements by key, the one of lower rank first. */
interface Pair {
  readonly one: number
  readonly other: number
}

/** Each of the places with those before and after it in its block, as far as the neighbourhood goes. */
async function neighbours(db: Case, places: readonly Place[], reach: number): Promise<Pair[]> {
  const { rows } = await sql<Pair>`
    with place as (
      select hash, rank, statement from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as given (hash integer, rank text, statement integer))
    select near.statement as one, place.statement as other from place cross join lateral (
      select statement from block where block.hash = place.hash and block.rank < place.rank collate "C"
      order by block.rank desc limit ${reach}) near
    union
    select place.statement, near.statement from place cross join lateral (
      select statement from block where block.hash = place.hash and block.rank > place.rank collate "C"
      order by block.rank limit ${reach}) near`.execute(db)
  return rows
}

/** Compares pairs and keeps the links: one that is there already stays as it is. */
async function compare(db: Case, pairs: readonly Pair[], { compare: fits }: Comparing): Promise<void> {
  const kept = await statementsOf(db, pairs)
  const links = pairs.flatMap(({ one, other }) => {
    const found = fits(kept.get(one), kept.get(other))
    return found ? [{ one, other, score: found.score }] : []
  })
  if (links.length === 0) return
  await sql`
    insert into link (one, other, score)
    select one, other, score from jsonb_to_recordset(${JSON.stringify(links)}::jsonb)
      as given (one integer, other integer, score double precision)
    on conflict do nothing`.execute(db)
}

async function statementsOf(db: Case, pairs: readonly Pair[]): Promise<Map<number, unknown>> {
  const keys = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))]
  const { rows } = await sql<Kept>`
    select key, profile from statement where key in (select value::integer from jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb))`.execute(
    db,
  )
  return new Map(rows.map(({ key, profile }) => [key, JSON.parse(profile)]))
}

/** Unlinks pairs between which the new places came: those that are no neighbours in any block any more. */
async function unlinkStrangers(db: Case, places: readonly Place[], reach: number): Promise<void> {
  await sql`
    with ${place(places)}, between as (
      -- Whoever comes last in a block parts nobody (documents mostly come in the order of their dates), and a small one has neighbours alone.
      select * from place where exists (
        select from block where block.hash = place.hash and block.rank > place.last collate "C")
      and exists (select from block where block.hash = place.hash offset ${reach})),
    fresh as (select hash, count(*) as many from place group by hash),
    -- Asked for by themselves, so that no other pair is looked up among the links.
    pushed as materialized (
      select before.statement as one, after.statement as other from between
      join fresh on fresh.hash = between.hash
      ${sides(reach)}
      where before.at + after.at > ${reach}::integer and before.at + after.at <= ${reach}::integer + fresh.many),
    parted as materialized (
      select distinct link.one, link.other from pushed
      join link on link.one = pushed.one and link.other = pushed.other)
    delete from link using parted where link.one = parted.one and link.other = parted.other and not exists (
      select from block a join block b on a.hash = b.hash
      where a.statement = parted.one and b.statement = parted.other and (
        select count(*) from block c where c.hash = a.hash and c.rank > a.rank and c.rank <= b.rank) <= ${reach}::integer)`.execute(
    db,
  )
}

/** Pairs that have become neighbours since the places between them are gone. */
async function closedUp(db: Case, places: readonly Omit<Place, 'statement'>[], reach: number): Promise<Pair[]> {
  const { rows } = await sql<Pair>`
    with ${place(places)}, gone as (select hash, count(*) as many from place group by hash),
    between as (select place.* from place)
    select distinct before.statement as one, after.statement as other from between
    join gone on gone.hash = between.hash
    ${sides(reach)}
    where before.at + after.at - 1 <= ${reach}::integer and before.at + after.at - 1 + gone.many > ${reach}::integer`.execute(
    db,
  )
  return rows
}

/** `last`: a rank after all those of the same document. */
function place(places: readonly Omit<Place, 'statement'>[]) {
  const rows = places.map(({ hash, rank }) => ({ hash, rank, last: `${rank.slice(0, rank.lastIndexOf(' '))} ~` }))
  return sql`place as (
    select hash, rank, last from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (hash integer, rank text, last text))`
}

/** The statements before and after a place in its block, numbered from it. */
function sides(reach: number) {
  const side = (order: 'asc' | 'desc') => {
    const [comes, way] = order === 'asc' ? [sql`>`, sql``] : [sql`<`, sql`desc`]
    return sql`(
      select statement, row_number() over (order by rank ${way}) as at from (
        select statement, rank from block where block.hash = between.hash and block.rank ${comes} between.rank collate "C"
        order by block.rank ${way} limit ${reach}) near)`
  }
  return sql`cross join lateral ${side('desc')} before cross join lateral ${side('asc')} after`
}
