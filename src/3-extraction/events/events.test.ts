import { describe, expect, test } from 'vitest'
import { analyse } from '#2-analysis/analyse.ts'
import type { Actor } from '#types/actor.ts'
import { documentOf, marked } from '../../../test/marked.ts'
import { findEvents } from './find-events.ts'

/** {actor:…}, {recipient:…}, {other:…} and {party:…} (takes no part) are actors of the document; {event:…} names the event; {object:…} its object. */
async function read(source: string) {
  const { text, spans } = marked(source)
  const actors: Actor[] = spans
    .filter(({ label }) => /^(?:actor|recipient|other|party)$/.test(label))
    .map(({ start, end, text: name }, index) => ({
      id: `a${index + 1}`,
      name,
      kind: 'state',
      named: true,
      roles: [],
      mentions: [{ start, end }],
    }))
  const found = findEvents(await analyse(documentOf(text)), {
    actors,
    places: [],
    statements: [],
    times: [],
    figures: [],
  })
  return { text, spans, actors, found }
}

async function finds(source: string, type: string, realis: string): Promise<void> {
  const { text, spans, actors, found } = await read(source)
  expect(found.map((event) => [event.type, event.realis, text.slice(event.start, event.end)])).toEqual(
    spans.filter(({ label }) => label === 'event').map((span) => [type, realis, span.text]),
  )
  const roles = found[0]!.participants.map(
    ({ role, actor }) => `${role}: ${actors.find(({ id }) => id === actor)!.name}`,
  )
  const wanted = spans
    .filter(({ label }) => /^(?:actor|recipient|other)$/.test(label))
    .map((span) => `${span.label}: ${span.text}`)
  expect(roles.sort()).toEqual(wanted.sort())
  for (const span of spans.filter(({ label }) => label === 'object')) {
    expect(found[0]!.object.map(({ start, end }) => text.slice(start, end))).toEqual([span.text])
  }
}

describe('events', () => {
  test.each([
    [
      '{actor:Norland} has already {event:provided} {recipient:Velmara} with {object:millions of rounds of ammunition}.',
      'AID',
      'happened',
    ],
    ['{actor:Norland} {event:gave} {object:two ships} to {recipient:Velmara}.', 'AID', 'happened'],
    ['{actor:Norland} has {event:sent} {object:roughly 10,000 troops} to {recipient:Velmara}.', 'MOBILIZE', 'happened'],
    ['{actor:Norland} will {event:supply} {recipient:Velmara} with {object:tanks}.', 'AID', 'expected'],
    ['{actor:Norland} did not {event:attack} {recipient:Velmara}.', 'ASSAULT', 'negated'],
    ['{recipient:Velmara} was {event:attacked} by {actor:Norland}.', 'ASSAULT', 'happened'],
    ['{actor:Norland} and {actor:Velmara} {event:signed} {object:a partnership agreement}.', 'AGREE', 'happened'],
    ['The {event:deployment} of {object:troops} to {recipient:Velmara} went on.', 'MOBILIZE', 'happened'],
    ['{actor:Norland} {event:imposed} {object:sanctions} on {recipient:Velmara}.', 'SANCTION', 'happened'],
    ['{actor:Norland} {event:called} on {recipient:Velmara} to stop.', 'REQUEST', 'happened'],
    ['The {event:talks} between {actor:Norland} and {actor:Velmara} went on.', 'CONSULT', 'happened'],
    ['{actor:The union} {event:accused} {recipient:the company} of fraud.', 'ACCUSE', 'happened'],
    ['{actor:The rebels} {event:released} {recipient:the sailor}.', 'CONCEDE', 'happened'],
    // relative clauses, participles, lists, parentheses
    ['{recipient:The port}, which {actor:Norland} had {event:bombed}, was empty.', 'ASSAULT', 'happened'],
    ['Of {recipient:the sailors} initially {event:seized}, few came back.', 'ASSAULT', 'happened'],
    ['{object:Troops} {event:sent} by {actor:Norland} to {recipient:Velmara} went home.', 'MOBILIZE', 'happened'],
    [
      '{actor:Ann Lee}, a Norlandic envoy, who is also a poet, {event:criticized} {recipient:Velmara}.',
      'ACCUSE',
      'happened',
    ],
    ['{actor:Norland}, {actor:Ostia}, and {actor:Velmara}, {event:signed} {object:a treaty}.', 'AGREE', 'happened'],
    ['{actor:Norland} took the port and {event:condemned} {recipient:Velmara}.', 'ACCUSE', 'happened'],
    [
      '{actor:The agency} {event:briefed} {recipient:the allies}, as well as {recipient:Ostia}, on Monday.',
      'CONSULT',
      'happened',
    ],
    ['{party:Norland} wanted {actor:Velmara} to {event:withdraw} {object:its troops}.', 'RETREAT', 'expected'],
    // nouns: owners, carriers, passives, those who suffer
    ['{actor:Norland}’s {event:attack} on {recipient:Velmara} went on.', 'ASSAULT', 'happened'],
    ['{actor:Norland} launched {event:operations} against {recipient:the Islamists}.', 'ASSAULT', 'happened'],
    ['{recipient:The mayor} faced intense {event:criticism}.', 'ACCUSE', 'happened'],
    ['{recipient:Velmara} came under {event:attack}.', 'ASSAULT', 'happened'],
    ['{actor:The rebels} claimed responsibility for the {event:attack}.', 'ASSAULT', 'happened'],
    ['A {event:summit} was held by {actor:Norland} and {actor:Velmara}.', 'CONSULT', 'happened'],
    ['The {event:delivery} of {object:shells} from {actor:Norland} to {recipient:Velmara} began.', 'AID', 'happened'],
    ['{actor:Norland} made a strong {event:condemnation} of {recipient:Velmara}.', 'ACCUSE', 'happened'],
    // realis
    ['{actor:Norland} plans to {event:attack} {recipient:Velmara}.', 'ASSAULT', 'expected'],
    ['{actor:Norland} is contemplating {event:providing} {object:arms} to {recipient:Velmara}.', 'AID', 'expected'],
    ['{actor:Norland} is suspected of {event:attacking} {recipient:Velmara}.', 'ASSAULT', 'alleged'],
    ['{actor:Norland} failed to {event:free} {recipient:the prisoners}.', 'CONCEDE', 'negated'],
    ['{actor:The rebels} left without {event:attacking} {recipient:Norland}.', 'ASSAULT', 'negated'],
    ['{actor:Norland} began to {event:bomb} {recipient:Velmara}.', 'ASSAULT', 'happened'],
    ['If {recipient:Velmara} is {event:attacked} by {actor:Norland}, the pact ends.', 'ASSAULT', 'expected'],
    ['{actor:Norland} {event:insisted} that {recipient:Velmara} stop.', 'REQUEST', 'happened'],
    // words, not blows
    ['{actor:Mr Bane} {event:attacked} {recipient:Ms Orr} for her vote.', 'ACCUSE', 'happened'],
    ['{actor:Students} {event:marched} against {recipient:the ministry}.', 'PROTEST', 'happened'],
    // courts
    ['{recipient:The banker} was {event:convicted} of fraud.', 'ACCUSE', 'happened'],
    ['{recipient:The banker} was {event:tried} for fraud.', 'ACCUSE', 'happened'],
    ['{recipient:The banker} faced {event:trial} for fraud.', 'ACCUSE', 'happened'],
    ['{recipient:The banker} was {event:handed} a ten-year sentence.', 'COERCE', 'happened'],
    ['{actor:Norland} {event:fined} {recipient:the firm}.', 'COERCE', 'happened'],
    ['The {event:sentencing} of {recipient:the banker} went on.', 'COERCE', 'happened'],
    ['{actor:The union} is {event:challenging} {object:the rule} in court.', 'ACCUSE', 'happened'],
    ['{actor:The court} {event:struck} down {object:the law}.', 'REJECT', 'happened'],
    ['The officials were {event:accused} of fraud.', 'ACCUSE', 'happened'],
    ['The {event:killing} of {object:sailors} went on.', 'ASSAULT', 'happened'],
    // public money
    ['{actor:The ministry} will {event:allocate} {object:5 million crowns} for the port.', 'AID', 'expected'],
    ['{object:Funds} were {event:transferred} to {recipient:the port}.', 'AID', 'happened'],
    ['{actor:The mayor} {event:gave} {object:5 million crowns} to {recipient:the port}.', 'AID', 'happened'],
    ['A {event:grant} from {actor:Norland} to {recipient:the port} went on.', 'AID', 'happened'],
    // protest and crackdown
    ['Mass {event:protests} followed.', 'PROTEST', 'happened'],
    ['{actor:Students} {event:campaigned} against {recipient:the ministry}.', 'PROTEST', 'happened'],
    ['A {event:protest} against {recipient:the ministry} went on.', 'PROTEST', 'happened'],
    ['{actor:Norland} {event:cracked} down on {recipient:the students}.', 'COERCE', 'happened'],
  ])('finds %s', (source, type, realis) => finds(source, type, realis))

  test.each([
    '{party:Norland} provides an answer.',
    '{party:Norland} holds a view on this.',
    'The agreement was long.',
    'The deployed troops of {party:Norland} rest.',
    '{party:Norland} released a report.',
    'He sent a letter to {party:the editor}.',
    'The attack was over by noon.',
    '{party:The band} released “Man of the Hour” on Friday.',
    '{party:The office} released the names of the girls.',
    '{party:Norland} struck a balance.',
    '{party:The rocket} blew up on the pad.',
    '{party:The club} sold its striker.',
    '{party:Norland} can fight.',
    '{party:The ministry} declined to comment.',
    '{party:The firm} met its target.',
    '{party:Ms Orr} visited a museum.',
    '{party:The mayor} suffered a heart attack.',
    'Shares of {party:Norland Steel} rallied.',
    '{party:The investor} provided $2 million.',
    '{party:The fans} shot a film.',
    '{party:The council} signed a bill.',
    '{party:Ms Orr} hailed from the north.',
    '{party:The player} transferred to a new school.',
    '{party:The student} wrote of a research grant.',
    '{party:The banker} tried to leave.',
    '{party:The doctors} began a clinical trial.',
    'The trial of the century bored everyone.',
    '{party:Ms Orr} contested the seat.',
    '{party:The port} was doing fine.',
    'To protest is a right.',
  ])('finds nothing in %s', async (source) => {
    const { text, found } = await read(source)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([])
  })
})
