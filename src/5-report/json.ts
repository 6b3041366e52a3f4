import type { Report } from '#types/report.ts'

/** The report as it was composed, with nothing left out: quotations as document and span. `null` where a thing is not known. */
export function json(report: Report): string {
  const documents = report.documents.map(({ id, label, title, publisher, published, url, ...rest }) => ({
    id,
    label,
    title: title ?? null,
    publisher: publisher ?? null,
    published: published ?? null,
    url: url ?? null,
    ...rest,
  }))
  return `${JSON.stringify({ ...report, documents }, undefined, 2)}\n`
}
