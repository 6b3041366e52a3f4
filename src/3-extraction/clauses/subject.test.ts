import { expect, test } from 'vitest'
import { analyse } from '#2-analysis/analyse.ts'
import { documentOf, marked } from '../../../test/marked.ts'
import { spanOfRun } from './run.ts'
import { subjectOf } from './subject.ts'

/** {v:…} is a verb, {s:…} what it is said of; without {s:…} nothing must be found. */
async function read(source: string): Promise<[string | undefined, string | undefined]> {
  const { text, spans } = marked(source)
  const analysis = await analyse(documentOf(text))
  const verb = spans.find(({ label }) => label === 'v')!
  const group = analysis.phrases.find((phrase) => phrase.start <= verb.start && phrase.end >= verb.end)
  if (group?.kind !== 'verb') throw new Error(`no verb in ${source}`)
  const run = subjectOf(analysis, group)
  const span = run === undefined ? undefined : spanOfRun(analysis, run)
  return [span && text.slice(span.start, span.end), spans.find(({ label }) => label === 's')?.text]
}

test.each([
  '{s:The minister} who attacked the plan was {v:arrested}.',
  '{s:The village}, which forces had bombed, {v:was} empty.',
  '{s:Troops} {v:sent} by the king fled.',
  '{s:Troops} sent by the king {v:fled}.',
  'Ann urged {s:the allies and their partners} to {v:leave} the town.',
  'The decision by {s:the king} to {v:send} tanks was wrong.',
  '{s:Ann} attacked the plan and later {v:left} the room.',
  '{s:The rebels}, led by a former officer, {v:took} the town.',
  'After {v:attacking} the king, {s:Ann} left.',
  'The army attacked {s:rebels} {v:holding} the town.',
  '{s:The heads} of the army in the north {v:condemned} the raid.'.replace(
    '{s:The heads} of the army',
    '{s:The heads of the army}',
  ),
  'The bridge closed after {s:the mayor} {v:spoke}.',
  'At {s:least two people} have {v:died}.',
])('who does it: %s', async (source) => {
  const [found, wanted] = await read(source)
  expect(found).toBe(wanted)
})

test.each(['{v:Leave} the town.', 'In the north, {v:stop}.'])('nobody: %s', async (source) => {
  expect((await read(source))[0]).toBeUndefined()
})
