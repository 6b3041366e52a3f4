/**
 * Events named by verbs: "North Korea has sent troops", "the town was attacked by rebels", "agreed to lift the ban". Not: modifiers ("the deployed
 * troops"), verbs whose object does not fit ("provide an answer", "hold a view").
 */
import { type EventWord, eventVerbs } from '#lexicon/event-words.ts'
import type { ActorIndex } from '#types/actor.ts'
import type { Analysis, VerbGroup } from '#types/analysis.ts'
import { complementsFrom } from '../clauses/complements.ts'
import type { NounRun } from '../clauses/run.ts'
import { subjectOf } from '../clauses/subject.ts'
import type { Candidate } from './candidate.ts'
import { actorsOf, type Parts, partsOf } from './parts.ts'

export function verbEvents(analysis: Analysis, actors: ActorIndex): Candidate[] {
  const found: Candidate[] = []
  for (const phrase of analysis.phrases) {
    if (phrase.kind !== 'verb') continue
    const words = eventVerbs.get(analysis.tokens[phrase.head]!.lemma)
    const candidate = words === undefined ? undefined : verbEvent(analysis, actors, phrase, words)
    if (candidate !== undefined) found.push(candidate)
  }
  return found
}

function verbEvent(
  analysis: Analysis,
  actors: ActorIndex,
  group: VerbGroup,
  words: readonly EventWord[],
): Candidate | undefined {
  const { objects, prepositions } = complementsFrom(analysis, group.last)
  const before = subjectOf(analysis, group)
  const agent = prepositions.find(({ word }) => word === 'by')?.run
  const subject = group.passive ? agent : before
  const affected = group.passive ? (before === undefined ? objects : [before, ...objects]) : objects
  const given = prepositions.filter(({ word }) => word === 'with').map(({ run }) => run)
  const within = prepositions.filter(({ word }) => word === 'in').map(({ run }) => run)
  const things = [...affected.slice(0, 2), ...given.slice(0, 1), ...within.slice(0, 1)]
  const behind = wordBehind(analysis, group)
  const word = words.find(
    ({ type, needs, particle }) =>
      (particle === undefined || particle === behind) &&
      (needs === undefined ||
        needs.test(behind) ||
        // "release", "free", "let": whoever is an actor can be let go
        (type === 'CONCEDE' && affected[0] !== undefined && actorsOf(analysis, actors, affected[0]).length > 0) ||
        things.some((run) => names(analysis, run, needs))),
  )
  if (word === undefined) return undefined
  const parts = partsOf(analysis, actors, word.frame, {
    ...(subject === undefined ? {} : { subject }),
    objects: affected,
    prepositions,
  })
  if (!isWhole(word, parts, subject !== undefined || affected.length > 0, objects.length > 0, group)) return undefined
  const carrier = word.light === true ? namingHead(analysis, things, word.needs!) : undefined
  const { start, end } = analysis.tokens[carrier ?? group.head]!
  return { start, end, word, phrase: group, verb: group, ...parts }
}

/**
 * Enough parties to be an event? Talks and pacts need two, or something agreed on. Violence and arrests need somebody, named or not ("a man was
 * shot"). Everything else needs a known party.
 */
function isWhole(word: EventWord, parts: Parts, hasParty: boolean, hasObject: boolean, group: VerbGroup): boolean {
  if (word.type === 'PROTEST' && word.needs === undefined && hasObject) return false // "demonstrates a commitment"
  if (word.frame === 'mutual' && word.particle === undefined && parts.object.length === 0) {
    return parts.participants.length > 1 || (word.type === 'ASSAULT' && parts.participants.length > 0)
  }
  if (parts.participants.length > 0) return true
  return (
    hasParty && group.tense !== 'none' && (word.type === 'ASSAULT' || word.type === 'COERCE' || word.type === 'CONCEDE')
  )
}

/** The noun that names what a light verb carries: "talks" in "held talks". */
function namingHead(analysis: Analysis, things: readonly NounRun[], needs: RegExp): number | undefined {
  for (const run of things) {
    for (let at = run.first; at < run.last; at++) if (needs.test(analysis.tokens[at]!.lower)) return at
  }
  return undefined
}

/** The word right behind the verb, past the object of "call the deal off" only where it is a particle there. */
function wordBehind(analysis: Analysis, group: VerbGroup): string {
  let at = group.last
  while (
    analysis.tokens[at]?.tag === 'ADV' &&
    !/^(?:on|off|out|over|back|free|to|for)$/.test(analysis.tokens[at]!.lower)
  )
    at++
  return analysis.tokens[at]?.lower ?? ''
}

/** Does a word of the run name what the event needs? */
function names(analysis: Analysis, run: NounRun, needs: RegExp): boolean {
  for (let at = run.first; at < run.last; at++) {
    const { lower, lemma } = analysis.tokens[at]!
    if (needs.test(lower) || needs.test(lemma)) return true
  }
  return false
}
