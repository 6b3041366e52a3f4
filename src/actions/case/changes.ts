import { z } from 'zod'
import { compose } from '#5-report/compose.ts'
import { markdown } from '#5-report/markdown.ts'
import { defineCaseAction } from '../case-action.ts'
import { change, reportTree } from './answers.ts'
import { asOf, asOfOption, scopeOf, since, sinceOption } from './scope.ts'
import { changesSince } from './since.ts'

/** `sitrep changes --since DATE`: new claims, moved statuses, revised figures, retractions, edited articles. */
export const changes = defineCaseAction({
  name: 'changes',
  summary: 'show what has changed since a date: new claims, moved statuses, revised figures, answers, edited articles',
  operands: '',
  method: 'get',
  options: [{ ...sinceOption, required: true }, asOfOption],
  examples: ['sitrep changes --since 2024-10-25'],
  input: asOf.extend(since.shape).extend({}),
  output: z.strictObject({ changes: z.array(change), report: reportTree }),
  async result(input, open) {
    const view = await open.view(scopeOf(input))
    const found = await changesSince(open, input.since, view)
    return { changes: found, report: compose(view.situation, { changes: found, only: ['changes'] }) }
  },
  print: ({ report }) => markdown(report),
})
