import { toConllu } from '#5-report/conllu.ts'
import { analyses } from '#pipeline.ts'
import { defineAction } from './action.ts'
import { inputs, intakeOf, tell } from './inputs.ts'

/** `sitrep analyse`: what is known of the language of each document, as CoNLL-U. Documents in `.conllu` keep the words they come with. */
export const analyse = defineAction({
  name: 'analyse',
  summary: 'write words, tags, dependencies, names, coreference and certainty as CoNLL-U',
  operands: '[FILE...]',
  options: [],
  examples: ['sitrep analyse article.txt > article.conllu', 'sitrep analyse gold.conllu > ours.conllu'],
  input: inputs.pick({ files: true }),
  async run(input, world) {
    let status: 0 | 3 = 0
    let count = 0
    for await (const outcome of analyses(input.files, intakeOf(input, world))) {
      if ('refusal' in outcome) {
        tell(outcome.refusal, [outcome.refusal.problem], world)
        status = 3
      } else {
        const { document } = outcome.analysis
        tell(
          document,
          document.warnings.filter(({ code }) => !ofDates.has(code)),
          world,
        )
        await world.write(toConllu(outcome.analysis))
      }
      world.progress(`${++count} documents analysed`)
    }
    world.progress('')
    return status
  },
})

/** What is known of language does not depend on the date. */
const ofDates: ReadonlySet<string> = new Set(['no-date', 'bad-date', 'dates-differ', 'future-date'])
