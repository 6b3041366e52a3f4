/**
 * Quantities of MeasEval (SemEval 2021, task 8; github.com/harperco/MeasEval): spans in paragraphs of scientific papers, with their units as written.
 * `exact`: the same span, outer punctuation aside; `overlap`: spans that meet, one to one; `unit`: those whose unit is the same too, or that both have none.
 * Left out on both sides is what is a time and no quantity here: marks that are years alone, and what we find within them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { measureSymbols, measureWords } from '#lexicon/measure-units.ts'
import { timeUnits } from '#lexicon/time-units.ts'
import type { Figure } from '#types/figure.ts'
import { overlaps, type Span } from '#types/span.ts'

export interface MeasEvalScores {
  readonly found: number
  readonly gold: number
  readonly exact: number
  readonly overlap: number
  readonly unit: number
}

interface Mark extends Span {
  readonly unit: string
}

/** `parts`: "train", "trial", "eval". Faults of what is not `eval` are reported; those of `eval` are never shown. */
export async function scoreMeasEval(
  data: string,
  parts: readonly string[],
  figuresOf: (text: string) => Promise<readonly Figure[]>,
  report: (name: string, text: string) => void,
): Promise<MeasEvalScores | undefined> {
  const folder = join(data, 'measeval', 'data')
  if (!existsSync(folder)) return undefined
  const scores = { found: 0, gold: 0, exact: 0, overlap: 0, unit: 0 }
  for (const part of parts)
    for (const file of readdirSync(join(folder, part, texts(part))).sort()) {
      const text = readFileSync(join(folder, part, texts(part), file), 'utf8')
      const path = join(folder, part, 'tsv', file.replace('.txt', '.tsv'))
      if (!existsSync(path)) continue
      const all = marksIn(readFileSync(path, 'utf8'))
      const years = all.filter(({ start, end }) => onlyYears.test(text.slice(start, end)))
      const gold = all.filter((mark) => !years.includes(mark))
      const rest = (await figuresOf(text)).filter((figure) => !years.some((mark) => overlaps(mark, figure)))
      scores.found += rest.length
      scores.gold += gold.length
      for (const mark of gold) {
        const met = rest.filter((figure) => overlaps(mark, figure))
        const best = met.find((figure) => isSame(text, mark, figure)) ?? met[0]
        if (best === undefined) {
          if (part !== 'eval') report('MeasEval missed', around(text, mark))
          continue
        }
        rest.splice(rest.indexOf(best), 1)
        scores.overlap++
        if (isSame(text, mark, best)) scores.exact++
        else if (part !== 'eval')
          report('MeasEval span', `${around(text, mark)} got [[${text.slice(best.start, best.end)}]]`)
        const unit = unitOf(text, best)
        if (nameOf(mark.unit) === nameOf(unit)) scores.unit++
        else if (part !== 'eval') report('MeasEval unit', `${around(text, mark)} want ${mark.unit} got ${unit}`)
      }
      if (part !== 'eval') for (const one of rest) report('MeasEval beside', around(text, one))
    }
  return scores
}

const texts = (part: string): string => (part === 'trial' ? 'txt' : 'text')

/** "1991", "1997, 2003, and 2008", "2003 to 2004" */
const onlyYears = /^\D{0,9}(?:1[5-9]|20)\d\d(?:\D{1,6}(?:(?:1[5-9]|20)\d\d))*\D{0,2}$/

function marksIn(tsv: string): Mark[] {
  return tsv
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([, , kind]) => kind === 'Quantity')
    .map(([, , , start, end, , , other = '']) => ({
      start: Number(start),
      end: Number(end),
      unit: /"unit": "([^"]*)"/.exec(other)?.[1] ?? '',
    }))
}

function isSame(text: string, a: Span, b: Span): boolean {
  const bare = ({ start, end }: Span) => text.slice(start, end).replace(/^[\s("[]+|[\s.,;:)"\]]+$/g, '')
  return overlaps(a, b) && bare(a) === bare(b)
}

function unitOf(text: string, { unit, item, kind, start, end }: Figure): string {
  if (unit !== undefined) return unit
  return kind === 'count' && item !== undefined && item.start >= start && item.end <= end
    ? text.slice(item.start, item.end)
    : ''
}

function nameOf(unit: string): string {
  const lower = unit.toLowerCase().replaceAll('μ', 'µ').replace(/\s+/g, ' ')
  return (
    measureSymbols.get(unit)?.code ??
    measureWords.get(lower)?.code ??
    timeUnits.get(lower) ??
    lower.replace(/([^s])s$/, '$1')
  )
}

function around(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - 50), start)
  return `${before}[[${text.slice(start, end)}]]${text.slice(end, end + 40)}`.replaceAll('\n', ' ')
}
