import { extname } from 'node:path'
import { html } from '#5-report/html.ts'
import { json } from '#5-report/json.ts'
import { markdown } from '#5-report/markdown.ts'
import type { Report } from '#types/report.ts'
import { CommandError } from './action.ts'

/** The format of a report, by the ending of its file. */
export function formatOf(output: string): (report: Report) => string {
  const format = formats[extname(output).toLowerCase()]
  if (format === undefined)
    throw new CommandError('unknown-format', `${output}: a report is written as .html, .md or .json`)
  return format
}

const formats: Readonly<Record<string, (report: Report) => string>> = {
  '.html': html,
  '.htm': html,
  '.md': (report) => markdown(report),
  '.json': json,
}
