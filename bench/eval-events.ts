/**
 * Event types on the sentences of ZSP (Zero-Shot-PLOVER, train part): each has one gold root type and marked source and target. Told: how often the
 * type is among those found, and how often then both parties are. The set's YIELD is PLOVER's CONCEDE and RETREAT.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '#pipeline.ts'
import type { Span } from '#types/span.ts'
import { overlaps } from '#types/span.ts'
import { readDocument } from './document.ts'
import { row } from './row.ts'

const flag = process.argv.indexOf('--data')
const file = join(
  flag > 0 ? process.argv[flag + 1]! : '../shared/data',
  'event-coding',
  'zsp',
  'datasets',
  'PLV_train.tsv',
)

if (!existsSync(file)) console.log(`skipped: no ${file}`)
else await score(readFileSync(file, 'utf8').trimEnd().split('\n'))

async function score(lines: readonly string[]): Promise<void> {
  const header = lines[0]!.split('\t')
  const at = (name: string) => header.indexOf(name)
  const byType = new Map<string, { found: number; all: number }>()
  const counts = { sentences: 0, found: 0, parties: 0 }
  for (const line of lines.slice(1)) {
    const cells = line.split('\t')
    const text = cells[at('sentence')]!
    const gold = cells[at('gold_root')]!
    const parties = [cells[at('source')]!, cells[at('target')]!]
      .map((part) => spanIn(text, part))
      .filter((span) => span !== undefined)
    const { findings } = await read(readDocument({ text, name: 'row', published: '' }), { meanings: false })
    const event = findings.events.find(
      ({ type }) => type === gold || (gold === 'YIELD' && (type === 'CONCEDE' || type === 'RETREAT')),
    )
    const row = byType.get(gold) ?? { found: 0, all: 0 }
    byType.set(gold, { found: row.found + (event === undefined ? 0 : 1), all: row.all + 1 })
    counts.sentences++
    if (event === undefined) continue
    counts.found++
    const mentions = event.participants.flatMap(({ actor }) => findings.actors.find(({ id }) => id === actor)!.mentions)
    if (parties.every((party) => mentions.some((mention) => overlaps(mention, party)))) counts.parties++
  }
  row(
    'events, type among those found',
    'ZSP (PLOVER) train',
    `${((100 * counts.found) / counts.sentences).toFixed(1)}%`,
  )
  console.log(
    `type among those found   ${((100 * counts.found) / counts.sentences).toFixed(1)}% (${counts.found} of ${counts.sentences})`,
  )
  console.log(`both parties, of these   ${((100 * counts.parties) / counts.found).toFixed(1)}%`)
  console.log(
    [...byType]
      .sort()
      .map(([type, { found, all }]) => `${type} ${found}/${all}`)
      .join('  '),
  )
}

function spanIn(text: string, part: string): Span | undefined {
  const start = text.indexOf(part)
  return start < 0 || part === '' ? undefined : { start, end: start + part.length }
}
