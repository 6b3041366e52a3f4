import { stringify } from 'csv-stringify/sync'

/** A table as CSV (RFC 4180). What a spreadsheet would take for a formula is made harmless; numbers stay numbers. */
export function csv(columns: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): string {
  return stringify([columns, ...rows] as (string | number | undefined)[][], {
    escape_formulas: true,
    record_delimiter: 'windows',
  })
}
