// Counts under names, in the order in which they are first named: "figures found: 4 of 5", and the notes of what went wrong.

/** `sum` of `of`: hits of chances, or shares that add up (character F1). */
export interface Count {
  readonly sum: number
  readonly of: number
}

export class Tally {
  readonly counts = new Map<string, Count>()
  readonly errors: string[] = []

  add(name: string, sum: number | boolean, of = 1): void {
    const before = this.counts.get(name) ?? { sum: 0, of: 0 }
    this.counts.set(name, { sum: before.sum + Number(sum), of: before.of + of })
  }

  /** Like `add` of one chance; a miss leaves a note. */
  check(name: string, right: boolean, note: () => string): void {
    this.add(name, right)
    if (!right) this.errors.push(`${name}: ${note()}`)
  }

  note(name: string, text: string): void {
    this.errors.push(`${name}: ${text}`)
  }
}

/** Rows are measures, columns are articles with the total last. */
export function tableOf(columns: readonly { readonly name: string; readonly tally: Tally }[]): string {
  const total = new Tally()
  for (const { tally } of columns) for (const [name, count] of tally.counts) total.add(name, count.sum, count.of)
  const all = [...columns, { name: 'total', tally: total }]
  const rows = [
    ['', ...all.map((column) => column.name)],
    ...[...total.counts.keys()].map((name) => [name, ...all.map((column) => cellOf(column.tally.counts.get(name)))]),
  ]
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)))
  return rows
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '))
    .join('\n')
}

function cellOf(count: Count | undefined): string {
  if (count === undefined || count.of === 0) return '–'
  const sum = Number.isInteger(count.sum) ? String(count.sum) : count.sum.toFixed(1)
  return `${sum}/${count.of} ${String(Math.round((100 * count.sum) / count.of)).padStart(3)}%`
}
