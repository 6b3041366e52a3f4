/** The list of finders is the policy: at each token the longest match counts, of two equal ones the earlier in the list. */
import type { Sentence, Wording } from '#types/analysis.ts'
import { type Draft, type Finder, inOneSentence, wordAt } from './draft.ts'
import { findBookPeriod } from './finders/book-periods.ts'
import { findClock } from './finders/clock.ts'
import { findDate } from './finders/dates.ts'
import { findDay } from './finders/days.ts'
import { findCentury, findDecade } from './finders/decades.ts'
import { findDuration } from './finders/durations.ts'
import { findEarlyHours } from './finders/early-hours.ts'
import { findHoliday } from './finders/holidays.ts'
import { findNth } from './finders/nth.ts'
import { findNumericDate } from './finders/numeric-dates.ts'
import { findPartOfDay } from './finders/parts-of-day.ts'
import { findPeriod } from './finders/periods.ts'
import { findQuarter } from './finders/quarters.ts'
import { findSeason } from './finders/seasons.ts'
import { findSet } from './finders/sets.ts'
import { findSpokenClock } from './finders/spoken-clock.ts'
import { findThePeriod } from './finders/the-period.ts'
import { findVague } from './finders/vague.ts'
import { findWeekday } from './finders/weekdays.ts'
import { findYear } from './finders/years.ts'
import { behindArticle, mayHoldTime, type Opening, openings, startsWithDigit } from './openers.ts'

const list: readonly (readonly [Finder, Opening])[] = [
  [findHoliday, openings.holiday],
  [findNumericDate, openings.numericDate],
  [findDate, openings.date],
  [findNth, openings.nth],
  [findEarlyHours, openings.earlyHours],
  [findWeekday, openings.weekday],
  [findDay, openings.day],
  [findClock, openings.clock],
  [findSpokenClock, openings.spokenClock],
  [findDecade, openings.decade],
  [findCentury, openings.century],
  [findQuarter, openings.quarter],
  [findBookPeriod, openings.bookPeriod],
  [findYear, openings.year],
  [findSeason, openings.season],
  [findPartOfDay, openings.partOfDay],
  [findSet, openings.set],
  [findPeriod, openings.period],
  [findVague, openings.vague],
  [findDuration, openings.duration],
  [findThePeriod, openings.thePeriod],
]

export const finders: readonly Finder[] = list.map(([find]) => find)

const atDigits: readonly Finder[] = list.filter(([, { digits }]) => digits).map(([find]) => find)

/** By the word that opens, in the order of the list. */
const atWord: ReadonlyMap<string, readonly Finder[]> = (() => {
  const index = new Map<string, Finder[]>()
  for (const [find, { words }] of list)
    for (const word of words) {
      const known = index.get(word)
      if (known === undefined) index.set(word, [find])
      else if (known.at(-1) !== find) known.push(find)
    }
  return index
})()

/** The finders that the word at token `at` can open something for; an article only before a word that goes on. */
export function findersAt(tokens: Wording['tokens'], at: number): readonly Finder[] | undefined {
  const word = tokens[at]!.lower
  if (startsWithDigit(word)) return atDigits
  const found = atWord.get(word)
  if (found === undefined || (word !== 'the' && word !== 'a' && word !== 'an')) return found
  const next = wordAt(tokens, at + 1)
  return startsWithDigit(next) || atWord.has(next) || behindArticle.has(next) ? found : undefined
}

export function findDrafts(analysis: Wording): Draft[] {
  const drafts: Draft[] = []
  for (const sentence of analysis.sentences) findIn(analysis, sentence, drafts)
  return drafts
}

/** How far a word that only opens a time may stand before what makes it one: "the first three or four days". */
const reach = 6

function findIn(analysis: Wording, sentence: Sentence, drafts: Draft[]): void {
  const { tokens } = analysis
  let holder = sentence.first - 1
  for (let at = sentence.first; at < sentence.last; ) {
    while (holder < at || !mayHoldTime(tokens[holder]!.lower)) if (++holder === sentence.last) return
    if (holder - at > reach) at = holder - reach
    const found = longestAt(analysis, at, findersAt(tokens, at))
    if (found !== undefined) drafts.push(found)
    at = found?.last ?? at + 1
  }
}

/** The longest time that begins at token `at`, of those that `asked` know. */
export function longestAt(analysis: Wording, at: number, asked: readonly Finder[] = []): Draft | undefined {
  let longest: Draft | undefined
  for (const find of asked) {
    const found = find(analysis, at)
    if (found === undefined || (longest !== undefined && found.last <= longest.last)) continue
    if (inOneSentence(analysis.tokens, found.first, found.last)) longest = found
  }
  return longest
}
