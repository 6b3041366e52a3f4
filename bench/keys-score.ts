// Scores the program's reading of a few articles against keys, each written by an analyst beforehand: those in bench/keys, which the
// program has been mended by, or another folder of them, such as bench/keys-apart, which it has not.
//   node --conditions=source --import tsx bench/keys-score.ts --data ../shared [--keys bench/keys-apart] [--errors] [--only analysis]
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { read } from '#pipeline.ts'
import { documentOf } from '../test/marked.ts'
import { articleOf, type Key } from './scoring/key.ts'
import { score } from './scoring/score.ts'
import { type Tally, tableOf } from './scoring/tally.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared' },
    keys: { type: 'string', default: join(import.meta.dirname, 'keys') },
    errors: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
})

if (!existsSync(values.data)) console.log(`skipped: no data folder at ${values.data}; give one with --data`)
else if (!existsSync(values.keys)) console.log(`skipped: no keys at ${values.keys}`)
else await main(values.data, values.keys)

async function main(data: string, folder: string): Promise<void> {
  const columns: { name: string; tally: Tally }[] = []
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const name = basename(file, '.json')
    if (values.only !== undefined && values.only !== name) continue
    const key = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Key
    const article = articleOf(key, data)
    if ('problem' in article) {
      console.log(`skipped: ${name} ${article.problem}`)
      continue
    }
    const { findings } = await read(documentOf(article.text, { id: name, published: key.document.published }), {
      meanings: false,
    })
    const tally = score(key, findings, article.text)
    columns.push({ name, tally })
    if (values.errors) console.log([`\n${name}`, ...tally.errors].join('\n  '))
  }
  if (columns.length > 0) console.log(`\n${tableOf(columns)}`)
}
