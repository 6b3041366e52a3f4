import { z } from 'zod'
import { comparablesOf, comparing, readEach, situation } from '#pipeline.ts'
import type { CaseStore } from '#store/case-store.ts'
import type { Intake } from '#types/document.ts'
import type { JudgementId } from '#types/judgement.ts'
import { defineAction } from '../action.ts'
import { tell } from '../inputs.ts'
import { progressOf } from '../progress.ts'
import { openedCase } from './open-case.ts'

/**
 * `sitrep reread`: reads every document of a case anew from the text that the case keeps, with the models and the rules of today, each in one transaction. Judgements
 * stay; those whose words are no longer found are named. Cut short, it has done no harm, and is run again.
 */
export const reread = defineAction({
  name: 'reread',
  summary: 'read the documents of a case anew with the models of today; judgements stay',
  operands: '[CASE]',
  options: [],
  examples: ['sitrep reread', 'sitrep reread dam-failure'],
  input: z.object({ files: z.array(z.string()).max(1, 'one case') }),
  async run({ files: [name] }, world) {
    const open = await openedCase(name, world)
    try {
      const { store } = open
      const before = await lostIn(store)
      const progress = progressOf(world, 'documents')
      let done = 0
      let left = 0
      for await (const outcome of readEach(progress.counted(kept(store)))) {
        progress.step()
        if ('refusal' in outcome) {
          tell(outcome.refusal, [outcome.refusal.problem], world)
          left++
        } else if (await store.reread(outcome.reading, comparablesOf(outcome.reading), comparing)) done++
      }
      progress.end()
      if (left === 0) await store.linkedBy(comparing)
      const lost = (await lostIn(store)).filter((id) => !before.includes(id))
      await world.write(
        `${[
          `${done} read anew`,
          ...(left > 0 ? [`${left} not read, and kept as they were`] : []),
          ...(lost.length > 0 ? [`judgements that lost their ground: ${lost.join(', ')}`] : []),
        ].join(', ')}\n`,
      )
      return left > 0 ? 3 : 0
    } finally {
      await open.close()
    }
  },
})

/** The documents as they are kept, a few at a time. */
async function* kept(store: CaseStore): AsyncGenerator<Intake> {
  for (const document of await store.documents()) {
    const [reading] = await store.readings([document])
    if (reading) yield { document: reading.document }
  }
}

/** Judgements whose words are not where they were. */
async function lostIn(store: CaseStore): Promise<readonly JudgementId[]> {
  const judgements = await store.judgements()
  const judged = new Set(
    judgements.flatMap(({ on }) => on.flatMap((one) => (one.kind === 'source' ? [] : [one.document]))),
  )
  const documents = (await store.documents()).filter(({ id }) => judged.has(id))
  const readings = await store.readings(documents)
  return situation(
    readings.map((reading) => ({ reading })),
    { judgements },
  ).lost
}
