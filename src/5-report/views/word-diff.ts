import { diffArrays } from 'diff'
import type { Edit } from '#types/version.ts'

/**
 * What became of a text, word for word: "forty crates" → "fifty crates" is one word gone and one that is new. What is kept and what is gone make the text before, what is kept and what is new
 * the text after, each in order.
 *
 * Paragraphs first, then the words of those that changed, so that a long article costs no more than its changes. Paragraphs that have nothing in common are gone and new whole.
 */
export function wordDiff(before: string, after: string): Edit[] {
  const edits = joined(
    pieces(paragraphsOf(before), paragraphsOf(after)).flatMap(({ gone, fresh, kept }) =>
      kept === undefined ? words(gone, fresh) : [{ kept }],
    ),
  )
  let at = 0
  let to = 0
  return edits.map(({ kept, gone = '', fresh = '' }): Edit => {
    const start = at
    const startAfter = to
    at += kept === undefined ? gone.length : kept.length
    to += kept === undefined ? fresh.length : kept.length
    return {
      kind: kept !== undefined ? 'kept' : gone === '' ? 'new' : fresh === '' ? 'gone' : 'changed',
      before: { start, end: at },
      after: { start: startAfter, end: to },
    }
  })
}

interface Piece {
  readonly kept?: string
  readonly gone?: string
  readonly fresh?: string
}

function words(gone = '', fresh = ''): Piece[] {
  if (gone === '' || fresh === '') return [{ gone, fresh }]
  const found = pieces(wordsOf(gone), wordsOf(fresh))
  const shared = found.reduce((sum, { kept = '' }) => sum + lettersIn(kept), 0)
  return shared < leastShared * Math.min(lettersIn(gone), lettersIn(fresh)) ? [{ gone, fresh }] : found
}

function pieces(before: readonly string[], after: readonly string[]): Piece[] {
  const parts = diffArrays([...before], [...after], { maxEditLength: mostEdits })
  if (parts === undefined) return [{ gone: before.join(''), fresh: after.join('') }]
  return joined(
    parts.map(({ value, added, removed }) => {
      const text = value.join('')
      return added ? { fresh: text } : removed ? { gone: text } : { kept: text }
    }),
  )
}

/** Neighbours of one kind are one; a space between two changes belongs to them. */
function joined(parts: readonly Piece[]): Piece[] {
  const found: Piece[] = []
  for (const [at, part] of parts.entries()) {
    const last = found.at(-1)
    const between = part.kept !== undefined && lettersIn(part.kept) === 0
    const inside = between && last !== undefined && last.kept === undefined && parts[at + 1] !== undefined
    const {
      kept,
      gone = '',
      fresh = '',
    } = inside && part.kept!.length <= 2 ? { gone: part.kept, fresh: part.kept } : part
    if (last === undefined || (last.kept === undefined) !== (kept === undefined))
      found.push(kept === undefined ? { gone, fresh } : { kept })
    else
      found[found.length - 1] =
        kept === undefined
          ? { gone: (last.gone ?? '') + gone, fresh: (last.fresh ?? '') + fresh }
          : { kept: last.kept! + kept }
  }
  return found.filter(({ kept, gone, fresh }) => (kept ?? '') + (gone ?? '') + (fresh ?? '') !== '')
}

/** With the lines behind them, so that nothing is lost. */
function paragraphsOf(text: string): string[] {
  return text.match(/[^\n]*\n+|[^\n]+$/g) ?? []
}

/** Words, spaces and marks, each alone. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []
}

function lettersIn(text: string): number {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').length
}

/** Beyond so many, two texts are two texts: the work grows with the square of the changes. */
const mostEdits = 1500
/** Two paragraphs that share less are not one that was edited. */
const leastShared = 0.25
