import type { Actor } from '#types/actor.ts'
import type { Findings } from '#types/findings.ts'
import type { Judgement } from '#types/judgement.ts'
import type { Statement } from '#types/statement.ts'
import { plainName } from '../actors.ts'

/** Findings as a person has set them right. The finding is known to be there. */
export function corrected(findings: Findings, finding: string, { field, value = '' }: Judgement): Findings {
  switch (field) {
    case 'speakers':
      return withSpeakers(findings, finding, value)
    case 'act':
    case 'polarity':
    case 'certainty':
      return {
        ...findings,
        statements: changed(findings.statements, finding, { [field]: value } as Partial<Statement>),
      }
    case 'low':
    case 'high':
      return {
        ...findings,
        figures: changed(findings.figures, finding, { [field]: value === '' ? undefined : Number(value) }),
      }
    case 'value':
      return { ...findings, times: changed(findings.times, finding, { value, because: 'set right by a person' }) }
    case 'name':
      return { ...findings, actors: changed(findings.actors, finding, { name: value, named: true }) }
    default:
      return findings
  }
}

/** Findings without one that a person rejects; what pointed at it points at nothing. */
export function without(findings: Findings, finding: string): Findings {
  const keep = ({ id }: { id: string }): boolean => id !== finding
  const freed = <T extends { readonly statement?: string }>(items: readonly T[]): T[] =>
    items.map((item) => {
      if (item.statement !== finding) return item
      const { statement: _, ...rest } = item
      return rest as T
    })
  return {
    ...findings,
    statements: findings.statements.filter(keep).map((statement) => {
      if (statement.via !== finding) return statement
      const { via: _, ...rest } = statement
      return rest
    }),
    figures: freed(findings.figures.filter(keep)),
    events: freed(findings.events.filter(keep)).map((event) => ({
      ...event,
      figures: event.figures.filter((id) => id !== finding),
    })),
    expected: freed(findings.expected),
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
