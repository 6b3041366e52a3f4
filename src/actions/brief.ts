import { z } from 'zod'
import { compose } from '#5-report/compose.ts'
import { markdown } from '#5-report/markdown.ts'
import { situation } from '#pipeline.ts'
import type { Outcome } from '#types/reading.ts'
import { defineAction } from './action.ts'
import { formatOf } from './formats.ts'
import { inputOptions, inputs, outcomes } from './inputs.ts'

const input = inputs.extend({ output: z.string().optional() })

/** `sitrep brief`: the situation report of one or more documents. */
export const brief = defineAction({
  name: 'brief',
  summary: 'write the situation report of one or more documents',
  operands: '[FILE...]',
  options: [
    ...inputOptions,
    {
      flags: '-o, --output <file>',
      summary: 'report.html, report.md, report.docx or report.json; without it, Markdown to the terminal',
    },
  ],
  examples: ['sitrep brief article.txt --published 2024-11-02', 'sitrep brief dispatches/ -o report.html'],
  input,
  async run({ output, ...rest }, world) {
    const format = output === undefined ? undefined : formatOf(output)
    const all: Outcome[] = []
    for await (const outcome of outcomes(rest, world)) all.push(outcome)
    const report = compose(situation(all))
    if (output === undefined || format === undefined) await world.write(markdown(report))
    else await world.writeFile(output, format(report))
    if (all.every((outcome) => 'refusal' in outcome)) world.note('no document could be read; the report says so')
    return all.some((outcome) => 'refusal' in outcome) ? 3 : 0
  },
})
