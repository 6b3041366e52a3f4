/** What stands behind a number and says in what it is counted: "percent", "miles per hour", "Canadian dollars", "previous years". */
import type { NumberReading } from '../../numbers.ts'
import type { Scene } from '../draft.ts'
import { readLength } from './length.ts'
import { readMeasure } from './measure.ts'
import { readMoney } from './money.ts'
import { readMultiple } from './multiple.ts'
import { readPercent } from './percent.ts'
import type { UnitReader, UnitReading } from './unit.ts'

/** The first that fits; `after` is where the unit may start, past "of" and a hyphen. */
export function readUnit(scene: Scene, number: NumberReading): UnitReading | undefined {
  const { tokens } = scene.analysis
  let after = number.last
  const joint = tokens[after]
  if (joint?.lower === '-' && !joint.spaced && tokens[after + 1]?.spaced === false) after++
  else if (joint?.lower === 'of' && (number.form === 'vague' || number.form === 'fraction')) after++
  if (number.form === 'fraction' && /^an?$/.test(tokens[after]?.lower ?? '')) after++
  for (const read of readers) {
    const reading = read(scene, number, after)
    if (reading !== undefined) return reading
  }
  return undefined
}

const readers: readonly UnitReader[] = [readMoney, readPercent, readLength, readMultiple, readMeasure]
