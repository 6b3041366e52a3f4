import { z } from 'zod'
import { claimSheet } from '#5-report/claim-sheet.ts'
import { compose } from '#5-report/compose.ts'
import { type ExportedClaim, exportClaim, exportOf } from '#5-report/export.ts'
import { markdown } from '#5-report/markdown.ts'
import type { Report } from '#types/report.ts'
import { CommandError } from '../action.ts'
import { defineCaseAction } from '../case-action.ts'
import { exportedClaim, reportTree } from './answers.ts'
import { asOf, asOfOption, scopeOf } from './scope.ts'
import { claimsNamed } from './target.ts'

/** `sitrep claims`: what is said to be so, the heaviest first. */
export const claims = defineCaseAction({
  name: 'claims',
  summary: 'list the claims of the case, the heaviest first, with status and origins',
  operands: '',
  method: 'get',
  options: [asOfOption],
  examples: ['sitrep claims', 'sitrep claims --json'],
  input: asOf,
  output: z.array(exportedClaim),
  async result(input, open) {
    const view = await open.view(scopeOf(input))
    return exportOf(view.info.name, view.documents, view.situation, view.judgements).claims
  },
  print: (found) => found.map((claim) => `${rowOf(claim)}\n`).join(''),
})

/** "C1x4k2z  acknowledged  3 origins  “Kessin Hydro was told of a leak in January”". */
function rowOf({ id, status, origins, text }: ExportedClaim): string {
  const shown = text.replace(/\s+/g, ' ')
  const count = `${origins.length} ${origins.length === 1 ? 'origin' : 'origins'}`
  return `${id}  ${status.padEnd(12)}  ${count.padEnd(9)}  “${shown.length > 110 ? `${shown.slice(0, 109)}…` : shown}”`
}

/** `sitrep claim ID`: everything about one claim. */
export const claim = defineCaseAction({
  name: 'claim',
  summary: 'show one claim: its status and what would move it, its chain, statements, origins, answers, conflicts',
  operands: '<ID...>',
  method: 'get',
  options: [asOfOption],
  examples: ['sitrep claim C1x4k2z'],
  input: asOf.extend({ files: z.array(z.string()).length(1, 'give one claim, as sitrep claims lists them') }),
  output: z.strictObject({ claim: exportedClaim, report: reportTree }),
  async result(input, open): Promise<{ claim: ExportedClaim; report: Report }> {
    const { situation, judgements } = await open.view(scopeOf(input))
    const [id = ''] = input.files
    const found = claimsNamed(id, situation)
    const [only] = found
    if (only === undefined) throw new CommandError('no-claim', `there is no claim ${id}; sitrep claims lists them`)
    if (found.length > 1)
      throw new CommandError('which-claim', `${id} may be ${found.map((one) => one.id).join(', ')}; give more of it`)
    const report = compose(situation, { only: [] })
    return {
      claim: exportClaim(situation, only),
      report: { ...report, sections: [claimSheet(situation, only, judgements)] },
    }
  },
  print: ({ report }) => markdown(report, { under: Number.POSITIVE_INFINITY }),
})
