/** "the early hours of Friday", "the small hours of the morning": after midnight. */
import { draft, type Finder, wordAt } from '../draft.ts'
import { findDate } from './dates.ts'
import { findDay } from './days.ts'
import { findWeekday } from './weekdays.ts'

export const findEarlyHours: Finder = (analysis, at) => {
  const { tokens } = analysis
  const the = wordAt(tokens, at) === 'the' ? 1 : 0
  if (!/^(?:early|small|wee)$/.test(wordAt(tokens, at + the)) || wordAt(tokens, at + the + 1) !== 'hours')
    return undefined
  if (wordAt(tokens, at + the + 2) !== 'of') return undefined
  const inner = at + the + 3
  const article = /^(?:the|this)$/.test(wordAt(tokens, inner)) ? 1 : 0
  if (wordAt(tokens, inner + article) === 'morning')
    return draft(at, inner + article + 1, { part: 'MO', shift: { unit: 'day', by: 0, from: 'publication' } }, 'START')
  const day = findWeekday(analysis, inner) ?? findDate(analysis, inner) ?? findDay(analysis, inner)
  if (day === undefined || day.meaning.set !== undefined || day.meaning.part !== undefined) return undefined
  if (day.meaning.month !== undefined && day.meaning.day === undefined) return undefined
  // "the early hours of Friday morning"
  const morning = wordAt(tokens, day.last) === 'morning' ? 1 : 0
  return draft(at, day.last + morning, { ...day.meaning, part: 'MO' }, 'START')
}
