/** Periods by where they lie: "last week", "this year", "next month", "the following day", "the previous weekend", "that year". */
import { type TimeUnit, timeUnits } from '#lexicon/time-units.ts'
import type { Word } from '#types/analysis.ts'
import { type Draft, draft, type Finder, isTightDash, type Meaning, type Which, wordAt } from '../draft.ts'
import { whichAt } from './which.ts'

export const findPeriod: Finder = ({ tokens }, at) => {
  const beside = besideText(tokens, at)
  if (beside !== undefined) return beside
  const lead = whichAt(tokens, at)
  if (lead === undefined) return undefined
  const fiscal = /^(?:fiscal|financial|calendar|school|academic|working)$/.test(wordAt(tokens, lead.last)) ? 1 : 0
  const noun = lead.last + fiscal
  const unit = wordAt(tokens, noun) === 'workweek' ? 'week' : timeUnits.get(wordAt(tokens, noun))
  if (unit === undefined || wordAt(tokens, noun).endsWith('s')) return undefined
  if (unit === 'fortnight' && /^(?:last|past|next|coming)$/.test(lead.which))
    return draft(at, noun + 1, {
      length: { unit, count: 1, towards: /^(?:last|past)$/.test(lead.which) ? 'past' : 'future' },
    })
  if (unit === 'second' || unit === 'minute' || wordAt(tokens, noun + 1) === 'old') return undefined
  // "the last week-long strike"
  if (isTightDash(tokens, noun + 1) && /^(?:long|old)$/.test(wordAt(tokens, noun + 2))) return undefined
  const the = wordAt(tokens, at) === 'the'
  const meaning = meaningOf(lead.which, unit, the, wordAt(tokens, at) === 'this')
  return meaning === undefined ? undefined : draft(at, noun + 1, meaning)
}

function meaningOf(which: Which, unit: TimeUnit, the: boolean, thisPast: boolean): Meaning | undefined {
  switch (which) {
    case 'last':
      return the && (unit === 'hour' || unit === 'day')
        ? { length: { unit, count: 1, towards: 'past' } }
        : shifted(unit, -1, 'publication')
    case 'past':
      if (thisPast && unit !== 'year') return shifted(unit, -1, 'publication')
      return unit === 'weekend' ? shifted(unit, -1, 'publication') : { length: { unit, count: 1, towards: 'past' } }
    case 'this':
      return unit === 'day' || unit === 'hour' ? undefined : shifted(unit, 0, 'publication')
    case 'coming':
    case 'next':
      return the && (unit === 'day' || unit === 'week' || unit === 'weekend') && !thisPast
        ? shifted(unit, 1, 'text')
        : the && (unit === 'decade' || unit === 'century' || unit === 'hour' || unit === 'year')
          ? { length: { unit, count: 1, towards: 'future' } }
          : shifted(unit, 1, unit === 'day' ? 'text' : 'publication')
    case 'previous':
      return shifted(unit, -1, 'text')
    case 'following':
      return shifted(unit, 1, 'text')
    case 'same':
      return unit === 'hour' ? undefined : shifted(unit, 0, 'text')
    default:
      return undefined
  }
}

function shifted(unit: TimeUnit, by: number, from: 'publication' | 'text'): Meaning {
  if (unit === 'weekend') return { weekend: true, shift: { unit: 'week', by, from } }
  return { shift: { unit, by, from } }
}

/** "the day before", "the year after", where nothing follows that it is before: counted from what the text spoke of. */
function besideText(tokens: readonly Word[], at: number): Draft | undefined {
  if (wordAt(tokens, at) !== 'the' && wordAt(tokens, at) !== 'a') return undefined
  const unit = timeUnits.get(wordAt(tokens, at + 1))
  const way = wordAt(tokens, at + 2)
  // "than the year previous"
  if (way === 'previous' && unit !== undefined && !wordAt(tokens, at + 1).endsWith('s'))
    return draft(at, at + 3, shifted(unit, -1, 'text'))
  if (unit === undefined || (way !== 'before' && way !== 'after')) return undefined
  // "the week after next"
  const next = wordAt(tokens, at + 3) === 'the' ? at + 4 : at + 3
  if (way === 'after' && wordAt(tokens, next) === 'next') return draft(at, next + 1, shifted(unit, 2, 'publication'))
  const yesterday = wordAt(tokens, at + 3)
  if (way === 'before' && unit === 'day' && yesterday === 'yesterday')
    return draft(at, at + 4, { shift: { unit: 'day', by: -2, from: 'publication' } })
  if (way === 'after' && unit === 'day' && yesterday === 'tomorrow')
    return draft(at, at + 4, { shift: { unit: 'day', by: 2, from: 'publication' } })
  const behind = tokens[at + 3]
  const ends =
    behind === undefined ||
    behind.sentence !== tokens[at]!.sentence ||
    behind.tag === 'PUNCT' ||
    behind.tag === 'ADP' ||
    behind.tag === 'CCONJ'
  return ends ? draft(at, at + 3, shifted(unit, way === 'before' ? -1 : 1, 'text')) : undefined
}
