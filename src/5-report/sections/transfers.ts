import type { Event, Participant } from '#types/event.ts'
import type { Part } from '#types/report.ts'
import { clauseOf, type Lookup, type Source } from '../lookup.ts'
import { nameOf, whose } from '../names.ts'
import { once } from '../once.ts'
import { type Draft, draft, fields, fill, listed, quotes, value } from '../parts.ts'
import { shown, timeParts } from '../shown.ts'
import { because, t } from '../templates.ts'

/** Agreements, and who gives what to whom: "North Korea to Russia: “millions of rounds of ammunition”, alleged". */
export function transfers(look: Lookup): Draft[] {
  const lines = look.sources.flatMap((source) =>
    source.reading.findings.events.filter(passesHands).map((event) => line(look, source, event)),
  )
  return once(look, lines)
}

/** PLOVER's AID and AGREE, and whatever else goes from one party to another with an object. */
function passesHands(event: Event): boolean {
  if (event.type === 'AGREE' || event.type === 'AID') return true
  const roles = event.participants.map((participant) => participant.role)
  const moves = event.type === 'MOBILIZE' || event.type === 'COOPERATE' || event.type === 'SUPPORT'
  return moves && event.object.length > 0 && roles.includes('actor') && roles.includes('recipient')
}

function line(look: Lookup, source: Source, event: Event): Draft {
  const { text } = source.reading.document
  const clause = clauseOf(source, event, source.statements.get(event.statement ?? ''))
  const what = quotes(source.id, shown(text, event.object.length > 0 ? event.object : [clause]))
  return draft(sides(look, source, event, what), [{ document: source.id, spans: [clause, event, ...event.object] }], {
    fields: fields([
      [t.label.when, timeParts(source, event.time)],
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
    .flatMap((participant) => look.joined(source.id, participant.actor) ?? [])
  const once = [...new Map(found.map((actor) => [actor.id, actor])).values()]
  return listed(once.map((actor) => nameOf(look, actor)))
}

function standing(event: Event): Part {
  if (event.realis !== 'happened') return value(t.standing[event.realis], because.standing)
  return value(t.certainty[event.certainty], because.standing)
}
