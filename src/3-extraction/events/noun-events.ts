/**
 * Events named by nouns: "the deployment of North Korean troops to Russia", "Russia’s attack on the port", "talks between Seoul and Kyiv". A noun alone
 * ("the agreement", "an attack") names nothing new: some party must stand with it.
 */
import { type EventWord, eventNouns } from '#lexicon/event-words.ts'
import type { ActorIndex } from '#types/actor.ts'
import { mentionsNear } from '#types/actor.ts'
import type { Analysis, NounPhrase } from '#types/analysis.ts'
import { phraseFrom, spanOfTokens } from '#types/analysis.ts'
import type { Participant } from '#types/event.ts'
import { complementsFrom } from '../clauses/complements.ts'
import { spanOfRun } from '../clauses/run.ts'
import { subjectOf } from '../clauses/subject.ts'
import type { Candidate } from './candidate.ts'
import { actorsOf, partsOf } from './parts.ts'

export function nounEvents(analysis: Analysis, actors: ActorIndex): Candidate[] {
  const found: Candidate[] = []
  for (const phrase of analysis.phrases) {
    if (phrase.kind !== 'noun') continue
    const head = analysis.tokens[phrase.head]!
    const word = head.tag === 'NOUN' ? (eventNouns.get(head.lower) ?? eventNouns.get(head.lemma))?.[0] : undefined
    if (word === undefined) continue
    const { prepositions } = complementsFrom(analysis, phrase.last, 5)
    const attached = prepositions.filter(({ word: preposition }) => preposition !== 'in')
    const of = attached.find(({ word: preposition }) => preposition === 'of')?.run
    const by = attached.find(({ word: preposition }) => preposition === 'by' || preposition === 'from')?.run
    const parts = partsOf(analysis, actors, word.frame, {
      ...(by === undefined ? {} : { subject: by }),
      objects: of === undefined ? [] : [of],
      prepositions: attached.filter(({ run }) => run !== by && run !== of),
    })
    const owners = ownersOf(analysis, actors, phrase)
    if (owners.length === 0 && !parts.participants.some(({ role }) => role === 'actor'))
      owners.push(...doersOf(analysis, actors, phrase))
    const between = attached.find(({ word: preposition }) => preposition === 'between')?.run
    const participants: Participant[] = [
      ...owners.map((actor) => ({ role: 'actor' as const, actor })),
      ...parts.participants.filter(({ actor }) => !owners.includes(actor)),
    ].map((one) =>
      between !== undefined && actorsOf(analysis, actors, between).includes(one.actor)
        ? { ...one, role: 'actor' }
        : one,
    )
    const object = of === undefined || parts.object.length > 0 ? parts.object : [spanOfRun(analysis, of)]
    const evidence: Evidence = {
      parties: participants.length,
      object: object.length > 0,
      partner: attached.some(({ word: preposition }) => preposition === 'with'),
      described: isDescribed(analysis, phrase),
    }
    if (!isWhole(word, evidence)) continue
    const verb = verbOf(analysis, phrase)
    found.push({
      start: head.start,
      end: head.end,
      word,
      phrase,
      participants,
      object,
      ...(verb === undefined ? {} : { verb }),
    })
  }
  return found
}

/** What stands with the noun and shows that it names an event of its own. */
interface Evidence {
  readonly parties: number
  readonly object: boolean
  readonly partner: boolean
  readonly described: boolean
}

/** Talks need two sides, or one and a "with"; forces that move may be named only as what moves; other events need a party. */
function isWhole({ type, frame }: EventWord, { parties, object, partner, described }: Evidence): boolean {
  if (frame === 'mutual') return parties > 1 || (parties > 0 && partner)
  if (frame === 'moves' && object) return true
  return parties > 0 || (type === 'ASSAULT' && described)
}

/** "airstrikes", "heavy fighting": plural or with a modifier, they took place whoever is behind them; "the attack" repeats. */
function isDescribed({ tokens }: Analysis, phrase: NounPhrase): boolean {
  if (/[^s]s$/.test(tokens[phrase.head]!.lower)) return true
  for (let at = phrase.first; at < phrase.head; at++) if (/^(?:ADJ|NOUN|NUM|PROPN)$/.test(tokens[at]!.tag)) return true
  return false
}

/** "Russia’s attack", "a US strike", "the North Korean deployment": actors among the words before the head. */
function ownersOf(analysis: Analysis, actors: ActorIndex, phrase: NounPhrase): string[] {
  if (phrase.head === phrase.first) return []
  const before = spanOfTokens(analysis, phrase.first, phrase.head)
  return [
    ...new Set(
      mentionsNear(actors, before)
        .filter(({ start, end }) => start >= before.start && end <= before.end + 2)
        .map(({ actor }) => actor),
    ),
  ]
}

/** "announced the arrest of…", "stepped up attacks on…": who does the verb that the noun is the object of. */
function doersOf(analysis: Analysis, actors: ActorIndex, phrase: NounPhrase): string[] {
  const before = analysis.phrases[phraseFrom(analysis, phrase.first) - 1]
  if (before?.kind !== 'verb' || before.passive || phrase.first - before.last > 1) return []
  if (
    /^(?:condemn|criticize|criticise|reject|oppose|fear|see|suffer|face|deny|survive|escape|end|stop|prevent|denounce)$/.test(
      analysis.tokens[before.head]!.lemma,
    )
  )
    return []
  const subject = subjectOf(analysis, before)
  return subject === undefined ? [] : actorsOf(analysis, actors, subject)
}

/** The verb that the noun is subject or object of: the nearest group in its sentence, the one behind first. */
function verbOf(analysis: Analysis, phrase: NounPhrase) {
  const { phrases, tokens } = analysis
  const at = phraseFrom(analysis, phrase.first)
  for (let step = 1; step <= 4; step++) {
    for (const other of [phrases[at - step], phrases[at + step]]) {
      if (other?.kind === 'verb' && tokens[other.first]!.sentence === tokens[phrase.first]!.sentence && other.finite)
        return other
    }
  }
  return undefined
}
