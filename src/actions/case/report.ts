import { z } from 'zod'
import { compose } from '#5-report/compose.ts'
import { markdown } from '#5-report/markdown.ts'
import type { Report } from '#types/report.ts'
import { defineCaseAction } from '../case-action.ts'
import { formatOf } from '../formats.ts'
import { reportTree } from './answers.ts'
import { asOf, asOfOption, scopeOf, since, sinceOption } from './scope.ts'
import { changesSince } from './since.ts'

/** `sitrep report`: the situation report of the case. */
export const report = defineCaseAction({
  name: 'report',
  summary: 'write the situation report of the case',
  operands: '',
  method: 'get',
  options: [
    sinceOption,
    asOfOption,
    {
      flags: '-o, --output <file>',
      summary: 'report.html, report.md, report.docx or report.json; without it, Markdown to the terminal',
    },
    { flags: '--most <count>', summary: 'documents to open at the most, the heaviest first (300)' },
  ],
  examples: ['sitrep report', 'sitrep report --since 2024-10-25 -o report.html'],
  input: asOf.extend(since.partial().shape).extend({
    output: z.string().optional(),
    most: z.coerce.number().int().min(1).optional(),
  }),
  output: z.strictObject({ report: reportTree, unopened: z.int() }),
  async result(input, open, world): Promise<{ report: Report; unopened: number }> {
    const format = input.output === undefined ? undefined : formatOf(input.output)
    const view = await open.view({ ...scopeOf(input), ...(input.most === undefined ? {} : { most: input.most }) })
    const changes = input.since === undefined ? undefined : await changesSince(open, input.since, view)
    const composed = compose(view.situation, {
      judgements: view.judgements,
      ...(changes === undefined ? {} : { changes }),
    })
    if (view.unopened > 0)
      world.note(`${view.unopened} documents that share least with others were not opened; --most opens more`)
    if (format && input.output !== undefined) await world.writeFile(input.output, format(composed))
    return { report: composed, unopened: view.unopened }
  },
  print: ({ report: composed }, { output }) => (output === undefined ? markdown(composed) : ''),
})
