import type { Reading } from '#types/reading.ts'
import type { Cast } from './actors.ts'
import { type Alike, alikeness } from './alike.ts'
import type { Counted } from './counted.ts'
import type { Nearness } from './openings.ts'
import type { Profile } from './profiles.ts'
import type { Unit } from './units.ts'

/** What is known of figures beyond the words around them. */
export interface Setting {
  /** How likely the statements in which two figures stand make one claim, 0…1; 0 where one of them stands in none. */
  readonly alike: (one: Counted, other: Counted) => number
  /** How much their texts tell of the same matter, 0…1. */
  readonly near: (one: Counted, other: Counted) => number
  /** Whose age it is, where that is somebody with a name. */
  readonly holder: (one: Counted) => string | undefined
}

export function settingOf(
  readings: readonly Reading[],
  cast: Cast,
  units: readonly Unit[],
  profiles: readonly Profile[],
  near: Nearness,
): Setting {
  const stated = once(statedBy(units, profiles))
  const holder = once((one: Counted) => holderOf(one, readings[one.at]!, cast))
  const alike = (one: Counted, other: Counted): number => {
    const [a, b] = [stated(one), stated(other)]
    return a === undefined || b === undefined ? 0 : alikeness(a, b, near(one.at, other.at))
  }
  return { alike, near: (one, other) => near(one.at, other.at), holder }
}

/** The statement of a figure: of several in one another, the shortest that holds it. */
function statedBy(units: readonly Unit[], profiles: readonly Profile[]): (one: Counted) => Alike | undefined {
  const byReading = new Map<number, { unit: Unit; alike: Alike; length: number }[]>()
  for (const [number, unit] of units.entries()) {
    const own = byReading.get(unit.at) ?? []
    if (own.length === 0) byReading.set(unit.at, own)
    const length = unit.statement.content.reduce((sum, { start, end }) => sum + end - start, 0)
    own.push({ unit, alike: { profile: profiles[number]!, meaning: unit.meaning }, length })
  }
  for (const own of byReading.values()) own.sort((a, b) => a.length - b.length)
  return ({ at, figure }) =>
    byReading
      .get(at)
      ?.find(({ unit }) => unit.statement.content.some(({ start, end }) => start <= figure.start && figure.end <= end))
      ?.alike
}

/** "Ann Marr, 47", "the 47-year-old Ann Marr", and "the comedian, 47" where the text tells who that is. */
function holderOf({ figure, document }: Counted, { findings }: Reading, cast: Cast): string | undefined {
  if (figure.kind !== 'age') return undefined
  for (const { id, mentions } of findings.actors) {
    if (!mentions.some(({ start, end }) => start <= figure.end + 1 && figure.start <= end + 2)) continue
    const actor = cast.caseActor(document, id)
    if (actor?.named === true && actor.kind === 'person') return actor.id
  }
  return undefined
}

function once<T extends object, R>(work: (one: T) => R): (one: T) => R {
  const known = new Map<T, R>()
  return (one) => {
    if (!known.has(one)) known.set(one, work(one))
    return known.get(one)!
  }
}
