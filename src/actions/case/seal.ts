import { z } from 'zod'
import { exportOf } from '#5-report/export.ts'
import { sealed } from '#store/seal.ts'
import { defineAction } from '../action.ts'
import { openedCase } from './open-case.ts'
import { quotationsOf } from './quotations.ts'

/** `sitrep seal`: a case in one archive, with the documents as they were received, what was read in them, the judgements, and every quotation with its offsets. */
export const seal = defineAction({
  name: 'seal',
  summary: 'write a case as one archive that proves itself: documents, digests, findings, judgements',
  operands: '[CASE]',
  options: [{ flags: '-o, --output <file>', summary: 'the archive; without it, CASE.sitrep' }],
  examples: ['sitrep seal dam-failure', 'sitrep seal dam-failure -o evidence.sitrep'],
  input: z.object({ files: z.array(z.string()).max(1, 'one case'), output: z.string().optional() }),
  async run({ files: [name], output }, world) {
    const open = await openedCase(name, world)
    try {
      const info = await open.store.info()
      const documents = await open.store.documents(true)
      const parts: Record<string, Uint8Array> = {}
      const lost = new Set<string>()
      for (const [at, document] of documents.entries()) {
        const [reading] = await open.store.readings([document])
        if (!reading) continue
        const number = String(at + 1).padStart(5, '0')
        parts[`documents/${number}.json`] = json({ ...document, reading })
        parts[`quotations/${number}.json`] = json(quotationsOf(reading))
        const digest = reading.document.provenance?.sha256
        if (digest === undefined || parts[`sources/${digest}`]) continue
        const bytes = await open.store.source(digest)
        if (bytes) parts[`sources/${digest}`] = bytes
        else lost.add(document.id)
      }
      parts['judgements.json'] = json(await open.store.judgements())
      const view = await open.view({ most: Number.MAX_SAFE_INTEGER })
      parts['case.json'] = json(exportOf(view.info.name, view.documents, view.situation, view.judgements))
      const { bytes, seal: digest } = sealed(parts, { case: info.name, revision: info.revision, sealed: world.now() })
      const path = output ?? `${info.name}.sitrep`
      await world.writeFile(path, bytes)
      if (lost.size > 0)
        world.note(`${lost.size} documents came before their bytes were kept; their text is sealed, the bytes are not`)
      await world.write(`${path}: ${documents.length} documents, seal ${digest}\n`)
      return 0
    } finally {
      await open.close()
    }
  },
})

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value)}\n`)
}
