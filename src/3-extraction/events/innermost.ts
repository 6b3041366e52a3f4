import type { Span } from '#types/span.ts'
import { contains } from '#types/span.ts'
import type { Statement } from '#types/statement.ts'

/** For each of `items` (in text order) the innermost statement whose content holds it. One sweep over both. */
export function innermostStatements(
  items: readonly Span[],
  statements: readonly Statement[],
): (Statement | undefined)[] {
  const pieces = statements
    .flatMap((statement) => statement.content.map((span) => ({ span, statement })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  let open: typeof pieces = []
  let next = 0
  return items.map((item) => {
    while (next < pieces.length && pieces[next]!.span.start <= item.start) open.push(pieces[next++]!)
    open = open.filter(({ span }) => span.end > item.start)
    let best: (typeof pieces)[number] | undefined
    for (const piece of open) {
      if (!contains(piece.span, item)) continue
      if (best === undefined || piece.span.end - piece.span.start < best.span.end - best.span.start) best = piece
    }
    return best?.statement
  })
}
