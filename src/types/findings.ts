import type { Actor, Place } from './actor.ts'
import type { Event, Expected, Scenario } from './event.ts'
import type { Figure } from './figure.ts'
import type { Statement } from './statement.ts'
import type { Time } from './time.ts'

/** All that was read out of one document, each list in text order. Ids hold within one reading. */
export interface Findings {
  readonly actors: readonly Actor[]
  readonly places: readonly Place[]
  readonly statements: readonly Statement[]
  readonly times: readonly Time[]
  readonly figures: readonly Figure[]
  readonly events: readonly Event[]
  readonly scenarios: readonly Scenario[]
  readonly expected: readonly Expected[]
}

export const noFindings: Findings = {
  actors: [],
  places: [],
  statements: [],
  times: [],
  figures: [],
  events: [],
  scenarios: [],
  expected: [],
}
