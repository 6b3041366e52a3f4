import type { Analysis } from '#types/analysis.ts'
import type { Findings } from '#types/findings.ts'
import { findActors } from './actors/find-actors.ts'
import { findEvents } from './events/find-events.ts'
import { findExpected } from './expected/find-expected.ts'
import { findFigures } from './figures/find-figures.ts'
import { findPlaces } from './places/find-places.ts'
import { findScenarios } from './scenarios/find-scenarios.ts'
import { findStatements } from './statements/find-statements.ts'
import { findTimes } from './times/find-times.ts'

/** Analysis → Findings. Each kind of finding may lean on those found before it, never on those after. */
export function extract(analysis: Analysis): Findings {
  const times = findTimes(analysis)
  const actors = findActors(analysis, { times })
  const places = findPlaces(analysis)
  const statements = findStatements(analysis, { times, actors })
  const figures = findFigures(analysis, { times, places, statements })
  const events = findEvents(analysis, { times, actors, places, statements, figures })
  const scenarios = findScenarios(analysis, { actors, statements })
  const expected = findExpected(analysis, { times, actors, places, statements, figures, events })
  return { actors, places, statements, times, figures, events, scenarios, expected }
}
