/**
 * How far a text commits itself to what it tells: Pearson's r and the mean absolute error on gold predicates, whose words are given, -3 to 3: `--data DIR`.
 * Twice: each sentence alone, as the sets have it (njjiang/factuality_bert, dev parts), and six neighbours of the set together, as sentences stand in articles.
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
  if (existsSync(file)) for (const together of [1, 6]) await evaluate(name, file, together)
  else console.log(`${name}: skipped, no ${file}`)
}

async function evaluate(name: string, file: string, together: number): Promise<void> {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  const entries = lines.map((line) => JSON.parse(line) as Entry)
  const gold = []
  for (let at = 0; at < entries.length; at += together) {
    const group = entries.slice(at, at + together)
    const document = documentOfWords(
      `${at}`,
      group.map(({ text }) => text.split(' ')),
    )
    gold.push({ document, group })
  }
  const pairs: (readonly [found: number, gold: number])[] = []
  const tags = new Map<Tag, number>()
  for await (const { group, analysis } of analysed(name, gold))
    for (const [index, { targets }] of group.entries())
      for (const { span1, label } of targets) {
        const { certainty, tag } = analysis.tokens[analysis.sentences[index]!.first + span1[1] - 1]!
        pairs.push([clipped(certainty), clipped(label)])
        tags.set(tag, (tags.get(tag) ?? 0) + 1)
      }
  const score = `r ${pearson(pairs).toFixed(3)}   MAE ${meanError(pairs).toFixed(3)}`
  const most = [...tags].sort((a, b) => b[1] - a[1]).map(([tag, count]) => `${tag} ${count}`)
  const place = together === 1 ? 'alone' : 'in running text'
  console.log(`${`${name}, ${place}`.padEnd(30)} ${score}   ${pairs.length} predicates: ${most.join(', ')}`)
  row('certainty, Pearson r and MAE', `${name}, gold predicates, sentences ${place}`, score)
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
