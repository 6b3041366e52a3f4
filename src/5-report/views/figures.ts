import type { Figure } from '#types/figure.ts'
import type { Comparison, FigureRef, Proportion, Situation } from '#types/situation.ts'
import type { ComparisonView, FigureRow, FiguresView, ProportionView } from '#types/views.ts'
import { converted } from '../converted.ts'
import type { Lookup, Source } from '../lookup.ts'
import { whose } from '../names.ts'
import { rangeText } from '../numbers.ts'
import { fillText } from '../parts.ts'
import { plain } from '../plain.ts'
import { figureAt, proportionLine } from '../sections/figures.ts'
import { t } from '../templates.ts'
import { targetOf } from './claim.ts'
import { firstInterval, publishedInterval } from './intervals.ts'
import { lineView, looked, nameOfDocument, quoteOf, said } from './quote.ts'

/** Figures that count the same thing, side by side, those that differ first; and what two figures make of each other. `limit`: of each list. */
export function figuresView(situation: Situation, limit = Number.POSITIVE_INFINITY): FiguresView {
  const all = allFigures(situation)
  const comparisons = all.comparisons.slice(0, limit).map((comparison) => {
    const values = comparison.values.slice(0, limit)
    return {
      ...comparison,
      values,
      more: comparison.values.length - values.length,
      revisions: comparison.revisions.filter(([, later]) => later < values.length),
    }
  })
  return { ...all, comparisons, proportions: all.proportions.slice(0, limit) }
}

function allFigures(situation: Situation): FiguresView {
  const known = made.get(situation.outcomes)
  if (known) return known
  const look = looked(situation)
  const view = {
    total: situation.comparisons.length,
    conflicts: situation.comparisons.filter(({ conflict }) => conflict).length,
    comparisons: situation.comparisons
      .map((item) => comparisonView(look, item))
      .sort((a, b) => Number(b.conflict) - Number(a.conflict) || b.values.length - a.values.length),
    proportions: situation.proportions.flatMap((item) => proportionView(look, item)),
  }
  made.set(situation.outcomes, view)
  return view
}

const made = new WeakMap<Situation['outcomes'], FiguresView>()

function comparisonView(look: Lookup, { about, values, conflict, because, warnings }: Comparison): ComparisonView {
  const source = look.source(about.document)!
  const all = values.flatMap((ref) => figureAt(look, ref)?.figure ?? [])
  const rows = values.flatMap((ref) => figureRow(look, ref, all)).sort(byTime)
  return {
    id: `${about.document}.${about.span.start}`,
    about: quoteOf(source, [about.span]),
    conflict,
    because,
    warnings,
    values: rows,
    more: 0,
    revisions: revisionsOf(rows),
  }
}

function byTime(a: FigureRow, b: FigureRow): number {
  const [left, right] = [a.asOf?.from ?? '', b.asOf?.from ?? '']
  if (left !== right) return left < right ? -1 : 1
  return a.document.label.localeCompare(b.document.label, 'en', { numeric: true })
}

/** What one party gave out at one time and then at another, its numbers changed. */
function revisionsOf(rows: readonly FigureRow[]): (readonly [number, number])[] {
  const last = new Map<string, number>()
  const found: (readonly [number, number])[] = []
  for (const [index, row] of rows.entries()) {
    if (row.asOf === undefined) continue
    const key = [row.who, row.measure, row.per, row.unit].join('\n')
    const before = last.get(key)
    const earlier = before === undefined ? undefined : rows[before]!
    if (earlier === undefined || earlier.asOf!.from < row.asOf.from) {
      if (before !== undefined && (earlier?.low !== row.low || earlier?.high !== row.high)) found.push([before, index])
      last.set(key, index)
    }
  }
  return found
}

/** `beside`: the figures that it stands side by side with. */
export function figureRow(look: Lookup, ref: FigureRef, beside: readonly Figure[] = []): FigureRow[] {
  const found = figureAt(look, ref)
  if (!found) return []
  const { source, figure } = found
  const { low, high, unit, per } = figure
  const asOf = asOfInterval(source, figure)
  const range = rangeText(figure) ?? ''
  const other = converted(figure, beside)
  return [
    {
      document: nameOfDocument(source),
      quote: quoteOf(source, [figure]),
      who: said(look, whose(look, source, figure.statement)),
      ...(low === undefined ? {} : { low }),
      ...(high === undefined ? {} : { high }),
      approximate: figure.approximate,
      range: other ? fillText(t.figure.converted, { n: range, other: rangeText(other) ?? '' }) : range,
      ...(unit === undefined ? {} : { unit: plain(unit) }),
      ...(figure.item === undefined ? {} : { item: quoteOf(source, [figure.item]).text }),
      ...(per === undefined ? {} : { per }),
      measure: figure.measure,
      ...(asOf === undefined ? {} : { asOf }),
      target: targetOf(source, figure),
    },
  ]
}

/** Its own date, else that of the statement, else that of publication. */
function asOfInterval(source: Source, figure: Figure): FigureRow['asOf'] {
  const statement = figure.statement === undefined ? undefined : source.statements.get(figure.statement)
  const found = firstInterval(source, [figure.asOf, figure.period, statement?.time])
  if (found === undefined) return publishedInterval(source)
  const { start: _, end: __, ...interval } = found
  return interval
}

function proportionView(look: Lookup, proportion: Proportion): ProportionView[] {
  const [stock] = figureRow(look, proportion.stock)
  const [flow] = figureRow(look, proportion.flow)
  const [line] = proportionLine(look, proportion)
  if (!stock || !flow || !line) return []
  const { text, evidence } = lineView(look, line)
  const { arithmetic, assumed, days } = proportion
  return [{ text, arithmetic, assumed, evidence, stock, flow, days }]
}
