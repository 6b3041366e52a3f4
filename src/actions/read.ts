import { toContract } from '#5-report/json-lines.ts'
import { defineAction } from './action.ts'
import { inputOptions, inputs, outcomes } from './inputs.ts'

/** `sitrep read`: one JSON object a line for each document, in input order; keeps nothing. */
export const read = defineAction({
  name: 'read',
  summary: 'read documents and write what is in them, one JSON object a line',
  operands: '[FILE...]',
  options: inputOptions,
  examples: ['sitrep read dispatches/*.txt', 'sitrep read < articles.jsonl > findings.jsonl'],
  input: inputs,
  async run(input, world) {
    let status: 0 | 3 = 0
    // What is written holds no vectors.
    for await (const outcome of outcomes(input, world, { meanings: false })) {
      if ('refusal' in outcome) status = 3
      await world.write(`${toContract(outcome)}\n`)
    }
    return status
  },
})
