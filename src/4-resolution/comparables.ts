import type { Comparable, Comparing, KeptLink } from '#types/comparable.ts'
import type { Reading } from '#types/reading.ts'
import { castOf } from './actors.ts'
import { blocksOf, copies, neighbourhood } from './blocks.ts'
import { countedOf } from './counted.ts'
import { type Link, linkOf } from './links.ts'
import { type Profile, profilesOf } from './profiles.ts'
import { nameOf, type Unit, unitsOf } from './units.ts'
import { wordingOf } from './wording.ts'
import { wordsOf } from './words.ts'

/** The statements of a document as a case keeps them: what they are compared by, worked out once. */
export function comparablesOf(reading: Reading): Comparable[] {
  const words = wordsOf(reading)
  const units = unitsOf(reading, 0, words, countedOf(reading, 0, words), castOf([reading]))
  return profilesOf(units).map((profile, at) => ({
    statement: nameOf(units[at]!),
    rank: profile.rank,
    blocks: blocksOf(profile),
    ...wordingIn(profile),
    profile,
  }))
}

function wordingIn(profile: Profile): Pick<Comparable, 'wording'> {
  const wording = wordingOf(profile)
  return wording === undefined ? {} : { wording }
}

/** How a case compares what it keeps. */
export const comparing: Comparing = {
  // Raise it with any change of what statements are compared by, or how: a case of another version has its links worked out anew.
  version: '8',
  neighbourhood,
  copies,
  compare: (one, other) => linkOf(one as Profile, other as Profile, 0, 1),
}

/** Kept links by the numbers of the statements that they link; a link of a statement that is not there is left out. */
export function numbered(links: readonly KeptLink[], units: readonly Unit[]): Link[] {
  const numbers = new Map(units.map((unit, at) => [keyOf(unit.reading.document.id, nameOf(unit)), at]))
  return links.flatMap(({ one, other, score }) => {
    const a = numbers.get(keyOf(one.document, one.statement))
    const b = numbers.get(keyOf(other.document, other.statement))
    return a === undefined || b === undefined ? [] : [{ a, b, score }]
  })
}

const keyOf = (document: string, statement: string): string => `${statement} ${document}`
