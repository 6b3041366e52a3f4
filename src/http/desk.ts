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

/** The case as it stands, as it stood at the end of a day by the dates of its documents, or as it was seen at a moment. */
export function viewAt(
  desk: Desk,
  { asOf, seen }: { readonly asOf?: string | undefined; readonly seen?: string | undefined } = {},
): Promise<CaseView> {
  return asShown(desk).view({ ...(asOf === undefined ? {} : { asOf }), ...(seen === undefined ? {} : { seen }) })
}

/** The open case, of which an action that asks for nothing else sees what the pages show, and nothing is worked out twice. */
export function asShown({ open, most }: Desk): OpenCase {
  return {
    ...open,
    async view(scope = {}) {
      const { documents } = await open.store.info()
      return open.view({ most: documents <= most ? Number.MAX_SAFE_INTEGER : most, ...scope })
    },
  }
}
