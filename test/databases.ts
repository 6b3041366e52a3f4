/** The databases that one suite runs on: PGlite in a folder always, PostgreSQL where `SITREP_TEST_DATABASE` names one (`postgres://…`). */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll } from 'vitest'
import type { CaseStore } from '#store/case-store.ts'
import { newCase, openCase, type Place } from '#store/cases.ts'

const created = '2024-11-01T00:00:00.000Z'
/** Milliseconds: databases end slowly on a busy machine. */
const patience = 120_000
const url = process.env.SITREP_TEST_DATABASE

export const databases: readonly ('PGlite' | 'PostgreSQL')[] = url === undefined ? ['PGlite'] : ['PGlite', 'PostgreSQL']
if (url === undefined) console.log('PostgreSQL: skipped, SITREP_TEST_DATABASE names none')

/** A home of its own for cases, gone after the tests. */
export function testPlace(database: 'PGlite' | 'PostgreSQL'): Place {
  const home = mkdtempSync(join(tmpdir(), 'sitrep-home-'))
  afterAll(() => rmSync(home, { recursive: true, force: true }), patience)
  return database === 'PGlite' ? { home } : { home, database: url! }
}

let made = 0

/** A new case, open; closed and gone after the tests. A folder is copied from an empty one, since making the first takes PGlite seconds. */
export async function testCase(place: Place): Promise<{ store: CaseStore; name: string }> {
  const name = `test-${process.pid}-${++made}`
  if (place.database !== undefined) await newCase(place, name, created)
  else {
    const empty = join(place.home, 'cases', 'empty')
    if (!existsSync(empty)) await newCase(place, 'empty', created)
    cpSync(empty, join(place.home, 'cases', name), { recursive: true })
  }
  const store = await openCase(place, name)
  afterAll(async () => {
    await store.close()
    if (place.database !== undefined) await dropSchema(place.database, name)
  }, patience)
  return { store, name }
}

async function dropSchema(connectionString: string, name: string): Promise<void> {
  const pool = new pg.Pool({ connectionString, max: 1 })
  await pool.query(`drop schema if exists "sitrep_${name.replaceAll('-', '_')}" cascade`)
  await pool.end()
}
