import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { pgliteDialect } from '../pglite/dialect.ts'
import type { Tables } from '../tables.ts'
import { migrations } from './list.ts'

const home = mkdtempSync(join(tmpdir(), 'sitrep-migrations-'))
const db = new Kysely<Tables>({ dialect: await pgliteDialect(home) })
afterAll(async () => {
  await db.destroy()
  rmSync(home, { recursive: true, force: true })
})

test('statements of an earlier version learn the blocks in which they stand', { timeout: 120_000 }, async () => {
  const names = Object.keys(migrations).sort()
  const at = names.indexOf('0004-statement-blocks')
  for (const name of names.slice(0, at)) await migrations[name]!.up(db)
  await sql`insert into document (id, version, current, added, digest, text, document, findings) values ('d', 1, true, '', '', '', '{}', '{}')`.execute(
    db,
  )
  await sql`insert into statement (document, id, rank, profile) select 1, 's' || n, n, '{}' from generate_series(1, 2) n`.execute(
    db,
  )
  await sql`insert into block (hash, rank, statement) values (-7, '1', 1), (5, '1', 1)`.execute(db)
  for (const name of names.slice(at)) await migrations[name]!.up(db)
  const rows = await db.selectFrom('statement').select(['id', 'blocks']).orderBy('id').execute()
  expect(rows.map(({ id, blocks }) => [id, [...blocks].sort()])).toEqual([
    ['s1', [-7, 5]],
    ['s2', []],
  ])
})
