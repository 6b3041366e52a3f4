/** Tokens → one number with its unit: "$3 billion", "12%", "15-plus years". */
import { type NumberReading, numberAt } from '../../numbers.ts'
import { boundStarting } from '../bound-phrases.ts'
import type { Amount, Scene } from '../draft.ts'
import { isIndefinite } from '../indefinite.ts'
import { readUnit } from '../units/read-unit.ts'

export function singleAt(scene: Scene, index: number): Amount | undefined {
  const number = numberAt(scene.analysis, index) ?? isIndefinite(scene, index)
  if (number === undefined || scene.taken[index] === 1) return undefined
  let unit = readUnit(scene, number)
  const bound = unit === undefined ? boundStarting(scene.analysis.tokens, number.last) : undefined
  if (bound !== undefined) unit = readUnit(scene, { ...number, last: bound.last })
  if (scene.taken[index] === 4 && unit?.kind !== 'duration' && !isCompared(scene, index)) return undefined
  const fraction = number.form === 'fraction' && unit === undefined
  const more = unit?.more ?? 0
  const times = unit?.times ?? 1
  return {
    first: unit?.first ?? number.first,
    last: unit?.last ?? number.last,
    low: rounded(number.low * times + more),
    high: rounded(number.high * times + more),
    approximate: number.approximate,
    kind: unit?.kind ?? (fraction ? 'share' : 'count'),
    number: { first: number.first, last: number.last },
    ...(unit === undefined ? {} : { unit: unit.unit }),
    ...(unit?.unitCode === undefined ? {} : { unitCode: unit.unitCode }),
    ...(isBare(number) ? { bare: true } : {}),
    ...(unit === undefined || bound === undefined ? {} : { sense: bound.sense }),
  }
}

/** "below 1500", "more than 2000" are no years, though they may look so. */
function isCompared({ analysis }: Scene, index: number): boolean {
  const { tokens } = analysis
  return /^\d{4}$/.test(tokens[index]!.lower) && /^(?:below|above|than|exceeding)$/.test(tokens[index - 1]?.lower ?? '')
}

/** Parts of one are kept to six places: two-thirds is 0.666667. */
export function rounded(value: number): number {
  return Math.abs(value) < 1e6 && !Number.isInteger(value) ? Number(value.toFixed(6)) : value
}

function isBare(number: NumberReading): boolean {
  return number.form === 'digits' || (number.form === 'words' && number.high < 1000)
}
