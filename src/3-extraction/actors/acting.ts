/**
 * Who acts or speaks. A named one always does, but a state that is only a place ("in Russia") does not; "a Pentagon spokesperson indicated" and
 * "according to people familiar with the matter" do, "with new recruits" do not.
 */
import type { Analysis, Mention } from '#types/analysis.ts'
import { phraseAt, tokenFrom } from '#types/analysis.ts'
import type { Entity } from './entities.ts'

export function acts(analysis: Analysis, entity: Entity): boolean {
  if (entity.names.length > 0)
    return entity.kind !== 'state' || entity.mentions.some((mention) => !isWhere(analysis, mention))
  return entity.mentions.some(
    (mention) => mention.form !== 'pronoun' && (isAgent(analysis, mention) || belongsToName(analysis, mention)),
  )
}

/** "in Russia", "near Kyiv", "across the United States": a place, nobody. */
export function isWhere(analysis: Analysis, mention: Mention): boolean {
  if (mention.form !== 'name') return false
  const { tokens } = analysis
  const first = tokenFrom(analysis, mention.start)
  const sentence = tokens[first]!.sentence
  let at = first - 1
  if (tokens[at]?.lower === 'the') at--
  while (
    tokens[at] !== undefined &&
    /^(?:northern|southern|eastern|western|central|far|mainland|neighbou?ring|nearby)$/.test(tokens[at]!.lower)
  )
    at--
  const before = tokens[at]
  if (before === undefined || before.sentence !== sentence) return false
  const next = tokens[first + 1]
  // "in Russia’s war", "in US custody": the state owns what is behind it
  const last = tokenFrom(analysis, mention.end)
  if (tokens[last]?.lower === "'s" || (next?.sentence === sentence && phraseAt(analysis, first)?.head !== last - 1))
    return false
  return where.has(before.lower)
}

const where: ReadonlySet<string> = new Set(
  'in near outside inside around across throughout within into at toward towards via over northern southern eastern western central mainland'.split(
    ' ',
  ),
)

/** It does something, or somebody speaks by it, to it or through it. */
function isAgent(analysis: Analysis, { start, end }: Mention): boolean {
  const { tokens } = analysis
  const first = tokenFrom(analysis, start)
  const last = tokenFrom(analysis, end)
  const { sentence } = tokens[first]!
  const before = tokens[first - 1]
  if (before !== undefined && before.sentence === sentence) {
    if (before.lower === 'by') return true
    if (before.lower === 'to' && tokens[first - 2]?.lower === 'according') return true
    if (before.tag === 'VERB' && telling.has(before.lemma)) return true
    if (before.lower === 'to' && speaking.has(tokens[first - 2]?.lemma ?? '')) return true
    // "…,” said a spokesman"
    if (before.tag === 'VERB' && /^[,"'”’]/.test(tokens[first - 2]?.lower ?? '')) return true
  }
  let at = last
  if (tokens[at]?.lower === ',') {
    let close = at + 1
    while (close < at + 25 && tokens[close]?.sentence === sentence && tokens[close]!.lower !== ',') close++
    at = close + 1
  }
  if (tokens[at]?.lower === 'who') return true
  for (let round = 0; round < 4; round++) {
    while (tokens[at]?.tag === 'ADV' && at < last + 30) at++
    // "experts | on North Korea and nuclear arms | said"
    const joint = tokens[at]
    if (joint?.sentence !== sentence || (joint.tag !== 'ADP' && !(joint.lower === 'and' && round > 0))) break
    const phrase = phraseAt(analysis, at + 1)
    if (phrase?.kind !== 'noun' || phrase.first !== at + 1) break
    at = phrase.last
  }
  if (tokens[at]?.sentence !== sentence) return false
  const group = phraseAt(analysis, at)
  return group?.kind === 'verb' && group.first <= at && group.finite
}

const telling: ReadonlySet<string> = new Set(
  'tell ask urge inform warn brief accuse call quote cite alert advise order meet blame thank'.split(' '),
)
const speaking: ReadonlySet<string> = new Set('say remark speak talk report explain complain write'.split(' '))

/** "NATO officials", "senior Chinese diplomats", "Ukraine’s military": the phrase says whose they are. */
function belongsToName(analysis: Analysis, { start, head }: Mention): boolean {
  const { tokens } = analysis
  for (let at = tokenFrom(analysis, start); at < head; at++) if (tokens[at]!.tag === 'PROPN') return true
  return false
}
