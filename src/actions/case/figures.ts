import { z } from 'zod'
import { compose } from '#5-report/compose.ts'
import { exportFigures } from '#5-report/export.ts'
import { markdown } from '#5-report/markdown.ts'
import { defineCaseAction } from '../case-action.ts'
import { exportedFigures, reportTree } from './answers.ts'
import { asOf, asOfOption, scopeOf } from './scope.ts'

/** `sitrep figures`: what is counted, side by side, by source and date, with what conflicts. */
export const figures = defineCaseAction({
  name: 'figures',
  summary: 'show the figures of the case side by side: by source and date, revised, in conflict, in proportion',
  operands: '',
  method: 'get',
  options: [asOfOption],
  examples: ['sitrep figures'],
  input: asOf.extend({}),
  output: z.strictObject({ figures: z.array(exportedFigures), report: reportTree }),
  async result(input, open) {
    const { situation } = await open.view(scopeOf(input))
    return { figures: exportFigures(situation), report: compose(situation, { only: ['figures'] }) }
  },
  print: ({ report }) => markdown(report),
})
