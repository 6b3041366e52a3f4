import { z } from 'zod'
import { printVersions } from '#5-report/versions.ts'
import { versionsView } from '#5-report/views/versions.ts'
import type { CaseStore } from '#store/case-store.ts'
import type { VersionsView } from '#types/version.ts'
import { CommandError } from '../action.ts'
import { defineCaseAction } from '../case-action.ts'
import { versions as schema } from '../pages/version-schema.ts'

/** `sitrep versions [DOCUMENT]`: how an article was edited, word for word; without one, all that were. */
export const versions = defineCaseAction({
  name: 'versions',
  summary: 'show how an article was edited, word for word; without one, every article that was',
  operands: '[DOCUMENT]',
  method: 'get',
  options: [],
  examples: ['sitrep versions', 'sitrep versions https://gazette.example/ferry-held'],
  input: z.object({
    files: z.array(z.string()).max(1, 'give one document, as sitrep documents lists them').default([]),
  }),
  output: z.array(schema),
  async result({ files: [wanted] }, { store }) {
    const found = await versionsIn(store, wanted)
    if (wanted !== undefined && found.length === 0)
      throw new CommandError('no-document', `there is no document ${wanted}; sitrep documents lists them`)
    return found
  },
  print: printVersions,
})

/** @param wanted id or address of a document; without it, all that have more than one version */
export async function versionsIn(store: CaseStore, wanted?: string): Promise<VersionsView[]> {
  const all = await store.documents(true)
  const ids = new Set(
    all
      .filter(({ id, url, version }) => (wanted === undefined ? version > 1 : id === wanted || url === wanted))
      .map(({ id }) => id),
  )
  const found: VersionsView[] = []
  for (const id of [...ids].slice(0, most)) {
    const kept = all.filter((document) => document.id === id).sort((a, b) => a.version - b.version)
    const readings = await store.readings(kept)
    const view = versionsView(
      kept.flatMap((each, at) => (readings[at] ? [{ kept: each, document: readings[at].document }] : [])),
    )
    if (view) found.push(view)
  }
  return found
}

const most = 500
