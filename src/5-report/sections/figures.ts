import type { Figure } from '#types/figure.ts'
import type { Evidence, Part } from '#types/report.ts'
import type { Comparison, FigureRef, Proportion } from '#types/situation.ts'
import { dateText } from '../dates.ts'
import type { Lookup, Source } from '../lookup.ts'
import { whose } from '../names.ts'
import { rangeText } from '../numbers.ts'
import { once } from '../once.ts'
import { type Draft, draft, fields, fill, fillText, listed, quotes, value } from '../parts.ts'
import { timeParts } from '../shown.ts'
import { because, t } from '../templates.ts'

/**
 * Figures: those that count the same thing side by side, first where they differ; then what two of them make of each other
 * ("10,000 troops: as many as 30,000 casualties a month come to in 10 days"); then the others, as the texts have them.
 */
export function figures(look: Lookup): Draft[] {
  const { comparisons, proportions } = look.situation
  const compared = new Set<string>()
  for (const { values } of comparisons) for (const ref of values) compared.add(key(ref))
  const others = look.sources.flatMap((source) =>
    source.reading.findings.figures
      .filter((figure) => counts(source, figure) && !compared.has(key({ document: source.id, figure: figure.id })))
      .map((figure) => figureLine(look, source, figure)),
  )
  return [
    ...[...comparisons]
      .sort((a, b) => Number(b.conflict) - Number(a.conflict))
      .map((item) => comparisonLine(look, item)),
    ...proportions.flatMap((item) => proportionLine(look, item)),
    ...once(look, others),
  ]
}

/** What a report leaves out: ages, lengths of time, "one of the ministers", "two officials" who only say something, and numbers without any bound. */
export function counts(source: Source, figure: Figure): boolean {
  if (source.speakerWords.holds(figure)) return false
  if (figure.kind === 'age' || figure.kind === 'duration') return false
  if (figure.low === undefined && figure.high === undefined) return false
  return !/^one of\b/i.test(source.reading.document.text.slice(figure.start, Math.min(figure.end, figure.start + 8)))
}

function figureLine(look: Lookup, source: Source, figure: Figure): Draft {
  const text = source.reading.document.text.slice(figure.start, figure.end)
  const range = figure.kind === 'score' ? undefined : rangeText(figure)
  const place = source.reading.findings.places.find((item) => item.id === figure.place)
  return draft(quotes(source.id, [figure]), [{ document: source.id, spans: [figure] }], {
    fields: fields([
      [t.label.range, range === undefined ? [] : [value(range, fillText(because.range, { text }))]],
      [t.label.counts, figure.item ? quotes(source.id, [figure.item], false) : []],
      [t.label.whose, whose(look, source, figure.statement)],
      [t.label.asOf, asOf(source, figure)],
      [t.label.place, place?.mentions[0] ? quotes(source.id, [place.mentions[0]], false) : []],
    ]),
  })
}

function asOf(source: Source, figure: Figure): Part[] {
  for (const id of [figure.asOf, figure.period]) {
    const parts = timeParts(source, id)
    if (parts.length > 0) return parts
  }
  const said = figure.statement === undefined ? undefined : source.statements.get(figure.statement)
  const spoken = timeParts(source, said?.time)
  if (spoken.length > 0) return spoken
  const { published } = source.reading.document
  if (published === undefined) return fill(t.when.unsaid)
  return fill(t.when.published, { when: [value(dateText(published.slice(0, 10)), because.publication)] })
}

function comparisonLine(look: Lookup, comparison: Comparison): Draft {
  const { about, values, conflict } = comparison
  return draft(
    fill(conflict ? t.figure.differ : t.figure.compared, { about: quotes(about.document, [about.span]) }),
    values.flatMap((ref) => evidenceOf(look, ref)),
    {
      fields: fields([[t.label.why, [value(comparison.because, because.compared)]]]),
      lines: once(
        look,
        values.flatMap((ref) => {
          const found = figureAt(look, ref)
          return found ? [figureLine(look, found.source, found.figure)] : []
        }),
      ),
    },
  )
}

function proportionLine(look: Lookup, proportion: Proportion): Draft[] {
  const stock = figureAt(look, proportion.stock)
  const flow = figureAt(look, proportion.flow)
  if (!stock || !flow) return []
  const days = Math.round(proportion.days * 10) / 10
  const parts = fill(days === 1 ? t.figure.proportionOne : t.figure.proportion, {
    stock: quotes(stock.source.id, [stock.figure]),
    flow: quotes(flow.source.id, [flow.figure]),
    days: [value(String(days), because.arithmetic)],
  })
  const line = draft(parts, [...evidenceOf(look, proportion.stock), ...evidenceOf(look, proportion.flow)], {
    fields: fields([
      [t.label.arithmetic, [value(proportion.arithmetic, because.arithmetic)]],
      [t.label.assumed, listed(proportion.assumed.map((text) => [value(text, because.assumed)]))],
    ]),
  })
  return [line]
}

function figureAt(look: Lookup, ref: FigureRef): { source: Source; figure: Figure } | undefined {
  const source = look.source(ref.document)
  const figure = source?.figures.get(ref.figure)
  return source && figure ? { source, figure } : undefined
}

function evidenceOf(look: Lookup, ref: FigureRef): Evidence[] {
  const found = figureAt(look, ref)
  return found ? [{ document: ref.document, spans: [found.figure] }] : []
}

function key(ref: FigureRef): string {
  return `${ref.document}\n${ref.figure}`
}
