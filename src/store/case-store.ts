import { type Kysely, sql } from 'kysely'
import type { Addition, CaseDocument, CaseInfo } from '#types/case.ts'
import type { Comparable, Comparing, KeptLink } from '#types/comparable.ts'
import type { Document } from '#types/document.ts'
import type { Judgement } from '#types/judgement.ts'
import type { Reading } from '#types/reading.ts'
import { addDocument, comparedBy, knownDocument } from './add-document.ts'
import { documents, readings, type VersionRef } from './documents.ts'
import { appendJudgement, judgements } from './judgements.ts'
import type { KnownStatements } from './link-statements.ts'
import { heaviestDocuments, linksAmong } from './links.ts'
import { remembered } from './remembered.ts'
import { rereadDocument } from './reread-document.ts'
import { type Found, searchText } from './search.ts'
import { keepSource, recall, remember, sourceOf } from './sources.ts'
import type { Tables } from './tables.ts'

/** A case that is open. What is acknowledged stays; what fails leaves nothing behind. Close it, or its folder stays locked. */
export interface CaseStore {
  info(): Promise<CaseInfo>
  /** In the order in which they came; with `all` earlier versions too. */
  documents(all?: boolean): Promise<CaseDocument[]>
  /** The document as the case knows it, where it has this very text already. */
  known(document: Document): Promise<CaseDocument | undefined>
  add(reading: Reading, comparables: readonly Comparable[], comparing: Comparing, added: string): Promise<Addition>
  /** Another reading of a document that is there; `false` where the case has other text under its id by now. */
  reread(reading: Reading, comparables: readonly Comparable[], comparing: Comparing): Promise<boolean>
  /** Every document has been linked anew by this version of comparing. */
  linkedBy(comparing: Pick<Comparing, 'version'>): Promise<void>
  readings(refs: readonly VersionRef[]): Promise<Reading[]>
  /** `undefined` where the case was linked by another version of comparing. */
  links(
    comparing: Pick<Comparing, 'version' | 'copies'>,
    documents?: readonly string[],
  ): Promise<KeptLink[] | undefined>
  heaviest(most: number): Promise<string[]>
  search(words: string, most: number): Promise<Found[]>
  judgements(): Promise<Judgement[]>
  judge(judgement: Omit<Judgement, 'id'>): Promise<Judgement>
  /** The bytes that documents came as, by their SHA-256. */
  keepSource(sha256: string, bytes: Uint8Array): Promise<void>
  source(sha256: string): Promise<Uint8Array | undefined>
  /** What a program wants to find again at its next run. */
  recall(name: string): Promise<string | undefined>
  remember(name: string, value: string): Promise<void>
  close(): Promise<void>
}

export function caseStore(db: Kysely<Tables>): CaseStore {
  let fresh = 0
  const known: KnownStatements = remembered(20_000)
  return {
    info: () => infoOf(db),
    documents: (all = false) => documents(db, all),
    known: (document) => knownDocument(db, document),
    async add(reading, comparables, comparing, added) {
      const addition = await addDocument(db, reading, comparables, comparing, added, known)
      if (addition.kind !== 'known' && ++fresh % tidied === 0) await tidy(db)
      return addition
    },
    async reread(reading, comparables, comparing) {
      const done = await rereadDocument(db, reading, comparables, comparing, known)
      if (++fresh % tidied === 0) await tidy(db)
      return done
    },
    linkedBy: ({ version }) => remember(db, comparedBy, version),
    readings: (refs) => readings(db, refs),
    links: async ({ version, copies }, among) =>
      (await recall(db, comparedBy)) === version ? linksAmong(db, copies, among) : undefined,
    heaviest: (most) => heaviestDocuments(db, most),
    search: (words, most) => searchText(db, words, most),
    judgements: () => judgements(db),
    judge: (judgement) => appendJudgement(db, judgement),
    keepSource: (sha256, bytes) => keepSource(db, sha256, bytes),
    source: (sha256) => sourceOf(db, sha256),
    recall: (name) => recall(db, name),
    remember: (name, value) => remember(db, name, value),
    close: () => db.destroy(),
  }
}

/** After so many documents. */
const tidied = 100

/**
 * Marks pages of blocks as seen by all, so that neighbours are read from their index alone. PostgreSQL does so by itself, but PGlite never does. Only new pages are
 * looked at.
 */
async function tidy(db: Kysely<Tables>): Promise<void> {
  await sql`vacuum block`.execute(db)
}

async function infoOf(db: Kysely<Tables>): Promise<CaseInfo> {
  const { name, created, revision } = await db.selectFrom('case_info').selectAll().executeTakeFirstOrThrow()
  const { count } = await db
    .selectFrom('document')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('current', '=', true)
    .executeTakeFirstOrThrow()
  return { name, created, revision, documents: Number(count) }
}
