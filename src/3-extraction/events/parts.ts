/**
 * Who takes which part, by the frame of the event word: "[Pyongyang: actor] has provided [Russia: recipient] with [ammunition: object]".
 */
import type { EventFrame } from '#lexicon/event-words.ts'
import { type ActorIndex, mentionsNear } from '#types/actor.ts'
import type { Analysis } from '#types/analysis.ts'
import type { Participant } from '#types/event.ts'
import type { Span } from '#types/span.ts'
import type { Complements } from '../clauses/complements.ts'
import { type NounRun, nounAt, spanOfRun } from '../clauses/run.ts'

export interface Parts {
  readonly participants: readonly Participant[]
  readonly object: readonly Span[]
}

export interface Sides {
  readonly subject?: NounRun
  readonly objects: readonly NounRun[]
  readonly prepositions: Complements['prepositions']
}

/** Prepositions that name the other side, by frame. */
const towards: Readonly<Record<EventFrame, RegExp>> = {
  acts: /^(?:against|on|upon|at|towards?|into|to|for|with|over)$/,
  gives: /^(?:to|for)$/,
  gets: /^$/,
  mutual: /^(?:with|between|among|to)$/,
  moves: /^(?:to|into|against|in|towards?|for)$/,
}

export function partsOf(analysis: Analysis, actors: ActorIndex, frame: EventFrame, sides: Sides): Parts {
  const takers: Participant[] = []
  const add = (role: Participant['role'], run: NounRun | undefined): boolean => {
    if (run === undefined) return false
    const ids = actorsOf(analysis, actors, run)
    for (const actor of ids) if (!takers.some((taker) => taker.actor === actor)) takers.push({ role, actor })
    return ids.length > 0
  }
  if (frame === 'gets') {
    for (const { word, run } of sides.prepositions) if (word === 'from') add('actor', run)
    add('recipient', sides.subject)
    return { participants: takers, object: sides.objects.slice(0, 1).map((run) => spanOfRun(analysis, run)) }
  }
  add('actor', sides.subject)
  const object: Span[] = []
  const prepositions = [...sides.prepositions]
  const [first, second] = sides.objects
  if (frame === 'gives') {
    const given = prepositions.find(({ word }) => word === 'with')
    // "provided Russia with ammunition", "gave Ukraine weapons", "gave weapons to Ukraine"
    if (first !== undefined && (given !== undefined || second !== undefined) && add('recipient', first)) {
      object.push(spanOfRun(analysis, given?.run ?? second!))
    } else if (first !== undefined) object.push(spanOfRun(analysis, first))
    for (const { word, run } of prepositions) if (word === 'from') add('other', run)
  } else if (first !== undefined) {
    const person = frame === 'acts' ? add('recipient', first) : frame === 'mutual' && add('recipient', first)
    if (!person) object.push(spanOfRun(analysis, first))
    if (!person && frame === 'acts') addOwners(analysis, actors, first, takers)
  }
  for (const { word, run } of prepositions) if (towards[frame].test(word)) add('recipient', run)
  for (const { word, run } of prepositions) if (/^(?:by|alongside|with)$/.test(word)) add('other', run)
  return { participants: takers, object }
}

/** "rejected Germany’s decision", "a request from Seoul": where the object is no party, whoever stands inside it is the other side. */
function addOwners(analysis: Analysis, actors: ActorIndex, run: NounRun, takers: Participant[]): void {
  const span = spanOfRun(analysis, run)
  const owner = mentionsNear(actors, span).find((mention) => mention.start >= span.start && mention.end <= span.end)
  if (owner !== undefined && !takers.some((taker) => taker.actor === owner.actor))
    takers.push({ role: 'recipient', actor: owner.actor })
}

/** The actors that the noun phrases of a run are headed by: "Vladimir Putin and Kim Jong Un" are two, "Ukraine’s war" is none. */
export function actorsOf(analysis: Analysis, actors: ActorIndex, run: NounRun): string[] {
  const found: string[] = []
  const near = mentionsNear(actors, spanOfRun(analysis, run))
  for (let at = run.first; at < run.last; ) {
    const phrase = nounAt(analysis, at)
    if (phrase === undefined) {
      at++
      continue
    }
    const head = analysis.tokens[phrase.head]!
    const holding = near.filter((mention) => mention.start <= head.start && mention.end >= head.end)
    const tightest = holding.sort((a, b) => a.end - a.start - (b.end - b.start)).at(-1)
    if (tightest !== undefined && !found.includes(tightest.actor)) found.push(tightest.actor)
    at = Math.max(phrase.last, at + 1)
    if (analysis.tokens[at]?.lower === 'of') break // what an "of" hangs on is the head; the rest restricts it
  }
  return found
}
