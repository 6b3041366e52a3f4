import type { PlaceId } from './actor.ts'
import type { Span } from './span.ts'
import type { StatementId } from './statement.ts'
import type { TimeId } from './time.ts'

export type FigureId = string

/** A quantity. The span runs from the bound or approximator to the end of what is counted: "around 30,000 casualties each month". */
export interface Figure extends Span {
  readonly id: FigureId
  readonly kind: FigureKind
  /** Plain numbers; undefined where no bound is stated. "roughly 10,000" is 10000 to 10000, "at least 12" is 12 to undefined. */
  readonly low?: number
  readonly high?: number
  readonly approximate: boolean
  readonly bound: 'exact' | 'at least' | 'at most' | 'more than' | 'less than'
  /** As written, without its number: `$`, `%`, `miles per hour`; undefined for plain counts. */
  readonly unit?: string
  /** UCUM, or ISO 4217 for money. */
  readonly unitCode?: string
  /** What is counted, as written, head noun last or with what restricts it. */
  readonly item?: Span
  /** ISO 8601 duration: `P1M` for "each month". */
  readonly per?: string
  /** What each of which: "a barrel" of "$71 a barrel", "capita", "share", "child". Time goes to `per`. */
  readonly perUnit?: Span
  readonly measure: 'total' | 'rate' | 'change' | 'share'
  readonly change?: 'up' | 'down'
  /** The moment that it is told for: a day, "as of", "by 2030". */
  readonly asOf?: TimeId
  /** The stretch over which was counted: "in 2014", "since May"; of "from 2014 to 2019" the first, whose `range` leads to the other. */
  readonly period?: TimeId
  /** The words that say that all until then was counted: "so far", "since May", "toll"; undefined where nothing says so. */
  readonly cumulative?: Span
  /** Where it holds, not where it goes: "12 arrests in Ohio", not "12 men flew to Ohio". */
  readonly place?: PlaceId
  readonly statement?: StatementId
}

export type FigureKind = 'count' | 'money' | 'share' | 'measure' | 'duration' | 'age' | 'score'
