import type { Profile } from './profiles.ts'

/** Whether two statements need no link: they are one wording anyway. */
export function sameWording(one: Profile, other: Profile): boolean {
  // Asked of every pair: most differ in their first feature.
  if (one.features.length !== other.features.length || one.features[0] !== other.features[0]) return false
  const wording = wordingOf(one)
  return wording !== undefined && wording === wordingOf(other)
}

/** What is compared, but for weights and places; `undefined` for what has too little to be known again. */
export function wordingOf({ features, figures, act, sign }: Profile): string | undefined {
  if (features.length < 4) return undefined
  return JSON.stringify([features, figures, act, sign])
}
