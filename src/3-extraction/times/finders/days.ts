/** Days by where they lie: "today", "yesterday", "tomorrow", "tonight", "overnight". */
import { draft, type Finder, isCapital, type Meaning, wordAt } from '../draft.ts'

export const findDay: Finder = (analysis, at) => {
  const word = wordAt(analysis.tokens, at)
  const meaning = days.get(word)
  if (meaning === undefined) return undefined
  // "USA Today"
  if (
    word === 'today' &&
    isCapital(analysis, at) &&
    /^(?:usa|russia|india|psychology)$/.test(wordAt(analysis.tokens, at - 1))
  )
    return undefined
  return draft(at, at + 1, meaning)
}

const days: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['today', { shift: { unit: 'day', by: 0, from: 'publication' } }],
  ['yesterday', { shift: { unit: 'day', by: -1, from: 'publication' } }],
  ['tomorrow', { shift: { unit: 'day', by: 1, from: 'publication' } }],
  ['tonight', { part: 'NI', shift: { unit: 'day', by: 0, from: 'publication' } }],
  ['overnight', { part: 'NI' }],
])
