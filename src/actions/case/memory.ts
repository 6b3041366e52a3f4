import type { CaseStore } from '#store/case-store.ts'
import type { CaseDocument } from '#types/case.ts'
import type { KeptLink } from '#types/comparable.ts'
import type { Judgement } from '#types/judgement.ts'
import type { Reading } from '#types/reading.ts'
import type { Situation } from '#types/situation.ts'

/**
 * What an open case need not fetch or work out again: a judgement leaves documents and links as they are, and a document that comes in leaves the others.
 */
export interface Memory {
  find(key: string): Looked | undefined
  keep(looked: Looked): void
  /** From what is remembered, and from the store what is not. */
  readings(store: CaseStore, documents: readonly CaseDocument[]): Promise<ReadonlyMap<string, Reading>>
}

/** Documents that were looked at together, and what they came to under the judgements of then. */
export interface Looked {
  readonly key: string
  /** As they were read, by version and id. */
  readonly readings: ReadonlyMap<string, Reading>
  readonly kept: { readonly links?: readonly KeptLink[] }
  readonly situation: Situation
  readonly judgements: readonly Judgement[]
}

export function memory(): Memory {
  let known: readonly Looked[] = []
  return {
    find: (key) => known.find((one) => one.key === key),
    keep(looked) {
      known = [looked, ...known.filter(({ key }) => key !== looked.key)].slice(0, most)
    },
    async readings(store, documents) {
      const found = new Map(known.flatMap(({ readings }) => [...readings]))
      const missing = documents.filter((document) => !found.has(nameOf(document)))
      const fetched = missing.length === 0 ? [] : await store.readings(missing)
      const byId = new Map(fetched.map((reading) => [reading.document.id, reading]))
      for (const document of missing) {
        const reading = byId.get(document.id)
        if (reading) found.set(nameOf(document), reading)
      }
      return new Map(
        documents.flatMap((document): [string, Reading][] => {
          const reading = found.get(nameOf(document))
          return reading ? [[nameOf(document), reading]] : []
        }),
      )
    },
  }
}

/** A document in one version. */
export const nameOf = ({ id, version }: CaseDocument): string => `${version} ${id}`

/** The case as it stands and the one that it is compared with. */
const most = 2
