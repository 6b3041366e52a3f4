import { z } from 'zod'
import { listCases, newCase, openCase, rememberCase } from '#store/cases.ts'
import { CommandError, defineAction } from '../action.ts'
import { openedCase } from './open-case.ts'

/** `sitrep case`: make a case, list those there are, say which one is meant from now on. */
export const caseAction = defineAction({
  name: 'case',
  summary: 'make a case (new NAME), choose one (use NAME), list them (list), or say what is in it (show)',
  operands: '<WORDS...>',
  options: [],
  examples: ['sitrep case new dam-failure', 'sitrep case use dam-failure', 'sitrep case list'],
  input: z.object({ files: z.array(z.string()) }),
  async run({ files: [verb = 'show', name, ...rest] }, world) {
    if (rest.length > 0) throw new CommandError('bad-option', `one name, and not ${rest.length + 1}`)
    switch (verb) {
      case 'new':
        await newCase(world.cases, needed(name, verb), world.now())
        rememberCase(world.cases, name!)
        await world.write(`The case "${name}" is there. Add documents: sitrep add FILES\n`)
        return 0
      case 'use':
        await (await openCase(world.cases, needed(name, verb))).close()
        rememberCase(world.cases, name!)
        await world.write(`From now on "${name}" is meant.\n`)
        return 0
      case 'list':
        for (const each of await listCases(world.cases)) await world.write(`${each}\n`)
        return 0
      case 'show': {
        const open = await openedCase(name, world)
        try {
          const { name: own, documents, created, revision } = await open.store.info()
          const judgements = (await open.store.judgements()).length
          await world.write(
            `${own}: ${documents} documents, ${judgements} judgements, revision ${revision}, made ${created.slice(0, 10)}\n`,
          )
        } finally {
          await open.close()
        }
        return 0
      }
      default:
        throw new CommandError('bad-option', `"${verb}" is none of: new, use, list, show`)
    }
  },
})

function needed(name: string | undefined, verb: string): string {
  if (name === undefined) throw new CommandError('bad-option', `name the case: sitrep case ${verb} NAME`)
  return name
}
