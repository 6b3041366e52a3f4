/** Dates in digits: "10/1-11/7", "2024-10-18", "2024-10-18T09:30Z", "10/18/2024", "18.10.2024", "18-Oct-2024", "2024/Oct/18", "2024-10", "10/2024". */
import { months } from '#lexicon/months.ts'
import type { Word } from '#types/analysis.ts'
import { type Clock, type Draft, dashes, draft, type Finder, wordAt } from '../draft.ts'
import { yearAfter } from './dates.ts'

export const findNumericDate: Finder = ({ document, tokens }, at) => {
  const end = strokedEnd(tokens, at)
  if (end !== undefined) return end
  const dotted = /^(\d{1,4})\.(\d{1,2})\.(\d{1,4})$/.exec(wordAt(tokens, at))
  if (dotted) {
    const [, a, b, c] = dotted
    if (a!.length === 4) return checked(at, at + 1, Number(a), Number(b), Number(c))
    return c!.length === 4 && a!.length < 3 ? checked(at, at + 1, Number(c), Number(b), Number(a)) : undefined
  }
  const parts = partsAt(tokens, at)
  if (parts === undefined) return yearAndMonth(tokens, at)
  const [a, b, c] = parts
  // "Sep-23-2020"
  if (months.has(a)) return c.length === 4 ? checked(at, at + 5, Number(c), months.get(a)!, Number(b)) : undefined
  const named = months.get(b)
  if (a.length === 4) {
    const found =
      b.length === 2 || named !== undefined || wordAt(tokens, at + 1) === '/'
        ? checked(at, at + 5, Number(a), named ?? Number(b), Number(c))
        : undefined
    return found === undefined ? undefined : withClock(tokens, found)
  }
  const year = c.length === 4 ? Number(c) : c.length === 2 ? shortYear(c, document.published) : undefined
  if (year === undefined) return undefined
  if (named !== undefined) return checked(at, at + 5, year, named, Number(a))
  // "3-7-07" may be a record of games; with its whole year it is a date.
  if (c.length !== 4 && wordAt(tokens, at + 1) === '-') return undefined
  // American order first; where it cannot be, the other.
  return checked(at, at + 5, year, Number(a), Number(b)) ?? checked(at, at + 5, year, Number(b), Number(a))
}

/** Two digits are a year that is over or near: "03/18/40", written in 2016, is of 1940. */
function shortYear(digits: string, published: string | undefined): number {
  const year = 2000 + Number(digits)
  return year > Number(published?.slice(0, 4) ?? 2030) + 20 ? year - 100 : year
}

/** "10/1-11/7", "5/1 - 5/7, 2020": two strokes and a dash, which no score has; one end at a time. */
function strokedEnd(tokens: readonly Word[], at: number): Draft | undefined {
  const here = strokedAt(tokens, at)
  if (here === undefined) return undefined
  const opens = dashes.has(wordAt(tokens, at + 3)) && strokedAt(tokens, at + 4) !== undefined
  const closes = dashes.has(wordAt(tokens, at - 1)) && strokedAt(tokens, at - 4) !== undefined
  if (opens === closes || measures(tokens, opens ? at : at - 4)) return undefined
  if (opens) return draft(at, at + 3, here)
  const stroke = wordAt(tokens, at + 3) === '/' && /^\d{4}$/.test(wordAt(tokens, at + 4)) ? at + 5 : undefined
  if (stroke !== undefined) return draft(at, stroke, { ...here, year: Number(wordAt(tokens, at + 4)) })
  const year = yearAfter(tokens, at + 3)
  return year === undefined ? draft(at, at + 3, here) : draft(at, year.last, { ...here, year: year.value })
}

/** "a 1/2-3/4 inch pipe", "1/2 to 3/4 cup": two parts of one, with what they are parts of behind them. */
function measures(tokens: readonly Word[], at: number): boolean {
  const isPart = (from: number): boolean => {
    const [above, below] = [Number(wordAt(tokens, from)), Number(wordAt(tokens, from + 2))]
    return above < below && /^(?:2|3|4|5|8|16|32)$/.test(String(below))
  }
  return isPart(at) && isPart(at + 4) && (tokens[at + 7]?.tag === 'NOUN' || wordAt(tokens, at + 7) === 'of')
}

/** "10/1": a month and its day, without a space. */
function strokedAt(tokens: readonly Word[], at: number): { month: number; day: number } | undefined {
  if (wordAt(tokens, at + 1) !== '/' || tokens[at + 1]!.spaced || tokens[at + 2]?.spaced !== false) return undefined
  const [month, day] = [wordAt(tokens, at), wordAt(tokens, at + 2)].map((one) =>
    /^\d{1,2}$/.test(one) ? Number(one) : 0,
  )
  return month! >= 1 && month! <= 12 && day! >= 1 && day! <= 31 ? { month: month!, day: day! } : undefined
}

function checked(first: number, last: number, year: number, month: number, day: number): Draft | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1000 && year <= 2199
    ? draft(first, last, { year, month, day })
    : undefined
}

/** "T09:30Z", "T09:30:15" stuck to the date: the tokeniser parts it after the hour. */
function withClock(tokens: readonly Word[], date: Draft): Draft {
  const { last } = date
  const hour = /^t(\d\d)$/.exec(wordAt(tokens, last))
  const rest = /^(\d\d)(?::(\d\d))?$/.exec(wordAt(tokens, last + 2))
  if (!hour || !rest || tokens[last]!.spaced || wordAt(tokens, last + 1) !== ':' || Number(hour[1]) > 24) return date
  const universal = wordAt(tokens, last + 3) === 'z' && tokens[last + 3]?.spaced === false
  const clock: Clock = {
    hour: Number(hour[1]),
    minute: Number(rest[1]),
    ...(rest[2] === undefined ? {} : { second: Number(rest[2]) }),
    ...(universal ? { zone: 'Z' } : {}),
  }
  return draft(date.first, last + (universal ? 4 : 3), { ...date.meaning, clock })
}

/** "2024-10", "10/2024", "Oct-2024"; "2009-10" is a season of two years. */
function yearAndMonth(tokens: readonly Word[], at: number): Draft | undefined {
  const mark = wordAt(tokens, at + 1)
  if ((mark !== '-' && mark !== '/') || tokens[at + 1]?.spaced || tokens[at + 2]?.spaced) return undefined
  if (isChain(tokens, at - 1, at) || isChain(tokens, at + 3, at + 3)) return undefined
  const [a, b] = [wordAt(tokens, at), wordAt(tokens, at + 2)]
  const [first, second] = [monthOf(a), monthOf(b)]
  if (/^(?:19|20)\d\d$/.test(a) && second !== undefined) {
    const span = /^\d\d$/.test(b) && second === (Number(a) % 100) + 1
    return span ? undefined : draft(at, at + 3, { year: Number(a), month: second })
  }
  return first !== undefined && /^(?:19|20)\d\d$/.test(b)
    ? draft(at, at + 3, { year: Number(b), month: first })
    : undefined
}

function monthOf(word: string): number | undefined {
  const number = /^\d{1,2}$/.test(word) ? Number(word) : months.get(word)
  return number !== undefined && number >= 1 && number <= 12 ? number : undefined
}

/** Three parts with one kind of mark between them and no space, not part of a longer chain. */
function partsAt(tokens: readonly Word[], at: number): readonly [string, string, string] | undefined {
  const mark = wordAt(tokens, at + 1)
  if ((mark !== '-' && mark !== '/') || wordAt(tokens, at + 3) !== mark) return undefined
  for (let index = at + 1; index < at + 5; index++) if (tokens[index]?.spaced !== false) return undefined
  const range = mark === '/' && wordAt(tokens, at + 5) === '-'
  const ranged = mark === '/' && wordAt(tokens, at - 1) === '-'
  if ((!ranged && isChain(tokens, at - 1, at)) || (!range && isChain(tokens, at + 5, at + 5))) return undefined
  const [a, b, c] = [wordAt(tokens, at), wordAt(tokens, at + 2), wordAt(tokens, at + 4)]
  if (!(/^(?:\d{1,2}|\d{4})$/.test(a) || (months.has(a) && mark === '-')) || !/^(?:\d{1,2}|\d{4})$/.test(c))
    return undefined
  return /^\d{1,2}$/.test(b) || months.has(b) ? [a, b, c] : undefined
}

function isChain(tokens: readonly Word[], mark: number, spacing: number): boolean {
  return (
    /^[-/+_]$/.test(wordAt(tokens, mark)) &&
    tokens[spacing]?.spaced === false &&
    /[\d]$|^\+$/.test(mark === spacing ? wordAt(tokens, mark + 1) : wordAt(tokens, mark - 1) || '+')
  )
}
