import type { Figure } from '#types/figure.ts'
import { durationText } from './dates.ts'
import { fillText } from './parts.ts'
import { t } from './templates.ts'

/**
 * The range of a figure in words: "roughly 10,000 troops" → "about 10,000", "as high as 40,000" → "at most 40,000",
 * "millions of rounds" → "about 1 million to 10 million". `undefined` where neither bound is known.
 */
export function rangeText(figure: Figure): string | undefined {
  const { low, high } = figure
  if (low === undefined && high === undefined) return undefined
  const sized = low === high || low === undefined || high === undefined
  let text = sized
    ? amount(figure, (low ?? high)!)
    : fillText(t.figure.between, { low: amount(figure, low), high: amount(figure, high) })
  if (figure.bound !== 'exact') text = fillText(bounds[figure.bound], { n: text })
  else if (low === undefined) text = fillText(t.figure.atMost, { n: text })
  else if (high === undefined) text = fillText(t.figure.atLeast, { n: text })
  if (figure.approximate) text = fillText(t.figure.about, { n: text })
  // "rose to 12%" is a level; only "rose 12%" is so much up.
  if (figure.change !== undefined && figure.measure === 'change') text = fillText(t.figure[figure.change], { n: text })
  const per = figure.per === undefined ? undefined : perText(figure.per)
  return per === undefined ? text : `${text} ${per}`
}

/** Thousands set off, and large round numbers in words: 10000 → "10,000", 2500000 → "2.5 million". */
export function numberText(number: number): string {
  for (const [size, word] of scales) {
    if (Math.abs(number) >= size && Number.isInteger(number / (size / 100))) return `${trim(number / size)} ${word}`
  }
  return trim(number)
}

function amount(figure: Figure, number: number): string {
  const { unit, kind } = figure
  if (kind === 'share' && unit === undefined && number <= 1) return `${trim(Math.round(number * 1000) / 10)}%`
  if (unit === undefined) return numberText(number)
  if (unit === '%' || unit === '°') return `${numberText(number)}${unit}`
  if (/^\p{L}*\p{Sc}$/u.test(unit)) return `${unit}${numberText(number)}`
  return `${numberText(number)} ${number === 1 ? unit : plural(unit)}`
}

/** "a 450-pound animal", "an 11-hour flight": the unit of more than one. */
function plural(unit: string): string {
  const many = manyOf.get(unit)
  return many ?? (single.has(unit) ? `${unit}s` : unit)
}

const single: ReadonlySet<string> = new Set(
  `second minute hour day week month year decade mile yard metre meter kilometre kilometer centimetre centimeter millimetre millimeter pound ounce kilogram kilo gram
  tonne ton gallon litre liter pint barrel acre hectare degree watt kilowatt megawatt gigawatt knot`.split(/\s+/),
)
const manyOf: ReadonlyMap<string, string> = new Map([
  ['foot', 'feet'],
  ['inch', 'inches'],
  ['century', 'centuries'],
])

function perText(per: string): string {
  return (t.per as Record<string, string>)[per] ?? durationText(per) ?? per
}

function trim(number: number): string {
  const [whole = '', fraction] = String(Math.round(number * 1e4) / 1e4).split('.')
  if (whole.includes('e')) return whole
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`)
}

const scales = [
  [1e12, t.scale.trillion],
  [1e9, t.scale.billion],
  [1e6, t.scale.million],
] as const

const bounds = {
  'at least': t.figure.atLeast,
  'at most': t.figure.atMost,
  'more than': t.figure.moreThan,
  'less than': t.figure.lessThan,
}
