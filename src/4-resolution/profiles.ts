import type { Unit } from './units.ts'
import { weights } from './weights.ts'

/** The features of a unit as numbers, weighted by rarity: what two contents are compared by. */
export interface Profile {
  /** Ascending numbers of features, and the weight of each. */
  readonly features: Int32Array
  readonly weight: Float64Array
  readonly norm: number
  /** The rarest features, by number: where candidates are looked up. */
  readonly rarest: readonly number[]
}

export interface Profiles {
  readonly of: readonly Profile[]
  readonly names: readonly string[]
}

/**
 * A feature that few statements have says more, up to a bound: what a story is about stands in every other statement of it
 * ("troops", "Russia"), and must still be able to bring its statements together.
 */
export function profilesOf(units: readonly Unit[]): Profiles {
  const numbers = new Map<string, number>()
  const names: string[] = []
  const holders: number[] = []
  const rows = units.map((unit) => {
    const row = new Int32Array(unit.features.size)
    let at = 0
    for (const name of unit.features.keys()) {
      let number = numbers.get(name)
      if (number === undefined) {
        number = names.push(name) - 1
        numbers.set(name, number)
        holders.push(0)
      }
      holders[number]!++
      row[at++] = number
    }
    return row.sort()
  })
  const rarity = names.map(
    (name, at) => (weights.feature[name[0]!] ?? 0) * Math.min(3, 1 + 0.35 * Math.log(units.length / holders[at]!)),
  )
  return { of: rows.map((features) => profileOf(features, rarity)), names }
}

function profileOf(features: Int32Array, rarity: readonly number[]): Profile {
  const weight = new Float64Array(features.length)
  let sum = 0
  for (let at = 0; at < features.length; at++) {
    const value = rarity[features[at]!]!
    weight[at] = value
    sum += value * value
  }
  const rarest = [...features].sort((a, b) => rarity[b]! - rarity[a]! || a - b).slice(0, lookedUp)
  return { features, weight, norm: Math.sqrt(sum), rarest }
}

const lookedUp = 8
