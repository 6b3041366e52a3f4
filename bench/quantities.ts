// Scores figures the way that "CQE: A Comprehensive Quantity Extractor" (Almasian et al. 2023) scores quantities of news: value, change and unit of each,
// on sentences written for this repository: "Shares fell by 2.3%" is ["down", 2.3, "percentage"], "some 120 stores" is ["~", 120, "store"].
// Change: ">" and "<" where a bound is stated, else "~" where it is approximate, else "up" or "down", else "=". A range has both ends.
// Unit: the name of a unit or of money, in British spelling, "mile per hour"; of counts the words counted, in the singular, adjectives included.
import { readFileSync } from 'node:fs'
import { analyse } from '#2-analysis/analyse.ts'
import { readWords } from '#2-analysis/read-words.ts'
import { findFigures } from '#3-extraction/figures/find-figures.ts'
import { findTimes } from '#3-extraction/times/find-times.ts'
import { tokensIn, type Wording } from '#types/analysis.ts'
import type { Figure } from '#types/figure.ts'
import { documentOf } from '../test/marked.ts'

type Quantity = readonly [change: string, value: number | readonly number[], unit: string]

interface Sample {
  readonly domain: string
  readonly text: string
  readonly quantities: readonly Quantity[]
  /** Scored, and its faults never shown: the half of a set that nobody mends by. */
  readonly frozen?: boolean
}

export interface QuantityScores {
  readonly name: string
  readonly found: number
  readonly right: { value: number; change: number; unit: number }
  readonly wanted: number
}

/** A file's sentences by domain and together; with `half` only those that are frozen, or only the others. */
export async function scoreQuantities(
  path: string,
  report: (name: string, text: string) => void,
  { half, alone = false }: { readonly half?: 'frozen' | 'open' | undefined; readonly alone?: boolean } = {},
): Promise<QuantityScores[]> {
  const samples = (JSON.parse(readFileSync(path, 'utf8')) as Sample[]).filter(
    ({ frozen = false }) => half === undefined || frozen === (half === 'frozen'),
  )
  const scores: QuantityScores[] = []
  for (const domain of [...new Set(samples.map((one) => one.domain)), 'all']) {
    const own = samples.filter((one) => domain === 'all' || one.domain === domain)
    const right = { value: 0, change: 0, unit: 0 }
    let found = 0
    for (const { text, quantities, frozen } of own) {
      const got = await quantitiesOf(text, alone)
      found += got.length
      const rest = [...got]
      for (const want of quantities) {
        const same = rest.filter((one) => isSame(one[1], want[1]))
        // Of several with that value the one that fits best.
        const best = same.sort((a, b) => agreement(b, want) - agreement(a, want))[0]
        if (best === undefined) continue
        rest.splice(rest.indexOf(best), 1)
        right.value++
        if (best[0] === want[0]) right.change++
        if (best[2] === want[2]) right.unit++
      }
      const line = (all: readonly Quantity[]) => all.map((one) => one.join(' ')).join('; ')
      const exact = rest.length === 0 && quantities.every((want) => got.some((one) => agreement(one, want) === 2))
      if (domain === 'all' && !exact && frozen !== true)
        report('quantities', `${text}\n      want ${line(quantities)}\n      got  ${line(got)}`)
    }
    const wanted = own.reduce((sum, { quantities }) => sum + quantities.length, 0)
    scores.push({ name: domain, found, right, wanted })
  }
  return scores
}

export function f1(right: number, found: number, wanted: number): number {
  return (200 * right) / Math.max(found + wanted, 1)
}

function agreement(one: Quantity, want: Quantity): number {
  return isSame(one[1], want[1]) ? Number(one[0] === want[0]) + Number(one[2] === want[2]) : -1
}

function isSame(one: Quantity[1], want: Quantity[1]): boolean {
  const [a, b] = [[one].flat(), [want].flat()]
  return a.length === b.length && a.every((value, at) => Math.abs(value - b[at]!) <= 1e-4 * Math.abs(value))
}

/** As `sitrep read` has it, or on the text alone. */
export async function wordingOf(text: string, alone: boolean): Promise<Wording> {
  return alone ? readWords(documentOf(text), () => true) : await analyse(documentOf(text))
}

async function quantitiesOf(text: string, alone: boolean): Promise<Quantity[]> {
  const analysis = await wordingOf(text, alone)
  const figures = findFigures(analysis, { times: findTimes(analysis), places: [], statements: [] })
  // Results of matches are no quantities in that scheme; votes ("310 to 124") are.
  return figures
    .filter(({ kind, start, end }) => kind !== 'score' || !/[-–]/.test(text.slice(start, end)))
    .map((figure) => [changeOf(figure), numberOf(figure), unitOf(figure, analysis)])
}

function changeOf({ bound, approximate, change }: Figure): string {
  if (bound !== 'exact') return bound === 'at least' || bound === 'more than' ? '>' : '<'
  return approximate ? '~' : (change ?? '=')
}

function numberOf({ low, high }: Figure): Quantity[1] {
  if (low !== undefined && high !== undefined && low !== high) return [low, high]
  return low ?? high ?? Number.NaN
}

const periods: Readonly<Record<string, string>> = {
  PT1S: 'second',
  PT1H: 'hour',
  P1D: 'day',
  P1W: 'week',
  P1M: 'month',
  P3M: 'quarter',
  P1Y: 'year',
}

function unitOf(figure: Figure, analysis: Wording): string {
  const { per, perUnit, kind } = figure
  const base = baseUnit(figure, analysis)
  const each = periods[per ?? ''] ?? (perUnit === undefined ? '' : nounOf(perUnit, analysis))
  // "500 million monthly users" has it in its noun.
  return each === '' || kind === 'age' || /^(?:hour|dai|week|month|quarter|year)ly |^annual /.test(base)
    ? base
    : `${base} per ${each}`
}

/** Names that differ from the word in the text. */
const names: Readonly<Record<string, string>> = {
  GBP: 'pound sterling',
  CNY: 'chinese yuan',
  JPY: 'japanese yen',
  CHF: 'swiss franc',
  USD: 'dollar',
  AUD: 'australian dollar',
  NOK: 'krone',
  EUR: 'euro',
  '%': 'percentage',
  Cel: 'celsius',
  kg: 'kilogram',
  mg: 'milligram',
  W: 'watt',
  ms: 'millisecond',
  km: 'kilometre',
  m: 'metre',
  GBy: 'gigabyte',
  cm: 'centimetre',
  t: 'metric ton',
  '[mi_i]/h': 'mile per hour',
  'Mbit/s': 'megabit per second',
  '[in_i]': 'inch',
  '[ft_i]': 'foot',
}

function baseUnit({ kind, unit, unitCode, item }: Figure, analysis: Wording): string {
  if (kind === 'age') return 'year of age'
  if (unitCode !== undefined && names[unitCode] !== undefined && !/^cents?$/.test(unit ?? '')) return names[unitCode]
  if (unit !== undefined)
    return unit
      .toLowerCase()
      .replace(/([^s])s(?= per |$)/, '$1')
      .replace('meter', 'metre')
      .replace('kroner', 'krone')
  return item === undefined ? '-' : nounOf(item, analysis)
}

/** "new cases of flu" → "new case", "people" stays. */
function nounOf(span: { readonly start: number; readonly end: number }, analysis: Wording): string {
  const { first, last } = tokensIn(analysis, span)
  const own = analysis.tokens.slice(first, last)
  const of = own.findIndex(({ lower }) => /^(?:of|at|in|on)$/.test(lower))
  const words = (of > 0 ? own.slice(0, of) : own).filter(
    ({ lower, tag }) => tag !== 'NUM' && !/^(?:the|its|their|of|more|than|last|first|next|other)$/.test(lower),
  )
  return words
    .map(({ lemma, lower }, index) =>
      lower === 'kilo'
        ? 'kilogram'
        : lower === 'capita'
          ? lower
          : index === words.length - 1 && lower !== 'people'
            ? lemma.replace(/meter$/, 'metre')
            : lower,
    )
    .join(' ')
    .replaceAll(' - ', '-')
}
