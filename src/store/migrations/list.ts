import type { Migration } from 'kysely'
import { first } from './0001-case.ts'
import { sources } from './0002-sources.ts'
import { links } from './0003-links.ts'
import { statementBlocks } from './0004-statement-blocks.ts'
import { linksByPair } from './0005-links-by-pair.ts'
import { lookups } from './0006-lookups.ts'
import { wordings } from './0007-wordings.ts'

/** In order; a case of an earlier version is brought up to date when it is opened. Never edited once released. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-case': first,
  '0002-sources': sources,
  '0003-links': links,
  '0004-statement-blocks': statementBlocks,
  '0005-links-by-pair': linksByPair,
  '0006-lookups': lookups,
  '0007-wordings': wordings,
}
