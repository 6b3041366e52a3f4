import type { Span } from './span.ts'

export type TimeId = string

/** A TIMEX3 (TimeML 1.2.1). What was said is the span; `value` is what it means, `because` how we know. */
export interface Time extends Span {
  readonly id: TimeId
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** `2024-10-28`, `2024-10`, `2024-W44`, `P1M`, `PAST_REF`…; undefined where it cannot be resolved. */
  readonly value?: string
  /** APPROX, START, MID, END, BEFORE, AFTER, MORE_THAN, LESS_THAN, EQUAL_OR_MORE, EQUAL_OR_LESS, ON_OR_BEFORE, ON_OR_AFTER. */
  readonly mod?: string
  /** What was inferred, in plain words: "the last Monday before publication (2024-11-02)". */
  readonly because?: string
  /** Two times of one range ("from 2014 to 2019") share this id. */
  readonly range?: string
}

/** Where the range ends that `time` opens: "2019" of "from 2014 to 2019". Ids are given in text order, so that it is the next one. */
export function rangeEnd(time: Time, times: ReadonlyMap<TimeId, Time>): Time | undefined {
  const next = time.range === undefined ? undefined : times.get(`t${Number(time.id.slice(1)) + 1}`)
  return next?.range === time.range ? next : undefined
}
