/** "last", "this past", "the following", "next", "that same": the words before a named time that say which one is meant. */
import type { Word } from '#types/analysis.ts'
import { type Which, wordAt } from '../draft.ts'

export function whichAt(tokens: readonly Word[], at: number): { which: Which; last: number } | undefined {
  const the = wordAt(tokens, at) === 'the' ? 1 : 0
  const word = wordAt(tokens, at + the)
  const next = wordAt(tokens, at + the + 1)
  if (word === 'this' && the === 0) {
    if (next === 'past' || next === 'last') return { which: 'past', last: at + 2 }
    if (next === 'coming' || next === 'upcoming' || next === 'next')
      return { which: next === 'next' ? 'next' : 'coming', last: at + 2 }
    if (next === 'same' || next === 'very') return { which: 'this', last: at + 2 }
    return { which: 'this', last: at + 1 }
  }
  if (word === 'that' && the === 0) return { which: 'same', last: at + (next === 'same' || next === 'very' ? 2 : 1) }
  const which = words.get(word)
  // "Following Monday's debate": a preposition.
  if (the === 0 && (which === 'following' || which === 'same')) return undefined
  if (
    which === undefined ||
    ((which === 'past' || which === 'last' || which === 'next') && word !== 'past' && next === 'few')
  )
    return undefined
  return { which, last: at + the + 1 }
}

const words: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['past', 'past'],
  ['next', 'next'],
  ['coming', 'coming'],
  ['upcoming', 'coming'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
  ['prior', 'previous'],
  ['following', 'following'],
  ['ensuing', 'following'],
  ['same', 'same'],
  ['current', 'this'],
])
