import type { World } from '#actions/action.ts'
import type { OpenCase } from '#actions/case/open-case.ts'
import type { CaseView } from '#actions/case/view.ts'

/** The case that the server shows, held open as long as it runs. */
export interface Desk {
  readonly open: OpenCase
  /** Documents to open at the most, the heaviest first. */
  readonly most: number
  /** Who judges, and where and when. */
  readonly world: Pick<World, 'cases' | 'now' | 'person' | 'fetcher'>
}

/** The case as it stands, or as it stood at the end of a day by the dates of its documents. */
export async function viewAt({ open, most }: Desk, asOf?: string): Promise<CaseView> {
  const { documents } = await open.store.info()
  // A case that is opened whole is asked for as `judge` asks for it: one view serves both.
  const scope = { most: documents <= most ? Number.MAX_SAFE_INTEGER : most }
  return open.view(asOf === undefined ? scope : { ...scope, asOf })
}
