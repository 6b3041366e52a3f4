import { createHash } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Addition, CaseDocument } from '#types/case.ts'
import type { Comparable, Comparing } from '#types/comparable.ts'
import type { Document } from '#types/document.ts'
import type { Reading } from '#types/reading.ts'
import { documentColumns, documentOf } from './documents.ts'
import { type KnownStatements, linkStatements, takeOut } from './link-statements.ts'
import { remember } from './sources.ts'
import type { Tables } from './tables.ts'

/**
 * Adds what was read of one document, whole or not at all. The same text under the same id or address changes nothing; other text is a
 * new version, which takes the place of the one before it. `added` is the moment, ISO 8601 in UTC. Throws for a reading that has no meanings: the text
 * alone tells what is there already, so that it would stay for good without the vectors that its statements are gathered by.
 */
export async function addDocument(
  db: Kysely<Tables>,
  reading: Reading,
  comparables: readonly Comparable[],
  comparing: Comparing,
  added: string,
  known: KnownStatements,
): Promise<Addition> {
  if (reading.meanings === undefined) throw new Error(`${reading.document.id} was read without meanings`)
  return db.transaction().execute(async (transaction) => {
    // One writer at a time: whoever comes second waits here, and sees what the first one wrote.
    await sql`update case_info set revision = revision + 1`.execute(transaction)
    const before = await sameDocument(transaction, reading.document)
    const digest = digestOf(reading.document)
    if (before?.digest === digest) {
      await sql`update case_info set revision = revision - 1`.execute(transaction)
      return { kind: 'known', document: documentOf(before) }
    }
    if ((await transaction.selectFrom('document').select('key').limit(1).executeTakeFirst()) === undefined)
      await remember(transaction, comparedBy, comparing.version)
    if (before) {
      await takeOut(transaction, before.key, comparing, known)
      await transaction.updateTable('document').set({ current: false }).where('key', '=', before.key).execute()
    }
    const { document, ...findings } = reading
    const { text, ...rest } = document
    const row = {
      id: before?.id ?? document.id,
      version: (before?.version ?? 0) + 1,
      current: true,
      url: document.url ?? null,
      publisher: document.publisher ?? null,
      title: document.title ?? null,
      published: document.published ?? null,
      added,
      digest,
      text,
      document: JSON.stringify(rest),
      findings: JSON.stringify(findings),
    }
    const kept = await transaction
      .insertInto('document')
      .values(row)
      .returning(['key', ...documentColumns])
      .executeTakeFirstOrThrow()
    await linkStatements(transaction, kept.key, comparables, comparing, known)
    return { kind: before ? 'new version' : 'added', document: documentOf(kept) }
  })
}

/** Under this name the case remembers which version of comparing its first document was linked by. */
export const comparedBy = 'comparing'

/** What the case knows of a document already, by its id or by its address. */
export async function knownDocument(db: Kysely<Tables>, document: Document): Promise<CaseDocument | undefined> {
  const row = await sameDocument(db, document)
  return row && row.digest === digestOf(document) ? documentOf(row) : undefined
}

function sameDocument(db: Kysely<Tables> | Transaction<Tables>, { id, url }: Document) {
  return db
    .selectFrom('document')
    .select(['key', ...documentColumns])
    .where('current', '=', true)
    .where((is) => (url === undefined ? is('id', '=', id) : is.or([is('id', '=', id), is('url', '=', url)])))
    .orderBy('key')
    .executeTakeFirst()
}

/** SHA-256 of the text as UTF-8: what makes two texts the same. */
export function digestOf({ text }: Document): string {
  return createHash('sha256').update(text).digest('hex')
}
