/** Numbers that count nothing: years, names with a number, labels, addresses, phone numbers, list numbering, "one" as a pronoun. */
import type { Amount, Exclusion, Scene } from '../draft.ts'
import { isAddress, isCode, isListNumber, isPhone, isSlashed } from './codes.ts'
import { isCitation, isCounter, isInLabelledRow } from './counters.ts'
import { isHyphenName, isLabelled, isNameWord } from './names.ts'
import { isPronoun } from './pronouns.ts'
import { isDate, isYear } from './years.ts'

/** The first that fits ends it. */
const exclusions: readonly Exclusion[] = [
  isDate,
  isYear,
  isLabelled,
  isHyphenName,
  isNameWord,
  isPhone,
  isCode,
  isSlashed,
  isAddress,
  isListNumber,
  isCounter,
  isInLabelledRow,
  isCitation,
  isPronoun,
]

export function isNoFigure(scene: Scene, amount: Amount): boolean {
  return exclusions.some((excludes) => excludes(scene, amount))
}
