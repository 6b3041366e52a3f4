import { z } from 'zod'
import { type CaseExport, exportOf } from '#5-report/export.ts'
import { exportCsv } from '#5-report/export-csv.ts'
import { defineCaseAction } from '../case-action.ts'
import { caseExport } from './answers.ts'
import { asOf, asOfOption, scopeOf } from './scope.ts'

/** `sitrep export`: the whole case as JSON (the contract in docs/case.md) or its statements as CSV. */
export const exportAction = defineCaseAction({
  name: 'export',
  summary: 'write the case as JSON, or its statements as CSV',
  operands: '',
  method: 'get',
  options: [{ flags: '--format <format>', summary: 'json (the default) or csv' }, asOfOption],
  examples: ['sitrep export > case.json', 'sitrep export --format csv > statements.csv'],
  input: asOf.extend({
    format: z.enum(['json', 'csv'], 'the formats are json and csv').default('json'),
  }),
  output: caseExport,
  async result(input, open): Promise<CaseExport> {
    const view = await open.view({ ...scopeOf(input), most: Number.MAX_SAFE_INTEGER })
    return exportOf(view.info.name, view.documents, view.situation, view.judgements)
  },
  print: (found, { format }) => (format === 'csv' ? exportCsv(found) : `${JSON.stringify(found)}\n`),
})
