/**
 * Names on gold words, exact spans and kinds: `--data DIR [--set uner|wnut|gum] [--errors]`. How kinds are compared, ours on the right:
 *
 *   UNER     PER = person, LOC = place or state, ORG = organization or group
 *   WNUT17   person = person, location = place or state, corporation and group (one kind for us) = organization or group, creative-work = work, product = product
 *   GUM      person = person, place = place or state, organization = organization or group (names-gold.ts says what of GUM is a name)
 *
 * Peoples ("Russians") and adjectives of states are names in none of them and not counted.
 */
import { parseArgs } from 'node:util'
import { stateWord } from '#lexicon/states.ts'
import type { Analysis } from '#types/analysis.ts'
import { tokensIn } from '#types/analysis.ts'
import { analysed } from './gold.ts'
import { type GoldName, type GoldNames, gumNames, unerDev, wnutDev } from './names-gold.ts'
import { f1, row } from './row.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'data' },
    set: { type: 'string', default: '' },
    errors: { type: 'boolean', default: false },
  },
})

const three: Readonly<Record<string, string>> = {
  person: 'person',
  place: 'place',
  state: 'place',
  organization: 'organization',
  group: 'organization',
}
const five: Readonly<Record<string, string>> = { ...three, work: 'work', product: 'product' }

/** The names of the sets' kinds. */
const goldKinds: Readonly<Record<string, string>> = {
  ...five,
  PER: 'person',
  LOC: 'place',
  ORG: 'organization',
  location: 'place',
  corporation: 'organization',
  'creative-work': 'work',
}

const wants = (set: string) => values.set === '' || values.set === set

if (wants('uner')) {
  const uner = unerDev(values.data)
  if (uner === undefined) console.log('UNER: skipped, no ner/uner-english-ewt and ud-english-ewt in the data')
  else {
    // The model saw names of the other half, so the score that counts comes first.
    const held = await evaluate('UNER EWT dev, the half kept from training', uner.held, three)
    const published = 'XLM-R large 83.9 (dev, trained on the whole train part)'
    row('names, exact F1', 'UNER EWT dev, the half kept from training, gold words', held, published)
    row('names, exact F1', 'UNER EWT dev, whole', await evaluate('UNER EWT dev, whole', uner.all, three), published)
  }
}
if (wants('wnut')) {
  const wnut = wnutDev(values.data)
  if (wnut === undefined) console.log('WNUT17: skipped, no ner/wnut17 in the data')
  else {
    const score = await evaluate('WNUT17 dev', wnut, five)
    row('names, exact F1', 'WNUT17 dev, corporation and group as one', score, 'BERTweet 64.3 (dev, six kinds)')
  }
}
if (wants('gum')) {
  const gum = gumNames(values.data)
  if (gum.length === 0) console.log('GUM: skipped, no gum in the data')
  else {
    const news = gum.filter((one) => one.news)
    row('names, exact F1', `GUM dev, news (${news.length} articles)`, await evaluate('GUM dev, news', news, three))
    row('names, exact F1', `GUM dev (${gum.length} texts)`, await evaluate('GUM dev', gum, three))
  }
}

async function evaluate(name: string, gold: readonly GoldNames[], kinds: Readonly<Record<string, string>>) {
  const rows = new Map(
    ['person', 'place', 'organization', ...new Set(Object.values(kinds)), 'all'].map((kind) => [
      kind,
      { gold: 0, found: 0, right: 0 },
    ]),
  )
  const count = (kind: string, part: 'gold' | 'found' | 'right') => {
    rows.get(kind)![part]++
    rows.get('all')![part]++
  }
  for await (const { names, analysis } of analysed(name, gold)) {
    const wanted = new Map(
      names.map(({ kind, ...run }) => ({ ...run, kind: goldKinds[kind]! })).map((one) => [keyOf(one), one]),
    )
    const found = new Map(foundIn(analysis, kinds).map((one) => [keyOf(one), one]))
    for (const { kind } of wanted.values()) count(kind, 'gold')
    for (const [key, { kind }] of found) {
      count(kind, 'found')
      if (wanted.has(key)) count(kind, 'right')
    }
    if (!values.errors) continue
    for (const [key, one] of found) if (!wanted.has(key)) console.log('+', shown(analysis, one))
    for (const [key, one] of wanted) if (!found.has(key)) console.log('-', shown(analysis, one))
  }
  console.log(`\n${name}: ${gold.length} documents`)
  for (const [kind, { gold, found, right }] of rows) {
    const shares = [right / found, right / gold, f1(right, found, gold) / 100]
    const numbers = shares.map((share) => (Number.isNaN(share) ? '–' : (100 * share).toFixed(1)).padStart(6))
    console.log(`${kind.padEnd(14)} P R F1 ${numbers.join('')}   gold ${gold}, found ${found}, right ${right}`)
  }
  const { gold: all, found, right } = rows.get('all')!
  return f1(right, found, all).toFixed(1)
}

function foundIn(analysis: Analysis, kinds: Readonly<Record<string, string>>): GoldName[] {
  const { text } = analysis.document
  return analysis.names.flatMap((name) => {
    const kind = kinds[name.kind]
    const isPeople = stateWord(text.slice(name.start, name.end).toLowerCase())?.as === 'demonym'
    return kind === undefined || isPeople ? [] : [{ ...tokensIn(analysis, name), kind }]
  })
}

function keyOf({ first, last, kind }: GoldName): string {
  return `${first} ${last} ${kind}`
}

function shown({ document: { text }, tokens }: Analysis, { first, last, kind }: GoldName): string {
  const [start, end] = [tokens[first]!.start, tokens[last - 1]!.end]
  const around = text.slice(Math.max(0, start - 40), end + 30).replace(/\s+/g, ' ')
  return `${kind.padEnd(12)} ${text.slice(start, end)}   … ${around}`
}
