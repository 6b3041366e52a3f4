/**
 * Neighbours that state one time: "Wednesday" + "night", "Thursday", + "Oct. 18", "10 a.m." + "Tuesday", "July" + "last year",
 * "the third quarter" + of + "2019", "last year" + 's + "third quarter", "the night" + of + "Oct. 23".
 */
import type { Wording } from '#types/analysis.ts'
import type { Clock, Draft, Meaning, PartOfDay, Refiner } from '../draft.ts'
import { clockValue } from '../resolve/values.ts'
import { clockIn } from './hours.ts'
import { joiningNeighbours } from './neighbours.ts'

export const refineJoins: Refiner = (drafts, analysis) => joined(recurring(drafts, analysis), analysis)

const joined = joiningNeighbours(join)

/** "every Monday and Thursday": the second recurs as the first does. */
function recurring(drafts: readonly Draft[], { tokens }: Wording): readonly Draft[] {
  const known: Draft[] = []
  for (const [index, one] of drafts.entries()) {
    const before = known.at(-1)
    const { weekday, which } = one.meaning
    const goes =
      before?.meaning.set?.startsWith('XXXX-WXX-') === true &&
      before.last === one.first - 1 &&
      /^(?:and|or|,)$/.test(tokens[before.last]!.lower) &&
      tokens[before.first]!.sentence === tokens[one.first]!.sentence &&
      drafts[index + 1]?.first !== one.last
    known.push(
      goes && weekday !== undefined && which === 'bare' ? { ...one, meaning: { set: `XXXX-WXX-${weekday}` } } : one,
    )
  }
  return known
}

function join(a: Draft, b: Draft, { tokens }: Wording): Draft | undefined {
  const gap = b.first - a.last
  if (gap > 2 || tokens[a.first]!.sentence !== tokens[b.last - 1]!.sentence) return undefined
  const first = gap > 0 ? tokens[a.last]!.lower : ''
  const link = gap === 2 ? `${first} ${tokens[a.last + 1]!.lower}` : first
  const [x, y] = [gradeOf(a.meaning), gradeOf(b.meaning)]
  if (x === undefined || y === undefined) return undefined
  return links.some((rule) => rule[0].includes(x) && rule[1].includes(link) && rule[2].includes(y))
    ? { ...a, last: b.last, meaning: together(a.meaning, b.meaning) }
    : undefined
}

/** What kind of time it is, for the table below. */
type Grade =
  | 'clock'
  | 'dayClock'
  | 'part'
  | 'weekday'
  | 'date'
  | 'day'
  | 'month'
  | 'piece'
  | 'year'
  | 'shiftYear'
  | 'shiftWeek'
  | 'set'
  | 'setClock'

const dayed: readonly Grade[] = ['weekday', 'date', 'day']

/** First, what may stand between, second. */
const links: readonly (readonly [readonly Grade[], readonly string[], readonly Grade[]])[] = [
  [['weekday'], ['', ',', 'the'], ['date']],
  [['date', 'day'], ['', ','], ['weekday']],
  [[...dayed, 'set'], [''], ['part']],
  [['part'], ['', 'of'], dayed],
  [['weekday'], ['', 'of'], ['shiftWeek']],
  [['shiftWeek'], ['', 'on', 'from', 'between'], ['weekday']],
  [['set', 'setClock'], ['', 'at', ','], ['clock']],
  [['clock'], ['', 'on', ','], ['set', 'setClock']],
  [['clock'], ['', ','], dayed],
  [dayed, [''], ['clock']],
  [['clock'], ['', ','], ['part']],
  [['part'], [''], ['clock']],
  [
    ['month', 'piece'],
    ['', ',', 'of', 'in'],
    ['year', 'shiftYear'],
  ],
  [['date'], ['', 'of', 'in'], ['shiftYear', 'year']],
  // "Wed Oct 26 15:50:06 2016"
  [['dayClock'], [''], ['year']],
  [['year'], ['', ','], ['month']],
  [['year', 'shiftYear'], ['', "'s", '-'], ['piece']],
]

function gradeOf(meaning: Meaning): Grade | undefined {
  if (meaning.length !== undefined || meaning.ref !== undefined) return undefined
  if (meaning.set !== undefined)
    return meaning.set.startsWith('XXXX-WXX')
      ? 'set'
      : meaning.set === 'P1D' || meaning.set.startsWith('XXXX-XX-XXT')
        ? 'setClock'
        : undefined
  if (meaning.nth !== undefined || meaning.holds !== undefined || meaning.anchor !== undefined) return undefined
  if (meaning.clock !== undefined) {
    if (meaning.day !== undefined && meaning.year === undefined && meaning.clock.second !== undefined) return 'dayClock'
    return meaning.shift || meaning.weekday || meaning.day ? undefined : 'clock'
  }
  if (meaning.part !== undefined && !meaning.weekday) return meaning.shift || meaning.day ? undefined : 'part'
  if (meaning.holiday !== undefined) return 'date'
  if (meaning.weekday !== undefined) return 'weekday'
  if (meaning.day !== undefined) return 'date'
  if (meaning.month !== undefined)
    return meaning.which === 'bare' || meaning.which === undefined
      ? meaning.year === undefined
        ? 'month'
        : undefined
      : undefined
  if (meaning.quarter !== undefined || meaning.half !== undefined || meaning.season !== undefined)
    return meaning.year === undefined ? 'piece' : undefined
  if (meaning.year !== undefined) return meaning.shift === undefined ? 'year' : undefined
  if (meaning.shift?.unit === 'day') return 'day'
  if (meaning.shift?.unit === 'week' && !meaning.weekend && !meaning.shift.counted) return 'shiftWeek'
  if (meaning.shift?.unit === 'year' && meaning.shift.by !== undefined) return 'shiftYear'
  return undefined
}

/** "half past seven in the evening", "afternoon 7:00": the part says which half of the day the hour is in. */
function inPart({ part: _, ...rest }: Meaning, part: PartOfDay, { loose, unmarked, ...clock }: Clock): Meaning {
  return { ...rest, clock: clock.hour > 12 || clock.hour === 0 ? clock : { ...clock, ...clockIn(part, clock) } }
}

/** "every Friday night" + "10:30": the hour takes the place of the part of the day, which says in which half it is. */
function setAt(set: string, { part, clock }: Meaning): string {
  const recurring = /T(MO|AF|EV|NI)$/.exec(set)?.[1] as PartOfDay | undefined
  const day = /^XXXX-WXX/.test(set) ? set.replace(/T(?:MO|AF|EV|NI)$/, '') : 'XXXX-XX-XX'
  if (clock === undefined) return `${day}T${part}`
  const onFace = (clock.loose ?? clock.unmarked) !== undefined && clock.hour <= 12 && clock.hour > 0
  return `${day}T${clockValue(recurring !== undefined && onFace ? { ...clock, ...clockIn(recurring, clock) } : clock)}`
}

function together(a: Meaning, b: Meaning): Meaning {
  const [set, other] = a.set === undefined ? [b.set, a] : [a.set, b]
  if (set !== undefined) return { set: setAt(set, other) }
  const { which: first, ...coarse } = a
  const { which: second, ...fine } = b
  const { weekday, ...rest } = { ...coarse, ...fine }
  // A day of the month settles what the weekday leaves open.
  const dated = rest.day !== undefined || rest.shift?.unit === 'day'
  const named: Meaning = dated || weekday === undefined ? rest : { ...rest, weekday }
  const whole = named.part !== undefined && named.clock !== undefined ? inPart(named, named.part, named.clock) : named
  const which = first === 'bare' || first === undefined ? (second ?? first) : first
  return which === undefined || whole.year !== undefined || whole.shift !== undefined ? whole : { ...whole, which }
}
