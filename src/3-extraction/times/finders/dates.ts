/** Months and days of months: "October", "Oct. 18", "the 18th of October", "18 October 2024", "October 18, 2024". */
import { clearMonths, doubtfulMonths, months } from '#lexicon/months.ts'
import { units } from '#lexicon/number-words.ts'
import { rememberedDays } from '#lexicon/remembered-days.ts'
import type { Word, Wording } from '#types/analysis.ts'
import { type Draft, draft, type Finder, isCapital, type Shift, wordAt } from '../draft.ts'
import { type DayNumber, dayAt } from './day-numbers.ts'
import { whichAt } from './which.ts'
import { yearNumber } from './years.ts'

export const findDate: Finder = (analysis, at) => {
  const { tokens } = analysis
  if (months.has(wordAt(tokens, at))) return monthFirst(analysis, at)
  const lead = whichAt(tokens, at)
  if (lead === undefined) return dayFirst(analysis, at)
  const month = months.get(wordAt(tokens, lead.last))
  if (month === undefined) {
    // "next 6th of April"
    const dated = dayFirst(analysis, lead.last)
    return dated?.meaning.year === undefined && dated?.meaning.month !== undefined
      ? draft(at, dated.last, { ...dated.meaning, which: lead.which })
      : undefined
  }
  if (!isWritten(analysis, lead.last)) return undefined
  const found = dayAt(tokens, lead.last + 1)
  if (found === undefined || isTimeOrAmount(tokens, found.last))
    return draft(at, lead.last + 1, { month, which: lead.which })
  // "in this Dec. 13, 2016, file photo"
  const year = lead.which === 'this' ? yearAfter(tokens, found.last) : undefined
  return year === undefined
    ? draft(at, found.last, { month, day: found.day, which: lead.which })
    : draft(at, year.last, { month, day: found.day, year: year.value })
}

/** With its capital, or a name that is nothing else. */
function isWritten(analysis: Wording, at: number): boolean {
  const { tokens } = analysis
  const word = wordAt(tokens, at)
  if (isCapital(analysis, at) || clearMonths.has(word)) return true
  // "in may." is no verb; "2016, nov" has its year before it.
  const next = tokens[at + 1]
  const ends = next === undefined || next.sentence !== tokens[at]!.sentence || next.tag === 'PUNCT'
  if (wordAt(tokens, at - 1) === 'in' && ends) return true
  if (ends && wordAt(tokens, at - 1) === ',' && /^(?:19|20)\d\d$/.test(wordAt(tokens, at - 2))) return true
  // "14 nov", "feb 4": short, or a word of other uses, beside a day.
  if (word === 'may' || word === 'march' || word === 'mar' || word === 'sep') return false
  return (
    dayAt(tokens, at + 1) !== undefined ||
    /^\d{1,2}(?:st|nd|rd|th)?$/.test(wordAt(tokens, at - 1)) ||
    leadsToMonth.has(wordAt(tokens, at - 1))
  )
}

/** "October 18, 2024", "October 2024", "October". */
function monthFirst(analysis: Wording, at: number): Draft | undefined {
  const { tokens } = analysis
  const month = months.get(wordAt(tokens, at))!
  if (!isWritten(analysis, at)) return undefined
  const found = dayAt(tokens, wordAt(tokens, at + 1) === 'the' ? at + 2 : at + 1) ?? rankBehindComma(tokens, at + 1)
  if (found !== undefined && !isTimeOrAmount(tokens, found.last)) {
    const { day, last } = found
    const year = yearAfter(tokens, last)
    if (year !== undefined) return draft(at, year.last, { month, day, year: year.value })
    const remembered = rememberedYear(analysis, last, month, day)
    return draft(at, last, remembered === undefined ? { month, day } : { month, day, year: remembered })
  }
  const year = yearAfter(tokens, at + 1)
  if (year !== undefined) return draft(at, year.last, { month, year: year.value })
  return looksLikeMonth(analysis, at) ? draft(at, at + 1, { month, which: 'bare' }) : undefined
}

/** "October, 1st" */
function rankBehindComma(tokens: readonly Word[], at: number): DayNumber | undefined {
  const found = wordAt(tokens, at) === ',' && /^\d/.test(wordAt(tokens, at + 1)) ? dayAt(tokens, at + 1) : undefined
  return found?.ranked ? found : undefined
}

/** "the Sept. 11 attacks", "the October 7 Hamas attack": the event says which year. */
function rememberedYear({ document, tokens }: Wording, last: number, month: number, day: number): number | undefined {
  const found = rememberedDays.find((one) => one.month === month && one.day === day)
  if (found === undefined || Number(document.published?.slice(0, 4) ?? found.year) < found.year) return undefined
  for (let index = last; index < last + 3; index++) if (found.words.has(wordAt(tokens, index))) return found.year
  return undefined
}

/** "18 October 2024", "the 18th of October". */
function dayFirst(analysis: Wording, at: number): Draft | undefined {
  const { tokens } = analysis
  const start = wordAt(tokens, at) === 'the' ? at + 1 : at
  const found = dayAt(tokens, start) ?? cardinal(tokens, start)
  if (found === undefined) return undefined
  const { day } = found
  const inner = found.ranked ? monthThatLies(tokens, found.last) : undefined
  if (inner !== undefined) return draft(at, inner.last, { day, shift: inner.shift })
  const noun = wordAt(tokens, found.last) === 'day' && found.ranked ? 1 : 0
  const of = wordAt(tokens, found.last + noun) === 'of' ? 1 : 0
  const name = found.last + noun + of
  const month = months.get(wordAt(tokens, name))
  if (month === undefined || !isWritten(analysis, name)) return undefined
  // "$12 December 27": the number is a price.
  if (/^(?:[$€£¥]|us\$)$/.test(wordAt(tokens, start - 1))) return undefined
  // "two of March", "12 of March's 31 days": a number in words needs its month without "of", a rank may stand before either.
  if (of === 1 && !found.ranked && (!/^\d/.test(wordAt(tokens, start)) || wordAt(tokens, name + 1) === "'s"))
    return undefined
  const year = yearAfter(tokens, name + 1)
  return year === undefined
    ? draft(at, name + 1, { month, day })
    : draft(at, year.last, { month, day, year: year.value })
}

/** "fifteen August nineteen ninety-three": a number in words counts with its month and its year. */
function cardinal(tokens: readonly Word[], at: number): DayNumber | undefined {
  const day = units.get(wordAt(tokens, at))
  if (day === undefined || day < 1 || !months.has(wordAt(tokens, at + 1))) return undefined
  return yearAfter(tokens, at + 2) === undefined ? undefined : { day, last: at + 1, ranked: false }
}

/** "the 4th of next month", "the 31st of this month". */
function monthThatLies(tokens: readonly Word[], at: number): { shift: Shift; last: number } | undefined {
  const lead = wordAt(tokens, at) === 'of' ? whichAt(tokens, at + 1) : undefined
  if (lead === undefined || wordAt(tokens, lead.last) !== 'month') return undefined
  const by =
    lead.which === 'next' || lead.which === 'coming' ? 1 : lead.which === 'last' || lead.which === 'past' ? -1 : 0
  if (by === 0 && lead.which !== 'this') return undefined
  return { shift: { unit: 'month', by, from: 'publication' }, last: lead.last + 1 }
}

/** "in March 12 people", "on June 3 percent": what follows the number says that it is no day. */
function isTimeOrAmount(tokens: readonly Word[], at: number): boolean {
  return /^(?:%|percent|per|million|billion|thousand|a\.m\.|p\.m\.|am|pm|people|troops|soldiers|civilians|years|months|days)$/.test(
    wordAt(tokens, at),
  )
}

/** "2024", ", 2024", "of 2024", "'24" after a month or a day. */
export function yearAfter(tokens: readonly Word[], at: number): { last: number; value: number } | undefined {
  const comma =
    wordAt(tokens, at) === ',' || (wordAt(tokens, at) === 'of' && /^\d{4}$/.test(wordAt(tokens, at + 1))) ? 1 : 0
  const value = yearNumber(tokens, at + comma)
  if (value === undefined) return shortYear(tokens, at)
  if (tokens[at + comma]!.sentence !== tokens[at - 1]!.sentence) return undefined
  return { last: at + comma + value.length, value: value.year }
}

/** "August 99", "15 April of 87": two digits that are no day, where nothing follows that they could count. */
function shortYear(tokens: readonly Word[], at: number): { last: number; value: number } | undefined {
  const of = wordAt(tokens, at) === 'of' ? 1 : 0
  const word = wordAt(tokens, at + of)
  if (!/^(?:3[2-9]|[4-9]\d)$/.test(word) || tokens[at + of]!.sentence !== tokens[at - 1]!.sentence) return undefined
  const next = tokens[at + of + 1]
  const ends = next === undefined || next.sentence !== tokens[at]!.sentence || /^[.,;!?)]$/.test(next.lower)
  return ends ? { last: at + of + 1, value: 1900 + Number(word) } : undefined
}

/** Names of people ("Theresa May", "June Smith") and verbs ("May it be") are told from months by what stands beside them. */
function looksLikeMonth(analysis: Wording, at: number): boolean {
  const { tokens } = analysis
  const token = tokens[at]!
  const word = token.lower.replace('.', '')
  // "Black September"
  if (wordAt(tokens, at - 1) === 'black' && isCapital(analysis, at - 1)) return false
  if (!doubtfulMonths.has(word)) return true
  const before = tokens[at - 1]?.sentence === token.sentence ? tokens[at - 1] : undefined
  // "2016 June", "Jan–Feb 2017"
  if (/^(?:19|20)\d\d$/.test(before?.lower ?? '')) return true
  if (dashes.has(wordAt(tokens, at + 1)) && months.has(wordAt(tokens, at + 2)) && word !== 'may' && word !== 'march')
    return true
  const after = tokens[at + 1]?.sentence === token.sentence ? tokens[at + 1] : undefined
  if (before !== undefined && leadsToMonth.has(before.lower))
    return !(after?.tag === 'PROPN' && isCapital(analysis, at + 1))
  if (dashes.has(before?.lower ?? '') || after?.lower === "'s") return before?.tag !== 'PROPN' && word !== 'may'
  if (before === undefined || before.tag === 'PROPN') return false
  // "the Million Man March"
  if (isCapital(analysis, at - 1) && analysis.sentences[token.sentence]!.first < at - 1) return false
  if (token.tag === 'AUX' || token.tag === 'VERB' || after?.tag === 'PROPN') return false
  return word !== 'may' && word !== 'march' && word !== 'june' && word !== 'april' && word !== 'august'
    ? token.lower.endsWith('.') || token.lower.length > 3
    : before.tag === 'DET' || before.tag === 'ADJ' || before.tag === 'CCONJ' || before.lower === ','
      ? (word !== 'may' && word !== 'march') || (before.lower === 'the' && after?.tag === 'NOUN')
      : before.tag === 'ADP' || before.tag === 'VERB' || before.tag === 'NOUN'
}

const dashes: ReadonlySet<string> = new Set(['-', '–', '—'])

const leadsToMonth: ReadonlySet<string> = new Set(
  'in since until till by from to through during last next this every each early late mid between after before of and or past previous following throughout around for'.split(
    ' ',
  ),
)
