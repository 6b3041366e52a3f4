import type { Figure } from '#types/figure.ts'
import type { Evidence, Part } from '#types/report.ts'
import type { Comparison, FigureRef, Proportion } from '#types/situation.ts'
import { rangeEnd } from '#types/time.ts'
import { converted, takenForGranted } from '../converted.ts'
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
      .map((figure) => ({ source, figure, passing: isPassing(source, figure) })),
  )
  const weighty = others.filter(({ passing }) => !passing)
  const passing = others.filter((other) => other.passing)
  return [
    ...[...comparisons]
      .sort((a, b) => Number(b.conflict) - Number(a.conflict))
      .map((item) => comparisonLine(look, item)),
    ...proportions.flatMap((item) => proportionLine(look, item)),
    ...once(
      look,
      weighty.map(({ source, figure }) => figureLine(look, source, figure)),
    ),
    ...passingLines(
      once(
        look,
        passing.map(({ source, figure }) =>
          draft(quotes(source.id, [figure]), [{ document: source.id, spans: [figure] }]),
        ),
      ),
    ),
  ]
}

function passingLines(lines: readonly Draft[]): Draft[] {
  const count = [value(String(lines.length), because.counted)]
  return lines.length === 0 ? [] : [draft(fill(t.figure.passing, { count }), [], { lines })]
}

/** "two windows", "room 135", "5-5": a number, and seldom why somebody opens a report. */
function isPassing(source: Source, figure: Figure): boolean {
  const { kind, low, high, item, unit, per, approximate, bound } = figure
  if (kind === 'score') return true
  if (kind === 'money' || kind === 'share' || per !== undefined) return false
  const text = source.reading.document.text.slice(figure.start, figure.end)
  const size = Math.max(low ?? 0, high ?? 0)
  if (kind === 'measure') return size < 1000 && isUnowned(source, figure.statement) && !approximate && bound === 'exact'
  if (item === undefined && unit === undefined) return size < 1000 || /^0|^\d{4,}$/.test(text)
  if (fate.test(text)) return false
  if (/^0\d|^\d{5,}\b/.test(text)) return true
  if (!isUnowned(source, figure.statement) && size > 2) return false
  return size <= 12 && bound === 'exact'
}

const fate =
  /\b(?:dead|deaths?|died|killed|wounded|injured|injur\w+|missing|casualt\w+|fatalit\w+|victims|hostages?|arrest\w*|abducted|kidnapped|displaced|rescued|freed|bodies|troops|soldiers|missiles|jobs)\b/i

/** The outlet gives it in its own voice. */
export function isUnowned(source: Source, id: string | undefined): boolean {
  const statement = id === undefined ? undefined : source.statements.get(id)
  return statement === undefined || (statement.mode === 'narrated' && statement.speakers.length === 0)
}

/** What a report leaves out: ages, lengths of time, "one of the ministers", "two officials" who only say something, and numbers without any bound. */
export function counts(source: Source, figure: Figure): boolean {
  if (source.speakerWords.holds(figure)) return false
  if (figure.kind === 'age' || figure.kind === 'duration') return false
  if (figure.low === undefined && figure.high === undefined) return false
  return !/^(?:one|another|a|an)\b/i.test(
    source.reading.document.text.slice(figure.start, Math.min(figure.end, figure.start + 8)),
  )
}

/** `beside`: the figures that it stands side by side with. */
function figureLine(look: Lookup, source: Source, figure: Figure, beside: readonly Figure[] = []): Draft {
  const text = source.reading.document.text.slice(figure.start, figure.end)
  const range = figure.kind === 'score' ? undefined : rangeText(figure)
  const other = converted(figure, beside)
  const inOther = other && rangeText(other)
  const place = source.reading.findings.places.find((item) => item.id === figure.place)
  return draft(quotes(source.id, [figure]), [{ document: source.id, spans: [figure] }], {
    fields: fields([
      [
        t.label.range,
        range === undefined || saysIt(text, range) ? [] : [value(range, fillText(because.range, { text }))],
      ],
      [t.label.converted, inOther === undefined ? [] : [value(inOther, fillText(because.converted, { text }))]],
      [t.label.counts, figure.item ? quotes(source.id, [figure.item], false) : []],
      [t.label.whose, whose(look, source, figure.statement)],
      [t.label.asOf, asOf(source, figure)],
      [t.label.cumulative, figure.cumulative ? quotes(source.id, [figure.cumulative], false) : []],
      [t.label.place, place?.mentions[0] ? quotes(source.id, [place.mentions[0]], false) : []],
    ]),
  })
}

/** "27 people" needs no "Range: 27"; "twenty-seven" and "around 30,000" do. */
function saysIt(text: string, range: string): boolean {
  return text.toLowerCase().startsWith(range.toLowerCase())
}

/** Its own date, else that of the statement; what has neither holds as of publication, which the head of the section says. */
function asOf(source: Source, figure: Figure): Part[] {
  const period = source.times.get(figure.period ?? '')
  const end = period && rangeEnd(period, source.times)
  if (end !== undefined)
    return fill(t.time.range, { from: timeParts(source, figure.period), to: timeParts(source, end.id) })
  for (const id of [figure.asOf, figure.period]) {
    const parts = timeParts(source, id)
    if (parts.length > 0) return parts
  }
  const said = figure.statement === undefined ? undefined : source.statements.get(figure.statement)
  return timeParts(source, said?.time)
}

function comparisonLine(look: Lookup, comparison: Comparison): Draft {
  const { about, values, conflict } = comparison
  const found = values.flatMap((ref) => figureAt(look, ref) ?? [])
  const all = found.map(({ figure }) => figure)
  const taken = takenForGranted(all)
  return draft(
    fill(conflict ? t.figure.differ : t.figure.compared, { about: quotes(about.document, [about.span]) }),
    values.flatMap((ref) => evidenceOf(look, ref)),
    {
      fields: fields([
        [t.label.why, [value(comparison.because, because.compared)]],
        [t.label.mind, listed(comparison.warnings.map((text) => [value(text, because.warned)]))],
        [t.label.assumed, listed(taken.map((text) => [value(text, because.taken)]))],
      ]),
      lines: once(
        look,
        found.map(({ source, figure }) => figureLine(look, source, figure, all)),
      ),
    },
  )
}

export function proportionLine(look: Lookup, proportion: Proportion): Draft[] {
  const stock = figureAt(look, proportion.stock)
  const flow = figureAt(look, proportion.flow)
  if (!stock || !flow) return []
  const parts = fill(lengthOf(proportion.days), {
    stock: quotes(stock.source.id, [stock.figure]),
    flow: quotes(flow.source.id, [flow.figure]),
    hours: [value(rounded(proportion.days * 24), because.arithmetic)],
    days: [value(rounded(proportion.days), because.arithmetic)],
    years: [value(rounded(proportion.days / 365), because.arithmetic)],
  })
  const line = draft(parts, [...evidenceOf(look, proportion.stock), ...evidenceOf(look, proportion.flow)], {
    fields: fields([
      [t.label.arithmetic, [value(proportion.arithmetic, because.arithmetic)]],
      [t.label.assumed, listed(proportion.assumed.map((text) => [value(text, because.assumed)]))],
    ]),
  })
  return [line]
}

/** "8.8 hours", "10 days", "3.2 years": the unit that a person would say. */
export function lengthOf(days: number): string {
  if (days < 1) return t.figure.proportionHours
  if (days > 1095) return t.figure.proportionYears
  return rounded(days) === '1' ? t.figure.proportionOne : t.figure.proportion
}

const rounded = (number: number): string => String(Math.round(number * 10) / 10)

export function figureAt(look: Lookup, ref: FigureRef): { source: Source; figure: Figure } | undefined {
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
