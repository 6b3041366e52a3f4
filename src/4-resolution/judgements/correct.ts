import type { Actor, ActorKind, Place } from '#types/actor.ts'
import { type Event, nameOfExpected } from '#types/event.ts'
import type { Findings } from '#types/findings.ts'
import type { Anchor, Judgement } from '#types/judgement.ts'
import type { Certainty, Statement } from '#types/statement.ts'
import { plainName } from '../plain-names.ts'

/** Findings as a person has set them right. The finding is known to be there. */
export function corrected(
  findings: Findings,
  finding: string,
  on: Pick<Anchor, 'kind'>,
  { field, value = '' }: Judgement,
): Findings {
  switch (field) {
    case 'speakers':
      return withSpeakers(findings, finding, value)
    case 'act':
      return { ...findings, statements: changed(findings.statements, finding, { act: value as Statement['act'] }) }
    case 'polarity':
      return withCommitment(findings, finding, { polarity: value as Statement['polarity'] })
    case 'certainty':
      return on.kind === 'scenario'
        ? { ...findings, scenarios: changed(findings.scenarios, finding, { certainty: value as Certainty }) }
        : withCommitment(findings, finding, { certainty: value as Certainty })
    case 'low':
    case 'high':
      return {
        ...findings,
        figures: changed(findings.figures, finding, { [field]: value === '' ? undefined : Number(value) }),
      }
    case 'value':
      return on.kind === 'expected' ? withExpectedAt(findings, finding, value) : withTime(findings, finding, value)
    case 'realis':
      return { ...findings, events: changed(findings.events, finding, { realis: value as Event['realis'] }) }
    case 'name':
      return on.kind === 'place'
        ? withPlace(findings, finding, ({ country: _, ...place }) => ({ ...place, name: value }))
        : { ...findings, actors: changed(findings.actors, finding, { name: value, named: true }) }
    case 'kind':
      return { ...findings, actors: changed(findings.actors, finding, { kind: value as ActorKind }) }
    case 'country':
      return withPlace(findings, finding, ({ country: _, ...place }) =>
        value === '' ? place : { ...place, country: value },
      )
    default:
      return findings
  }
}

/** What is set right of a statement is so of each thing that it asserts. */
function withCommitment(
  findings: Findings,
  finding: string,
  set: Partial<Pick<Statement, 'polarity' | 'certainty'>>,
): Findings {
  return {
    ...findings,
    statements: findings.statements.map((one) => {
      if (one.id !== finding) return one
      const clauses = one.clauses?.map((clause) => ({ ...clause, ...set }))
      return { ...one, ...set, ...(clauses === undefined ? {} : { clauses }) }
    }),
  }
}

/** What is expected at that time moves with it. */
function withTime(findings: Findings, finding: string, value: string): Findings {
  return {
    ...findings,
    times: changed(findings.times, finding, { value, because: byPerson }),
    expected: findings.expected.map((item) => (item.time === finding ? { ...item, value } : item)),
  }
}

/** Its own date from now on, and no longer that of the time beside it. */
function withExpectedAt(findings: Findings, finding: string, value: string): Findings {
  return {
    ...findings,
    expected: findings.expected.map((item, index) => {
      if (nameOfExpected(index) !== finding) return item
      const { time: _, value: __, ...rest } = item
      return value === '' ? rest : { ...rest, value }
    }),
  }
}

/** What the gazetteer said of the place was said of another one. */
function withPlace(findings: Findings, finding: string, change: (place: Place) => Place): Findings {
  return {
    ...findings,
    places: findings.places.map((place) => {
      if (place.id !== finding) return place
      const { lat: _, lon: __, others: ___, ...rest } = place
      return change({ ...rest, precision: 'unknown' })
    }),
  }
}

function changed<T extends { readonly id: string }>(items: readonly T[], id: string, change: Partial<T>): T[] {
  return items.map((item) => (item.id === id ? { ...item, ...change } : item))
}

/** Names, one a line: actors of the document, or new ones whom nothing in it mentions. None: nobody known. */
function withSpeakers(findings: Findings, finding: string, value: string): Findings {
  const actors = [...findings.actors]
  const speakers = value
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => {
      const known = actors.find((actor) => plainName(actor.name) === plainName(name))
      if (known) return known.id
      const added: Actor = { id: `given ${name}`, name, kind: 'unknown', named: true, roles: [], mentions: [] }
      actors.push(added)
      return added.id
    })
  return { ...findings, actors, statements: changed(findings.statements, finding, { speakers }) }
}

const byPerson = 'set right by a person'
