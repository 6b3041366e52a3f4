import { changesBetween } from '#pipeline.ts'
import type { Change } from '#types/change.ts'
import type { OpenCase } from './open-case.ts'
import { type CaseView, dateOf, isBy } from './view.ts'

/** A view, and how it differs from the case as it stood at the end of a day. */
export async function changesSince(open: OpenCase, since: string, view: CaseView): Promise<Change[]> {
  const before = await open.view({ asOf: since })
  const fresh = view.documents.filter((document) => !isBy(dateOf(document), since))
  return [
    ...changesBetween(before.situation, view.situation),
    ...fresh.map((document): Change => ({ kind: document.version > 1 ? 'edited document' : 'new document', document })),
  ]
}
