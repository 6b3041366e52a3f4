import type { Outcome } from '#types/reading.ts'
import type { Situation } from '#types/situation.ts'
import { castOf } from './actors.ts'
import { claimsOf } from './claims.ts'
import { clustersOf } from './clusters.ts'
import { comparisonsOf, conflictsOf } from './comparisons.ts'
import { conceptReader } from './concepts.ts'
import { copiesOf } from './copies.ts'
import { countedOf } from './counted.ts'
import { linksOf } from './links.ts'
import { inOrder, readingsOf } from './order.ts'
import { tracingOf } from './origins.ts'
import { profilesOf } from './profiles.ts'
import { proportionsOf } from './proportions.ts'
import { unitsOf } from './units.ts'
import { wordsOf } from './words.ts'

/**
 * Findings of many documents → what they say together: actors known across them, claims with their origins and chains, figures side by side.
 * Pure, the same whatever the order of the documents, and the same again when run on its own result.
 */
export function resolve(outcomes: readonly Outcome[]): Situation {
  const ordered = inOrder(outcomes)
  const readings = readingsOf(ordered)
  const concepts = conceptReader()
  const words = readings.map((reading) => wordsOf(reading, concepts))
  const cast = castOf(readings)
  const copies = copiesOf(readings, words)
  const tracing = tracingOf(readings, cast, copies)
  const counted = readings.map((reading, at) => countedOf(reading, at, words[at]!))
  const units = readings.map((reading, at) => unitsOf(reading, at, words[at]!, counted[at]!, cast))
  const profiles = units.flatMap(profilesOf)
  const clusters = clustersOf(units.flat(), profiles, linksOf(profiles))
  const { comparisons, groups } = comparisonsOf(counted.flat(), (at) => tracing.houses[at]!.key)
  return {
    outcomes: ordered,
    actors: cast.actors,
    claims: conflictsOf(claimsOf(clusters, tracing, words), groups),
    comparisons,
    proportions: proportionsOf(counted.flat()),
    copies,
  }
}
