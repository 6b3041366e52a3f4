/** The tables of a case, as the migrations make them. Findings are kept as the JSON that they are; what is looked for has columns. */
import type { Generated } from 'kysely'

export interface Tables {
  case_info: CaseInfoTable
  document: DocumentTable
  statement: StatementTable
  block: BlockTable
  link: LinkTable
  judgement: JudgementTable
  source: SourceTable
  memory: MemoryTable
}

interface CaseInfoTable {
  name: string
  created: string
  revision: number
}

interface DocumentTable {
  key: Generated<number>
  id: string
  version: number
  /** The version that counts: the last one. */
  current: boolean
  url: string | null
  publisher: string | null
  title: string | null
  published: string | null
  added: string
  digest: string
  text: string
  /** The rest of the `Document`, without its text. */
  document: string
  /** Sentences and findings. */
  findings: string
}

/** The statements of the current versions, ready to be compared. */
interface StatementTable {
  key: Generated<number>
  document: number
  id: string
  rank: string
  profile: string
  /** The blocks in which it stands, or others of the same wording for it. */
  blocks: number[]
  /** Of a digest of its wording so much that no two meet; `null` where it has none. */
  wording: string | null
}

interface BlockTable {
  hash: number
  rank: string
  statement: number
}

/** `one` has the lower rank. */
interface LinkTable {
  one: number
  other: number
  score: number
}

interface JudgementTable {
  key: Generated<number>
  at: string
  by: string
  /** The `Judgement`, without its id. */
  judgement: string
}

/** Bytes as received. */
interface SourceTable {
  sha256: string
  bytes: Uint8Array
}

interface MemoryTable {
  name: string
  value: string
}
