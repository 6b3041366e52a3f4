import * as Plot from '@observablehq/plot'
import { useEffect, useRef, useState } from 'react'
import type { FigureRow, Quote } from '#types/views.ts'
import { shortNumber } from './short-number.ts'

/**
 * One row a figure, in the order of the dates that they hold for: whose and when above, its range below. What one source revised is joined; a bound
 * that is not stated is an open end; a conflict has the accent.
 */
export function FigureChart({
  values,
  revisions,
  conflict,
}: {
  readonly values: readonly FigureRow[]
  readonly revisions: readonly (readonly [number, number])[]
  readonly conflict: boolean
}) {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const watch = new ResizeObserver(([entry]) => setWidth(Math.round(entry!.contentRect.width)))
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  useEffect(() => {
    if (width === 0) return
    const chart = draw(values, revisions, conflict, Math.min(width, 760))
    // The whole is one picture with one name; its groups have none.
    for (const group of chart.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label')
    box.current?.replaceChildren(chart)
  }, [values, revisions, conflict, width])
  return (
    <div
      className="chart"
      ref={box}
      role="img"
      aria-label={`Chart of the ${values.length} figures in the table below`}
    />
  )
}

function draw(
  values: readonly FigureRow[],
  revisions: readonly (readonly [number, number])[],
  conflict: boolean,
  width: number,
): SVGSVGElement | HTMLElement {
  const { shown: all, placeOf } = merged(values)
  const shown = all.slice(0, mostRows)
  const scale = measureOf(shown)
  const measured = shown.filter((row) => kindOf(row) === scale)
  const ends = measured.flatMap(({ low, high }) => [low, high].filter((end) => end !== undefined))
  const most = Math.max(...ends, 0)
  const open = measured.some(({ high }) => high === undefined)
  // Lengths are compared, so the axis begins at nothing; beyond an open end there is room for what it leaves open.
  const domain: [number, number] = [Math.min(0, ...ends), (most || 1) * (open ? 1.25 : 1.04)]
  const rows = shown.map((row, index) => ({
    index,
    low: row.low ?? domain[0],
    high: row.high ?? domain[1],
    label: `${row.who}, ${row.dates}  ${row.labels}`,
    point: row.low === row.high,
    openLow: row.low === undefined,
    openHigh: row.high === undefined,
    approximate: row.approximate,
    text: row.range,
    drawn: kindOf(row) === scale,
  }))
  const drawn = rows.filter((row) => row.drawn)
  const joined = revisions
    .map(([earlier, later]) => ({ a: rows[placeOf[earlier]!]!, b: rows[placeOf[later]!]! }))
    .filter(
      ({ a, b }, at, all) =>
        a?.drawn && b?.drawn && a !== b && all.findIndex((other) => other.a === a && other.b === b) === at,
    )
  // Whole things are not counted in halves.
  const few = ends.every(Number.isInteger) && domain[0] === 0 && domain[1] < 7
  const ticks = few ? Array.from({ length: Math.floor(domain[1]) + 1 }, (_, at) => at) : width < 480 ? 4 : 6
  const ink = conflict ? 'var(--accent)' : 'var(--ink)'
  const middle = (row: (typeof rows)[number]): number =>
    row.openHigh ? row.low : row.openLow ? row.high : (row.low + row.high) / 2
  const x = (value: number): number => ((value - domain[0]) / (domain[1] - domain[0])) * (width - 4)
  /** The range stands beside its bar, on the side that has room; where neither has, above it. */
  const sideOf = (row: (typeof rows)[number]): 'left' | 'right' | 'above' => {
    const needed = row.text.length * letter + 14
    const [before, after] = [x(row.low), width - 4 - x(row.high)]
    if (after >= needed) return 'right'
    return before >= needed ? 'left' : 'above'
  }
  return Plot.plot({
    width,
    height: rows.length * rowHeight + 34,
    marginLeft: 2,
    marginRight: 2,
    marginTop: 20,
    marginBottom: 14,
    x: {
      domain,
      axis: 'top',
      ticks,
      tickFormat: shortNumber,
      label: null,
    },
    y: { domain: [-0.5, rows.length - 0.5], reverse: true, axis: null },
    marks: [
      Plot.gridX({ stroke: 'var(--line)', strokeOpacity: 1, ticks }),
      Plot.link(joined, {
        x1: ({ a }) => middle(a),
        x2: ({ b }) => middle(b),
        y1: ({ a }) => a.index + 0.2,
        y2: ({ b }) => b.index + 0.2,
        stroke: 'var(--quiet)',
        strokeWidth: 1.2,
        strokeDasharray: '3,3',
      }),
      Plot.ruleY(
        drawn.filter(({ point }) => !point),
        { x1: 'low', x2: 'high', y: (row) => row.index + 0.2, stroke: ink, strokeWidth: 5, strokeOpacity: 0.55 },
      ),
      Plot.dot(
        drawn.flatMap((row) => [
          ...(row.openLow ? [] : [{ x: row.low, row }]),
          ...(row.openHigh || row.point ? [] : [{ x: row.high, row }]),
        ]),
        {
          x: 'x',
          y: ({ row }) => row.index + 0.2,
          r: 4,
          fill: ({ row }) => (row.approximate ? 'var(--paper)' : ink),
          stroke: ink,
          strokeWidth: 1.6,
        },
      ),
      ...([true, false] as const).map((high) =>
        Plot.dot(
          drawn.filter((row) => (high ? row.openHigh : row.openLow)),
          {
            x: high ? 'high' : 'low',
            y: (row) => row.index + 0.2,
            dx: high ? -4 : 4,
            symbol: 'triangle',
            rotate: high ? 90 : -90,
            r: 5,
            fill: ink,
          },
        ),
      ),
      ...[false, true].map((left) =>
        Plot.text(
          drawn.filter((row) => sideOf(row) === (left ? 'left' : 'right')),
          {
            x: left ? 'low' : 'high',
            y: (row) => row.index + 0.2,
            dx: left ? -10 : 10,
            text: 'text',
            textAnchor: left ? 'end' : 'start',
            fill: 'var(--ink)',
            stroke: 'var(--paper)',
            strokeWidth: 3,
            fontSize: 12,
          },
        ),
      ),
      Plot.text(
        rows.filter((row) => !row.drawn),
        {
          x: domain[0],
          y: (row) => row.index + 0.2,
          text: ({ text }) => `${text}: another measure, not drawn`,
          textAnchor: 'start',
          fontStyle: 'italic',
          fill: 'var(--quiet)',
          fontSize: 12,
        },
      ),
      Plot.text(rows, {
        x: domain[0],
        y: (row) => row.index - 0.24,
        text: (row) => (row.drawn && sideOf(row) === 'above' ? aboveOf(row, width) : clipped(row.label, width)),
        textAnchor: 'start',
        fill: 'var(--quiet)',
        stroke: 'var(--paper)',
        strokeWidth: 3,
        fontSize: 12,
      }),
    ],
  })
}

/** "edition.cnn.com, 1 October 2017: 100 to 1,000": the range is never the part that is cut. */
function aboveOf({ label, text }: { readonly label: string; readonly text: string }, width: number): string {
  return `${clipped(label, width - (text.length + 2) * letter)}: ${text}`
}

/** A row of the chart and of its table, with the places of all figures that it stands for. */
export type MergedRow = FigureRow & {
  readonly labels: string
  readonly quotes: readonly Quote[]
  /** "11 March 2025", or "11 March 2025 to 18 March 2025" where later papers still carry it. */
  readonly dates: string
}

/**
 * What one source says of one day is one row, however many documents carry it; so is what has no date but that of publication, for which a later paper that carries
 * the same number is no later count.
 */
export function merged(values: readonly FigureRow[]): {
  shown: readonly MergedRow[]
  placeOf: readonly number[]
} {
  const rows = new Map<string, { place: number; row: FigureRow; quotes: Quote[]; last: FigureRow }>()
  const placeOf = values.map((row) => {
    const day = row.asOf?.dated === 'published' ? 'published' : row.asOf?.text
    const key = [row.who, day, row.range, kindOf(row)].join('\n')
    const known = rows.get(key) ?? { place: rows.size, row, quotes: [], last: row }
    if (!known.quotes.some(({ document }) => document === row.document.id)) known.quotes.push(row.quote)
    known.last = row
    rows.set(key, known)
    return known.place
  })
  const shown = [...rows.values()].map(({ row, quotes, last }) => {
    const labels = quotes.map(({ label }) => label)
    const [from, to] = [row, last].map(({ asOf }) => asOf?.text ?? 'no date')
    return {
      ...row,
      quotes,
      dates: from === to ? from! : `${from} to ${to}`,
      labels: labels.length > 4 ? `${labels.slice(0, 3).join(' ')} and ${labels.length - 3} more` : labels.join(' '),
    }
  })
  return { shown, placeOf }
}

/** Totals are drawn with totals and rates with rates of the same length: what most of them are. */
function measureOf(rows: readonly FigureRow[]): string {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(kindOf(row), (counts.get(kindOf(row)) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

function kindOf({ measure, per, unit }: FigureRow): string {
  return [measure === 'total' ? '' : measure, per, unit].join('|')
}

function clipped(text: string, width: number): string {
  const most = Math.max(4, Math.floor(width / letter))
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`
}

const rowHeight = 42
/** What a letter takes on the average at 12 pixels. */
const letter = 6.7
/** More than these are read in the table. */
const mostRows = 40
