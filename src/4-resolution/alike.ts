import { compared } from './links.ts'
import type { Profile } from './profiles.ts'
import type { Unit } from './units.ts'
import { weights } from './weights.ts'

/**
 * How likely it is that two statements make one claim, 0…1: by the words that they share, by what they mean, by how near their texts are to each other
 * (`openings.ts`), and by what speaks against it. "The animal was put down" and "keepers shot the gorilla" have no word in common. Without a vector of both, words
 * decide alone.
 */
export function alikeness(one: Alike, other: Alike, near = 1): number {
  if (one.profile.bare || other.profile.bare) return 0
  const { words, against } = compared(one.profile, other.profile)
  const cosine = cosineOf(one.meaning, other.meaning)
  const by = cosine === undefined ? weights.byWords : weights.byMeaning
  const far = Math.max(0, 1 - near / weights.near)
  const points = by.base + by.cosine * (cosine ?? 0) + by.words * words + by.against * against - by.elsewhere * far
  return 1 / (1 + Math.exp(-points))
}

export interface Alike {
  readonly profile: Profile
  readonly meaning: Unit['meaning']
}

/** `undefined` where the model gave no vector for one of them, or another model gave it. */
export function cosineOf(one: Unit['meaning'], other: Unit['meaning']): number | undefined {
  if (one === undefined || other === undefined || one.length !== other.length) return undefined
  let product = 0
  for (let at = 0; at < one.length; at++) product += one[at]! * other[at]!
  return product / unit ** 2
}

/** The length of a vector of `Meanings`. */
const unit = 256
