/** "Fox News Sunday", "the Sunday Times", "Johnnie Christmas", "ABC's This Week": words of a time inside a longer name that is no time. */
import { type Analysis, type NameKind, spanOfTokens } from '#types/analysis.ts'
import { contains } from '#types/span.ts'
import { type Draft, isCapital, type Refiner } from '../draft.ts'

export const dropNames: Refiner = (drafts, analysis) => {
  const { names } = analysis
  let name = 0
  return drafts.filter((one) => {
    const span = spanOfTokens(analysis, one.first, one.last)
    while (name < names.length && names[name]!.end <= span.start) name++
    const outer = names[name]
    return outer === undefined || !nameKinds.has(outer.kind) || !contains(outer, span) || isWhole(one, outer, analysis)
  })
}

/** An event is named by its year or its feast ("the 2018 World Cup", "the Christmas truce"); a place or a state by nothing. */
const nameKinds: ReadonlySet<NameKind> = new Set<NameKind>(['person', 'organization', 'work', 'product', 'group'])

/** The name ends with the time, which a lower-case word opens or a date fills: no name. */
function isWhole(one: Draft, outer: { start: number; end: number }, analysis: Analysis): boolean {
  const span = spanOfTokens(analysis, one.first, one.last)
  if (span.start === outer.start && span.end === outer.end) return true
  const { day, year, month, clock } = one.meaning
  if (clock !== undefined || (day !== undefined && month !== undefined && span.end === outer.end)) return true
  // "the Chevron 2014 report": a year stands in many names without being one.
  return (year !== undefined && one.last - one.first === 1) || !isCapital(analysis, one.first)
}
