/** Adds documents `doc FROM`, `doc FROM+1`… to a case and prints the id of each when it is acknowledged: a process for others to kill. */
import { comparablesOf, comparing } from '#pipeline.ts'
import { openCase } from '#store/cases.ts'
import { readingOf } from './reading-of.ts'

const [home = '', name = '', from = '0', count = '0'] = process.argv.slice(2)
const store = await openCase({ home }, name)
for (let at = Number(from); at < Number(from) + Number(count); at++) {
  const content = `the lock of weir number ${at} was opened by Norland`
  const reading = readingOf(`The ministry said that ${content}.`, {
    actors: { nor: { name: 'Norland', kind: 'state' } },
    statements: [{ source: 'The ministry', cue: 'said', content }],
  })
  const known = { ...reading, document: { ...reading.document, id: `doc ${at}` } }
  await store.add(known, comparablesOf(known), comparing, '2024-11-05T09:00:00.000Z')
  process.stdout.write(`doc ${at}\n`)
}
await store.close()
