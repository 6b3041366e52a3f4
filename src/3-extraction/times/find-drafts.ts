/** The list of finders is the policy: at each token the longest match counts, of two equal ones the earlier in the list. */
import type { Sentence, Wording } from '#types/analysis.ts'
import { type Draft, type Finder, inOneSentence } from './draft.ts'
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
import { mayHoldTime, mayOpen } from './openers.ts'

export const finders: readonly Finder[] = [
  findHoliday,
  findNumericDate,
  findDate,
  findNth,
  findEarlyHours,
  findWeekday,
  findDay,
  findClock,
  findSpokenClock,
  findDecade,
  findCentury,
  findQuarter,
  findBookPeriod,
  findYear,
  findSeason,
  findPartOfDay,
  findSet,
  findPeriod,
  findVague,
  findDuration,
  findThePeriod,
]

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
    const found = mayOpen(tokens[at]!.lower) ? longestAt(analysis, at) : undefined
    if (found !== undefined) drafts.push(found)
    at = found?.last ?? at + 1
  }
}

export function longestAt(analysis: Wording, at: number): Draft | undefined {
  let longest: Draft | undefined
  for (const find of finders) {
    const found = find(analysis, at)
    if (found === undefined || (longest !== undefined && found.last <= longest.last)) continue
    if (inOneSentence(analysis.tokens, found.first, found.last)) longest = found
  }
  return longest
}
