/** Named days: "Christmas Eve", "last Thanksgiving", "Election Day", "9/11". */
import { holidays, longestHoliday } from '#lexicon/holidays.ts'
import { draft, type Finder, isCapital, wordAt } from '../draft.ts'
import { whichAt } from './which.ts'
import { yearNumber } from './years.ts'

export const findHoliday: Finder = (analysis, at) => {
  const { tokens } = analysis
  const lead = whichAt(tokens, at)
  const start = lead?.last ?? at
  const first = wordAt(tokens, start)
  if (!openers.has(first)) return undefined
  // "the Chinese New Year", "Orthodox Christmas": by other calendars.
  if (calendars.has(wordAt(tokens, start - 1))) return undefined
  let name = ''
  let found: { key: string; last: number } | undefined
  for (let last = start + 1; last <= start + longestHoliday && last <= tokens.length; last++) {
    name = name === '' ? first : `${name} ${wordAt(tokens, last - 1)}`
    if (holidays.has(name)) found = { key: name, last }
  }
  if (found === undefined) return undefined
  const named = isCapital(analysis, start) || /^(?:before|after|until|till|by|since)$/.test(wordAt(tokens, start - 1))
  if (doubtful.has(found.key) && !named) return undefined
  // "Easter week", "Labor Day weekend"
  const period = /^(?:week|weekend)$/.exec(wordAt(tokens, found.last))?.[0] as 'week' | 'weekend' | undefined
  if (period !== undefined) found = { ...found, last: found.last + 1 }
  const holds = period === undefined ? {} : { holds: period }
  const of = wordAt(tokens, found.last) === 'of' || wordAt(tokens, found.last) === ',' ? 1 : 0
  const year = yearNumber(tokens, found.last + of)
  if (year !== undefined) {
    // "Labor Day 2021 weekend"
    const last = found.last + of + year.length
    const behind = period === undefined && wordAt(tokens, last) === 'weekend'
    const held = behind ? ({ holds: 'weekend' } as const) : holds
    return draft(at, behind ? last + 1 : last, { holiday: found.key, year: year.year, ...held })
  }
  return draft(at, found.last, { holiday: found.key, which: lead?.which ?? 'bare', ...holds })
}

/** First words of the names: nearly every token is turned away by one look-up. */
const openers: ReadonlySet<string> = new Set([...holidays.keys()].map((name) => name.split(' ')[0]!))

const calendars: ReadonlySet<string> = new Set(
  'orthodox coptic eastern julian chinese lunar islamic hijri arabic jewish hebrew persian iranian tibetan buddhist vietnamese korean ethiopian thai tamil bengali nepali'.split(
    ' ',
  ),
)

/** Words of other uses, which only a capital makes a feast. */
const doubtful: ReadonlySet<string> = new Set([
  'epiphany',
  'pentecost',
  'new year',
  'victory day',
  'may day',
  'inauguration day',
  'corpus christi',
])
