/** Times of day as they are said: "half past seven", "a quarter to eight in the morning", "twenty minutes past five", "ten to nine at night". */
import { tens, units } from '#lexicon/number-words.ts'
import type { Word } from '#types/analysis.ts'
import { draft, type Finder, isTightDash, wordAt } from '../draft.ts'
import { findClock, hourAt } from './clock.ts'

export const findSpokenClock: Finder = (analysis, at) => {
  const { tokens } = analysis
  const minutes = minutesAt(tokens, at)
  if (minutes === undefined) return undefined
  const way = wordAt(tokens, minutes.last)
  const sign = way === 'past' || way === 'after' ? 1 : way === 'to' || way === 'before' ? -1 : 0
  if (sign === 0) return undefined
  const to = minutes.last + 1
  const stated = findClock(analysis, to)
  if (!minutes.named && !isSpoken(tokens, at, minutes.value, way)) return undefined
  // "a quarter to eight", but not "twenty to thirty": a bare number is an hour only after a half, a quarter or counted minutes.
  const bare =
    stated === undefined && minutes.named && way !== 'after' && way !== 'before' ? hourAt(tokens, to) : undefined
  const hour = stated?.meaning.clock?.hour ?? (bare !== undefined && bare.hour <= 12 ? bare.hour : undefined)
  if (hour === undefined || stated?.meaning.clock?.minute !== undefined || bare?.minute !== undefined) return undefined
  const total = (hour * 60 + sign * minutes.value + 1440) % 1440
  const zone = stated?.meaning.clock?.zone
  return draft(at, stated?.last ?? bare!.last, {
    clock: { hour: Math.floor(total / 60), minute: total % 60, ...(zone === undefined ? {} : { zone }) },
  })
}

/** "ten to nine", "20 past eight"; "5 to 6 p.m." and "from ten to eleven" are ranges. */
function isSpoken(tokens: readonly Word[], at: number, minutes: number, way: string): boolean {
  if (minutes % 5 !== 0 || minutes > 25) return false
  return (
    way === 'past' ||
    (way === 'to' && !/^\d/.test(wordAt(tokens, at)) && !/^(?:from|between)$/.test(wordAt(tokens, at - 1)))
  )
}

/** "half", "a quarter", "three quarters", "twenty", "twenty-five minutes", "10 min". */
function minutesAt(tokens: readonly Word[], at: number): { value: number; last: number; named: boolean } | undefined {
  const word = wordAt(tokens, at)
  if (word === 'half') return { value: 30, last: at + 1, named: true }
  const article = word === 'a' ? 1 : 0
  if (wordAt(tokens, at + article) === 'quarter') return { value: 15, last: at + article + 1, named: true }
  if (word === 'three' && wordAt(tokens, at + 1) === 'quarters') return { value: 45, last: at + 2, named: true }
  const ten = tens.get(word)
  const dash = isTightDash(tokens, at + 1) ? 1 : 0
  const unit = ten === undefined ? undefined : units.get(wordAt(tokens, at + 1 + dash))
  const value = /^\d{1,2}$/.test(word)
    ? Number(word)
    : ten === undefined
      ? units.get(word)
      : ten + (unit !== undefined && unit < 10 ? unit : 0)
  if (value === undefined || value < 1 || value > 59) return undefined
  const last = at + 1 + (ten !== undefined && unit !== undefined && unit > 0 && unit < 10 ? 1 + dash : 0)
  const counted = /^(?:minutes?|mins?)$/.test(wordAt(tokens, last))
  return { value, last: counted ? last + 1 : last, named: counted }
}
