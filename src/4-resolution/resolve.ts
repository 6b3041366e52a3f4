import type { KeptLink } from '#types/comparable.ts'
import { type Judgement, standing } from '#types/judgement.ts'
import type { Outcome, Reading } from '#types/reading.ts'
import type { Claim, Situation } from '#types/situation.ts'
import { castOf } from './actors.ts'
import { claimsOf } from './claims.ts'
import { clustersOf } from './clusters.ts'
import { numbered } from './comparables.ts'
import { comparisonsOf, conflictsOf } from './comparisons.ts'
import { conceptReader } from './concepts.ts'
import { copiesOf } from './copies.ts'
import { countedOf } from './counted.ts'
import { type Judged, judged } from './judgements/judged.ts'
import { linksOf } from './links.ts'
import { nearnessOf } from './openings.ts'
import { inOrder, readingsOf } from './order.ts'
import { originsByStatement, tracingOf } from './origins.ts'
import { profilesOf } from './profiles.ts'
import { proportionsOf } from './proportions.ts'
import { settingOf } from './setting.ts'
import { type Unit, unitsOf } from './units.ts'
import { wordsOf } from './words.ts'

/** What a case has kept beside its documents. */
export interface Kept {
  /** Among the statements of the documents given; without them, they are worked out anew and come out the same. */
  readonly links?: readonly KeptLink[]
  readonly judgements?: readonly Judgement[]
}

/**
 * Findings of many documents → what they say together: actors known across them, claims with their origins and chains, figures side by side.
 * Pure, the same whatever the order of the documents, and the same again when run on its own result.
 */
export function resolve(outcomes: readonly Outcome[], { links, judgements = [] }: Kept = {}): Situation {
  const ordered = inOrder(outcomes)
  const { readings, statements, actors, claims, lost } = judged(readingsOf(ordered), judgements)
  const concepts = conceptReader()
  const words = readings.map((reading) => wordsOf(reading, concepts))
  const cast = castOf(readings, actors)
  const copies = copiesOf(readings, words)
  const near = nearnessOf(readings, words)
  const tracing = tracingOf(readings, cast, copies)
  const counted = readings.map((reading, at) => countedOf(reading, at, words[at]!))
  const units = readings.flatMap((reading, at) => unitsOf(reading, at, words[at]!, counted[at]!, cast))
  const profiles = byReading(units).flatMap(profilesOf)
  const linked = links === undefined ? linksOf(profiles) : numbered(links, units)
  const clusters = clustersOf(units, profiles, linked, near, statements)
  const { comparisons, groups } = comparisonsOf(
    counted.flat(),
    (at) => tracing.houses[at]!.key,
    originsByStatement(units, tracing),
    settingOf(readings, cast, units, profiles, near),
  )
  return {
    outcomes: withReadings(ordered, readings),
    actors: cast.actors,
    claims: withJudgements(conflictsOf(claimsOf(clusters, tracing, words), groups), claims),
    comparisons,
    proportions: proportionsOf(counted.flat()),
    copies,
    lost,
  }
}

/**
 * A situation after other judgements, where these change nothing of what was read and joined: what stands beside the claims is said anew, the rest is
 * the same. `undefined`: they change more, and it has to be worked out.
 *
 * @param outcomes as they were read, before anything was set right
 */
export function rejudged(
  outcomes: readonly Outcome[],
  before: { readonly situation: Situation; readonly judgements: readonly Judgement[] },
  judgements: readonly Judgement[],
): Situation | undefined {
  const [was, now] = [before.judgements, judgements].map((made) => standing(made).filter(isWeighty))
  if (was!.map(({ id }) => id).join() !== now!.map(({ id }) => id).join()) return undefined
  const { claims, lost } = judged(readingsOf(inOrder(outcomes)), judgements)
  return { ...before.situation, claims: withJudgements(before.situation.claims, claims), lost }
}

/** Whether it changes what was read or what belongs together. What is said of a claim stands beside it. */
function isWeighty({ verdict, on }: Judgement): boolean {
  if (verdict === 'same' || verdict === 'distinct') return true
  return (verdict === 'correct' || verdict === 'reject') && on[0]?.kind !== 'claim'
}

/** The outcomes with the findings as persons set them right. */
function withReadings(outcomes: readonly Outcome[], readings: readonly Reading[]): Outcome[] {
  const byId = new Map(readings.map((reading) => [reading.document.id, reading]))
  return outcomes.map((outcome) =>
    'reading' in outcome ? { reading: byId.get(outcome.reading.document.id) ?? outcome.reading } : outcome,
  )
}

function withJudgements(claims: readonly Claim[], judgements: Judged['claims']): Claim[] {
  return claims.map((claim) => {
    const { judgements: _, ...bare } = claim
    if (judgements.length === 0) return claim.judgements === undefined ? claim : bare
    const on = judgements.filter(({ ground }) =>
      claim.statements.some(
        ({ document, statement, clause = 0 }) =>
          document === ground.document && statement === ground.finding && clause === (ground.clause ?? clause),
      ),
    )
    return { ...bare, judgements: [...new Set(on.map(({ judgement }) => judgement))] }
  })
}

function byReading(units: readonly Unit[]): Unit[][] {
  const groups: Unit[][] = []
  for (const unit of units) {
    const group = groups.at(-1)
    if (group?.[0]?.at === unit.at) group.push(unit)
    else groups.push([unit])
  }
  return groups
}
