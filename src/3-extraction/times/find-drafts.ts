/** The list of finders is the policy: at each token the longest match counts, of two equal ones the earlier in the list. */
import type { Analysis } from '#types/analysis.ts'
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
import { mayOpen } from './openers.ts'

const finders: readonly Finder[] = [
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

export function findDrafts(analysis: Analysis): Draft[] {
  const { tokens } = analysis
  const drafts: Draft[] = []
  for (let at = 0; at < tokens.length; ) {
    if (!mayOpen(tokens[at]!.lower)) {
      at++
      continue
    }
    let longest: Draft | undefined
    for (const find of finders) {
      const found = find(analysis, at)
      if (found === undefined || (longest !== undefined && found.last <= longest.last)) continue
      if (inOneSentence(tokens, found.first, found.last)) longest = found
    }
    if (longest !== undefined) drafts.push(longest)
    at = longest?.last ?? at + 1
  }
  return drafts
}
