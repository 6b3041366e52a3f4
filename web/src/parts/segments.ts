import type { Block } from '#types/document.ts'
import type { Span } from '#types/span.ts'
import type { Mark } from '#types/views.ts'

/** A run of text under the same marks. */
export interface Segment extends Span {
  /** The innermost last. */
  readonly marks: readonly { readonly mark: Mark; readonly part?: string; readonly length: number }[]
  readonly lit: boolean
}

/** Cuts a block at every edge of a mark or of what is shown, so that marks may overlap. */
export function segmentsOf(block: Block, marks: readonly Mark[], lit: readonly Span[]): Segment[] {
  const pieces = marks.flatMap((mark) =>
    mark.spans
      .filter((span) => span.start < block.end && span.end > block.start)
      .map((span) => ({ mark, start: span.start, end: span.end, ...(span.part ? { part: span.part } : {}) })),
  )
  const edges = new Set([block.start, block.end])
  for (const { start, end } of [...pieces, ...lit]) {
    if (start > block.start && start < block.end) edges.add(start)
    if (end > block.start && end < block.end) edges.add(end)
  }
  const sorted = [...edges].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1]!
    const over = pieces
      .filter((piece) => piece.start <= start && piece.end >= end)
      .map((piece) => ({ ...piece, length: piece.end - piece.start }))
      .sort((a, b) => b.length - a.length)
    return { start, end, marks: over, lit: lit.some((span) => span.start <= start && span.end >= end) }
  })
}

/** Marks that begin in a block, for the margin beside it. */
export function marksIn(block: Block, marks: readonly Mark[]): Mark[] {
  return marks.filter(({ spans }) => {
    const start = spans[0]?.start ?? -1
    return start >= block.start && start < block.end
  })
}
