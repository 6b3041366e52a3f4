import type { PageLine } from './page-line.ts'

/**
 * The lines of a page in the order in which a person reads them: columns one after the other, a headline over them first (recursive cuts along white
 * space, Nagy and Seth 1984). Each group of lines stands in one column.
 *
 *     HEADLINE OVER BOTH
 *     first col.   second
 *     goes down    column
 */
export function readingOrder(lines: readonly PageLine[], depth = 0): PageLine[][] {
  if (lines.length < 4 || depth > deepest) return lines.length === 0 ? [] : [topDown(lines)]
  const sides = beside(lines)
  if (sides) return [...readingOrder(sides[0], depth + 1), ...readingOrder(sides[1], depth + 1)]
  const bands = above(lines)
  if (!bands) return [topDown(lines)]
  const [upper, lower] = bands.map((band) => readingOrder(band, depth + 1)) as [PageLine[][], PageLine[][]]
  // Where cutting brought no columns to light, the lines stay one group.
  return upper.length === 1 && lower.length === 1 ? [topDown(lines)] : [...upper, ...lower]
}

const deepest = 12

/** Left and right of the widest strip that no line crosses, if both sides are running text rather than cells of a table. */
function beside(lines: readonly PageLine[]): [PageLine[], PageLine[]] | undefined {
  const byLeft = [...lines].sort((a, b) => a.left - b.left)
  let reach = byLeft[0]!.right
  let best: { gap: number; at: number } | undefined
  for (const { left, right } of byLeft) {
    if (left - reach > (best?.gap ?? 6)) best = { gap: left - reach, at: (left + reach) / 2 }
    if (right > reach) reach = right
  }
  if (!best) return undefined
  const cut = best.at
  const sides: [PageLine[], PageLine[]] = [
    lines.filter(({ right }) => right <= cut),
    lines.filter(({ left }) => left >= cut),
  ]
  return sides.every(isProse) ? sides : undefined
}

/** Cells hold a word or two; columns of text hold lines. */
function isProse(lines: readonly PageLine[]): boolean {
  const long = lines.filter(({ text }) => text.split(' ').length >= 3).length
  return lines.length >= 3 && long >= 0.6 * lines.length
}

/** Above and below the widest gap between two lines. */
function above(lines: readonly PageLine[]): [PageLine[], PageLine[]] | undefined {
  const byTop = [...lines].sort((a, b) => a.top - b.top)
  let reach = byTop[0]!.bottom
  let best: { gap: number; index: number } | undefined
  for (const [index, { top, bottom }] of byTop.entries()) {
    if (index > 0 && top - reach > (best?.gap ?? 1)) best = { gap: top - reach, index }
    if (bottom > reach) reach = bottom
  }
  return best && [byTop.slice(0, best.index), byTop.slice(best.index)]
}

function topDown(lines: readonly PageLine[]): PageLine[] {
  return [...lines].sort((a, b) => a.baseline - b.baseline || a.left - b.left)
}
