import type { Finder } from '../draft.ts'
import { findAge } from './age.ts'
import { findAmount } from './amount.ts'
import { findRatio } from './ratio.ts'
import { findScore } from './score.ts'

/** Each is one way of writing a quantity; the first that claims a token has it. */
export const finders: readonly Finder[] = [findAge, findScore, findRatio, findAmount]
