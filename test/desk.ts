import type { OpenCase } from '#actions/case/open-case.ts'
import type { CaseView } from '#actions/case/view.ts'
import type { Desk } from '#http/desk.ts'
import { readAll, situation } from '#pipeline.ts'
import type { CaseStore } from '#store/case-store.ts'
import type { CaseDocument } from '#types/case.ts'
import type { Outcome } from '#types/reading.ts'
import type { Situation } from '#types/situation.ts'

/** What was read from a folder of samples. */
export async function sampleOutcomes(folder: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for await (const outcome of readAll([folder], {})) outcomes.push(outcome)
  return outcomes
}

/** A case in memory, for what is tested without a store: it can be looked at, and takes nothing in. */
export function deskOf(name: string, outcomes: readonly Outcome[], made: Situation = situation(outcomes)): Desk {
  const documents = outcomes.flatMap((outcome): CaseDocument[] => {
    if (!('reading' in outcome)) return []
    const { id, url, publisher, title, published } = outcome.reading.document
    const known = Object.fromEntries(
      Object.entries({ url, publisher, title, published }).filter(([, value]) => value !== undefined),
    )
    return [{ id, version: 1, added: day, digest: '', ...known }]
  })
  const info = { name, created: day, documents: documents.length, revision: 1 }
  const view: CaseView = { info, documents, unopened: 0, situation: made, judgements: [] }
  const store: Partial<CaseStore> = {
    info: async () => info,
    documents: async () => documents,
    judgements: async () => [],
    links: async () => [],
    readings: async (refs) =>
      refs.flatMap(({ id }) =>
        outcomes.flatMap((one) => ('reading' in one && one.reading.document.id === id ? [one.reading] : [])),
      ),
    search: async () => [],
  }
  const open: OpenCase = { store: store as CaseStore, view: async () => view, close: async () => {} }
  const fetcher = () => async () => ({ code: 'no-network', message: 'Tests fetch nothing.' }) as const
  return { open, most: 20_000, world: { cases: { home: '/nowhere' }, now: () => day, person: 'tester', fetcher } }
}

const day = '2024-11-05T09:00:00.000Z'
