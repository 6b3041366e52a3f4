/**
 * Tags and dependencies on gold words: `--data DIR`. All words count, punctuation too; relations are the universal ones, without subtypes ("nsubj:pass" is "nsubj").
 * UPOS and XPOS: share of right tags; UAS: of right heads; LAS: of right heads with the right relation.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { analysed, type Gold, gumDev, readGold } from './gold.ts'
import { row } from './row.ts'

const { values } = parseArgs({ options: { data: { type: 'string', default: 'data' } } })

const ewt = join(values.data, 'ud-english-ewt', 'en_ewt-ud-dev.conllu')
if (existsSync(ewt)) {
  const { upos, las } = await evaluate('EWT dev', readGold(ewt, 'conllu'))
  row('tags, UPOS', 'EWT dev, gold words', percent(upos))
  row('dependencies, LAS', 'EWT dev, gold words', percent(las), 'spaCy trf 89.4 (from raw text)')
} else console.log(`skipped: no ${ewt}`)

const gum = gumDev(values.data)
if (gum.length > 0) {
  const gold = gum.flatMap((file) => readGold(file, 'conllu'))
  const news = await evaluate(
    'GUM dev, news',
    gold.filter(({ document }) => document.id.includes('_news_')),
  )
  row('dependencies, LAS', 'GUM dev, news (2 articles), gold words', percent(news.las))
  const all = await evaluate('GUM dev, all but Reddit', gold)
  row('dependencies, LAS', `GUM dev (${gold.length} texts), gold words`, percent(all.las))
} else console.log(`skipped: no GUM in ${values.data}`)

interface Shares {
  readonly upos: number
  readonly las: number
}

async function evaluate(name: string, gold: readonly Gold[]): Promise<Shares> {
  const count = { words: 0, upos: 0, xpos: 0, heads: 0, both: 0 }
  for await (const { rows, analysis } of analysed(name, gold)) {
    for (const { first, last } of analysis.sentences)
      for (let at = first; at < last; at++) {
        const { tag, penn, head, relation } = analysis.tokens[at]!
        const [, , , upos, xpos, , goldHead, goldRelation] = rows[at]!
        const isHead = (head === at ? 0 : head - first + 1) === Number(goldHead)
        count.words++
        count.upos += Number(tag === upos)
        count.xpos += Number(penn === xpos)
        count.heads += Number(isHead)
        count.both += Number(isHead && relation === goldRelation!.replace(/:.*/, ''))
      }
  }
  const share = (part: number) => part / count.words
  const shown = Object.entries({ UPOS: count.upos, XPOS: count.xpos, UAS: count.heads, LAS: count.both })
  console.log(
    `${name.padEnd(26)} ${shown.map(([measure, part]) => `${measure} ${percent(share(part))}`).join('   ')}   ${count.words} words`,
  )
  return { upos: share(count.upos), las: share(count.both) }
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}
