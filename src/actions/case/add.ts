import { z } from 'zod'
import { comparablesOf, comparing, readEach, takeIn } from '#pipeline.ts'
import type { Addition, CaseDocument } from '#types/case.ts'
import type { Intake, Refusal } from '#types/document.ts'
import type { World } from '../action.ts'
import { defineCaseAction } from '../case-action.ts'
import { inputOptions, inputs, intakeOf, tell } from '../inputs.ts'
import { progressOf } from '../progress.ts'
import { caseDocument, refusal } from './answers.ts'
import type { OpenCase } from './open-case.ts'

/** What became of each input, in order. */
export interface Added {
  readonly added: readonly CaseDocument[]
  readonly versions: readonly CaseDocument[]
  readonly known: readonly CaseDocument[]
  readonly refused: readonly Refusal[]
}

/** `sitrep add`: reads documents into the case, each in one transaction. What is there already is not read again. */
export const add = defineCaseAction({
  name: 'add',
  summary: 'read documents into the case',
  operands: '[FILE...]',
  method: 'post',
  options: inputOptions,
  examples: [
    'sitrep add dispatches/',
    'sitrep add https://gazette.example/ferry paper.pdf',
    'sitrep add < articles.jsonl',
  ],
  input: inputs,
  output: z.strictObject({
    ...{ added: z.array(caseDocument), versions: z.array(caseDocument), known: z.array(caseDocument) },
    refused: z.array(refusal),
  }),
  async result(input, open, world): Promise<Added> {
    const added = { added: [], versions: [], known: [], refused: [] } as {
      [Kind in keyof Added]: Added[Kind][number][]
    }
    for await (const outcome of addEach(takeIn(input.files, intakeOf(input, world)), open, world)) {
      if ('refusal' in outcome) added.refused.push(outcome.refusal)
      else added[lists[outcome.kind]].push(outcome.document)
    }
    return added
  },
  print: ({ added, versions, known, refused }) =>
    `${[
      `${added.length} added`,
      ...(versions.length > 0 ? [`${versions.length} new versions`] : []),
      ...(known.length > 0 ? [`${known.length} known already`] : []),
      ...(refused.length > 0 ? [`${refused.length} not read`] : []),
    ].join(', ')}\n`,
  status: ({ refused }) => (refused.length > 0 ? 3 : 0),
})

const lists = { added: 'added', known: 'known', 'new version': 'versions' } as const

/** Adds documents as they come; an outcome is given when its transaction is through. */
export async function* addEach(
  intakes: AsyncIterable<Intake>,
  { store }: OpenCase,
  world: World,
): AsyncGenerator<Addition | { readonly refusal: Refusal }> {
  const known: Addition[] = []
  const progress = progressOf(world, 'documents')
  for await (const outcome of readEach(unknown(progress.counted(intakes)))) {
    yield* known.splice(0)
    progress.step()
    if ('refusal' in outcome) {
      tell(outcome.refusal, [outcome.refusal.problem], world)
      yield outcome
      continue
    }
    const { reading } = outcome
    tell(reading.document, reading.document.warnings, world)
    const digest = reading.document.provenance?.sha256
    if (outcome.bytes && digest !== undefined) await store.keepSource(digest, outcome.bytes)
    yield await store.add(reading, comparablesOf(reading), comparing, world.now())
  }
  yield* known.splice(0)
  progress.end()

  async function* unknown(all: AsyncIterable<Intake>): AsyncGenerator<Intake> {
    for await (const intake of all) {
      const before = 'document' in intake ? await store.known(intake.document) : undefined
      if (before === undefined) yield intake
      else {
        known.push({ kind: 'known', document: before })
        progress.step()
      }
    }
  }
}
