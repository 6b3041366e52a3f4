/**
 * Who takes which part, by the frame of the event word: "[Pyongyang: actor] has provided [Russia: recipient] with [ammunition: object]".
 */
import type { EventWord } from '#lexicon/event-words.ts'
import { type Actor, type ActorId, type ActorIndex, indexActors, mentionsNear } from '#types/actor.ts'
import type { Analysis, Token } from '#types/analysis.ts'
import type { EventType, Participant } from '#types/event.ts'
import type { Span } from '#types/span.ts'
import type { Complements } from '../clauses/complements.ts'
import { type NounRun, nounAt, spanOfRun } from '../clauses/run.ts'

export interface Parts {
  readonly participants: readonly Participant[]
  readonly object: readonly Span[]
}

/** Who there is in the document, where they are mentioned, and to whom groups belong: "North Korean troops" to North Korea. */
export interface Cast extends ActorIndex {
  readonly parents: ReadonlyMap<ActorId, ActorId>
}

export function castOf(actors: readonly Actor[]): Cast {
  const parents = new Map(actors.flatMap(({ id, of }): [ActorId, ActorId][] => (of === undefined ? [] : [[id, of]])))
  return { ...indexActors(actors), parents }
}

export interface Sides {
  readonly subject?: NounRun
  readonly objects: readonly NounRun[]
  readonly prepositions: Complements['prepositions']
}

/** Prepositions that name the other side, by type. */
const towards: Readonly<Record<EventType, RegExp>> = {
  AGREE: /^(?:with|between|among)$/,
  CONSULT: /^(?:with|to|between|among)$/,
  SUPPORT: /^(?:for|to|with|behind)$/,
  CONCEDE: /^(?:to|on|against)$/,
  COOPERATE: /^(?:with|to|between|among)$/,
  AID: /^(?:to|for|into|in)$/,
  RETREAT: /^(?:from|to)$/,
  REQUEST: /^(?:on|to|upon|with)$/,
  ACCUSE: /^(?:against|of|on|over|into|at)$/,
  REJECT: /^(?:of|to|from)$/,
  THREATEN: /^(?:against|to)$/,
  PROTEST: /^(?:against|outside|over|at)$/,
  SANCTION: /^(?:on|upon|against|to|from|with)$/,
  MOBILIZE: /^(?:to|into|against|towards?|near|in)$/,
  COERCE: /^(?:against|on|of|in|from)$/,
  ASSAULT: /^(?:against|on|upon|at|into|with|between|in)$/,
}

/** Types that are done to whomever their object belongs to: "condemned Norland’s test", "bombed a Norlandic village". */
const owned = /^(?:ACCUSE|SUPPORT|REJECT|ASSAULT|COERCE|THREATEN|SANCTION|PROTEST)$/

export function partsOf(analysis: Analysis, actors: Cast, word: EventWord, sides: Sides): Parts {
  const takers: Participant[] = []
  const put = (role: Participant['role'], ids: readonly string[]): boolean => {
    for (const actor of ids) if (!takers.some((taker) => taker.actor === actor)) takers.push({ role, actor })
    return ids.length > 0
  }
  const { frame, type } = word
  const [first, second] = sides.objects
  const object: Span[] = []
  if (frame === 'gets') {
    // "access to Norland’s technology": whose it is gives it
    for (const { word: preposition, run } of sides.prepositions)
      if (preposition === 'from' || preposition === 'to') put('actor', partiesOf(analysis, actors, run))
    if (sides.subject !== undefined) put('recipient', partiesOf(analysis, actors, sides.subject))
    return { participants: takers, object: first === undefined ? [] : [spanOfRun(analysis, first)] }
  }
  if (sides.subject !== undefined) put('actor', partiesOf(analysis, actors, sides.subject))
  const given = sides.prepositions.find((one) => one.word === 'with')
  if (frame === 'gives') {
    // "provided Russia with ammunition", "gave Ukraine weapons", "gave weapons to Ukraine"
    const taker = first !== undefined && (given !== undefined || second !== undefined)
    if (taker && put('recipient', partiesOf(analysis, actors, first))) {
      object.push(spanOfRun(analysis, second ?? given!.run))
    } else if (first !== undefined) object.push(spanOfRun(analysis, first))
  } else if (first !== undefined) {
    const people = frame === 'moves' ? [] : actorsOf(analysis, actors, first)
    if (!put('recipient', people)) {
      object.push(spanOfRun(analysis, first))
      const owner = ownerOf(analysis, actors, first)
      // "sent North Korean troops": whose they are sends them, where nobody else does
      const role = frame === 'moves' || type === 'RETREAT' ? 'actor' : 'recipient'
      if (role === 'recipient' ? owned.test(type) : takers.length === 0) put(role, owner)
    }
  }
  for (const { word: preposition, run } of sides.prepositions) {
    if (!towards[type].test(preposition)) continue
    // "in" and "at" name places; a party only where it is one itself and nothing nearer was found
    const loose = /^(?:in|at|to|with|from|of)$/.test(preposition) && type !== 'CONSULT' && type !== 'AGREE'
    put(
      'recipient',
      /^(?:in|from)$/.test(preposition) ? [] : partiesOf(analysis, actors, run, !loose || frame !== 'mutual'),
    )
  }
  for (const { word: preposition, run } of sides.prepositions)
    if (/^(?:alongside|with)$/.test(preposition)) put('other', actorsOf(analysis, actors, run))
  return { participants: takers, object }
}

/** The actors that a run means; where its head is none, whoever it belongs to: "US aircraft", "Germany’s decision". */
export function partiesOf(analysis: Analysis, actors: Cast, run: NounRun, owners = true): string[] {
  const found = actorsOf(analysis, actors, run)
  return found.length > 0 || !owners ? found : ownerOf(analysis, actors, run)
}

/** Whoever stands inside the first noun phrase of a run, or behind its "of": "[Germany]’s decision", "the army of [Norland]". */
export function ownerOf(analysis: Analysis, actors: Cast, run: NounRun): string[] {
  const span = spanOfRun(analysis, run)
  const head = analysis.tokens[run.head]!
  const within = mentionsNear(actors, span).filter((mention) => mention.start >= span.start && mention.end <= span.end)
  const owner = within.find((mention) => mention.end <= head.start || mention.start >= head.end)
  if (owner !== undefined) return [owner.actor]
  const whole = within[0]?.actor
  return whole === undefined ? [] : [actors.parents.get(whole) ?? whole]
}

/** The actors that the noun phrases of a run are headed by: "Vladimir Putin and Kim Jong Un" are two, "Ukraine’s war" is none. */
export function actorsOf(analysis: Analysis, actors: Cast, run: NounRun): string[] {
  const found: string[] = []
  const near = mentionsNear(actors, spanOfRun(analysis, run))
  for (let at = run.first; at < run.last; ) {
    const phrase = nounAt(analysis, at)
    if (phrase === undefined) {
      at++
      continue
    }
    const whole = phrase.last <= run.last
    const head = analysis.tokens[whole ? phrase.head : run.head]!
    let widest: (typeof near)[number] | undefined
    for (const mention of near) {
      if (mention.start > head.start || mention.end < head.end) continue
      if (widest === undefined || mention.end - mention.start > widest.end - widest.start) widest = mention
    }
    if (widest !== undefined && !found.includes(widest.actor)) found.push(widest.actor)
    at = Math.max(phrase.last, at + 1)
    // What an "of" hangs on is the head, the rest restricts it; unless it is a number or an office: "most of the troops", "Secretary of Defense Ann Lee".
    if (analysis.tokens[at]?.lower === 'of' && (found.length > 0 || !isCarriedOver(head))) break
  }
  return found
}

function isCarriedOver({ tag, lower }: Pick<Token, 'tag' | 'lower'>): boolean {
  return (
    tag === 'NUM' ||
    /^(?:most|some|many|all|both|several|more|half|part|dozens|hundreds|thousands|tens|scores|millions|group|groups|number|majority|members?|secretary|minister|president|chief|head|leaders?|prince|king|queen|ministers|speaker|chairman)$/.test(
      lower,
    )
  )
}
