/** Periods of the books: "the quarter", "the latest quarter", "a year earlier", "year-ago quarter", "year-end", "the 1988 period". */
import type { Word } from '#types/analysis.ts'
import { type Draft, draft, type Finder, isTightDash, type Meaning, wordAt } from '../draft.ts'
import { yearNumber } from './years.ts'

export const findBookPeriod: Finder = ({ tokens }, at) => {
  const compared = comparedPeriod(tokens, at)
  if (compared !== undefined) return compared
  const end = yearEnd(tokens, at)
  if (end !== undefined) return end
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

/** "by year end", "before year's end": the end of the running year. */
function yearEnd(tokens: readonly Word[], at: number): Draft | undefined {
  if (wordAt(tokens, at) !== 'year') return undefined
  const last = wordAt(tokens, at + 1) === "'s" ? at + 2 : at + 1
  if (
    wordAt(tokens, last) !== 'end' ||
    !/^(?:by|before|until|around|at|since|through|of)$/.test(wordAt(tokens, at - 1))
  )
    return undefined
  return draft(at, last + 1, { shift: { unit: 'year', by: 0, from: 'publication' } }, 'END')
}

/** "the same month a year ago", "the corresponding period last year", "the same quarter of 2019", "the quarter a year ago", "last year's quarter": the time last spoken of, in another year. */
function comparedPeriod(tokens: readonly Word[], at: number): Draft | undefined {
  if (wordAt(tokens, at) === 'last' && wordAt(tokens, at + 1) === 'year' && wordAt(tokens, at + 2) === "'s")
    return /^(?:quarter|period)$/.test(wordAt(tokens, at + 3))
      ? draft(at, at + 4, { shift: { unit: 'same', by: -1, from: 'text' } })
      : undefined
  if (wordAt(tokens, at) !== 'the') return undefined
  // "the quarter a year ago"
  const plain = /^(?:quarter|period)$/.test(wordAt(tokens, at + 1)) && wordAt(tokens, at + 2) === 'a'
  if (plain) return yearBefore(tokens, at, at + 2, 'quarter')
  if (!/^(?:same|corresponding|comparable|equivalent)$/.test(wordAt(tokens, at + 1))) return undefined
  const noun = wordAt(tokens, at + 2)
  if (!/^(?:month|quarter|period|time|week|day)$/.test(noun)) return undefined
  const link = /^(?:of|in)$/.test(wordAt(tokens, at + 3)) ? 1 : 0
  const rest = at + 3 + link
  const unit = noun === 'month' || noun === 'quarter' ? noun : 'same'
  const year = yearNumber(tokens, rest)
  if (year !== undefined && link === 1)
    return draft(at, rest + year.length, {
      year: year.year,
      shift: { unit: 'same', by: 0, from: 'text' },
      sameUnit: unit,
    })
  return yearBefore(tokens, at, rest, unit)
}

/** "a year ago", "a year earlier", "last year", "the previous year" at token `rest`. */
function yearBefore(
  tokens: readonly Word[],
  at: number,
  rest: number,
  sameUnit: NonNullable<Meaning['sameUnit']>,
): Draft | undefined {
  const the = wordAt(tokens, rest) === 'the' ? 1 : 0
  const words = [0, 1, 2].map((offset) => wordAt(tokens, rest + the + offset))
  const ago =
    words[0] === 'a' && words[1] === 'year' && /^(?:ago|earlier|before)$/.test(words[2]!)
      ? 3
      : /^(?:last|previous|prior)$/.test(words[0]!) && words[1] === 'year'
        ? 2
        : 0
  if (ago === 0) return undefined
  return draft(at, rest + the + ago, { shift: { unit: 'same', by: -1, from: 'text' }, sameUnit })
}
