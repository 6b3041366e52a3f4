import { claimPage, claimsPage, situationPage } from './claims.ts'
import { documentPage, documentsPage, searchPage, versionsPage } from './documents.ts'
import { figuresPage, proportionsPage, timelinePage } from './figures.ts'
import type { Page } from './page.ts'
import { actorPage, actorsPage, sourcesPage } from './parties.ts'

/** All that the pages of the workbench show. The HTTP routes under `/api/pages` are made from it. */
export const pages: readonly Page[] = [
  ...[situationPage, claimsPage, claimPage, figuresPage, proportionsPage, timelinePage],
  ...[documentsPage, documentPage, versionsPage, actorsPage, actorPage, sourcesPage, searchPage],
]
