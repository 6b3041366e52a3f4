/**
 * Figures that stand side by side in different units, each told in the unit of the first: "20 feet" beside "6 metres" is 6.1 metres too. Rounded to
 * the digits that the text gives, so that no more is shown than is known.
 */
import { convert, convertDifference, takenFor, unitSize } from '#lexicon/unit-sizes.ts'
import type { Figure } from '#types/figure.ts'

/** The figure in the unit of the first of `all` that measures the same; `undefined` where it has that unit already, or none of known size. */
export function converted(figure: Figure, all: readonly Figure[]): Figure | undefined {
  if (figure.kind !== 'measure') return undefined
  const first = all.find((other) => isAlike(other, figure))
  if (first?.unit === undefined || first.unitCode === undefined || first.unitCode === figure.unitCode) return undefined
  const by = figure.measure === 'change' ? convertDifference : convert
  const end = (value: number | undefined) =>
    value === undefined ? undefined : rounded(by(value, figure.unitCode, first.unitCode)!, digitsOf(value))
  const [low, high] = [end(figure.low), end(figure.high)]
  const { low: _, high: __, ...rest } = figure
  return {
    ...rest,
    unit: first.unit,
    unitCode: first.unitCode,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  }
}

/** What was taken for granted where figures were converted: "a ton is 2,000 pounds". */
export function takenForGranted(all: readonly Figure[]): string[] {
  const codes = new Set(all.flatMap((figure) => (converted(figure, all) === undefined ? [] : (figure.unitCode ?? []))))
  if (codes.size === 0) return []
  const first = all.find(({ unitCode }) =>
    [...codes].some((code) => unitSize(code)?.dimension === unitSize(unitCode)?.dimension),
  )
  return [...codes, first?.unitCode ?? ''].flatMap((code) => takenFor.get(code) ?? [])
}

function isAlike(a: Figure, b: Figure): boolean {
  const dimension = unitSize(b.unitCode)?.dimension
  if (a.kind !== 'measure' || (a.measure === 'change') !== (b.measure === 'change')) return false
  return dimension !== undefined && unitSize(a.unitCode)?.dimension === dimension
}

/** Of 20 one digit tells, of 26.2 three; two are shown at least. */
function digitsOf(value: number): number {
  const digits = String(Math.abs(value)).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '')
  return Math.max(2, (Number.isInteger(value) ? digits.replace(/0+$/, '') : digits).length)
}

function rounded(value: number, digits: number): number {
  return Number(value.toPrecision(Math.min(digits, 12)))
}
