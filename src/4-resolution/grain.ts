import { inBase, unitSize } from '#lexicon/unit-sizes.ts'
import type { Figure } from '#types/figure.ts'

/**
 * How finely a figure is told, in the unit that its range is in: 0.1 billion for "$1.2 billion", a year for "three years", 1 for "12,417". Half of it either way is
 * what whoever gives it may have rounded. 0 where it cannot be told.
 */
export function grainOf({ kind, low, high, unitCode }: Figure, words: string): number {
  const value = low ?? high
  if (value === undefined || value === 0) return 0
  const size = kind === 'measure' || kind === 'duration' ? (unitSize(unitCode)?.size ?? 1) : 1
  const [written, digits, decimals = ''] = words.match(/(\d[\d,]*)(?:\.(\d+))?/) ?? []
  // "three years": whole ones.
  if (written === undefined || digits === undefined) return Number.isInteger(value) ? size : 0
  const number = Number(`${digits.replaceAll(',', '')}.${decimals || 0}`)
  return number === 0 ? 0 : Math.abs(value / number) * 10 ** -decimals.length * size
}

/** In the SI unit of its dimension, where that is known: how finely it is told has the same unit, without the offset of temperatures. */
export const inUnit = (value: number, { kind, unitCode }: Pick<Figure, 'kind' | 'unitCode'>): number =>
  kind === 'measure' || kind === 'duration' ? inBase(value, unitCode) : value
