/** Lengths of time: "three days", "30-year", "a decade", "two to three weeks", "a year and a half", "the past two months", "half an hour", "for years". */

import {
  denominators,
  fractionSigns,
  magnitudes,
  tens,
  units,
  vagueCounts,
  vaguePlurals,
} from '#lexicon/number-words.ts'
import { timeUnits } from '#lexicon/time-units.ts'
import type { Word, Wording } from '#types/analysis.ts'
import { type NumberReading, numberAt } from '../../numbers.ts'
import { draft, type Finder, isTightDash, type Length, wordAt } from '../draft.ts'

export const findDuration: Finder = (analysis, at) => {
  const { tokens } = analysis
  if (isVerb(tokens, at)) return undefined
  const lead = leadAt(tokens, at)
  const start = at + lead.length
  const found =
    counted(analysis, start) ??
    article(tokens, start, lead.length > 0) ??
    whole(tokens, at) ??
    long(tokens, at) ??
    bare(tokens, start, lead.length > 0)
  if (found === undefined) return undefined
  if (isAge(tokens, found.last)) return undefined
  // "the eight-year war": the article is the war's.
  const hyphened = wordAt(tokens, found.last - 2) === '-' && lead.towards === undefined
  const length: Length = lead.towards === undefined ? found.length : { ...found.length, towards: lead.towards }
  return draft(hyphened ? start : at, found.last, { length })
}

/** "it will last 60 days" */
function isVerb(tokens: readonly Word[], at: number): boolean {
  if (wordAt(tokens, at) !== 'last') return false
  const before = tokens[at - 1]
  return (
    before?.sentence === tokens[at]!.sentence &&
    (before.form === 'modal' || /^(?:to|not|n't|did|do|does|only)$/.test(before.lower))
  )
}

interface Found {
  readonly last: number
  readonly length: Length
}

/** "the past two months", "the next few days", "another three weeks". */
function leadAt(tokens: readonly Word[], at: number): { length: number; towards?: 'past' | 'future' } {
  const word = wordAt(tokens, at)
  const determiner = /^(?:the|these|those|its|his|her|their)$/.test(word) ? 1 : word === 'another' ? 1 : 0
  const adjective = wordAt(tokens, at + determiner)
  if (/^(?:last|past|previous|preceding)$/.test(adjective)) return { length: determiner + 1, towards: 'past' }
  if (/^(?:next|coming|following)$/.test(adjective)) return { length: determiner + 1, towards: 'future' }
  if (determiner === 1 && /^(?:first|final|latest|full|additional|entire)$/.test(adjective)) return { length: 2 }
  return { length: word === 'the' || word === 'these' || word === 'those' || word === 'another' ? 1 : 0 }
}

/** Number and unit: "three days", "30-year", "two to three weeks", "20 more years", "two and a half years". */
function counted(analysis: Wording, at: number): Found | undefined {
  const { tokens } = analysis
  if (!mayBeNumber(wordAt(tokens, at)) || !hasUnit(tokens, at)) return undefined
  const number = quarters(tokens, at) ?? couple(tokens, at) ?? withHalf(tokens, at) ?? numberAt(analysis, at)
  if (number === undefined || wordAt(tokens, at) === 'quarter') return undefined
  let { last } = number
  let upTo: number | undefined
  const to = wordAt(tokens, last)
  const joint =
    to === '-' && isTightDash(tokens, last) && (wordAt(tokens, last + 1) === 'to' || wordAt(tokens, last + 1) === 'or')
      ? 1
      : 0
  const second = /^(?:to|or|-|–)$/.test(to) ? numberAt(analysis, last + 1 + joint) : undefined
  if (second !== undefined && second.low > number.low && wordAt(tokens, at - 1) !== 'between') {
    upTo = second.low
    last = second.last
  }
  let towards: Length['towards']
  for (let more = 0; more < 3 && fillers.has(wordAt(tokens, last)); more++) {
    const filler = wordAt(tokens, last++)
    if (/^(?:coming|upcoming|next)$/.test(filler)) towards = 'future'
    else if (/^(?:past|previous|last)$/.test(filler)) towards = 'past'
  }
  if (wordAt(tokens, last) === 'of' && number.form === 'vague') last++
  const hyphen = isTightDash(tokens, last) ? 1 : 0
  const name = wordAt(tokens, last + hyphen)
  // "two nights" are as many days.
  const unit = name === 'nights' || (name === 'night' && number.high === 1) ? 'day' : timeUnits.get(name)
  // "the second" is a rank, "3.5 second" is none.
  const rank = name === 'second' && hyphen === 0 && Number.isInteger(number.low)
  if (unit === undefined || (unit === 'quarter' && hyphen === 1) || rank) return undefined
  // "two second": a rank; "10 min" and "5 sec" count.
  if (
    hyphen === 0 &&
    number.high >= 2 &&
    name === unit &&
    number.form !== 'fraction' &&
    !rankless(tokens, at, last + 1) &&
    !allowsSingular(tokens, last + 1)
  )
    return undefined
  const exact = !number.approximate && number.low === number.high
  // "a couple of weeks" is two, "several weeks" some.
  const count = exact || (number.approximate && number.low === 2 && number.high === 2) ? number.low : undefined
  return half(tokens, last + hyphen + 1, {
    unit,
    count,
    ...(upTo === undefined ? {} : { upTo }),
    ...(towards === undefined ? {} : { towards }),
  })
}

/** Spares most words the readers of numbers. */
function mayBeNumber(word: string): boolean {
  const code = word.charCodeAt(0)
  return (code >= 0x30 && code <= 0x39) || numberWords.has(word)
}

/** How far behind the first word of a number its unit may stand: "one hundred and twenty-five more trading days". */
const longestNumber = 16

function hasUnit(tokens: readonly Word[], at: number): boolean {
  for (let index = at; index < at + longestNumber; index++) {
    const word = wordAt(tokens, index)
    if (timeUnits.has(word) || word === 'night' || word === 'nights') return true
  }
  return false
}

const numberWords: ReadonlySet<string> = new Set([
  ...[units, tens, magnitudes, vagueCounts, vaguePlurals, denominators, fractionSigns].flatMap((table) => [
    ...table.keys(),
  ]),
  ...'a an quarters'.split(' '),
])

/** "two quarters" is a number of quarters before it is a half of anything. */
function quarters(tokens: readonly Word[], at: number): NumberReading | undefined {
  const count = fewOf(wordAt(tokens, at))
  if (Number.isNaN(count) || wordAt(tokens, at + 1) !== 'quarters' || wordAt(tokens, at + 2) === 'of') return undefined
  if (!/^(?:past|last|next|previous|coming|following|few|consecutive|straight)$/.test(wordAt(tokens, at - 1)))
    return undefined
  return { first: at, last: at + 1, low: count, high: count, approximate: false, form: 'words' }
}

/** "one and half hours", "two and half days": the half without its article. */
function withHalf(tokens: readonly Word[], at: number): NumberReading | undefined {
  const count = fewOf(wordAt(tokens, at))
  if (Number.isNaN(count) || wordAt(tokens, at + 1) !== 'and' || wordAt(tokens, at + 2) !== 'half') return undefined
  return { first: at, last: at + 3, low: count + 0.5, high: count + 0.5, approximate: false, form: 'words' }
}

/** "two", "12"; NaN for what is no small number. */
function fewOf(word: string): number {
  return units.get(word) ?? Number(/^\d{1,2}$/.exec(word)?.[0] ?? Number.NaN)
}

/** "for 3 day.": what lasts needs no plural to be one. */
function rankless(tokens: readonly Word[], at: number, last: number): boolean {
  return wordAt(tokens, at - 1) === 'for' && /^[.,;!?]?$/.test(wordAt(tokens, last))
}

/** "couple of weeks" without its article. */
function couple(tokens: readonly Word[], at: number): NumberReading | undefined {
  if (wordAt(tokens, at) !== 'couple') return undefined
  const last = wordAt(tokens, at + 1) === 'of' ? at + 2 : at + 1
  return { first: at, last, low: 2, high: 2, approximate: true, form: 'vague' }
}

/** Broadcast transcripts write "two day", "ten year": a noun follows that it describes. */
function allowsSingular(tokens: readonly Word[], at: number): boolean {
  return tokens[at]?.tag === 'NOUN' || tokens[at]?.tag === 'ADJ'
}

const fillers: ReadonlySet<string> = new Set(
  'more additional full consecutive straight trading business working whole long calendar successive further upcoming past coming previous next last'.split(
    ' ',
  ),
)

/** "an hour", "a decade", "a week and a half", "half an hour", "the decade" after "past". */
function article(tokens: readonly Word[], at: number, led: boolean): Found | undefined {
  let index = at
  let count = 1
  if (wordAt(tokens, index) === 'half') {
    count = 0.5
    index++
    if (isTightDash(tokens, index)) index++
  }
  const a = /^(?:a|an|one)$/.test(wordAt(tokens, index))
  if (a) index++
  if (
    !a &&
    count === 1 &&
    !(
      led &&
      /^(?:decade|century)$/.test(wordAt(tokens, index)) &&
      /^(?:past|last|next|coming)$/.test(wordAt(tokens, index - 1))
    )
  )
    return undefined
  const adjective = fillers.has(wordAt(tokens, index)) || wordAt(tokens, index) === 'single' ? 1 : 0
  index += adjective
  const name = wordAt(tokens, index)
  const unit = timeUnits.get(name)
  if (
    unit === undefined ||
    unit === 'second' ||
    name.endsWith('s') ||
    (unit === 'quarter' && wordAt(tokens, index + 1) === 'of')
  )
    return undefined
  if (unit === 'quarter' && a && wordAt(tokens, index + 1) !== 'ago' && wordAt(tokens, index + 1) !== 'earlier')
    return undefined
  if (a && isRate(tokens, at)) return undefined
  // "a day that nobody wanted", "a day of mourning": what kind of day, not how long.
  if (
    unit === 'day' &&
    a &&
    count === 1 &&
    (tokens[index + 1]?.tag === 'PRON' || /^(?:that|when|of|for)$/.test(wordAt(tokens, index + 1)))
  )
    return undefined
  // "a year-earlier profit"
  if (isTightDash(tokens, index + 1) && /^(?:earlier|ago|end|old|on|long)$/.test(wordAt(tokens, index + 2)))
    return undefined
  return half(tokens, index + 1, { unit, count })
}

/** "all day", "the whole week", "a full year", "another month". */
function whole(tokens: readonly Word[], at: number): Found | undefined {
  const word = wordAt(tokens, at)
  const the = word === 'the' || word === 'a' ? 1 : 0
  const lead = wordAt(tokens, at + the)
  if (!/^(?:all|full|whole|entire|another)$/.test(lead) || (the === 1 && lead === 'all')) return undefined
  if (the === 1 && word === 'the') return undefined
  const hyphen = isTightDash(tokens, at + the + 1) ? 1 : 0
  const noun = wordAt(tokens, at + the + 1 + hyphen)
  const unit = timeUnits.get(noun)
  if (unit === undefined || noun.endsWith('s') || unit === 'second' || unit === 'quarter' || unit === 'weekend')
    return undefined
  // "the full-year loss" is that of a year, "another year of war" one more.
  return { last: at + the + 2 + hyphen, length: { unit, count: 1 } }
}

/** "a week-long lull", "the yearlong war": one of them. */
function long(tokens: readonly Word[], at: number): Found | undefined {
  const joined = /^(hour|day|week|month|year|decade|century)long$/.exec(wordAt(tokens, at))
  if (joined) return { last: at + 1, length: { unit: joined[1] as Length['unit'], count: 1 } }
  const unit = timeUnits.get(wordAt(tokens, at))
  if (unit === undefined || wordAt(tokens, at).endsWith('s') || tokens[at - 1]?.lower === '-') return undefined
  const tied = isTightDash(tokens, at + 1) && wordAt(tokens, at + 2) === 'long'
  return tied ? { last: at + 3, length: { unit, count: 1 } } : undefined
}

/** "30,000 casualties a month", "$5 a day": a rate, not a length. */
function isRate(tokens: readonly Word[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || before.sentence !== tokens[at]!.sentence) return false
  return (
    (before.tag === 'NOUN' || before.tag === 'NUM' || before.tag === 'SYM' || before.lower === '%') &&
    !/^(?:ago|earlier|later|before|after)$/.test(wordAt(tokens, at + 2))
  )
}

/** "a year and a half", "one year and a quarter". */
function half(tokens: readonly Word[], last: number, length: Length): Found {
  const article = /^(?:a|one)$/.test(wordAt(tokens, last + 1)) ? 1 : 0
  const part = wordAt(tokens, last) === 'and' ? wordAt(tokens, last + 1 + article) : ''
  const more = part === 'half' ? 0.5 : part === 'quarter' && article === 1 ? 0.25 : 0
  return more > 0 && length.count !== undefined
    ? { last: last + 2 + article, length: { ...length, count: length.count + more } }
    : { last, length }
}

/** "for years", "decades of war", "weeks before", "months-long". */
function bare(tokens: readonly Word[], at: number, led: boolean): Found | undefined {
  const name = wordAt(tokens, at)
  const unit = timeUnits.get(name)
  if (unit === undefined || !name.endsWith('s') || unit === 'second' || unit === 'quarter') return undefined
  // "for some days"
  const lead = wordAt(tokens, at - 1) === 'some' ? wordAt(tokens, at - 2) : wordAt(tokens, at - 1)
  const after = wordAt(tokens, at + 1)
  if (led && after === 'ahead') return { last: at + 2, length: { unit, count: undefined, towards: 'future' } }
  if (led && wordAt(tokens, at - 1) === 'the' && wordAt(tokens, at - 2) === 'over')
    return { last: at + 1, length: { unit, count: undefined } }
  const long = after === '-' && wordAt(tokens, at + 2) === 'long'
  if (
    !bareLeads.has(lead) &&
    !bareTails.has(after) &&
    !long &&
    !tokens[at - 1]?.lower.match(/^(?:past|next|last|coming|these|those)$/)
  )
    return undefined
  if (
    after === 'of' &&
    unit !== 'decade' &&
    unit !== 'century' &&
    unit !== 'month' &&
    unit !== 'year' &&
    unit !== 'week' &&
    unit !== 'day'
  )
    return undefined
  return { last: long ? at + 3 : at + 1, length: { unit, count: undefined } }
}

const bareLeads: ReadonlySet<string> = new Set('for over after within in'.split(' '))
const bareTails: ReadonlySet<string> = new Set('ago later earlier before after ahead of'.split(' '))

/** "52-year-old", "12 years old", "20 years of age". */
function isAge(tokens: readonly Word[], last: number): boolean {
  const hyphen = isTightDash(tokens, last) ? 1 : 0
  const word = wordAt(tokens, last + hyphen)
  return /^(?:old|olds|older|younger)$/.test(word) || (word === 'of' && wordAt(tokens, last + 1) === 'age')
}
