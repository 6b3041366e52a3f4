import type { DomElement, DomNode } from '../dom.ts'
import type { Piece } from '../pieces.ts'
import { isBoxTitle } from '../solicitation.ts'
import { type Candidate, features, type Seen } from './candidates.ts'
import { weights } from './weights.ts'

/**
 * The blocks that are the article: those whose weights add up to more than nothing, and the headings that stand over such a block.
 * What is doubtful within the body stays, as a caption: nothing there is lost, and nothing that may be around the article is read as its own words.
 */
export function chosen(candidates: readonly Candidate[], weigh: (seen: Seen) => number = weightOf): readonly Piece[] {
  const verdicts = candidates.map(({ seen, inCore, isSpeaker, piece }) => {
    if (isSpeaker) return 'speaker' as const
    if (seen.lead === 1 && piece.kind === 'heading') return 'in'
    const weight = weigh(seen)
    if (piece.kind === 'heading') return weight > (seen.before === 1 ? 0 : -3) ? ('heading' as const) : 'out'
    if (weight > (inCore && seen.sentence === 0 ? sure : 0) && seen.appendix === 0) return 'in'
    return inCore && seen.neither === 0 && (weight > -doubt || seen.making === 1 || seen.appendix === 1)
      ? 'doubtful'
      : 'out'
  })
  // Who is quoted stands beside the words.
  for (let at = 1; at < candidates.length; at++)
    if (verdicts[at] === 'out' && verdicts[at - 1] === 'in' && isOfOneQuote(candidates[at - 1]!, candidates[at]!))
      verdicts[at] = 'doubtful'
  // Whether the next block that is no heading and does not stand beside the text is in.
  const over: boolean[] = []
  for (let at = candidates.length - 1, next = false; at >= 0; at--) {
    over[at] = next
    const { piece, seen } = candidates[at]!
    if (piece.kind !== 'caption' && verdicts[at] !== 'heading')
      next =
        verdicts[at] === 'in' ||
        verdicts[at] === 'speaker' ||
        (verdicts[at] === 'doubtful' && seen.kin > 0.2 && seen.sentence === 1)
  }
  return candidates.flatMap(({ piece }, at): Piece[] => {
    const verdict = verdicts[at]!
    // "For more information, please contact:" goes with what it leads to.
    if (verdict === 'in' && piece.text.length < 100 && piece.text.endsWith(':') && !over[at])
      return [{ ...piece, kind: 'caption' }]
    if (verdict === 'in') return [piece]
    if (verdict === 'speaker') return [{ ...piece, kind: 'heading' }]
    if (verdict === 'doubtful') return [{ ...piece, kind: 'caption' }]
    return verdict === 'heading' && !isBoxTitle(piece.text) && over[at] ? [piece] : []
  })
}

function isOfOneQuote({ piece }: Candidate, { piece: name }: Candidate): boolean {
  if (piece.kind !== 'quote' || name.kind !== 'quote' || name.text.length > 120) return false
  const quote = quoteOf(piece.element)
  return quote !== undefined && quote === quoteOf(name.element)
}

function quoteOf(element: DomElement): DomNode | undefined {
  for (let node: DomNode | null = element; node; node = node.parentNode)
    if (node.localName === 'blockquote') return node
  return undefined
}

const doubt = 4
/** What a line that is no sentence must weigh to be taken as text. */
const sure = 0.5

export function weightOf(seen: Seen): number {
  let sum = 0
  for (const feature of features) sum += weights[feature] * seen[feature]
  return sum
}
