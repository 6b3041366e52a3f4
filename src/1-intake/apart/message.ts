import type { Parsed } from '../parsed.ts'

/** What a parsing thread answers; what it is sent is an `Order` as it is. */
export interface Answer {
  readonly parsed: Parsed
}
