/**
 * How far a text commits itself to what it tells: Pearson's r and the mean absolute error on gold predicates, whose words are given, -3 to 3: `--data DIR`.
 * Each sentence stands alone, as in the sets (njjiang/factuality_bert, dev parts).
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Tag } from '#types/analysis.ts'
import { analysed, documentOfWords } from './gold.ts'
import { row } from './row.ts'

interface Entry {
  readonly text: string
  readonly targets: readonly { readonly span1: readonly [number, number]; readonly label: number }[]
}

const { values } = parseArgs({ options: { data: { type: 'string', default: 'data' } } })

const sets: readonly (readonly [folder: string, name: string])[] = [
  ['UW', 'UW dev'],
  ['UDS_IH2', 'UDS-IH2 dev'],
  ['MEANTIME', 'MEANTIME dev'],
]

for (const [folder, name] of sets) {
  const file = join(values.data, 'factuality', 'glue_data', folder, 'dev.jsonl')
  if (existsSync(file)) await evaluate(name, file)
  else console.log(`${name}: skipped, no ${file}`)
}

async function evaluate(name: string, file: string): Promise<void> {
  const gold = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      const { text, targets } = JSON.parse(line) as Entry
      return { document: documentOfWords(`${index}`, [text.split(' ')]), targets }
    })
  const pairs: (readonly [found: number, gold: number])[] = []
  const tags = new Map<Tag, number>()
  for await (const { targets, analysis } of analysed(name, gold))
    for (const { span1, label } of targets) {
      const { certainty, tag } = analysis.tokens[span1[1] - 1]!
      pairs.push([clipped(certainty), clipped(label)])
      tags.set(tag, (tags.get(tag) ?? 0) + 1)
    }
  const score = `r ${pearson(pairs).toFixed(3)}   MAE ${meanError(pairs).toFixed(3)}`
  const most = [...tags].sort((a, b) => b[1] - a[1]).map(([tag, count]) => `${tag} ${count}`)
  console.log(`${name.padEnd(16)} ${score}   ${pairs.length} predicates: ${most.join(', ')}`)
  row('certainty, Pearson r and MAE', `${name}, gold predicates`, score)
}

function clipped(value: number): number {
  return Math.max(-3, Math.min(3, value))
}

function meanError(pairs: readonly (readonly [number, number])[]): number {
  return pairs.reduce((sum, [found, gold]) => sum + Math.abs(found - gold), 0) / pairs.length
}

function pearson(pairs: readonly (readonly [number, number])[]): number {
  const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length
  const [found, gold] = [mean(0), mean(1)]
  let [both, own, theirs] = [0, 0, 0]
  for (const [a, b] of pairs) {
    both += (a - found) * (b - gold)
    own += (a - found) ** 2
    theirs += (b - gold) ** 2
  }
  return both / Math.sqrt(own * theirs)
}
