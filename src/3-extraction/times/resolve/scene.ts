/** What a time is resolved against: the day of publication, and what the text has last spoken of. */
import type { CalendarDay } from './calendar.ts'

export interface Scene {
  readonly published: CalendarDay | undefined
  /** The date that the narrative stands at: the last one with a value. */
  readonly anchor: Anchor | undefined
  /** Named last: "the quarter", "a year earlier" speak of it. */
  readonly quarter: { readonly year: number; readonly quarter: number } | undefined
  /** When what a noun names took place, as far as the text has said: "summit" → `2024-05-05`. */
  readonly eventDay: (noun: string) => string | undefined
  /** Same block as the anchor, and how many sentences behind it. */
  readonly near: boolean
  /** The anchor stands in the same sentence. */
  readonly beside: boolean
  /** The anchor stands in this block or the one before, and the clause does not look ahead. */
  readonly goesOn: boolean
  /** What is told is over, and is not the saying of something. */
  readonly past: boolean
  /** Right behind a verb of the past: "opened on 1 January". */
  readonly told: boolean
}

export interface Anchor {
  /** TIMEX3 value: `2014`, `2014-03`, `2014-03-05`. */
  readonly value: string
  readonly year: number
  readonly month?: number
  readonly day?: number
  /** The text states the year: what is beside it belongs to that year. */
  readonly stated: boolean
  /** It opens its sentence or is a whole date: what follows stays there. */
  readonly leads: boolean
  readonly block: number
  readonly sentence: number
}

/** A value, and in plain words what was inferred to get it. */
export interface Resolved {
  readonly value?: string | undefined
  readonly because?: string | undefined
  /** A length that turned out to be a date: "three days after the summit". */
  readonly type?: 'DATE'
}
