/**
 * Events named by nouns: "the deployment of North Korean troops to Russia", "Russia’s attack on the port", "talks between Seoul and Kyiv". A noun alone
 * ("the agreement", "an attack") names nothing new: some party must stand with it, or have stood with it before ("the test" after "North Korea’s test").
 */
import { targets } from '#lexicon/event-objects.ts'
import { type EventWord, eventNouns } from '#lexicon/event-words.ts'
import { actorsIn } from '#types/actor.ts'
import type { Analysis, NounPhrase } from '#types/analysis.ts'
import { spanOfTokens } from '#types/analysis.ts'
import type { Participant } from '#types/event.ts'
import { complementsFrom } from '../clauses/complements.ts'
import { type NounRun, spanOfRun } from '../clauses/run.ts'
import type { Candidate } from './candidate.ts'
import { type Carrier, carrierOf } from './carriers.ts'
import { nounOutlook } from './noun-outlook.ts'
import { type Cast, ownerOf, partiesOf, partsOf } from './parts.ts'
import { type Tone, toneOf, wordMeant } from './tone.ts'

export function nounEvents(analysis: Analysis, actors: Cast): Candidate[] {
  const found: Candidate[] = []
  const tone = toneOf(analysis)
  const before = new Map<string, readonly Participant[]>()
  for (const phrase of analysis.phrases) {
    if (phrase.kind !== 'noun') continue
    const head = analysis.tokens[phrase.head]!
    if (head.tag !== 'NOUN' && head.tag !== 'PROPN') continue
    const words =
      eventNouns.get(head.lower) ?? eventNouns.get(head.lemma) ?? eventNouns.get(head.lower.replace(/s$/, ''))
    if (words === undefined) continue
    const event = nounEvent(analysis, actors, phrase, words, before, tone)
    if (event !== undefined) found.push(event)
  }
  return found
}

function nounEvent(
  analysis: Analysis,
  actors: Cast,
  phrase: NounPhrase,
  words: readonly EventWord[],
  before: Map<string, readonly Participant[]>,
  tone: Tone,
): Candidate | undefined {
  const { tokens } = analysis
  const head = tokens[phrase.head]!
  if (phrase.last > phrase.head + 1) return undefined
  const { prepositions } = complementsFrom(analysis, phrase.last, 5)
  const of = tokens[phrase.last]?.lower === 'of' ? prepositions[0]?.run : undefined
  if (tokens[phrase.last]?.lower === '-' && !tokens[phrase.last]!.spaced) return undefined // "a sanctions-only approach"
  const meant = words.find((one) => isMeant(analysis, one, phrase, of))
  const definite = isDefinite(analysis, phrase)
  const echo = meant === undefined && before.has(head.lemma) && (definite || hasOwner(analysis, phrase))
  const fitting = echo ? words[0] : meant
  if (fitting === undefined) return undefined
  const hits = of === undefined && isPlaceHit(analysis, prepositions)
  const word = wordMeant(fitting, head.lemma, hits ? { violent: true } : tone, false)
  if (word === undefined) return undefined
  const carrier = carrierOf(analysis, phrase)
  // Courtroom nouns stand in any court report; they are news where somebody faces them.
  if (/^(?:trial|charges|prosecution)$/.test(head.lower) && carrier?.role !== 'recipient') return undefined
  const attached = [...prepositions, ...(carrier?.prepositions ?? [])].filter((one) => one.run !== of)
  const parts = partsOf(analysis, actors, word, {
    ...subjectIn(word, attached, carrier),
    objects: of === undefined || isWhose(word, head.lower) ? [] : [of],
    prepositions: attached.filter((one) => one.word !== 'in' && one.word !== 'for'),
  })
  const participants = mergedParties(analysis, actors, phrase, word, parts.participants, { of, carrier, attached })
  // "the test", "Friday’s test": whose it is was said before
  if ((definite || hasOwner(analysis, phrase)) && !participants.some(({ role }) => role === 'actor'))
    for (const one of before.get(head.lemma) ?? [])
      if (!participants.some(({ actor }) => actor === one.actor)) participants.push(one)
  const evidence: Evidence = {
    parties: participants.length,
    object: parts.object.length > 0,
    partner: attached.some((one) => one.word === 'with'),
    carried: carrier?.role === 'actor',
    doer: participants.some(({ role }) => role === 'actor'),
    described: isDescribed(analysis, phrase) || (of !== undefined && isKilling(head.lower)),
    aimed: attached.some((one) => one.word === 'against' || one.word === 'on' || one.word === 'outside'),
  }
  if (!isWhole(word, evidence)) return undefined
  const doers = word.frame === 'mutual' ? participants : participants.filter(({ role }) => role === 'actor')
  if (doers.length > 0) before.set(head.lemma, doers)
  const outlook = nounOutlook(analysis, phrase, carrier)
  return {
    start: head.start,
    end: head.end,
    word,
    phrase,
    participants,
    object: of === undefined || parts.object.length > 0 ? parts.object : [spanOfRun(analysis, of)],
    outlook,
    ...(echo ? { echo } : {}),
    known: outlook === 'so' && (definite || hasOwner(analysis, phrase)),
  }
}

/** "the attack on the compound": a place or thing is hit with more than words. */
function isPlaceHit({ tokens }: Analysis, prepositions: readonly { word: string; run: NounRun }[]): boolean {
  const on = prepositions.find(({ word }) => word === 'on' || word === 'against')?.run
  return on !== undefined && targets.test(tokens[on.head]!.lower)
}

function isMeant(analysis: Analysis, word: EventWord, phrase: NounPhrase, of: NounRun | undefined): boolean {
  const { tokens } = analysis
  let needed = word.needs === undefined
  for (let at = phrase.first; at < phrase.head; at++) {
    const { lower, lemma } = tokens[at]!
    if (word.not?.test(lower) || word.not?.test(lemma)) return false
    if (word.needs?.test(lower) || word.needs?.test(lemma)) needed = true
  }
  const behind = complementWords(analysis, phrase, of)
  return needed || behind.some((lower) => word.needs!.test(lower))
}

/** The words behind the noun that may say what it is of: "launch of a rocket", "access to nuclear technology", "operations against the Islamists". */
function complementWords({ tokens }: Analysis, phrase: NounPhrase, of: NounRun | undefined): string[] {
  const last = of === undefined ? phrase.last + 5 : Math.min(of.last, phrase.last + 12)
  if (of === undefined && !/^(?:to|against|on)$/.test(tokens[phrase.last]?.lower ?? '')) return []
  return tokens.slice(phrase.last, last).map((token) => token.lower)
}

function subjectIn(
  word: EventWord,
  attached: readonly { word: string; run: NounRun }[],
  carrier: Carrier | undefined,
): { subject?: NounRun } {
  const by = attached.find((one) => one.word === 'by')?.run
  const from = /^(?:AID|REQUEST|ACCUSE|SUPPORT|MOBILIZE)$/.test(word.type)
    ? attached.find((one) => one.word === 'from')?.run
    : undefined
  if (word.frame === 'gets')
    return carrier === undefined || carrier.role === undefined ? {} : { subject: carrier.party }
  const subject = by ?? from ?? (carrier?.role === 'actor' ? carrier.party : undefined)
  return subject === undefined ? {} : { subject }
}

interface Around {
  readonly of: NounRun | undefined
  readonly carrier: Carrier | undefined
  readonly attached: readonly { readonly word: string; readonly run: NounRun }[]
}

/** Adds whose the event is ("Russia’s attack", "Navalny’s arrest"), both sides of "between X and Y", and who suffers what is carried out. */
function mergedParties(
  analysis: Analysis,
  actors: Cast,
  phrase: NounPhrase,
  word: EventWord,
  parts: readonly Participant[],
  { of, carrier, attached }: Around,
): Participant[] {
  const found: Participant[] = []
  const put = (role: Participant['role'], ids: readonly string[]): void => {
    for (const actor of ids) if (!found.some((one) => one.actor === actor)) found.push({ role, actor })
  }
  const { lower } = analysis.tokens[phrase.head]!
  const owners = phrase.head === phrase.first ? [] : actorsIn(actors, spanOfTokens(analysis, phrase.first, phrase.head))
  const suffers = isWhose(word, lower) ? of === undefined : isTargetCompound(analysis, phrase, word)
  put(suffers ? 'recipient' : 'actor', owners)
  const between = attached.find((one) => one.word === 'between' || one.word === 'among')?.run
  if (between !== undefined) put('actor', actorsIn(actors, spanOfRun(analysis, between)))
  // "a meeting of ministers", "the resignation of the minister": those behind "of" do it themselves
  if (of !== undefined && isWhose(word, lower))
    put(word.type === 'RETREAT' || word.frame === 'mutual' ? 'actor' : 'recipient', partiesOf(analysis, actors, of))
  for (const one of parts) put(one.role, [one.actor])
  if (carrier?.role === 'recipient') put('recipient', partiesOf(analysis, actors, carrier.party))
  // "the deployment of Norland’s troops", "delivery of Norland’s shells": whose they are, where nobody else does it
  if (
    of !== undefined &&
    (word.frame === 'moves' || word.frame === 'gives') &&
    !found.some(({ role }) => role === 'actor')
  )
    put('actor', ownerOf(analysis, actors, of))
  return found
}

/** Nouns whose "of" names whoever takes part: the one killed or arrested, the ones who meet, the one who resigns. */
function isWhose({ type, frame }: EventWord, lower: string): boolean {
  return (
    frame === 'mutual' ||
    type === 'COERCE' ||
    (type === 'RETREAT' && frame === 'acts') ||
    type === 'CONCEDE' ||
    /^(?:sentencing|jailing|trial|prosecution)s?$/.test(lower) ||
    isKilling(lower)
  )
}

/** "the killing of students": its "of" names the victims. */
function isKilling(lower: string): boolean {
  return /^(?:killing|murder|assassination|kidnapping|abduction|beheading|hijacking|massacre)s?$/.test(lower)
}

/** "the consulate attack", "Russia sanctions": the word before the noun is what is hit. */
function isTargetCompound({ tokens }: Analysis, phrase: NounPhrase, word: EventWord): boolean {
  const before = tokens[phrase.head - 1]
  if (before === undefined || phrase.head === phrase.first || /^(?:'s|’s|'|’)$/.test(before.lower)) return false
  return (
    word.type === 'ASSAULT' &&
    /^(?:embassy|consulate|airport|hotel|hospital|school|church|mosque|base)$/.test(before.lower)
  )
}

/** What stands with the noun and shows that it names an event of its own. */
interface Evidence {
  readonly parties: number
  readonly object: boolean
  readonly partner: boolean
  readonly carried: boolean
  readonly doer: boolean
  readonly described: boolean
  /** "against …", "on …", "outside …" behind it. */
  readonly aimed: boolean
}

/** Talks need two sides, or one and a "with"; forces that move may be named only as what moves; other events need a party. */
function isWhole(
  { type, frame }: EventWord,
  { parties, object, partner, carried, doer, described, aimed }: Evidence,
): boolean {
  if (type === 'THREATEN') return doer // "a threat to security" threatens nobody in particular
  if (type === 'PROTEST') return parties > 0 || carried || described || aimed
  if (type === 'COERCE' && aimed) return true // "a crackdown on dissent"
  if (type === 'ASSAULT') return parties > 0 || described
  if (frame === 'mutual') return parties > 1 || (parties > 0 && (partner || carried))
  if (frame === 'moves' && object) return true
  return parties > 0
}

/** "airstrikes", "heavy fighting": plural or with a modifier, they took place whoever is behind them; "the attack" repeats. */
function isDescribed({ tokens }: Analysis, phrase: NounPhrase): boolean {
  if (/[^s]s$/.test(tokens[phrase.head]!.lower)) return true
  for (let at = phrase.first; at < phrase.head; at++) if (/^(?:ADJ|NOUN|NUM|PROPN)$/.test(tokens[at]!.tag)) return true
  return false
}

function isDefinite({ tokens }: Analysis, phrase: NounPhrase): boolean {
  return /^(?:the|this|that|these|those)$/.test(tokens[phrase.first]!.lower)
}

function hasOwner({ tokens }: Analysis, phrase: NounPhrase): boolean {
  if (/^(?:its|his|her|their|our)$/.test(tokens[phrase.first]!.lower)) return true
  for (let at = phrase.first; at < phrase.head; at++) if (/^(?:'s|’s|'|’)$/.test(tokens[at]!.lower)) return true
  return false
}
