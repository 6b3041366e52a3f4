import type { Kysely } from 'kysely'
import type { CaseDocument } from '#types/case.ts'
import type { Document } from '#types/document.ts'
import type { Reading } from '#types/reading.ts'
import type { Tables } from './tables.ts'

export const documentColumns = ['id', 'version', 'url', 'publisher', 'title', 'published', 'added', 'digest'] as const

type Row = { readonly [Column in (typeof documentColumns)[number]]: Tables['document'][Column] }

export function documentOf({ id, version, url, publisher, title, published, added, digest }: Row): CaseDocument {
  return {
    ...{ id, version },
    ...(url === null ? {} : { url }),
    ...(publisher === null ? {} : { publisher }),
    ...(title === null ? {} : { title }),
    ...(published === null ? {} : { published }),
    ...{ added, digest },
  }
}

/** In the order in which they came. `all`: earlier versions too. */
export async function documents(db: Kysely<Tables>, all: boolean): Promise<CaseDocument[]> {
  const rows = await db
    .selectFrom('document')
    .select(documentColumns)
    .$if(!all, (query) => query.where('current', '=', true))
    .orderBy('key')
    .execute()
  return rows.map(documentOf)
}

/** A version of a document, named by id and number. */
export interface VersionRef {
  readonly id: string
  readonly version: number
}

/** The readings of the versions asked for, in their order; a version that is not there is left out. Two thousand at a time at the most. */
export async function readings(db: Kysely<Tables>, refs: readonly VersionRef[]): Promise<Reading[]> {
  const found = new Map<string, Reading>()
  for (let at = 0; at < refs.length; at += atOnce) {
    const some = refs.slice(at, at + atOnce)
    const rows = await db
      .selectFrom('document')
      .select(['id', 'version', 'text', 'document', 'findings'])
      .where('id', 'in', [...new Set(some.map(({ id }) => id))])
      .execute()
    const wanted = new Set(some.map(nameOf))
    for (const row of rows) if (wanted.has(nameOf(row))) found.set(nameOf(row), readingOf(row))
  }
  return refs.flatMap((ref) => found.get(nameOf(ref)) ?? [])
}

const atOnce = 100
const nameOf = ({ id, version }: VersionRef): string => `${version} ${id}`

/** A new version keeps the id under which the case knows it. */
function readingOf(row: Pick<Tables['document'], 'text' | 'document' | 'findings'> & { readonly id: string }): Reading {
  const document = JSON.parse(row.document) as Omit<Document, 'text'>
  const findings = JSON.parse(row.findings) as Omit<Reading, 'document'>
  return { document: { ...document, id: row.id, text: row.text }, ...findings }
}
