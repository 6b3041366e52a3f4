/**
 * Which June, which Tuesday, which third quarter: the one that the words ask for ("last", "next"), else the one on the side that the verb looks to.
 * A paragraph about another year keeps its months and weekdays in that year.
 */
import { monthNames } from '#lexicon/months.ts'
import { seasonMonths, seasonNames } from '#lexicon/seasons.ts'
import { weekdayNames } from '#lexicon/weekdays.ts'
import type { Meaning, Which } from '../draft.ts'
import {
  type CalendarDay,
  dayNumber,
  dayOf,
  daysIn,
  holidayIn,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  weekdayOf,
} from './calendar.ts'
import type { Resolved, Scene } from './scene.ts'
import type { Direction } from './tense.ts'
import { periodValue } from './values.ts'

export function pickMonth(meaning: Meaning, scene: Scene, direction: Direction): Resolved {
  const month = meaning.month!
  const year = storyYear(meaning, scene)
  if (year !== undefined) return inStory(isoMonth(year.year, month), year)
  const { published } = scene
  if (published === undefined) return {}
  const index = published.year * 12 + published.month
  const candidate = published.year * 12 + month
  // "will be closed from May to September", told in June: it runs.
  const runs = meaning.endMonth !== undefined && month < published.month && published.month <= meaning.endMonth
  const offset = runs ? 0 : offsetOf(meaning.which, direction, candidate - index, 12, meaning.which === 'last')
  const value = isoMonth(published.year + offset, month)
  return {
    value,
    because: reason(monthNames[month - 1]!, meaning.which, direction, candidate + 12 * offset - index, published),
  }
}

/** A day and a month without a year: the nearest one, unless the verb is clear and the nearest lies far on the other side. */
export function pickDay(meaning: Meaning, scene: Scene, direction: Direction): Resolved {
  const { month, day } = meaning
  const year = storyYear(meaning, scene) ?? continued(meaning, scene)
  const name = `${monthNames[month! - 1]} ${day}`
  if (year !== undefined) return inStory(periodValue(meaning, year.year), year)
  const { published } = scene
  if (published === undefined) return {}
  const now = dayNumber(published)
  const distance = (offset: number) =>
    dayNumber({
      year: published.year + offset,
      month: month!,
      day: Math.min(day!, daysIn(published.year + offset, month!)),
    }) - now
  let best = 0
  if (month === 2 && day === 29) return leapDay(published, direction)
  for (const offset of [-1, 1]) if (Math.abs(distance(offset)) < Math.abs(distance(best))) best = offset
  if (/^(?:next|coming|following)$/.test(meaning.which ?? '')) best = distance(0) > 0 ? 0 : 1
  else if (/^(?:last|past|previous)$/.test(meaning.which ?? '')) best = distance(0) < 0 ? 0 : -1
  else if (distance(best) > (scene.told ? 7 : direction === 'back' ? 60 : direction === 'ahead' ? 365 : 120)) best--
  if (distance(best) < (direction === 'ahead' ? -60 : direction === 'leaning ahead' ? -120 : -400)) best++
  const value = periodValue(meaning, published.year + best)
  return value === undefined
    ? {}
    : { value, because: reason(name, 'bare', distance(best) > 0 ? 'ahead' : 'back', distance(best), published) }
}

/** The 29th of February: only leap years have it. */
function leapDay(published: CalendarDay, direction: Direction): Resolved {
  const now = dayNumber(published)
  const forward = direction === 'ahead' || direction === 'leaning ahead'
  for (let offset = 0; offset <= 8; offset++) {
    const year = published.year + (forward ? offset : -offset)
    const day = { year, month: 2, day: 29 }
    if (daysIn(year, 2) < 29 || (forward ? dayNumber(day) < now : dayNumber(day) > now)) continue
    return {
      value: isoDay(day),
      because: reason('February 29', 'bare', forward ? 'ahead' : 'back', dayNumber(day) - now, published),
    }
  }
  return {}
}

export function pickWeekday(meaning: Meaning, scene: Scene, direction: Direction): Resolved {
  const weekday = meaning.weekday!
  const name = weekdayNames[weekday - 1]!
  const story = storyDay(meaning, scene, weekday)
  if (story !== undefined) return story
  const { published } = scene
  if (published === undefined) return {}
  const now = dayNumber(published)
  const ahead = (weekday - weekdayOf(now) + 7) % 7
  const back = ahead === 0 ? 0 : ahead - 7
  let offset: number
  const forward = direction === 'ahead' || direction === 'leaning ahead'
  switch (meaning.which) {
    case 'last':
    case 'previous':
    case 'past':
      offset = back === 0 ? -7 : back
      break
    case 'next':
      // "next Friday" on a Monday is not this week's, which would be "Friday".
      offset = 8 - weekdayOf(now) + weekday - 1
      break
    case 'coming':
    case 'following':
      offset = ahead === 0 ? 7 : ahead
      break
    case 'this':
      offset = direction === 'back' ? back : ahead
      break
    default:
      offset = forward ? ahead : back
  }
  return {
    value: isoDay(dayOf(now + offset)),
    because: reason(name, meaning.which, offset > 0 ? 'ahead' : 'back', offset, published),
  }
}

/** "Friday the 13th": the nearest month in which that day is that weekday, on the side that the verb looks to. */
export function pickRankedWeekday(
  { weekday, dayOfMonth }: Meaning,
  { published }: Scene,
  direction: Direction,
): Resolved {
  if (published === undefined) return {}
  const now = dayNumber(published)
  const forward = direction === 'ahead' || direction === 'leaning ahead'
  let best: number | undefined
  // The pattern of weekdays and days of the month comes round within fourteen months.
  for (let offset = -14; offset <= 14; offset++) {
    const count = published.year * 12 + published.month - 1 + offset
    const [year, month] = [Math.floor(count / 12), (count % 12) + 1]
    if (dayOfMonth! > daysIn(year, month)) continue
    const day = dayNumber({ year, month, day: dayOfMonth! })
    if (weekdayOf(day) !== weekday || (direction !== 'open' && day !== now && day > now !== forward)) continue
    if (best === undefined || Math.abs(day - now) < Math.abs(best - now)) best = day
  }
  if (best === undefined) return {}
  const name = `${weekdayNames[weekday! - 1]!} the ${dayOfMonth}th`.replace(
    /(?<!1)([123])th$/,
    (_, digit: string) => `${digit}${['st', 'nd', 'rd'][Number(digit) - 1]}`,
  )
  return {
    value: isoDay(dayOf(best)),
    because: reason(name, 'bare', forward ? 'ahead' : 'back', best - now, published),
  }
}

export function pickWeekend(_meaning: Meaning, { published, near, anchor }: Scene, direction: Direction): Resolved {
  const story =
    near && anchor?.day !== undefined && anchor.stated && published !== undefined && anchor.year !== published.year
  const base = story
    ? dayNumber({ year: anchor.year, month: anchor.month!, day: anchor.day! })
    : published === undefined
      ? undefined
      : dayNumber(published)
  if (base === undefined) return {}
  const weekend = direction === 'ahead' || weekdayOf(base) >= 6 ? base : base - 7
  return {
    value: `${isoWeek(weekend)}-WE`,
    because: story
      ? `the weekend of the day last spoken of (${anchor.value})`
      : `the weekend nearest to publication (${isoDay(published!)})`,
  }
}

export function pickSeason(meaning: Meaning, scene: Scene, direction: Direction): Resolved {
  const season = meaning.season!
  const year = storyYear(meaning, scene)
  if (year !== undefined) return inStory(`${isoYear(year.year)}-${season}`, year)
  const { published } = scene
  if (published === undefined) return {}
  const index = published.year * 12 + published.month
  // A winter belongs to the year in which it begins; in January and February that is the year before.
  const start = seasonMonths[season]
  const running = index - (published.year * 12 + start)
  const current = running < 0 && running + 12 < 3 ? -1 : 0
  const distance = published.year * 12 + start + 12 * current - index
  let offset = current
  const inside = distance <= 0 && distance > -3
  const { which } = meaning
  if (which === 'last' || which === 'previous') offset = inside ? current - 1 : distance > 0 ? current - 1 : current
  else if (which === 'past') offset = distance > 0 ? current - 1 : current
  else if (which === 'next' || which === 'coming' || which === 'following')
    offset = distance > 0 ? current : current + 1
  else if (which !== 'this')
    offset =
      direction === 'ahead'
        ? distance > 0 || inside
          ? current
          : current + 1
        : distance > 0 && direction !== 'leaning ahead'
          ? current - 1
          : current
  return {
    value: `${isoYear(published.year + offset)}-${season}`,
    because: reason(seasonNames[season], which, direction, distance + 12 * (offset - current), published),
  }
}

export function pickQuarter(meaning: Meaning, scene: Scene, direction: Direction): Resolved {
  const year = storyYear(meaning, scene)
  if (year !== undefined) return inStory(periodValue(meaning, year.year), year)
  const { published } = scene
  if (published === undefined) return {}
  const parts = meaning.half === undefined ? 4 : 2
  const wanted = meaning.quarter ?? meaning.half!
  const current = Math.ceil((published.month * parts) / 12)
  // Results are told of quarters that are over or running, whatever the verb: "expects to report third-quarter net".
  const ahead = wanted - current
  const offset =
    ahead <= 0
      ? direction === 'ahead' && ahead < -2
        ? 1
        : 0
      : direction === 'ahead' || (ahead === 1 && direction !== 'back')
        ? 0
        : ahead === 1 && parts === 4 && current > 1
          ? 0
          : -1
  return {
    value: periodValue(meaning, published.year + offset),
    because: `the one nearest to publication (${isoDay(published)})`,
  }
}

export function pickHoliday(meaning: Meaning, scene: Scene, direction: Direction): Resolved {
  const name = meaning.holiday!
  const stated = meaning.year ?? storyYear(meaning, scene)?.year
  if (stated !== undefined) {
    const day = holidayIn(name, stated)
    return day === undefined ? {} : { value: isoDay(day), because: `the day it falls on in ${stated}` }
  }
  const { published } = scene
  if (published === undefined) return {}
  const now = dayNumber(published)
  const days = [-1, 0, 1]
    .map((offset) => holidayIn(name, published.year + offset))
    .filter((day) => day !== undefined)
    .filter((day) => name !== 'election day' || day.year % 2 === 0 || isNear(day, now))
  const past = days.filter((day) => dayNumber(day) < now + (meaning.which === 'last' ? 0 : 1)).at(-1)
  const coming = days.find((day) => dayNumber(day) >= now)
  const forward =
    meaning.which === 'next' ||
    meaning.which === 'coming' ||
    (meaning.which !== 'last' &&
      meaning.which !== 'past' &&
      (direction === 'ahead' ||
        (direction !== 'back' ? closer(coming, past, now) : isNear(coming, now) && !isNear(past, now))))
  const day: CalendarDay | undefined = forward ? (coming ?? past) : (past ?? coming)
  return day === undefined
    ? {}
    : {
        value: isoDay(day),
        because: `the day it falls on ${forward ? 'next after' : 'last before'} publication (${isoDay(published)})`,
      }
}

/** Within two months: people write of the coming feast in the past tense too ("as Christmas grew near"). */
function isNear(day: CalendarDay | undefined, now: number): boolean {
  return day !== undefined && Math.abs(dayNumber(day) - now) <= 60
}

function closer(a: CalendarDay | undefined, b: CalendarDay | undefined, now: number): boolean {
  return a !== undefined && (b === undefined || dayNumber(a) - now < now - dayNumber(b))
}

/** By how many years a month of this year has to be moved. `distance` in months from now to that month of this year. */
function offsetOf(
  which: Which | undefined,
  direction: Direction,
  distance: number,
  _cycle: number,
  strict: boolean,
): number {
  switch (which) {
    case 'last':
    case 'previous':
    case 'past':
      return distance > 0 || (strict && distance === 0) ? -1 : 0
    case 'next':
    case 'coming':
    case 'following':
      return distance <= 0 ? 1 : 0
    case 'this':
      return 0
    default:
      // "cut its supply in September", told in August: of last year's it would say so.
      if (direction === 'back') return distance > 1 ? -1 : 0
      if (direction === 'ahead') return distance < 0 ? 1 : 0
      if (direction === 'leaning ahead') return distance < -6 ? 1 : 0
      // "reports earnings in mid-January", told in December: the one that comes is nearer by far.
      return distance > 4 ? -1 : distance < -9 && direction === 'open' ? 1 : 0
  }
}

interface StoryYear {
  readonly year: number
  readonly value: string
}

/** The year of a story that is clearly not the present: stated beside, and another than that of publication. */
function storyYear({ which }: Meaning, { anchor, near, published }: Scene): StoryYear | undefined {
  if (which === 'last' || which === 'next' || which === 'coming' || which === 'this' || which === 'past')
    return undefined
  if (anchor === undefined || !near || !anchor.stated)
    return published === undefined && anchor?.stated ? { year: anchor.year, value: anchor.value } : undefined
  return anchor.year !== published?.year ? { year: anchor.year, value: anchor.value } : undefined
}

/** Days after which a story is no longer taken to go on. */
const longestPause = 45

/** "On 6 June 1944 they landed.", and in the next paragraph "By 12 June the beaches were joined": the story goes on. */
function continued({ month, day, which }: Meaning, { anchor, goesOn, published }: Scene): StoryYear | undefined {
  if (!goesOn || anchor?.day === undefined || !anchor.stated || which !== undefined) return undefined
  if (published === undefined || anchor.year === published.year) return undefined
  const from = dayNumber({ year: anchor.year, month: anchor.month!, day: anchor.day })
  const year = anchor.year + (month! < anchor.month! ? 1 : 0)
  const to = dayNumber({ year, month: month!, day: Math.min(day!, daysIn(year, month!)) })
  return to >= from && to - from <= longestPause && to < dayNumber(published)
    ? { year, value: anchor.value }
    : undefined
}

/** A weekday beside a stated day of another time: the first one from that day on; before it where the words say so. */
function storyDay(meaning: Meaning, scene: Scene, weekday: number): Resolved | undefined {
  const { which } = meaning
  const { anchor, near, published } = scene
  if (anchor?.day === undefined) return scene.past ? inOtherTime(meaning, scene, weekday) : undefined
  const relative = which === 'following' || which === 'previous' || which === 'same'
  const from = dayNumber({ year: anchor.year, month: anchor.month!, day: anchor.day })
  const far = published === undefined || (anchor.stated && Math.abs(dayNumber(published) - from) > 60)
  if (!relative && !(near && far)) return undefined
  if (which === 'last' || which === 'next' || which === 'coming' || which === 'this' || which === 'past')
    return undefined
  const ahead = (weekday - weekdayOf(from) + 7) % 7
  const offset = which === 'previous' ? (ahead === 0 ? -7 : ahead - 7) : which === 'following' ? ahead || 7 : ahead
  const value = isoDay(dayOf(from + offset))
  return {
    value,
    because: `the ${weekdayNames[weekday - 1]} ${which === 'previous' ? 'before' : 'from'} the day last spoken of (${isoDay(dayOf(from))})`,
  }
}

/** "In March 2014 the war came. On Monday troops crossed the river.": a Monday of that time, and nothing says which. */
function inOtherTime({ which }: Meaning, { anchor, near, beside, published }: Scene, weekday: number) {
  if (
    !/^(?:bare|following|previous|same)$/.test(which ?? '') ||
    anchor === undefined ||
    !near ||
    beside ||
    !anchor.stated ||
    !anchor.leads
  )
    return undefined
  const months = published === undefined ? 12 : published.year * 12 + published.month - anchor.year * 12
  if (months - (anchor.month ?? 12) < 2) return undefined
  return {
    because: `a ${weekdayNames[weekday - 1]} of the time that the text speaks of (${anchor.value}), which one is not said`,
  }
}

function inStory(value: string | undefined, { value: anchor }: StoryYear): Resolved {
  return value === undefined ? {} : { value, because: `in the time that the text speaks of (${anchor})` }
}

function reason(
  name: string,
  which: Which | undefined,
  direction: Direction,
  distance: number,
  published: CalendarDay,
): string {
  const day = isoDay(published)
  if (distance === 0) return `${name} at publication (${day})`
  const side = distance > 0 ? `the next ${name} after` : `the last ${name} before`
  const verb =
    which === 'bare' || which === undefined
      ? direction === 'ahead' && distance > 0
        ? ', since the clause looks ahead'
        : ''
      : ''
  return `${side} publication (${day})${verb}`
}
