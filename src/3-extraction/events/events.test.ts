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
  ])('finds %s', (source, type, realis) => finds(source, type, realis))

  test.each([
    '{party:Norland} provides an answer.',
    '{party:Norland} holds a view on this.',
    'The agreement was long.',
    'The deployed troops of {party:Norland} rest.',
    '{party:Norland} released a report.',
    'He sent a letter to {party:the editor}.',
    'The attack was over by noon.',
  ])('finds nothing in %s', async (source) => {
    const { text, found } = await read(source)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([])
  })
})
