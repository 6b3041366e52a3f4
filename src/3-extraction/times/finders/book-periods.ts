/** Periods of the books: "the quarter", "the latest quarter", "a year earlier", "year-ago quarter", "year-end", "the 1988 period". */
import { draft, type Finder, isTightDash, wordAt } from '../draft.ts'
import { yearNumber } from './years.ts'

export const findBookPeriod: Finder = ({ tokens }, at) => {
  const the = wordAt(tokens, at) === 'the' ? 1 : 0
  let index = at + the
  // "the comparable year-ago quarter"
  if (the === 1 && /^(?:comparable|corresponding|same)$/.test(wordAt(tokens, index))) index++
  if (wordAt(tokens, index) === 'year' && isTightDash(tokens, index + 1)) {
    const word = wordAt(tokens, index + 2)
    if (word === 'end') return draft(at, index + 3, { month: 12, day: 31 })
    if (word === 'ago' || word === 'earlier') {
      const noun = index + 3
      const rank = /^(?:first|second|third|fourth)$/.test(wordAt(tokens, noun)) ? 1 : 0
      const period = /^(?:quarter|period)$/.test(wordAt(tokens, noun + rank))
      return draft(at, period && (the === 1 || rank === 0) ? noun + rank + 1 : noun, {
        shift: { unit: 'same', by: -1, from: 'text' },
      })
    }
    return undefined
  }
  if (the === 0) return undefined
  const year = yearNumber(tokens, index)
  if (year !== undefined && /^(?:quarter|period)$/.test(wordAt(tokens, index + year.length)))
    return draft(at, index + year.length + 1, { year: year.year, shift: { unit: 'same', by: 0, from: 'text' } })
  const latest = /^(?:latest|most recent|just-ended)$/.test(wordAt(tokens, index)) ? 1 : 0
  const noun = wordAt(tokens, index + latest)
  if (noun !== 'quarter' && !(latest === 1 && noun === 'period')) return undefined
  const after = wordAt(tokens, index + latest + 1)
  if (latest === 0 && (after === 'of' || after === '-' || after === 'point')) return undefined
  return draft(at, index + latest + 1, { shift: { unit: 'quarter', by: 0, from: 'text' } })
}
