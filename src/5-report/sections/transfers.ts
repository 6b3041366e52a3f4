import type { Event, Participant } from '#types/event.ts'
import type { Part } from '#types/report.ts'
import { hull, overlaps } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'
import { clauseOf, evidenceOf, type Lookup, type Source } from '../lookup.ts'
import { nameOf, whose } from '../names.ts'
import { once } from '../once.ts'
import { type Draft, draft, fields, fill, listed, quotes, value } from '../parts.ts'
import { contentParts, shown, timeParts } from '../shown.ts'
import { because, t } from '../templates.ts'
import { dateOf } from './timeline.ts'

/** Agreements, and who gives what to whom: "North Korea to Russia: “millions of rounds of ammunition”, alleged". */
export function transfers(look: Lookup): Draft[] {
  const lines = look.sources.flatMap((source) =>
    source.reading.findings.events
      .filter((event) => passesHands(look, source, event))
      .map((event) => line(look, source, event)),
  )
  return once(look, [...lines, ...look.sources.flatMap((source) => returns(look, source))])
}

/** "North Korea's price for sending troops is likely access to nuclear technology": what is said to go the other way, whoever gives it. */
function returns(look: Lookup, source: Source): Draft[] {
  const { text } = source.reading.document
  return source.reading.findings.statements.flatMap((statement) => {
    if (statement.act === 'asks' || statement.act === 'declines') return []
    const content = hull(statement.content)
    if (content === undefined || content.end - content.start > 400 || isWithin(source, statement)) return []
    const words = text.slice(content.start, content.end)
    if (!(statement.mode === 'narrated' ? swap : exchange).test(words)) return []
    const told = statement.mode === 'narrated'
    return [
      draft(fill(t.transfer.inReturn, { what: contentParts(source, statement) }), [evidenceOf(source.id, statement)], {
        fields: fields([
          [t.label.when, timeParts(source, statement.time)],
          [t.label.standing, [value(told ? t.certainty[statement.certainty] : t.standing.alleged, because.standing)]],
          [t.label.hedges, listed(statement.hedges.map((hedge) => quotes(source.id, [hedge])))],
          [t.label.whose, whose(look, source, statement.id)],
        ]),
      }),
    ]
  })
}

/** The one around it says it all. */
function isWithin(source: Source, { via }: Statement): boolean {
  const host = via === undefined ? undefined : source.statements.get(via)
  return host !== undefined && exchange.test(source.reading.document.text.slice(...edges(host)))
}

function edges({ content }: Statement): [number, number] {
  const whole = hull(content)
  return whole === undefined ? [0, 0] : [whole.start, Math.min(whole.end, whole.start + 600)]
}

/** In an outlet's own voice "we pay for your stories" is no news. */
const swap = /\b(?:in (?:exchange|return) for|[Ii]n (?:exchange|return),|quid pro quo)\b/

const exchange =
  /\b(?:in (?:exchange|return) for|[Ii]n (?:exchange|return),|price for|pays? for|paid for|paying for|payment for|in compensation for|as a reward for|quid pro quo|barter\w*)\b/

/** PLOVER's AID and AGREE, and whatever else goes from one party to another with an object. */
function passesHands(look: Lookup, source: Source, event: Event): boolean {
  const { text } = source.reading.document
  const roles = new Set(parties(look, source, event).map(({ role }) => role))
  const word = text.slice(event.start, event.end)
  const [object] = event.object
  const what = object === undefined ? '' : text.slice(object.start, object.end)
  if (event.type === 'AGREE') {
    // "agreed to lend a hand", "signed the order": an agreement has two sides, or is called one.
    if (event.object.length === 0 && restates(look, source, event)) return false
    return parties(look, source, event).length > 1 || agreement.test(what) || agreement.test(word)
  }
  if (/^(?:each other|one another|it|them|him|her|us|that|this)$/i.test(what)) return false
  if (event.type === 'AID') return object !== undefined ? roles.size > 0 : roles.has('actor') && roles.has('recipient')
  if (shots.test(word)) return false
  const moves = event.type === 'MOBILIZE' || event.type === 'COOPERATE' || event.type === 'SUPPORT'
  return moves && object !== undefined && roles.has('actor') && roles.has('recipient')
}

const agreement =
  /\b(?:agreements?|treat(?:y|ies)|pacts?|accords?|deals?|memorand\w+|ceasefires?|truces?|contracts?|partnerships?|alliances?|protocols?)\b/i

/** A missile that is fired at a country is not given to it. */
const shots = /\b(?:fir(?:e|es|ed|ing)|launch\w*|shot|shoot\w*|test\w*|lobbed|dropped)\b/i

/** "This agreement ensures …": the one that was signed by the same parties in the same text. */
function restates(look: Lookup, source: Source, event: Event): boolean {
  const who = (other: Event): string =>
    parties(look, source, other)
      .map(({ actor }) => actor)
      .sort()
      .join()
  const own = who(event)
  const { events } = source.reading.findings
  const at = events.indexOf(event)
  return (
    own !== '' &&
    events
      .slice(Math.max(0, at - 30), at)
      .some((other) => other.type === 'AGREE' && other.object.length > 0 && who(other) === own)
  )
}

/** Who takes part, each once; a participant whom nobody could name twice is none. */
function parties(look: Lookup, source: Source, event: Event): Participant[] {
  const seen = new Set<string>()
  return event.participants.filter(({ actor }) => {
    const id = look.joined(source.id, actor)?.id ?? actor
    return !seen.has(id) && seen.add(id)
  })
}

function line(look: Lookup, source: Source, event: Event): Draft {
  const { text } = source.reading.document
  const clause = clauseOf(source, event, source.statements.get(event.statement ?? ''))
  const what = quotes(source.id, shown(text, event.object.length > 0 ? event.object : [clause]))
  return draft(sides(look, source, event, what), [{ document: source.id, spans: [clause, event, ...event.object] }], {
    fields: fields([
      [t.label.when, dateOf(source, event) ? timeParts(source, event.time) : []],
      [t.label.standing, [standing(event)]],
      [t.label.whose, whose(look, source, event.statement)],
    ]),
  })
}

function sides(look: Lookup, source: Source, event: Event, what: readonly Part[]): Part[] {
  const giver = names(look, source, event, ['actor'])
  const receiver = names(look, source, event, ['recipient'])
  if (event.type === 'AGREE') {
    const all = names(look, source, event, ['actor', 'recipient', 'other'])
    return all.length > 0 ? fill(t.transfer.agreement, { sides: all, what }) : fill(t.transfer.agreementBare, { what })
  }
  if (giver.length > 0 && receiver.length > 0) return fill(t.transfer.full, { giver, receiver, what })
  if (giver.length > 0) return fill(t.transfer.from, { giver, what })
  if (receiver.length > 0) return fill(t.transfer.to, { receiver, what })
  return fill(t.transfer.bare, { what })
}

function names(look: Lookup, source: Source, event: Event, roles: readonly Participant['role'][]): Part[] {
  const found = event.participants
    .filter((participant) => roles.includes(participant.role))
    .flatMap((participant) => look.joined(source.id, behind(source, event, participant)) ?? [])
  const once = [...new Map(found.map((actor) => [actor.id, actor])).values()]
  return listed(once.map((actor) => nameOf(look, actor)))
}

/** "North Korean troops" that are sent are what is given, and North Korea gives them. */
function behind(source: Source, event: Event, { actor: id }: Participant): string {
  const actor = source.actors.get(id)
  const [object] = event.object
  const given =
    actor?.kind === 'group' && object !== undefined && actor.mentions.some((mention) => overlaps(mention, object))
  return given && actor.of !== undefined ? actor.of : id
}

function standing(event: Event): Part {
  if (event.realis !== 'happened') return value(t.standing[event.realis], because.standing)
  return value(t.certainty[event.certainty], because.standing)
}
