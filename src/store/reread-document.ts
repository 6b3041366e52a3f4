import { type Kysely, sql } from 'kysely'
import type { Comparable, Comparing } from '#types/comparable.ts'
import type { Reading } from '#types/reading.ts'
import { digestOf } from './add-document.ts'
import { type KnownStatements, linkStatements, takeOut } from './link-statements.ts'
import { remember } from './sources.ts'
import type { Tables } from './tables.ts'

/** Under this name the case remembers the revision at which a document was last read anew: who keeps readings by document and version has to forget them. */
export const rereadAt = 'reread'

/**
 * Puts what is read of a document now in the place of what was read of it, whole or not at all: the document, its version and its moment stay. `false`: the case
 * has other text under that id now, and nothing is changed. Throws for a reading that has no meanings, as `addDocument` does.
 */
export async function rereadDocument(
  db: Kysely<Tables>,
  reading: Reading,
  comparables: readonly Comparable[],
  comparing: Comparing,
  known: KnownStatements,
): Promise<boolean> {
  const { document, ...findings } = reading
  if (reading.meanings === undefined) throw new Error(`${document.id} was read without meanings`)
  return db.transaction().execute(async (transaction) => {
    const { revision } = await transaction
      .updateTable('case_info')
      .set((is) => ({ revision: is('revision', '+', 1) }))
      .returning('revision')
      .executeTakeFirstOrThrow()
    const kept = await transaction
      .selectFrom('document')
      .select(['key', 'digest'])
      .where('current', '=', true)
      .where('id', '=', document.id)
      .executeTakeFirst()
    if (kept?.digest !== digestOf(document)) {
      await sql`update case_info set revision = revision - 1`.execute(transaction)
      return false
    }
    await takeOut(transaction, kept.key, comparing, known)
    await transaction
      .updateTable('document')
      .set({ findings: JSON.stringify(findings) })
      .where('key', '=', kept.key)
      .execute()
    await linkStatements(transaction, kept.key, comparables, comparing, known)
    await remember(transaction, rereadAt, String(revision))
    return true
  })
}
