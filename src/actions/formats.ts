import { extname } from 'node:path'
import { docx } from '#5-report/docx.ts'
import { html } from '#5-report/html.ts'
import { json } from '#5-report/json.ts'
import { markdown } from '#5-report/markdown.ts'
import type { Report } from '#types/report.ts'
import { CommandError } from './action.ts'

/** How a report is printed in one format. */
interface Format {
  /** Media type. */
  readonly type: string
  readonly summary: string
  print(report: Report): string | Uint8Array<ArrayBuffer>
}

/** The formats of a report, by the ending of its file. */
export const formats = {
  html: { type: 'text/html; charset=utf-8', summary: 'the report as one page that needs no network', print: html },
  md: { type: 'text/markdown; charset=utf-8', summary: 'the report as Markdown', print: (report) => markdown(report) },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    summary: 'the report as a Word document',
    print: docx,
  },
  json: { type: 'application/json', summary: 'the report as it was composed', print: json },
} as const satisfies Record<string, Format>

/** The format that the ending of a file name asks for. */
export function formatOf(output: string): Format['print'] {
  const ending = extname(output).toLowerCase().slice(1).replace(/^htm$/, 'html')
  if (ending in formats) return formats[ending as keyof typeof formats].print
  throw new CommandError('unknown-format', `${output}: a report is written as .html, .md, .docx or .json`)
}
