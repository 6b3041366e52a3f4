import type { CaseStore } from '#store/case-store.ts'
import { currentCase, listCases, openCase, rememberCase } from '#store/cases.ts'
import { rereadAt } from '#store/reread-document.ts'
import { CommandError, type World } from '../action.ts'
import { memory } from './memory.ts'
import { type CaseView, type Scope, viewOf } from './view.ts'

/** A case that is open: what it keeps, and what that comes to. */
export interface OpenCase {
  readonly store: CaseStore
  /** The same view as long as the case and the scope are the same. */
  view(scope?: Scope): Promise<CaseView>
  close(): Promise<void>
}

/** Opens the case of that name, else the one last used, else the only one there is. */
export async function openedCase(name: string | undefined, world: World): Promise<OpenCase> {
  const chosen = name ?? (await nameOf(world))
  const store = await openCase(world.cases, chosen)
  rememberCase(world.cases, chosen)
  return openOver(store)
}

/** The views of a store, the last few remembered. */
export function openOver(store: CaseStore): OpenCase {
  const views = new Map<string, Promise<CaseView>>()
  let own = memory()
  let reread: string | undefined
  return {
    store,
    async view(scope = {}) {
      const { revision } = await store.info()
      const mark = await store.recall(rereadAt)
      if (mark !== reread) own = memory()
      reread = mark
      const key = JSON.stringify([revision, scope])
      const known = views.get(key)
      if (known) return known
      const made = viewOf(store, scope, own)
      views.set(key, made)
      for (const old of [...views.keys()].slice(0, -remembered)) views.delete(old)
      made.catch(() => views.delete(key))
      return made
    },
    close: () => store.close(),
  }
}

/** A view and the one that it is compared with. */
const remembered = 2

async function nameOf({ cases }: World): Promise<string> {
  const current = currentCase(cases)
  const names = await listCases(cases)
  if (current !== undefined && names.includes(current)) return current
  const [only] = names
  if (only !== undefined && names.length === 1) return only
  if (only === undefined) throw new CommandError('no-case', 'there is no case yet; make one with: sitrep case new NAME')
  throw new CommandError('which-case', `say which case with --case: ${names.join(', ')}`)
}
