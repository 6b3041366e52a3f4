/** Where cases live: a folder each under the home of the program (PGlite), or a schema each of one PostgreSQL database. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Dialect, Kysely, Migrator, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { StoreError } from '#types/store-error.ts'
import { type CaseStore, caseStore } from './case-store.ts'
import { migrations } from './migrations/list.ts'
import { pgliteDialect } from './pglite/dialect.ts'
import type { Tables } from './tables.ts'

export interface Place {
  /** Folder of the program's own files. */
  readonly home: string
  /** `postgres://…`: cases are kept there, and not in folders. */
  readonly database?: string
}

/** Names of all cases, in alphabetical order. */
export async function listCases(place: Place): Promise<string[]> {
  if (place.database === undefined) {
    const folder = join(place.home, 'cases')
    return existsSync(folder) ? readdirSync(folder).filter(isName).sort() : []
  }
  return withPool(place.database, async (pool) => {
    const { rows } = await pool.query<{ name: string }>('select nspname as name from pg_namespace')
    return rows
      .flatMap(({ name }) => (name.startsWith(prefix) ? [name.slice(prefix.length).replaceAll('_', '-')] : []))
      .sort()
  })
}

/** Makes an empty case. Half a case is never seen: it is made aside and then put in its place. */
export async function newCase(place: Place, name: string, created: string): Promise<void> {
  checkName(name)
  if ((await listCases(place)).includes(name))
    throw new StoreError('case-exists', `there is a case "${name}" already; choose another name`)
  if (place.database !== undefined)
    return withDialect(postgresDialect(place.database, name), (db) => setUp(db, name, created, schemaOf(name)))
  const folder = folderOf(place, name)
  const aside = `${folder}.new-${process.pid}`
  mkdirSync(aside, { recursive: true })
  try {
    await withDialect(await pgliteDialect(aside), (db) => setUp(db, name, created))
    renameSync(aside, folder)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    throw error
  }
}

/** Opens a case, brought up to date if an earlier version wrote it. */
export async function openCase(place: Place, name: string): Promise<CaseStore> {
  checkName(name)
  const names = await listCases(place)
  if (!names.includes(name)) {
    const known = names.length > 0 ? `; there ${names.length > 1 ? 'are' : 'is'} ${names.join(', ')}` : ''
    throw new StoreError('no-case', `there is no case "${name}"${known}; make it with: sitrep case new ${name}`)
  }
  const dialect =
    place.database === undefined ? await pgliteDialect(folderOf(place, name)) : postgresDialect(place.database, name)
  const db = new Kysely<Tables>({ dialect })
  try {
    await migrate(db, place.database === undefined ? undefined : schemaOf(name))
  } catch (error) {
    await db.destroy()
    throw error
  }
  return caseStore(db)
}

async function setUp(db: Kysely<Tables>, name: string, created: string, schema?: string): Promise<void> {
  if (schema !== undefined) await sql`create schema ${sql.id(schema)}`.execute(db)
  await migrate(db, schema)
  await db.insertInto('case_info').values({ name, created, revision: 0 }).execute()
}

async function migrate(db: Kysely<Tables>, schema: string | undefined): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    ...(schema === undefined ? {} : { migrationTableSchema: schema }),
  })
  const { error } = await migrator.migrateToLatest()
  if (error === undefined) return
  if (error instanceof Error && /corrupted migrations/.test(error.message))
    throw new StoreError('newer-case', 'a later version of sitrep wrote this case; read it with that version')
  throw error
}

async function withDialect(dialect: Dialect, work: (db: Kysely<Tables>) => Promise<void>): Promise<void> {
  const db = new Kysely<Tables>({ dialect })
  try {
    await work(db)
  } finally {
    await db.destroy()
  }
}

function postgresDialect(connectionString: string, name: string): Dialect {
  return new PostgresDialect({
    pool: new pg.Pool({ connectionString, options: `-c search_path=${schemaOf(name)}`, max: 4 }),
  })
}

async function withPool<T>(connectionString: string, work: (pool: pg.Pool) => Promise<T>): Promise<T> {
  const pool = new pg.Pool({ connectionString, max: 1 })
  try {
    return await work(pool)
  } finally {
    await pool.end()
  }
}

const prefix = 'sitrep_'
const schemaOf = (name: string): string => prefix + name.replaceAll('-', '_')
const folderOf = ({ home }: Place, name: string): string => join(home, 'cases', name)

const isName = (name: string): boolean => /^[a-z][a-z0-9-]{0,39}$/.test(name)

function checkName(name: string): void {
  if (!isName(name))
    throw new StoreError(
      'bad-name',
      `"${name}" is no name for a case: small letters, digits and hyphens, 40 at the most, a letter first`,
    )
}

/** The case last used here; `undefined` where none was. */
export function currentCase({ home }: Place): string | undefined {
  try {
    return readFileSync(join(home, 'current-case'), 'utf8').trim()
  } catch {
    return undefined
  }
}

export function rememberCase({ home }: Place, name: string): void {
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, 'current-case'), `${name}\n`)
}
