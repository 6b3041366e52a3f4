/**
 * Conditions and outcomes on SemEval-2020 task 5, subtask 2 (counterfactuals only: "if it had rained, …"), train part: how many antecedents are found
 * with an overlap (intersection over union) of at least one half, and of those with a consequent how many have theirs.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '#pipeline.ts'
import type { Span } from '#types/span.ts'
import { readDocument } from './document.ts'
import { row } from './row.ts'

const flag = process.argv.indexOf('--data')
const file = join(
  flag > 0 ? process.argv[flag + 1]! : '../shared/data',
  'semeval2020-task5-counterfactual',
  'Subtask-2',
  'subtask2_train.csv',
)

if (!existsSync(file)) console.log(`skipped: no ${file}`)
else await score(readFileSync(file, 'utf8'))

async function score(csv: string): Promise<void> {
  const counts = { sentences: 0, conditions: 0, outcomes: 0, right: 0 }
  for (const [, text = '', , , ifStart, ifEnd, thenStart, thenEnd] of rowsOf(csv).slice(1)) {
    const condition = { start: Number(ifStart), end: Number(ifEnd) + 1 }
    const outcome = { start: Number(thenStart), end: Number(thenEnd) + 1 }
    counts.sentences++
    const { findings } = await read(readDocument({ text, name: 'row', published: '' }), { meanings: false })
    const found = findings.scenarios.find((one) => one.condition.some((span) => overlap(span, condition) >= 0.5))
    if (found === undefined) continue
    counts.conditions++
    if (outcome.start < 0) continue
    counts.outcomes++
    if (found.outcome.some((span) => overlap(span, outcome) >= 0.5)) counts.right++
  }
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)}% (${part} of ${whole})`
  const ours = [percent(counts.conditions, counts.sentences), percent(counts.right, counts.outcomes)]
  row('conditions found, outcomes right', 'SemEval-2020 task 5', ours.join(', '))
  console.log(`antecedents found   ${percent(counts.conditions, counts.sentences)}`)
  console.log(`consequents right   ${percent(counts.right, counts.outcomes)}`)
}

function overlap(a: Span, b: Span): number {
  const common = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return common / (a.end - a.start + b.end - b.start - common)
}

/** RFC 4180: quoted cells, doubled quotation marks. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    if (row.length > 1) rows.push(row)
    row = []
  }
  return rows
}
