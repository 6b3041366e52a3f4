/** Years and dates: "in 2016", "the 1994 Crime Bill", "October 18", "September 11 attacks". */
import { months } from '#lexicon/months.ts'
import { boundEnding } from '../bound-phrases.ts'
import type { Exclusion } from '../draft.ts'

/** Four digits that read as a year count only with a unit, after a bound, or right before a plural without "the". */
export const isYear: Exclusion = ({ analysis }, { number, low, kind, range, unit }) => {
  const { tokens } = analysis
  const digits = tokens[number.first]!.lower
  if (!/^(?:1[0-9]|20)\d\d$/.test(digits) || low !== Number(digits) || kind === 'money' || kind === 'share')
    return false
  if (unit !== undefined) return false
  if (!range && number.last - number.first > 1) return false
  const before = tokens[number.first - 1]
  const likely = low >= 1700
  if (
    /^(?:in|since|of|until|till|by|from|during|before|after|early|late|mid|the|circa|'s|summer|winter|spring|autumn|fall|year|\()$/.test(
      before?.lower ?? '',
    )
  )
    return likely
  if (likely && baselines.test(tokens[number.last]?.lower ?? '')) return true // "below 2005 levels"
  if (boundEnding(tokens, number.first) !== undefined) return false
  const after = tokens[number.last]
  return (
    likely &&
    !(
      after?.tag === 'NOUN' &&
      /[^s]s$|people|men|women|children/.test(after.lower) &&
      !/^(?:elections?|games|olympics|primaries|finals|hearings|attacks|talks|protests|riots|results)$/.test(
        after.lower,
      )
    )
  )
}

/** What is measured against that of a year. */
const baselines = /^(?:levels?|figures?|prices|peak|average|baseline|values|standards|terms|totals?|numbers)$/

/** A day beside its month, should no time have claimed it. */
export const isDate: Exclusion = ({ analysis }, { number, kind, range }) => {
  if (kind !== 'count' || range) return false
  const { tokens } = analysis
  const token = tokens[number.first]!
  if (!/^\d{1,2}$/.test(token.lower) || number.last - number.first > 1) return false
  const before = tokens[number.first - 1]
  const after = tokens[number.last]
  return isMonth(before) || isMonth(after) || /^(?:a\.?m\.?|p\.?m\.?|o'clock|gmt|utc|bst|est)$/.test(after?.lower ?? '')
}

function isMonth(token: { readonly lower: string; readonly tag: string } | undefined): boolean {
  return token !== undefined && token.tag === 'PROPN' && months.has(token.lower.replace(/\.$/, ''))
}
