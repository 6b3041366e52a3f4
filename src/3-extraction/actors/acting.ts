/**
 * Who acts or speaks. A named one always does, but a state that is only a place ("in Russia") does not; "a Pentagon spokesperson indicated" and
 * "according to people familiar with the matter" do, "with new recruits" do not.
 */
import { stateWord } from '#lexicon/states.ts'
import type { Analysis, Mention } from '#types/analysis.ts'
import { phraseAt, tokenFrom } from '#types/analysis.ts'
import { textOf } from '#types/span.ts'
import { type Entity, isSomebody } from './entities.ts'

export function acts(analysis: Analysis, entity: Entity): boolean {
  if (entity.names.length > 0) {
    if (!entity.mentions.some((mention) => mention.form !== 'pronoun' && mention.credit === undefined)) return false
    if (entity.kind === 'state')
      return entity.mentions.some((mention) => !isWhere(analysis, mention) && !isModifier(analysis, mention))
    if (!arePeople(analysis, entity)) return true
  }
  // "the country": whichever it is, the text has not named it
  if (entity.names.length === 0 && entity.kind === 'state') return false
  return entity.mentions.some((mention) => mention.form !== 'pronoun' && isParty(analysis, entity, mention))
}

/** "the Ukrainians", "Americans": a people, who are spoken of far more often than they act. */
function arePeople({ document }: Analysis, { kind, names }: Entity): boolean {
  return kind === 'group' && names.every((name) => stateWord(textOf(document, name).toLowerCase())?.as === 'demonym')
}

/**
 * Those who belong to a named one act when they do anything or are dealt with ("talks with senior Chinese diplomats"); a single person when they do
 * anything; people in general, bodies and states without a name only when they speak ("residents said").
 */
function isParty(analysis: Analysis, { kind }: Entity, mention: Mention): boolean {
  const { lower } = analysis.tokens[mention.head]!
  const acting = parties.has(lower)
  if (isYetToCome(analysis, mention)) return false
  if (belongsToName(analysis, mention))
    return (
      isAgent(analysis, mention, false, kind === 'person') ||
      ((acting || envoys.has(lower)) && isDealtWith(analysis, mention))
    )
  return isAgent(analysis, mention, kind !== 'person' && !acting, kind === 'person')
}

/** Groups that the news is about whatever they do: those who govern and those who fight. */
const parties: ReadonlySet<string> = new Set(
  'authorities officials leaders police attackers gunmen militants rebels insurgents separatists terrorists lawmakers prosecutors investigators heads chiefs commanders ministers presidents government ministry office agency embassy military army court'.split(
    ' ',
  ),
)

/** Those whom one deals with, as such: "talks with senior Chinese diplomats". */
const envoys: ReadonlySet<string> = new Set(
  'diplomats diplomat envoys envoy negotiators negotiator delegates delegation counterparts counterpart ambassador ministers minister forces troops military army government official generals'.split(
    ' ',
  ),
)

/** "the next president", "a future government": nobody yet. */
function isYetToCome({ tokens }: Analysis, { start, head }: Mention): boolean {
  for (let at = tokenFrom({ tokens }, start); at < head; at++)
    if (/^(?:next|future|potential|eventual|would-be|hypothetical)$/.test(tokens[at]!.lower)) return true
  return false
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

/** "US aircraft", "Estonia’s intelligence agency": the state tells whose somebody else is. Its own acts and things ("Russia’s war") are its. */
function isModifier(analysis: Analysis, mention: Mention): boolean {
  if (mention.form !== 'name') return false
  const last = tokenFrom(analysis, mention.end)
  const phrase = phraseAt(analysis, last - 1)
  if (phrase?.kind !== 'noun' || phrase.head < last) return false
  if (analysis.tokens[last]?.lower !== "'s") return true
  return isSomebody(analysis.tokens[phrase.head]!.lower)
}

const where: ReadonlySet<string> = new Set(
  'in near outside inside around across throughout within into at toward towards via over northern southern eastern western central mainland'.split(
    ' ',
  ),
)

/** It does something, or somebody speaks by it, to it or through it; `suffers`: what is done to it counts too ("a girl was charged"). */
function isAgent(analysis: Analysis, { start, end }: Mention, mustSpeak: boolean, suffers: boolean): boolean {
  const { tokens } = analysis
  const first = tokenFrom(analysis, start)
  const last = tokenFrom(analysis, end)
  const { sentence } = tokens[first]!
  const before = tokens[first - 1]
  if (before !== undefined && before.sentence === sentence) {
    if (before.lower === 'by' && (!mustSpeak || speaking.has(tokens[first - 2]?.lemma ?? ''))) return true
    if (before.lower === 'to' && tokens[first - 2]?.lower === 'according') return true
    if (before.tag === 'VERB' && telling.has(before.lemma)) return true
    if (before.lower === 'to' && speaking.has(tokens[first - 2]?.lemma ?? '')) return true
    // "…,” said a spokesman"
    if (before.tag === 'VERB' && /^[,"'”’]/.test(tokens[first - 2]?.lower ?? '')) return true
  }
  if (tokens[last]?.lower === 'who' && !mustSpeak) return true
  const subject = (at: number) => doesSomething(analysis, pastList(analysis, at), sentence, mustSpeak, suffers)
  if (subject(last)) return true
  if (tokens[last]?.lower !== ',') return false
  if (tokens[last + 1]?.lower === 'who' && !mustSpeak) return true
  let close = last + 1
  while (close < last + 25 && tokens[close]?.sentence === sentence && tokens[close]!.lower !== ',') close++
  return tokens[close]?.lower === ',' && subject(close + 1)
}

/** Past what restricts a noun: "experts | on North Korea and nuclear arms | said", "heads of the armies of Chad | , Niger and Benin | met". */
function pastList(analysis: Analysis, from: number): number {
  const { tokens } = analysis
  const { sentence } = tokens[from - 1]!
  let at = from
  for (let round = 0; round < 8; round++) {
    while (tokens[at]?.tag === 'ADV' && at < from + 30) at++
    const joint = tokens[at]
    if (joint?.sentence !== sentence || (joint.tag !== 'ADP' && joint.lower !== 'and' && joint.lower !== ',')) break
    if (round === 0 && joint.lower === 'and') break
    const phrase = phraseAt(analysis, at + 1)
    if (phrase?.kind !== 'noun' || phrase.first !== at + 1) break
    if (joint.lower === ',' && tokens[phrase.head]!.tag !== 'PROPN') break
    at = phrase.last
  }
  return tokens[at]?.lower === ',' && at > from ? at + 1 : at
}

/** A finite verb stands at `at`, and it tells a deed: "the consulate was attacked", "all employees are safe" do not. */
function doesSomething(
  analysis: Analysis,
  at: number,
  sentence: number,
  mustSpeak: boolean,
  suffers: boolean,
): boolean {
  const { tokens } = analysis
  if (tokens[at]?.sentence !== sentence) return false
  const group = phraseAt(analysis, at)
  if (group?.kind !== 'verb' || group.first > at || !group.finite || (group.passive && !suffers)) return false
  const { lemma } = tokens[group.head]!
  return mustSpeak ? speaking.has(lemma) : !being.test(lemma)
}

const being = /^(?:be|have|seem|remain|lack|appear|look|feel)$/

const telling: ReadonlySet<string> = new Set(
  'tell ask urge inform warn brief accuse call quote cite alert advise order meet blame thank'.split(' '),
)
/** "with US officials", "against the Russian army", "met South Korean envoys". */
function isDealtWith(analysis: Analysis, { start }: Mention): boolean {
  const { tokens } = analysis
  const first = tokenFrom(analysis, start)
  const before = tokens[first - 1]
  if (before === undefined || before.sentence !== tokens[first]!.sentence) return false
  return before.tag === 'VERB' || /^(?:with|to|against|from|between|by|for|and)$/.test(before.lower)
}

const speaking: ReadonlySet<string> = new Set(
  `say tell remark speak talk report explain complain write argue warn claim believe think expect estimate announce state add note acknowledge admit deny confirm declare insist predict
   suggest agree fear worry hope call urge demand ask accuse blame criticize criticise condemn describe point alert indicate reveal allege contend assert maintain caution stress decline
   promise vow threaten pledge plan decide order approve vote propose reject refuse oppose support allow ban announce release publish issue know see find conclude assess raise brief`.split(
    /\s+/,
  ),
)

/** "NATO officials", "senior Chinese diplomats", "Ukraine’s military": the phrase says whose they are. */
function belongsToName(analysis: Analysis, { start, head }: Mention): boolean {
  const { tokens } = analysis
  for (let at = tokenFrom(analysis, start); at < head; at++)
    if (tokens[at]!.tag === 'PROPN' || stateWord(tokens[at]!.lower)?.as === 'demonym') return true
  return false
}
