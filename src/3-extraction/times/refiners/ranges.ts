/** "from 2014 to 2019", "June 3–7", "between March and May 2014", "Monday through Friday", "2014-15": two times that share a range. */
import { months } from '#lexicon/months.ts'
import type { Wording } from '#types/analysis.ts'
import { numberAt } from '../../numbers.ts'
import { type Draft, dashes, type Meaning, type Refiner, wordAt } from '../draft.ts'
import { yearAfter } from '../finders/dates.ts'
import { type DayNumber, dayAt } from '../finders/day-numbers.ts'
import { closingClock, halves, hoursOfPart, openingClock } from './hour-ranges.ts'

export const refineRanges: Refiner = (drafts, analysis) => {
  const { tokens } = analysis
  const refined: Draft[] = []
  let range = 0
  for (let index = 0; index < drafts.length; index++) {
    const one = drafts[index]!
    const next = drafts[index + 1]
    const floor = drafts[index - 1]?.last ?? 0
    const both = daysOfMonth(one, analysis, floor) ?? hoursOfPart(one, analysis, floor)
    if (both !== undefined) {
      range++
      refined.push({ ...both[0], range }, { ...both[1], range })
      while (drafts[index + 1] !== undefined && drafts[index + 1]!.first < both[1].last) index++
      continue
    }
    const shorter = shorterLength(one, analysis, floor)
    if (shorter !== undefined) {
      range++
      refined.push({ ...shorter, range }, { ...one, range })
      continue
    }
    const sisters = sisterDays(one, analysis, floor)
    if (sisters !== undefined) {
      refined.push(...sisters)
      continue
    }
    const opening = unnamedStart(one, analysis, floor)
    if (opening !== undefined) {
      range++
      const [a, b] = until(...halves(opening, one))
      refined.push({ ...a, range }, { ...b, range })
      continue
    }
    const second = next !== undefined && next.first <= one.last + 1 ? undefined : unnamedEnd(one, analysis)
    if (second !== undefined) {
      range++
      const [a, b] = sharing(one, second)
      refined.push({ ...a, range }, { ...b, range })
      // The year behind was found by itself too.
      while (drafts[index + 1] !== undefined && drafts[index + 1]!.first < second.last) index++
      continue
    }
    if (next !== undefined && isRange(one, next, tokens)) {
      range++
      const [a, b] = sharing(one, next)
      refined.push({ ...a, range }, { ...b, range })
      index++
    } else if (next !== undefined && isPair(one, next, tokens)) {
      const [a, b] = sharing(one, next)
      refined.push(a, b)
      index++
    } else refined.push(one)
  }
  return refined
}

/** "June 3–7", "2014-15": the second end is a bare number. */
function unnamedEnd(one: Draft, analysis: Wording): Draft | undefined {
  const { tokens } = analysis
  const link = wordAt(tokens, one.last)
  const at = one.last + 1
  if (tokens[at]?.sentence !== tokens[one.first]!.sentence) return undefined
  const { meaning } = one
  if (meaning.clock !== undefined) return closingClock(one, analysis)
  if (meaning.day !== undefined && meaning.month !== undefined) {
    if (
      !dashes.has(link) &&
      link !== 'to' &&
      link !== 'through' &&
      link !== 'till' &&
      link !== 'until' &&
      !(link === 'and' && wordAt(tokens, one.first - 1) === 'between')
    )
      return undefined
    const the = wordAt(tokens, at) === 'the' ? 1 : 0
    const found = dayAt(tokens, at + the)
    if (
      found === undefined ||
      (found.day <= meaning.day && !over(the, found)) ||
      (!/^\d/.test(wordAt(tokens, at)) && !found.ranked) ||
      tokens[found.last]?.tag === 'NOUN' ||
      wordAt(tokens, found.last) === '%'
    )
      return undefined
    const { day } = found
    // "from April 27 to the third"
    if (day <= meaning.day) {
      const next = { ...meaning, day, month: (meaning.month % 12) + 1 }
      const year = meaning.month === 12 && meaning.year !== undefined ? { year: meaning.year + 1 } : {}
      return { first: at, last: found.last, meaning: { ...next, ...year } }
    }
    // "June 3–7, 2014": the year stands behind and counts for both.
    const year = meaning.year === undefined ? yearAfter(tokens, found.last) : undefined
    return year === undefined
      ? { first: at, last: found.last, meaning: { ...meaning, day } }
      : { first: at, last: year.last, meaning: { ...meaning, day, year: year.value } }
  }
  if (
    meaning.year !== undefined &&
    Object.keys(meaning).every((key) => key === 'year' || key === 'fiscal') &&
    (dashes.has(link) || link === '/') &&
    tokens[at]!.spaced === false &&
    tokens[one.last]!.spaced === false
  ) {
    const end = wordAt(tokens, at)
    if (!/^\d\d$/.test(end)) return undefined
    const year = Math.floor(meaning.year / 100) * 100 + Number(end)
    return year > meaning.year ? { first: at, last: at + 1, meaning: { ...meaning, year } } : undefined
  }
  return undefined
}

/** "to the third": of the month behind it. */
function over(the: number, { ranked }: DayNumber): boolean {
  return the === 1 && ranked
}

/** "from 14 to 16 June", "14–16 June", "between 9 and 11 a.m.": the first end is a bare number. */
function unnamedStart(one: Draft, { tokens }: Wording, floor: number): Draft | undefined {
  const at = one.first - 2
  if (at < floor || tokens[at]!.sentence !== tokens[one.first]!.sentence) return undefined
  const link = wordAt(tokens, at + 1)
  const lead = wordAt(tokens, wordAt(tokens, at - 1) === 'the' ? at - 2 : at - 1)
  const tied =
    (dashes.has(link) && !tokens[at + 1]!.spaced) ||
    (/^(?:to|till|until|through)$/.test(link) && (lead === 'from' || opensClause(tokens, at))) ||
    (link === 'and' && lead === 'between')
  const { meaning } = one
  const start = meaning.clock === undefined ? undefined : openingClock(one, tokens, floor)
  if (start !== undefined) return start
  const found = dayAt(tokens, at)
  if (!tied || found === undefined || found.last !== at + 1) return undefined
  // In "3 – June 7" the number belongs to something else.
  const monthFirst = months.has(wordAt(tokens, one.first)) && !(link === 'to' && lead === 'from')
  if (meaning.day === undefined || meaning.month === undefined || monthFirst) return undefined
  return found.day < meaning.day ? { first: at, last: at + 1, meaning: { ...meaning, day: found.day } } : undefined
}

/** "9 to 12 June", where nothing stands before it that the 9 could belong to. */
function opensClause(tokens: Wording['tokens'], at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || before.sentence !== tokens[at]!.sentence || /^(?:ADV|ADP|PUNCT)$/.test(before.tag)
}

/** "from 4 to 22 this month", "between the 4th and 22nd of next month": two days of a month that is told by where it lies. */
function daysOfMonth(one: Draft, { tokens }: Wording, floor: number): [Draft, Draft] | undefined {
  if (one.meaning.shift?.unit !== 'month' || Object.keys(one.meaning).length > 1) return undefined
  const of = wordAt(tokens, one.first - 1) === 'of' ? 1 : 0
  const end = one.first - 1 - of
  const start = end - 2
  if (start < floor || tokens[start]!.sentence !== tokens[one.first]!.sentence) return undefined
  const [a, b] = [dayAt(tokens, start), dayAt(tokens, end)]
  if (a?.last !== end - 1 || b?.last !== end + 1 || a.day >= b.day) return undefined
  const link = wordAt(tokens, end - 1)
  const lead = wordAt(tokens, wordAt(tokens, start - 1) === 'the' ? start - 2 : start - 1)
  const tied =
    dashes.has(link) ||
    (/^(?:to|till|until|through)$/.test(link) && (lead === 'from' || of === 1 || opensClause(tokens, start))) ||
    (link === 'and' && lead === 'between')
  if (!tied) return undefined
  return [
    { first: start, last: end - 1, meaning: { ...one.meaning, day: a.day } },
    { first: end, last: one.last, meaning: { ...one.meaning, day: b.day } },
  ]
}

/** "from May to September", "next Monday to Friday": what is not stated of the end follows from the beginning. */
function until(a: Draft, b: Draft): [Draft, Draft] {
  const { which, shift, year, clock } = b.meaning
  const open =
    shift === undefined && year === undefined && clock === undefined && (which === 'bare' || which === undefined)
  const named = (meaning: Meaning) => meaning.month !== undefined || meaning.weekday !== undefined
  if (!open || !named(a.meaning) || !named(b.meaning)) return [a, b]
  const { month } = b.meaning
  const start = month === undefined ? a : { ...a, meaning: { ...a.meaning, endMonth: month } }
  return [start, { ...b, meaning: { ...b.meaning, until: true } }]
}

function isRange(a: Draft, b: Draft, tokens: Wording['tokens']): boolean {
  if (
    b.first - a.last !== 1 ||
    tokens[a.first]!.sentence !== tokens[b.first]!.sentence ||
    !sameKind(a.meaning, b.meaning)
  )
    return false
  const link = wordAt(tokens, a.last)
  const lead = leadOf(a, tokens)
  if (dashes.has(link) || link === 'through' || link === 'till' || link === 'until') return true
  if (link === 'and') return lead === 'between'
  // "a change on Friday to March's count": a day leads to a month only where "from" says so.
  return link === 'to' && (lead === 'from' || (!/^(?:due|thanks)$/.test(lead) && isDay(a.meaning) === isDay(b.meaning)))
}

/** "next week between Tuesday and Friday": what leads to a range may stand inside its first end. */
function leadOf({ first, last }: Draft, tokens: Wording['tokens']): string {
  const inner = wordAt(tokens, last - 2)
  return last - 2 > first && /^(?:from|between)$/.test(inner) ? inner : wordAt(tokens, first - 1)
}

/** "between 60 and 90 days": the first of two lengths is a bare number. */
function shorterLength(one: Draft, analysis: Wording, floor: number): Draft | undefined {
  const { length } = one.meaning
  const { tokens } = analysis
  if (length?.count === undefined || length.towards !== undefined || length.and !== undefined) return undefined
  const link = one.first - 1
  if (!/^(?:and|to)$/.test(wordAt(tokens, link))) return undefined
  for (let at = link - 1; at > Math.max(floor, link - 4); at--) {
    if (wordAt(tokens, at - 1) !== 'between') continue
    const number = numberAt(analysis, at)
    if (number?.last !== link || number.low !== number.high || number.low >= length.count) return undefined
    return { first: at, last: link, meaning: { length: { unit: length.unit, count: number.low } } }
  }
  return undefined
}

/** "on 18 and 19 June", "on June 18 and 19": no range, yet the month counts for both. */
function sisterDays(one: Draft, { tokens }: Wording, floor: number): [Draft, Draft] | undefined {
  const { meaning } = one
  if (meaning.day === undefined || meaning.month === undefined || meaning.clock !== undefined) return undefined
  const at = one.first - 2
  const before = at >= floor && wordAt(tokens, at + 1) === 'and' ? dayAt(tokens, at) : undefined
  const clear = before?.ranked || /^(?:on|of|the|for)$/.test(wordAt(tokens, at - 1))
  if (before?.last === at + 1 && before.day < meaning.day && clear && !months.has(wordAt(tokens, one.first)))
    return [{ ...one, first: at, last: at + 1, meaning: { ...meaning, day: before.day } }, one]
  const behind = wordAt(tokens, one.last) === 'and' ? dayAt(tokens, one.last + 1) : undefined
  if (behind === undefined || behind.day <= meaning.day || meaning.year !== undefined) return undefined
  const next = tokens[behind.last]
  const ends =
    next === undefined || next.sentence !== tokens[one.first]!.sentence || /^(?:PUNCT|ADP|CCONJ)$/.test(next.tag)
  if (!ends || next?.lower === 'of' || !months.has(wordAt(tokens, one.first))) return undefined
  if (tokens[one.last + 1]!.sentence !== tokens[one.first]!.sentence) return undefined
  return [one, { ...one, first: one.last + 1, last: behind.last, meaning: { ...meaning, day: behind.day } }]
}

/** "June and July 2014": no range, yet the year counts for both. */
function isPair(a: Draft, b: Draft, tokens: Wording['tokens']): boolean {
  return (
    b.first - a.last === 1 &&
    /^(?:and|or)$/.test(wordAt(tokens, a.last)) &&
    a.meaning.month !== undefined &&
    b.meaning.month !== undefined &&
    a.meaning.year === undefined &&
    b.meaning.year !== undefined &&
    tokens[a.first]!.sentence === tokens[b.first]!.sentence
  )
}

function isDay({ day, weekday, holiday, clock, shift }: Meaning): boolean {
  return (day ?? weekday ?? holiday ?? clock) !== undefined || shift?.unit === 'day'
}

function sameKind(a: Meaning, b: Meaning): boolean {
  if (a.length ?? b.length ?? a.set ?? b.set) return false
  const named = (meaning: Meaning) =>
    meaning.year ??
    meaning.month ??
    meaning.weekday ??
    meaning.quarter ??
    meaning.season ??
    meaning.decade ??
    meaning.century ??
    meaning.clock ??
    meaning.holiday
  if (a.ref !== undefined || b.ref !== undefined) return false
  return (
    (named(a) !== undefined || a.shift !== undefined) &&
    (named(b) !== undefined || b.shift !== undefined) &&
    (a.clock === undefined) === (b.clock === undefined)
  )
}

/** "from June to August 2014": the year stands with the second and counts for both. */
function sharing(a: Draft, b: Draft): [Draft, Draft] {
  const { year, shift } = b.meaning
  if (
    a.meaning.year === undefined &&
    a.meaning.shift === undefined &&
    a.meaning.weekday === undefined &&
    !/^(?:this|last|next)$/.test(a.meaning.which ?? '') &&
    (year !== undefined || shift?.unit === 'year')
  ) {
    const { which, ...known } = a.meaning
    // "from November to March 2015" began the year before.
    const earlier = year !== undefined && (a.meaning.month ?? 0) > (b.meaning.month ?? 12) ? 1 : 0
    if (year !== undefined && a.meaning.clock === undefined)
      return [{ ...a, meaning: { ...known, year: year - earlier } }, b]
    if (shift !== undefined && a.meaning.clock === undefined) return [{ ...a, meaning: { ...known, shift } }, b]
  }
  if (
    a.meaning.year !== undefined &&
    b.meaning.year === undefined &&
    b.meaning.month !== undefined &&
    b.meaning.shift === undefined
  ) {
    const { which, ...known } = b.meaning
    return [
      a,
      { ...b, meaning: { ...known, year: a.meaning.year + (b.meaning.month < (a.meaning.month ?? 0) ? 1 : 0) } },
    ]
  }
  return until(...halves(a, b))
}
