/**
 * What the scorer of pairs is trained on: the program's own candidates in texts with gold, as far as its sure passes join them.
 *   node --conditions=source --import tsx bench/coreference-pairs.ts --data DIR --out FILE [--silver N]
 * The first line names the features. Each further line is a text: states of each candidate's first and head word (bytes, and a scale for each), pairs,
 * features, the set that each candidate is in, and its gold entity.
 */
import { closeSync, openSync, writeSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { analyse, sourcesOf } from '#2-analysis/analyse.ts'
import type { Chains } from '#2-analysis/coreference/chains.ts'
import { sureChains } from '#2-analysis/coreference/find-mentions.ts'
import { pairFeatures } from '#2-analysis/coreference/pair-features.ts'
import { pairsOf } from '#2-analysis/coreference/pairs.ts'
import { sharedPredictor } from '#2-analysis/model/predict.ts'
import { type GoldText, readGap, readGum, readSilver } from './coreference-gold.ts'
import { entitiesOf } from './coreference-match.ts'
import { readDocument } from './document.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'data' },
    out: { type: 'string', default: 'pairs.jsonl' },
    silver: { type: 'string', default: '0' },
  },
})
const out = openSync(values.out, 'w')
writeSync(out, `${JSON.stringify({ features: pairFeatures })}\n`)
for (const part of ['train', 'dev'] as const) {
  const silver = part === 'train' ? readSilver(values.data, part, Number(values.silver)) : []
  for (const gold of [...readGum(values.data, part), ...readGap(values.data, part), ...silver]) await write(part, gold)
}
closeSync(out)

async function write(part: string, gold: GoldText): Promise<void> {
  const document = readDocument({ ...gold, published: '' })
  const analysis = await analyse(document, async (_, { pairs }) => new Float32Array(pairs.length / 2))
  const { states, cues } = await (await sharedPredictor()).predict(gold.text, analysis.tokens, analysis.sentences)
  const chains = sureChains({ ...analysis, sources: sourcesOf(cues) })
  const { pairs, features } = pairsOf(chains)
  const places = chains.candidates.flatMap(({ first, head }) => [first, head])
  const rows = new Int8Array(places.length * states.width)
  places.forEach((word, index) => {
    rows.set(states.rows.subarray(word * states.width, (word + 1) * states.width), index * states.width)
  })
  const line = {
    part,
    source: gold.name,
    rows: packed(rows),
    scales: packed(Float32Array.from(places, (word) => states.scales[word]!)),
    pairs: packed(pairs),
    features: packed(features),
    sets: chains.candidates.map((_, index) => chains.find(index)),
    entities: entitiesOf(chains, gold),
    ...(gold.asked === undefined ? {} : { asked: askedOf(chains, gold) }),
  }
  writeSync(out, `${JSON.stringify(line)}\n`)
}

/** The candidate at the pronoun that GAP asks about; -1 if there is none. */
function askedOf({ candidates }: Chains, { asked }: GoldText): number {
  return candidates.findIndex(({ start, end }) => start === asked!.start && end === asked!.end)
}

function packed({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64')
}
