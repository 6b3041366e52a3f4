/** Quarters and halves of a year: "the third quarter", "third-quarter", "Q3", "the fiscal second quarter", "first half of 2019". */
import type { Word } from '#types/analysis.ts'
import { draft, type Finder, isTightDash, wordAt } from '../draft.ts'
import { yearNumber } from './years.ts'

export const findQuarter: Finder = ({ tokens }, at) => {
  const short = /^(?:q([1-4])|([1-4])q)$/.exec(wordAt(tokens, at))
  if (short) return draft(at, at + 1, { quarter: Number(short[1] ?? short[2]) })
  // "H1 2016", "2016 H2", never alone.
  const half = /^h([12])$/.exec(wordAt(tokens, at))
  const dash = isTightDash(tokens, at - 1) ? 2 : 1
  if (half && (yearNumber(tokens, at + 1) !== undefined || yearNumber(tokens, at - dash) !== undefined))
    return draft(at, at + 1, { half: Number(half[1]) })
  let index = at
  if (wordAt(tokens, index) === 'the') index++
  const year = index > at ? yearNumber(tokens, index) : undefined
  if (year !== undefined) index += year.length
  const fiscal = /^(?:fiscal|financial)$/.test(wordAt(tokens, index))
  if (fiscal) index++
  if (fiscal && isTightDash(tokens, index)) index++
  const rank = ranks.get(wordAt(tokens, index))
  if (rank === undefined) return undefined
  const hyphen = isTightDash(tokens, index + 1) ? 1 : 0
  const noun = wordAt(tokens, index + 1 + hyphen)
  const last = index + 2 + hyphen
  if (noun === 'quarter' && (rank <= 4 || yearNumber(tokens, last + 1) !== undefined)) {
    const of = wordAt(tokens, last)
    // "a third quarter of the voters"
    if (rank === 4 && of === 'of' && wordAt(tokens, last + 1) === 'the' && !/year/.test(wordAt(tokens, last + 2)))
      return undefined
    // "the third-quarter loss": the article is the loss's.
    const start = hyphen === 1 && year === undefined && wordAt(tokens, at) === 'the' ? at + 1 : at
    return draft(start, last, { quarter: Math.min(rank, 4), ...(year === undefined ? {} : { year: year.year }) })
  }
  if (noun === 'half' && (rank <= 2 || rank === lastOne) && isHalfYear(tokens, last, hyphen === 1))
    return draft(at, last, { half: rank === lastOne ? 2 : rank, ...(year === undefined ? {} : { year: year.year }) })
  return undefined
}

/** "the first half" is that of a match, unless a year, a decade or the books follow. */
function isHalfYear(tokens: readonly Word[], last: number, hyphen: boolean): boolean {
  if (hyphen) return business.has(wordAt(tokens, last))
  if (wordAt(tokens, last) !== 'of') return false
  const next = wordAt(tokens, last + 1)
  return (
    yearNumber(tokens, last + 1) !== undefined ||
    ((next === 'the' || next === 'this' || next === 'last' || next === 'next') &&
      /^(?:year|fiscal)$/.test(wordAt(tokens, last + 2)))
  )
}

const lastOne = 9
const ranks: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
  ['last', lastOne],
  ['final', lastOne],
])
const business: ReadonlySet<string> = new Set(
  'results profit profits earnings revenue revenues sales loss losses net income'.split(' '),
)
