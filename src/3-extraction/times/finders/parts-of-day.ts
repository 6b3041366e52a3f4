/** Parts of a day: "this morning", "last night", "the next evening", "in the afternoon"; joined to a day where one stands beside it. */
import { draft, type Finder, isTightDash, type PartOfDay, wordAt } from '../draft.ts'
import { whichAt } from './which.ts'

export const findPartOfDay: Finder = ({ tokens }, at) => {
  const lead = whichAt(tokens, at)
  const the = lead === undefined && wordAt(tokens, at) === 'the' ? 1 : 0
  const start = lead?.last ?? at + the
  // "by mid-afternoon"
  if (wordAt(tokens, at) === 'mid') {
    const dash = isTightDash(tokens, at + 1) ? 1 : 0
    const middle = parts.get(wordAt(tokens, at + 1 + dash))
    return middle === undefined || middle === 'NI' ? undefined : draft(at, at + 2 + dash, { part: middle }, 'MID')
  }
  const part = parts.get(wordAt(tokens, start))
  if (part === undefined) return undefined
  const after = wordAt(tokens, start + 1)
  if (after === '-' || after === 'goggles' || after === 'vision' || after === 'shift') return undefined
  if (lead !== undefined) {
    const the = wordAt(tokens, at) === 'the'
    const by =
      lead.which === 'last' || lead.which === 'past' || lead.which === 'previous'
        ? -1
        : lead.which === 'next' || lead.which === 'following'
          ? 1
          : 0
    const from =
      the || lead.which === 'same' || lead.which === 'following' || lead.which === 'previous' ? 'text' : 'publication'
    return draft(at, start + 1, { part, shift: { unit: 'day', by, from } })
  }
  if (the === 1 && after === 'before')
    return draft(at, start + 2, { part, shift: { unit: 'day', by: -1, from: 'text' } })
  // "mornings at 6" recur.
  if (after === 'at' && wordAt(tokens, start).endsWith('s')) return undefined
  // A bare one is a time only beside a day, which joining decides.
  return draft(at, start + 1, { part })
}

const parts: ReadonlyMap<string, PartOfDay> = new Map<string, PartOfDay>([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
  ['mornings', 'MO'],
  ['afternoons', 'AF'],
  ['evenings', 'EV'],
  ['nights', 'NI'],
])
