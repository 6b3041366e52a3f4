import type { NumberReading } from '../../numbers.ts'
import type { Amount, Scene } from '../draft.ts'

export interface UnitReading {
  /** Word range of the whole amount; `first` lies before the number where a sign does. */
  readonly first: number
  readonly last: number
  readonly kind: Amount['kind']
  readonly unit: string
  readonly unitCode?: string
  /** "an hour and a half": added to the number. */
  readonly more?: number
  /** "75 USD million": the number is multiplied by it. */
  readonly times?: number
}

export type UnitReader = (scene: Scene, number: NumberReading, after: number) => UnitReading | undefined
