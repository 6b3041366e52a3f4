/** What was stated → TIMEX3 value, and why: "on Wednesday" with a past verb is the last Wednesday up to publication. */
import { holidays } from '#lexicon/holidays.ts'
import type { Meaning } from '../draft.ts'
import { dayNumber, dayOf, isoDay, two, weekdayOf } from './calendar.ts'
import { lengthValue } from './lengths.ts'
import { holding, nthIn } from './nth.ts'
import {
  pickDay,
  pickHoliday,
  pickMonth,
  pickQuarter,
  pickRankedWeekday,
  pickSeason,
  pickWeekday,
  pickWeekend,
} from './pick.ts'
import type { Resolved, Scene } from './scene.ts'
import { shiftedFrom, shiftedPeriod } from './shifted.ts'
import type { Direction } from './tense.ts'
import { periodValue, withTimeOfDay } from './values.ts'

export function resolve(meaning: Meaning, scene: Scene, direction: Direction): Resolved {
  if (meaning.ref !== undefined) return { value: meaning.ref }
  if (meaning.set !== undefined) return { value: meaning.set }
  if (meaning.length !== undefined) return fromEvent(meaning, scene) ?? { value: lengthValue(meaning.length) }
  const date = resolveDate(meaning, scene, direction)
  return withTimeOfDay(date, meaning)
}

/** "three days after the summit", where the text has said when the summit was. */
function fromEvent({ after }: Meaning, scene: Scene): Resolved | undefined {
  const day = after === undefined ? undefined : scene.eventDay(after.noun)
  if (day === undefined) return undefined
  const shifted = shiftedFrom(after!.shift, { value: day })
  if (shifted.value === undefined) return undefined
  return {
    value: shifted.value,
    because: `${shifted.because} (the ${after!.noun} that the text has dated)`,
    type: 'DATE',
  }
}

function resolveDate(meaning: Meaning, scene: Scene, direction: Direction): Resolved {
  const ended = meaning.until && scene.beside ? endOfRange(meaning, scene) : undefined
  if (ended !== undefined) return ended
  const { nth, week, holds, anchor, ...rest } = meaning
  if (nth !== undefined) {
    const period = resolveDate(rest, scene, direction)
    const value = period.value === undefined ? undefined : nthIn(period.value, nth)
    return { value, because: period.because }
  }
  if (week !== undefined) {
    const year = (rest.year ?? rest.shift) ? resolveDate(rest, scene, direction).value : scene.published?.year
    return year === undefined ? {} : { value: `${year}-W${two(week)}` }
  }
  if (holds !== undefined) {
    const day = resolveDate(rest, scene, direction)
    return { value: holding(day.value, holds), because: day.because }
  }
  if (anchor !== undefined) return shiftedFrom(meaning.shift!, resolveDate(anchor, scene, direction))
  if (meaning.shift !== undefined) return shiftedPeriod(meaning, scene, direction)
  if (meaning.holiday !== undefined) {
    const once = holidays.get(meaning.holiday)
    if (once?.kind === 'once') return { value: once.value }
    return pickHoliday(meaning, scene, direction)
  }
  if (meaning.year !== undefined || meaning.decade !== undefined || meaning.century !== undefined)
    return { value: periodValue(meaning) }
  if (meaning.month !== undefined)
    return meaning.day === undefined ? pickMonth(meaning, scene, direction) : pickDay(meaning, scene, direction)
  if (meaning.dayOfMonth !== undefined) return pickRankedWeekday(meaning, scene, direction)
  if (meaning.weekday !== undefined) return pickWeekday(meaning, scene, direction)
  if (meaning.weekend) return pickWeekend(meaning, scene, direction)
  if (meaning.season !== undefined) return pickSeason(meaning, scene, direction)
  if (meaning.quarter !== undefined || meaning.half !== undefined) return pickQuarter(meaning, scene, direction)
  return sameDay(scene)
}

/** "from next Monday to Friday", "from May to September": the first one after the beginning. */
function endOfRange({ month, day, weekday }: Meaning, { anchor, published }: Scene): Resolved | undefined {
  if (anchor?.month === undefined) return undefined
  const because = `after the beginning of the range (${anchor.value})`
  if (month !== undefined) {
    const over = month < anchor.month || (month === anchor.month && (day ?? 31) < (anchor.day ?? 0)) ? 1 : 0
    return { value: periodValue({ month, ...(day === undefined ? {} : { day }) }, anchor.year + over), because }
  }
  if (weekday === undefined || anchor.day === undefined) return undefined
  const from = dayNumber({ year: anchor.year, month: anchor.month, day: anchor.day })
  const first = from + ((weekday - weekdayOf(from) + 7) % 7)
  // "from Sept. 14 to Thursday", told six weeks later: a weekday alone is near the day of writing.
  const now = published === undefined ? undefined : dayNumber(published)
  if (now !== undefined && first + 7 <= now && now - from <= 60)
    return { value: isoDay(dayOf(now - ((weekdayOf(now) - weekday + 7) % 7))), because }
  return { value: isoDay(dayOf(first)), because }
}

/** A time of day alone: on the day that the text speaks of, else on the day of publication. */
function sameDay(scene: Scene): Resolved {
  const { anchor, published } = scene
  if ((scene.near || scene.beside) && anchor?.day !== undefined)
    return { value: anchor.value.slice(0, 10), because: `on the day last spoken of (${anchor.value.slice(0, 10)})` }
  if (published === undefined) return {}
  return { value: isoDay(published), because: `on the day of publication (${isoDay(published)})` }
}
