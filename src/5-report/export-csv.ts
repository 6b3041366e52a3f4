import { stringify } from 'csv-stringify/sync'
import type { CaseExport } from './export.ts'

/**
 * The statements of a case as a table, one row each, with the claim that it belongs to and where it stands. What a spreadsheet would take
 * for a formula is made harmless.
 */
export function exportCsv(exported: CaseExport): string {
  const documents = new Map(exported.documents.map((document) => [document.id, document]))
  const rows = exported.claims.flatMap((claim) =>
    claim.statements.map(({ document, statement, speakers, content, because }) => {
      const source = documents.get(document)
      return {
        claim: claim.id,
        status: claim.status,
        text: claim.text,
        origins: claim.origins.map(({ name }) => name).join('; '),
        document,
        version: source?.version ?? '',
        publisher: source?.publisher ?? '',
        published: source?.published ?? '',
        url: source?.url ?? '',
        statement,
        speakers: speakers.join('; '),
        content: content.map(({ start, end }) => `${start}-${end}`).join(' '),
        because: because.join('; '),
      }
    }),
  )
  return stringify(rows, { header: true, columns, escape_formulas: true })
}

const columns = [
  ...['claim', 'status', 'text', 'origins', 'document', 'version', 'publisher', 'published', 'url', 'statement'],
  ...['speakers', 'content', 'because'],
]
