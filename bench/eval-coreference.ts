/**
 * Who is meant, on the dev documents of GUM: `--data DIR`. The program's own mentions in the bare text against gold entities of at least two mentions.
 * A mention is right where it is the one with the gold mention's words or head word (as CorefUD scores); the score is CoNLL's, the mean of MUC, B³ and CEAFe
 * (Pradhan et al. 2014). `all`: gold of every kind. `actors`: of persons, organizations and places alone, which is what the program looks for. Also GAP's
 * validation part: how often the pronoun is joined to the name that it means and not to the other.
 */
import { parseArgs } from 'node:util'
import { analyse } from '#2-analysis/analyse.ts'
import type { Analysis } from '#types/analysis.ts'
import { overlaps } from '#types/span.ts'
import { type GoldText, readGap, readGum } from './coreference-gold.ts'
import { matches } from './coreference-match.ts'
import { type Clusters, scoreClusters } from './coreference-score.ts'
import { readDocument } from './document.ts'

const { values } = parseArgs({ options: { data: { type: 'string', default: 'data' } } })
const actors: ReadonlySet<string> = new Set(['person', 'organization', 'place'])

const gum = readGum(values.data, 'dev')
if (gum.length === 0) console.log(`skipped: no folder gum in ${values.data}; give another with --data`)
else {
  const pairs: { own: Clusters; gold: Clusters; actors: Clusters; genre: string }[] = []
  for (const text of gum) {
    const analysis = await analyse(readDocument({ ...text, published: '' }))
    pairs.push({ ...clustersOf(analysis, text), genre: text.name.split('_')[1]! })
  }
  const row = (title: string, kept: (genre: string) => boolean, gold: 'gold' | 'actors') => {
    const chosen = pairs.filter(({ genre }) => kept(genre))
    console.log(title.padEnd(24), scoreClusters(chosen.map((one) => [one.own, one[gold]])))
  }
  row(`all, ${gum.length} documents`, () => true, 'gold')
  row('actors', () => true, 'actors')
  row('actors, news alone', (genre) => genre === 'news', 'actors')
  row('actors, no fiction, talk', (genre) => !/^(?:fiction|conversation|vlog|podcast)$/.test(genre), 'actors')
}

const counts = { right: 0, given: 0, all: 0 }
for (const text of readGap(values.data, 'dev')) {
  const analysis = await analyse(readDocument({ ...text, published: '' }))
  const at = (index: number) => {
    const span = text.mentions[index]!
    return analysis.mentions.find((one) => (index === 0 ? one.start === span.start : overlaps(one, span)))?.entity
  }
  const own = at(0)
  for (const index of [1, 2]) {
    const isMeant = text.mentions[index]!.entity === '0'
    const isJoined = own !== undefined && own === at(index)
    counts.all += Number(isMeant)
    counts.given += Number(isJoined)
    counts.right += Number(isMeant && isJoined)
  }
}
const [precision, recall] = [counts.right / Math.max(1, counts.given), counts.right / Math.max(1, counts.all)]
console.log(
  `GAP validation           P ${percent(precision)}  R ${percent(recall)}  F1 ${percent((2 * precision * recall) / Math.max(1e-9, precision + recall))}`,
)

function percent(share: number): string {
  return (100 * share).toFixed(1)
}

/** Mentions by number; those of gold first, the program's own that match one share its number. Entities of one mention are left out on both sides. */
function clustersOf(
  analysis: Analysis,
  { mentions: gold }: GoldText,
): { own: Clusters; gold: Clusters; actors: Clusters } {
  const names = new Map(analysis.names.map((name) => [name.end, name]))
  const heads = analysis.mentions.map(
    ({ form, end, head }) => (form === 'name' ? names.get(end) : undefined) ?? analysis.tokens[head]!,
  )
  const found = matches(analysis.mentions, heads, gold)
  const number = new Map(gold.map((one, index) => [one, index]))
  const group = <Item>(
    items: readonly Item[],
    key: (item: Item) => string,
    of: (item: Item, index: number) => number,
  ) => {
    const sets = new Map<string, number[]>()
    for (const [index, item] of items.entries()) sets.set(key(item), [...(sets.get(key(item)) ?? []), of(item, index)])
    return [...sets.values()].filter(({ length }) => length > 1)
  }
  const ofGold = (kept: typeof gold) =>
    group(
      kept,
      ({ entity }) => entity,
      (one) => number.get(one)!,
    )
  const kindOf = new Map<string, string>()
  for (const { entity, kind } of gold) if (!kindOf.has(entity)) kindOf.set(entity, kind)
  return {
    own: group(
      analysis.mentions.map((one, index) => ({ ...one, index })),
      ({ entity }) => String(entity),
      ({ index }) => (found[index] === undefined ? gold.length + index : number.get(found[index])!),
    ),
    gold: ofGold(gold),
    actors: ofGold(gold.filter(({ entity }) => actors.has(kindOf.get(entity)!))),
  }
}
