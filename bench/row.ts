/** What the parts of `npm run eval` tell it: one line for each row of the table at the end, printed where it is run alone too. */

/** `what`: the measure; `data`: what it was measured on; `published`: the best that others report, with its conditions. */
export function row(what: string, data: string, ours: string, published = '–'): void {
  console.log([rowMark + what, data, ours, published].join(separator))
}

/** The cells of the rows in what a part printed. */
export function rowsIn(output: string): string[][] {
  return output
    .split('\n')
    .filter((line) => line.startsWith(rowMark))
    .map((line) => line.slice(rowMark.length).split(separator))
}

/** Columns as wide as their widest cell, but for the last. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)))
  return rows.map((cells) => cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('   ')).join('\n')
}

/** One line that replaces itself, in a terminal only. */
export function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}`)
}

export function f1(right: number, found: number, gold: number): number {
  return found + gold === 0 ? 0 : (200 * right) / (found + gold)
}

const rowMark = '→ '
const separator = ' | '
