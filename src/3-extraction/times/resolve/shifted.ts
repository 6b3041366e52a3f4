/** "two weeks ago", "last year", "the following day", "July last year", "a year earlier": counted from publication or from the text's own time. */
import type { TimeUnit } from '#lexicon/time-units.ts'
import type { Meaning, Shift } from '../draft.ts'
import {
  addUnits,
  type CalendarDay,
  dayNumber,
  dayOf,
  daysIn,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  quarterOf,
  shiftedValue,
  weekdayOf,
} from './calendar.ts'
import { pickQuarter } from './pick.ts'
import type { Resolved, Scene } from './scene.ts'
import type { Direction } from './tense.ts'
import { periodValue } from './values.ts'

export function shiftedPeriod(meaning: Meaning, scene: Scene, direction: Direction): Resolved {
  const shift = meaning.shift!
  const { unit, by } = shift
  if (by === undefined && shift.from === 'publication') return { value: shift.ahead ? 'FUTURE_REF' : 'PAST_REF' }
  if (by === undefined) return {}
  if (unit === 'same') return samePeriod(meaning, by, scene)
  if (shift.from === 'text' && unit === 'quarter')
    return meaning.quarter === undefined || scene.quarter !== undefined
      ? quarter(by, scene)
      : meaning.year === undefined
        ? pickQuarter(meaning, scene, direction)
        : { value: periodValue(meaning) }
  if (unit === 'year' && by === -1 && scene.quarter !== undefined && !hasFields(meaning) && shift.counted) {
    const { year, quarter } = scene.quarter
    return {
      value: `${isoYear(year - 1)}-Q${quarter}`,
      because: `the same quarter a year before ${isoYear(year)}-Q${quarter}`,
    }
  }
  const found = baseOf(shift, scene)
  if (found === undefined) return {}
  const base = shift.and === undefined ? found : { ...found, day: movedBy(found.day, shift.and) }
  const because = `${countInWords(shift)} ${base.from}`
  // "24 hours ago" is yesterday; an hour before publication is no date that a day could tell.
  if (unit === 'hour' && by % 24 === 0) return { value: shiftedValue(base.day, 'day', by / 24), because }
  if (isOfTheDay(unit)) return { because }
  // "took place this weekend", told on a Tuesday, is the one before.
  const over = meaning.weekend && by === 0 && direction === 'back' && weekdayOf(dayNumber(base.day)) < 5 ? 1 : 0
  if (meaning.weekend) return { value: `${isoWeek(dayNumber(base.day) + 7 * (by - over))}-WE`, because }
  if (unit === 'year' && hasFields(meaning)) {
    const value = periodValue(meaning, base.day.year + by)
    return value === undefined ? { because } : { value, because }
  }
  if (meaning.weekday !== undefined && unit === 'week') {
    const monday = dayNumber(base.day) - weekdayOf(dayNumber(base.day)) + 1
    return { value: isoDay(dayOf(monday + 7 * by + meaning.weekday - 1)), because }
  }
  const value = shiftedValue(base.day, unit, by)
  if (value === undefined) return { because }
  if (unit === 'month' && meaning.day !== undefined) return { value: dayIn(value, meaning.day), because }
  // "last decade" is one of ten years, "a decade ago" a year.
  return { value: unit === 'decade' && !shift.counted ? value.slice(0, 3) : value, because }
}

/** A day of a month, if it has one of that number. */
function dayIn(month: string, day: number): string | undefined {
  const [year, index] = month.split('-').map(Number)
  return day <= daysIn(year!, index!) ? isoDay({ year: year!, month: index!, day }) : undefined
}

function isOfTheDay(unit: TimeUnit): unit is 'hour' | 'minute' | 'second' {
  return unit === 'hour' || unit === 'minute' || unit === 'second'
}

/** Counted from a date that is named beside it: "two weeks before Christmas". */
export function shiftedFrom(shift: Shift, anchor: Resolved): Resolved {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(anchor.value ?? '')
  if (!match || shift.by === undefined || shift.unit === 'same') return {}
  const day = { year: Number(match[1]), month: Number(match[2] ?? 1), day: Number(match[3] ?? 1) }
  const value = shiftedValue(movedBy(day, shift.and), shift.unit, shift.by)
  const because = [`${countInWords(shift)} ${anchor.value}`, anchor.because]
    .filter((one) => one !== undefined)
    .join('; ')
  return value === undefined ? { because } : { value, because }
}

/** "2 years and 3 months ago": the coarser units first. */
function movedBy(day: CalendarDay, and: Shift['and']): CalendarDay {
  return (and ?? []).reduce((from, { unit, by }) => addUnits(from, unit, by), day)
}

function hasFields({ month, season, quarter, half }: Meaning): boolean {
  return month !== undefined || season !== undefined || quarter !== undefined || half !== undefined
}

/** "year-earlier", "the 1988 period": the period last named, in another year. */
function samePeriod(meaning: Meaning, by: number, { quarter, published, anchor }: Scene): Resolved {
  const wanted = meaning.sameUnit
  if (
    wanted !== undefined &&
    wanted !== 'quarter' &&
    anchor?.month !== undefined &&
    (quarter === undefined || wanted === 'month')
  )
    return {
      value: isoMonth(meaning.year ?? anchor.year + by, anchor.month),
      because: `the same month as ${isoMonth(anchor.year, anchor.month)}`,
    }
  if (quarter !== undefined) {
    const year = meaning.year ?? quarter.year + by
    return {
      value: `${isoYear(year)}-Q${quarter.quarter}`,
      because: `the same quarter as ${isoYear(quarter.year)}-Q${quarter.quarter}`,
    }
  }
  if (meaning.year !== undefined) return { value: isoYear(meaning.year) }
  return published === undefined
    ? {}
    : { value: isoYear(published.year + by), because: `counted from publication (${isoDay(published)})` }
}

/** "the quarter": the one last named, else the last one that is over. */
function quarter(by: number, { quarter: named, published }: Scene): Resolved {
  if (named !== undefined) {
    const index = named.year * 4 + named.quarter - 1 + by
    return { value: `${isoYear(Math.floor(index / 4))}-Q${(index % 4) + 1}`, because: 'the quarter last spoken of' }
  }
  if (published === undefined) return {}
  if (by !== 0)
    return {
      value: shiftedValue(published, 'quarter', by),
      because: `${countInWords({ unit: 'quarter', by, from: 'publication' })} that of publication (${isoDay(published)})`,
    }
  const index = published.year * 4 + quarterOf(published.month) - 2 + by
  return {
    value: `${isoYear(Math.floor(index / 4))}-Q${(index % 4) + 1}`,
    because: `the last quarter that was over at publication (${isoDay(published)})`,
  }
}

function baseOf({ from, unit }: Shift, { anchor, published }: Scene): { day: CalendarDay; from: string } | undefined {
  const usable =
    anchor !== undefined &&
    (anchor.day !== undefined ||
      unit === 'year' ||
      unit === 'decade' ||
      unit === 'century' ||
      (anchor.month !== undefined && unit === 'month'))
  if (from === 'text' && usable)
    return {
      day: { year: anchor.year, month: anchor.month ?? 1, day: anchor.day ?? 1 },
      from: `the time last spoken of (${anchor.value})`,
    }
  if (published === undefined || (from === 'text' && anchor !== undefined && anchor.stated)) return undefined
  return { day: published, from: `publication (${isoDay(published)})` }
}

function countInWords({ unit, by, and }: Shift): string {
  if (by === 0) return `the ${unit} of`
  const parts = [...(and ?? []), { unit, by: by! }].map((part) => {
    const count = Math.abs(part.by)
    return `${count} ${part.unit}${count === 1 ? '' : 's'}`
  })
  return `${parts.join(' and ')} ${by! < 0 ? 'before' : 'after'}`
}
