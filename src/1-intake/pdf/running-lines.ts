import type { PageLine, PageSize } from './page-line.ts'

/**
 * The lines of all pages without what stands on every page: "The Harbour Gazette · 3", "Draft – not for publication", page numbers. Such a line
 * stands at the upper or lower edge, and again on other pages with at most its digits changed.
 */
export function withoutRunningLines(pages: readonly (readonly PageLine[])[], sizes: readonly PageSize[]): PageLine[][] {
  const seen = new Map<string, Set<number>>()
  const edges = pages.map((lines, at) => edgeOf(lines, sizes[at]!))
  for (const [at, lines] of edges.entries())
    for (const line of lines) {
      const sign = signOf(line)
      const on = seen.get(sign) ?? new Set()
      seen.set(sign, on.add(at))
    }
  const enough = Math.max(2, Math.ceil(0.3 * Math.min(pages.length, 10)))
  return pages.map((lines, at) => {
    const out = new Set(
      edges[at]!.filter((line) => isPageNumber(line.text) || (seen.get(signOf(line))?.size ?? 0) >= enough),
    )
    return lines.filter((line) => !out.has(line))
  })
}

/** Up to three lines from each edge, if they stand in the outer eighth of the page. */
function edgeOf(lines: readonly PageLine[], { height }: PageSize): PageLine[] {
  const byHeight = [...lines].sort((a, b) => a.baseline - b.baseline)
  const levels = [...new Set(byHeight.map(({ baseline }) => Math.round(baseline)))]
  const upper = new Set(levels.slice(0, 3))
  const lower = new Set(levels.slice(-3))
  return byHeight.filter(({ baseline }) => {
    const level = Math.round(baseline)
    return (upper.has(level) && baseline < height / 8) || (lower.has(level) && baseline > (7 * height) / 8)
  })
}

function signOf({ text, baseline }: PageLine): string {
  return `${Math.round(baseline / 6)} ${text.toLowerCase().replace(/\d+|\b[ivxl]+\b/g, '#')}`
}

function isPageNumber(text: string): boolean {
  return /^\W{0,4}(?:page|p\.|seite)?\s*(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|\/|–|-)\s*\d{1,4})?\W{0,4}$/i.test(text)
}
