import { nameOfExpected } from '#types/event.ts'
import type { Findings } from '#types/findings.ts'

/** Findings without one that a person rejects; what pointed at it points at nothing. Ids are those of one reading, each once. */
export function without(findings: Findings, finding: string): Findings {
  const keep = ({ id }: { readonly id: string }): boolean => id !== finding
  const other = (id: string): boolean => id !== finding
  const { actors, places, statements, times, figures, events, scenarios, expected } = findings
  return {
    actors: actors.filter(keep).map((actor) => freed(actor, ['of'], finding)),
    places: places.filter(keep),
    statements: statements.filter(keep).map((statement) => ({
      ...freed(statement, ['via', 'time'], finding),
      speakers: statement.speakers.filter(other),
      audience: statement.audience.filter(other),
    })),
    times: times.filter(keep),
    figures: figures.filter(keep).map((figure) => freed(figure, ['statement', 'asOf', 'period', 'place'], finding)),
    events: events.filter(keep).map((event) => ({
      ...freed(event, ['statement', 'time', 'place'], finding),
      figures: event.figures.filter(other),
      participants: event.participants.filter(({ actor }) => actor !== finding),
    })),
    scenarios: scenarios.filter(keep).map((scenario) => ({ ...scenario, speakers: scenario.speakers.filter(other) })),
    expected: expected
      .filter((_, index) => nameOfExpected(index) !== finding)
      // A date that was none is not the date of what is expected.
      .map((item) => freed(item, item.time === finding ? ['time', 'value'] : ['statement'], finding)),
  }
}

/** Without the fields among `names` that point at the finding; a value goes with the time that gave it. */
function freed<T extends object>(item: T, names: readonly (keyof T)[], finding: string): T {
  const gone = names.filter((name) => item[name] === finding || name === 'value')
  if (gone.length === 0) return item
  const rest = { ...item }
  for (const name of gone) delete rest[name]
  return rest
}
